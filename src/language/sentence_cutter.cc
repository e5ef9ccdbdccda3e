#include "language/sentence_cutter.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/unicode.h"
#include "language/dictation.h"
#include "language/short_forms.h"
#include "language/word_set.h"

namespace resist {
namespace {

// A quotation up to this long is part of its sentence; a longer one is read sentence by sentence.
constexpr std::size_t longest_quotation = 160;

// Dictation runs on: past this many bytes a sentence may also end at a semicolon, and past the
// second figure before "and then".
constexpr std::size_t long_sentence = 160;
constexpr std::size_t run_on_sentence = 240;

// No sentence is longer: what is said of a phrase looks at the whole of its sentence, which would
// take hours where a file is one line. Past the first figure it ends at the next space, past the
// second it ends where it is.
constexpr std::size_t longest_sentence = 2000;
constexpr std::size_t longest_anything = 4000;

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}
bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
constexpr WordSet openers{std::to_array<std::string_view>(
    {"he",        "she",  "they",  "i",     "we",    "it",     "the",    "a",      "an",
     "this",      "that", "these", "those", "there", "then",   "and",    "but",    "so",
     "his",       "her",  "their", "my",    "our",   "ct",     "pt",     "client", "patient",
     "therapist", "th",   "no",    "not",   "when",  "after",  "before", "asked",  "said",
     "in",        "on",   "at",    "for",   "with",  "again",  "also",   "still",  "both",
     "each",      "all",  "some",  "most",  "what",  "why",    "how",    "who",    "did",
     "does",      "was",  "were",  "is",    "has",   "had",    "next",   "plan",   "hw",
     "homework",  "mum",  "dad",   "if",    "while", "during", "today",  "last"})};

constexpr WordSet joins{std::to_array<std::string_view>({"and", "but", "so", "then"})};

constexpr WordSet subjects{std::to_array<std::string_view>(
    {"he",   "she", "they", "we",  "i",   "it",   "ct", "pt",   "client", "the",
     "then", "so",  "also", "his", "her", "when", "if", "that", "after",  "there"})};

/// A word as it stands in the text, by the hash of its small letters.
struct Written {
  WordHash word = hash_of({});
  std::size_t length = 0;
};

Written in_small_letters(std::string_view text) {
  Written found{.length = text.size()};
  for (const char c : text) {
    found.word = hash_on(found.word, is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c);
  }
  return found;
}

/// Cuts one run of text, whose line ends are spaces, into sentences.
class Cutter {
 public:
  Cutter(std::string_view text, std::size_t begin, std::size_t end)
      : text_(text), at_(begin), end_(end), begin_(begin) {}

  /// The next sentence as offsets; false at the end.
  bool next(std::size_t& begin, std::size_t& end) {
    while (begin_ < end_ && is_blank(text_[begin_])) ++begin_;
    if (begin_ >= end_) return false;
    at_ = begin_;
    std::size_t stop = 0;
    while (skip_plain()) {
      stop = step();
      if (stop != 0) break;
      if (at_ - begin_ > longest_anything) stop = start_of_character(at_);
      if (stop != 0) break;
    }
    if (stop == 0) stop = end_;
    begin = begin_;
    end = std::min(stop, end_);
    begin_ = end;
    while (end > begin && is_blank(text_[end - 1])) --end;
    return true;
  }

 private:
  /// Moves on to a character that a sentence may end at; false at the end.
  bool skip_plain() {
    const std::size_t near = std::min(end_, begin_ + run_on_sentence);
    while (at_ < near && !may_end_at(text_[at_])) ++at_;
    if (at_ < near) return true;
    const std::size_t far = std::min(end_, begin_ + longest_anything);
    while (at_ < far && !is_blank(text_[at_]) && !may_end_at(text_[at_])) ++at_;
    return at_ < end_;
  }

  /// \p at, or where the character begins that \p at stands in.
  [[nodiscard]] std::size_t start_of_character(std::size_t at) const {
    while (at < end_ && at > begin_ + 1 && (static_cast<unsigned char>(text_[at]) & 0xC0U) == 0x80U)
      --at;
    return at;
  }

  static bool may_end_at(char c) {
    return c == '.' || c == '!' || c == '?' || c == ';' || c == '"' || c == '\'' || c == '\xE2';
  }

  /// Moves on by one character or quotation; where the sentence ends, the place after it.
  std::size_t step() {
    const char c = text_[at_];
    switch (c) {
      case '.':
      case '!':
      case '?':
        return at_enders();
      case '"':
      case '\'':
      case '\xE2':
        return at_mark();
      case ';':
        ++at_;
        return at_ - begin_ > long_sentence && at_ < end_ && is_blank(text_[at_]) ? at_ : 0;
      case ' ':
        ++at_;
        return at_ - begin_ > longest_sentence || (at_ - begin_ > run_on_sentence && runs_on())
                   ? at_
                   : 0;
      case '\n':
      case '\r':
      case '\t':
        ++at_;
        return at_ - begin_ > longest_sentence ? at_ : 0;
      default:
        ++at_;
        return 0;
    }
  }

  std::size_t at_enders() {
    const std::size_t first = at_;
    while (at_ < end_ && (text_[at_] == '.' || text_[at_] == '!' || text_[at_] == '?')) ++at_;
    const bool dots = text_[first] == '.' && at_ - first >= 2 && text_[at_ - 1] == '.';
    const bool single = text_[first] == '.' && at_ - first == 1;
    const std::size_t after = past_closers(at_);
    if (after >= end_) return end_;
    if (!is_blank(text_[after])) {
      return single && after == at_ && is_missing_space(first) ? after : 0;
    }
    if (dots) return is_opener(after) ? after : 0;
    if (single && !ends_after_word(first, after)) return 0;
    // "(silent?) when asked": what goes on in small letters after a bracket is one sentence.
    if (after > at_ && continues(after)) return 0;
    at_ = after;
    return after;
  }

  std::size_t at_mark() {
    const std::string_view rest = text_.substr(at_, end_ - at_);
    if (rest.starts_with("…")) {
      at_ += 3;
      return at_ < end_ && is_blank(text_[at_]) && is_opener(at_) ? at_ : 0;
    }
    const std::size_t close = closing_quote();
    if (close == 0) {
      ++at_;
      return 0;
    }
    const char before = text_[close - 1];
    at_ = past_closers(close);
    const bool ended = before == '.' || before == '!' || before == '?';
    if (at_ >= end_ || !ended || !is_blank(text_[at_])) return 0;
    return continues(at_) ? 0 : at_;
  }

  /// The closing mark of the short quotation that opens here; 0 where none does.
  [[nodiscard]] std::size_t closing_quote() const {
    const std::string_view text = text_.substr(0, std::min(end_, at_ + longest_quotation));
    const std::string_view rest = text.substr(at_);
    if (rest.starts_with("“")) return found(text.find("”", at_));
    const bool curly = rest.starts_with("‘");
    if (!curly && text_[at_] == '\xE2') return 0;
    if (text_[at_] == '"') return found(text.find('"', at_ + 1));
    const bool opens = at_ == begin_ || !is_letter_byte(text_[at_ - 1]);
    if (!opens) return 0;
    const std::string_view mark = curly ? "’" : "'";
    for (std::size_t close = text.find(mark, at_ + mark.size()); close != std::string_view::npos;
         close = text.find(mark, close + mark.size())) {
      const std::size_t after = close + mark.size();
      const bool inside = after < end_ && (is_letter_byte(text_[after]) || is_digit(text_[after]));
      if (!inside && !is_blank(text_[close - 1])) return close;
    }
    return 0;
  }

  static std::size_t found(std::size_t at) { return at == std::string_view::npos ? 0 : at; }

  [[nodiscard]] std::size_t past_closers(std::size_t at) const {
    for (;;) {
      const std::string_view rest = text_.substr(at, end_ - at);
      if (rest.starts_with("”") || rest.starts_with("’")) {
        at += 3;
      } else if (!rest.empty() && std::string_view{"\"')]*_"}.find(rest[0]) < 6) {
        ++at;
      } else {
        return at;
      }
    }
  }

  /// "fine.She left": a full stop between a small and a capital letter of two real words.
  [[nodiscard]] bool is_missing_space(std::size_t stop) const {
    return stop > begin_ + 2 && is_lower(text_[stop - 1]) && is_lower(text_[stop - 2]) &&
           stop + 2 < end_ && is_upper(text_[stop + 1]) && is_lower(text_[stop + 2]);
  }

  [[nodiscard]] std::size_t next_text(std::size_t at) const {
    while (at < end_ && is_blank(text_[at])) ++at;
    return at;
  }

  [[nodiscard]] bool continues(std::size_t at) const {
    const std::size_t next = next_text(at);
    return next < end_ && is_lower(text_[next]);
  }

  [[nodiscard]] Written word_at(std::size_t at) const {
    at = next_text(at);
    std::size_t stop = at;
    while (stop < end_ && is_letter_byte(text_[stop])) ++stop;
    return in_small_letters(text_.substr(at, stop - at));
  }

  /// Whether a sentence clearly begins after \p at: a capital, and a word that often comes first.
  [[nodiscard]] bool is_opener(std::size_t at) const {
    const std::size_t next = next_text(at);
    if (next >= end_) return true;
    const WordHash word = word_at(next).word;
    return is_upper(text_[next]) && word != hash_of("i") && openers.has(word);
  }

  /// Whether the full stop at \p stop ends a sentence and not a short form of a word.
  [[nodiscard]] bool ends_after_word(std::size_t stop, std::size_t after) const {
    std::size_t first = stop;
    while (first > begin_ && (is_letter_byte(text_[first - 1]) || text_[first - 1] == '.')) --first;
    const std::string_view written = text_.substr(first, stop - first);
    if (written.empty() || written.size() > 7) return true;
    const WordHash word = in_small_letters(written).word;
    const std::size_t next = next_text(after);
    if (before_a_name.has(word)) return false;
    if (word == hash_of("no") && next < end_ && is_digit(text_[next])) return false;
    const bool initial =
        written.size() == 1 ? is_upper(written.front()) && !is_pronoun(first) : written[1] == '.';
    if (!initial && !shortened_words.has(word)) return true;
    if (next >= end_ || !is_upper(text_[next])) return false;
    if (openers.has(word_at(next).word)) return true;
    return first > begin_ && shortened_at_the_end.has(word) && !is_short_form(next);
  }

  /// Whether the "I" at \p at is no initial but whoever writes: "nor do I.", "so was I."
  [[nodiscard]] bool is_pronoun(std::size_t at) const {
    static constexpr WordSet before_i{std::to_array<std::string_view>(
        {"am",     "and", "as",    "can",  "could",   "did",  "do",   "had",
         "have",   "may", "might", "must", "neither", "nor",  "or",   "shall",
         "should", "so",  "than",  "was",  "were",    "will", "would"})};
    if (text_[at] != 'I') return false;
    std::size_t end = at;
    while (end > begin_ && is_blank(text_[end - 1])) --end;
    std::size_t first = end;
    while (first > begin_ && is_letter_byte(text_[first - 1])) --first;
    return first < end && before_i.has(in_small_letters(text_.substr(first, end - first)).word);
  }

  /// Whether an initial or a word cut short stands at \p at.
  [[nodiscard]] bool is_short_form(std::size_t at) const {
    const Written word = word_at(at);
    const std::size_t stop = at + word.length;
    const bool dotted = stop < end_ && text_[stop] == '.';
    return (dotted && (word.length <= 2 || shortened_words.has(word.word))) ||
           in_small_letters("am").word == word.word || in_small_letters("pm").word == word.word;
  }

  /// Whether "and then", "but she" … follow in a sentence that has gone on for too long.
  [[nodiscard]] bool runs_on() const {
    const Written first = word_at(at_);
    return joins.has(first.word) && subjects.has(word_at(at_ + first.length).word);
  }

  std::string_view text_;
  std::size_t at_;
  std::size_t end_;
  std::size_t begin_;
};

}  // namespace

std::vector<Cut> cut_sentences(std::string_view text, std::size_t begin, std::size_t end) {
  std::vector<Cut> cuts;
  Cutter cutter{text, begin, end};
  for (Cut cut; cutter.next(cut.begin, cut.end);) cuts.push_back(cut);
  cut_dictation(text.substr(0, end), begin, cuts);
  return cuts;
}

}  // namespace resist
