#include "signs/rival_quote.h"

#include <algorithm>
#include <array>
#include <span>

#include "base/unicode.h"

namespace resist {
namespace {

constexpr std::size_t longest_sentence = 140;  // bytes that are still read at a glance
constexpr std::size_t subject_reach = 40;      // bytes before a word that may name it as a subject
constexpr std::size_t line_is_full = 50;       // bytes from which a line is wrapped, not ended

/// Bytes of a text, from and to.
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;

  [[nodiscard]] std::string_view of(std::string_view text) const {
    return text.substr(begin, end - begin);
  }
};

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool is_mark(char c) {
  return c == '"' || c == '\'' || c == ')';
}

/// "Dr. Lomas", "approx. 3": a full stop that ends no sentence.
bool is_short_form(std::string_view before) {
  constexpr auto forms = std::to_array<std::string_view>(
      {"approx", "dr", "e.g", "i.e", "mr", "mrs", "ms", "prof", "re", "st", "vs"});
  const std::size_t last = before.find_last_of(" \t\n(\"'");
  const std::string word =
      ascii_lower(last == std::string_view::npos ? before : before.substr(last + 1));
  return std::ranges::find(forms, word) != forms.end();
}

/// Whether a sentence ends before the byte \p at: behind ".", "?" or "!" and the marks that close.
bool ends_by_mark(std::string_view text, std::size_t at) {
  if (at >= text.size() || !is_space(text[at])) return false;
  std::size_t last = at;
  while (last > 0 && is_mark(text[last - 1])) --last;
  if (last == 0) return false;
  const char end = text[last - 1];
  if (end == '?' || end == '!') return true;
  return end == '.' && !is_short_form(text.substr(0, last - 1));
}

/// Whether the line break at \p at ends a sentence, and does not only wrap it.
bool ends_by_line(std::string_view text, std::size_t at) {
  if (text[at] != '\n') return false;
  const std::size_t next = text.find_first_not_of(" \t\r", at + 1);
  if (next == std::string_view::npos || text[next] == '\n') return true;
  if (std::string_view{"-*#>"}.find(text[next]) != std::string_view::npos) return true;
  const std::size_t line = text.rfind('\n', at == 0 ? 0 : at - 1);
  const std::size_t length = at - (line == std::string_view::npos ? 0 : line + 1);
  const bool goes_on = text[next] >= 'a' && text[next] <= 'z';
  return !goes_on && length < line_is_full;
}

bool ends_at(std::string_view text, std::size_t at) {
  return ends_by_mark(text, at) || ends_by_line(text, at);
}

Stretch sentence_of(std::string_view text, std::size_t at) {
  Stretch found{.begin = at, .end = at};
  while (found.begin > 0 && !ends_at(text, found.begin - 1)) --found.begin;
  while (found.end < text.size() && !ends_at(text, found.end)) ++found.end;
  return found;
}

/// Behind "A:" or "Assessment:", where that stands before what was found.
void leave_label(std::string_view text, Stretch& sentence, std::size_t at) {
  constexpr std::size_t longest_label = 20;
  while (sentence.begin < at && !is_letter_byte(text[sentence.begin]) &&
         text[sentence.begin] != '"' && text[sentence.begin] != '\'' &&
         (text[sentence.begin] < '0' || text[sentence.begin] > '9')) {
    ++sentence.begin;
  }
  const std::size_t colon = text.find(':', sentence.begin);
  if (colon >= at || colon - sentence.begin > longest_label) return;
  const std::string_view label = text.substr(sentence.begin, colon - sentence.begin);
  const bool is_label = !label.empty() && label.front() >= 'A' && label.front() <= 'Z' &&
                        label.find_first_of(",;.\"'") == std::string_view::npos;
  if (is_label) sentence.begin = colon + 1;
}

/// What parts two clauses that each can stand alone.
constexpr auto partings = std::to_array<std::string_view>(
    {"; ", " - ", " \u2013 ", " \u2014 ", "\u2014", ", and ", ", but ", ", so ", ", then "});

Stretch clause_of(std::string_view text, Stretch sentence, std::size_t at) {
  for (const std::string_view parting : partings) {
    for (std::size_t found = text.find(parting, sentence.begin);
         found != std::string_view::npos && found + parting.size() <= sentence.end;
         found = text.find(parting, found + 1)) {
      if (found + parting.size() <= at) {
        sentence.begin = found + parting.size();
      } else {
        sentence.end = found;
        break;
      }
    }
  }
  return sentence;
}

/// In marks of one kind, on one line: it will stand in quotation marks itself.
std::string on_one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const char shown = byte < 0x20U || byte == 0x7FU ? ' ' : c;
    if (shown != ' ' || !line.ends_with(' ')) line += shown;
  }
  while (line.starts_with(' ') || line.starts_with('-')) line.erase(0, 1);
  while (line.ends_with(' ') || line.ends_with('.') || line.ends_with(',')) line.pop_back();
  return line;
}

std::size_t count_of(std::string_view text, std::string_view mark) {
  std::size_t count = 0;
  for (std::size_t at = text.find(mark); at != std::string_view::npos;
       at = text.find(mark, at + mark.size())) {
    ++count;
  }
  return count;
}

/// How many more single marks open than close; those between letters are apostrophes.
int open_single_marks(std::string_view text) {
  int open = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '\'') continue;
    const bool after_word = at > 0 && !is_space(text[at - 1]) && text[at - 1] != '(';
    const bool before_word = at + 1 < text.size() && !is_space(text[at + 1]);
    if (!after_word && before_word) ++open;
    if (after_word && !before_word && open > 0) --open;
  }
  return open;
}

bool is_balanced(std::string_view line) {
  return count_of(line, "\"") % 2 == 0 && count_of(line, "\u201C") == count_of(line, "\u201D") &&
         open_single_marks(line) == 0;
}

/// "Theories of grief, his view of six", "a book on divorce": what is lectured on and read about
/// befell nobody.
bool is_subject_matter(std::string_view before) {
  constexpr auto subjects = std::to_array<std::string_view>(
      {"theory of",     "theories of",    "history of",        "stages of",
       "psychology of", "literature on",  "literature of",     "book on",
       "book about",    "books on",       "books about",       "lecture on",
       "lectures on",   "lectured on",    "lectured me on",    "article on",
       "article about", "articles on",    "podcast on",        "podcast about",
       "film about",    "documentary on", "documentary about", "novel about",
       "essay on",      "paper on",       "talk on",           "poem about",
       "leaflet on",    "leaflet about",  "handout on",        "psychoeducation on",
       "psychoed on",   "psychoed re",    "the word",          "chapter on",
       "course on",     "webinar on",     "module on",         "views on",
       "opinions on",   "philosophy of",  "model of",          "models of",
       "freud on"});
  std::string near =
      ascii_lower(before.substr(before.size() - std::min(before.size(), subject_reach)));
  while (near.ends_with(' ') || near.ends_with('"') || near.ends_with('\'')) near.pop_back();
  return std::ranges::any_of(subjects, [&](std::string_view each) { return near.ends_with(each); });
}

}  // namespace

std::string whole_sentence(std::string_view text, std::size_t at) {
  Stretch found = sentence_of(text, at);
  leave_label(text, found, at);
  std::string line = on_one_line(found.of(text));
  if (line.size() > longest_sentence) line = on_one_line(clause_of(text, found, at).of(text));
  if (line.size() > longest_sentence || !is_balanced(line)) return {};
  std::ranges::replace(line, '"', '\'');
  return line;
}

bool sets_aside(std::string_view text, std::size_t at) {
  constexpr auto asides = std::to_array<std::string_view>(
      {"apart from",        "aside from",    "other than",       "no more than",
       "than usual",        "than normal",   "as usual",         "as normal",
       "as ever",           "nothing new",   "waved off",        "waves off",
       "waved it off",      "waved away",    "brushed off",      "shrugged off",
       "laughed off",       "which was new", "contributed well", "no different",
       "not because of",    "not down to",   "unrelated to",     "nothing to do with",
       "no longer an issue"});
  const std::string sentence = ascii_lower(on_one_line(sentence_of(text, at).of(text)));
  if (is_subject_matter(text.substr(0, at))) return true;
  const bool is_aside = std::ranges::any_of(
      asides, [&](std::string_view each) { return sentence.find(each) != std::string::npos; });
  if (is_aside) return true;
  const std::size_t last = text.find_last_not_of(" \t\n", at == 0 ? 0 : at - 1);
  if (at == 0 || last == std::string_view::npos) return false;
  std::size_t begin = last + 1;
  while (begin > 0 && is_letter_byte(text[begin - 1])) --begin;
  const std::string before = ascii_lower(text.substr(begin, last + 1 - begin));
  constexpr auto denials =
      std::to_array<std::string_view>({"no", "not", "without", "denied", "denies", "nor"});
  return std::ranges::find(denials, before) != denials.end();
}

}  // namespace resist
