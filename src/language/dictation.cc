#include "language/dictation.h"

#include <algorithm>
#include <array>

#include "language/word_set.h"

namespace resist {
namespace {

// A sentence of fewer words is none to cut, and a text with a mark for every few words has
// punctuation: therapists who write long sentences without a comma still end them.
constexpr std::size_t least_words = 32;
constexpr std::size_t least_bytes = 120;
constexpr std::size_t words_a_mark = 25;

// A piece has so many words at least and goes on for so many, or, where nothing begins anew, for so
// many at most (what a listener holds at once; chosen on dictated notes).
constexpr std::size_t least_piece = 8;
constexpr std::size_t least_rest = 5;
constexpr std::size_t piece = 25;
constexpr std::size_t longest_piece = 40;

struct DictatedWord {
  std::size_t begin = 0;
  WordHash word = hash_of({});
};

constexpr WordSet joins{
    std::to_array<std::string_view>({"and", "but", "so", "then", "because", "well", "anyway"})};

constexpr WordSet subjects{std::to_array<std::string_view>(
    {"i",      "she",   "he",      "we",    "they", "it",    "i'm",   "she's",
     "he's",   "we're", "they're", "it's",  "i'd",  "she'd", "he'd",  "we'd",
     "they'd", "i'll",  "i've",    "we've", "ct",   "pt",    "client"})};

// What a subject hangs on that follows: "that she", "when he", "said I".
constexpr WordSet holds{std::to_array<std::string_view>(
    {"that",   "what",     "which",      "who",      "whom",      "when",     "while",  "where",
     "how",    "why",      "if",         "whether",  "than",      "as",       "like",   "until",
     "till",   "before",   "after",      "since",    "though",    "although", "unless", "because",
     "and",    "but",      "so",         "then",     "or",        "said",     "says",   "say",
     "saying", "think",    "thinks",     "thought",  "know",      "knows",    "knew",   "told",
     "asked",  "asks",     "goes",       "went",     "mean",      "means",    "guess",  "feel",
     "feels",  "felt",     "wish",       "hope",     "sure",      "okay",     "ok",     "well",
     "yeah",   "of",       "to",         "for",      "with",      "about",    "from",   "at",
     "in",     "on",       "by",         "is",       "was",       "be",       "do",     "does",
     "did",    "can",      "could",      "would",    "will",      "should",   "have",   "has",
     "had",    "whatever", "the",        "a",        "her",       "his",      "my",     "way",
     "time",   "thing",    "everything", "anything", "something", "nothing",  "all",    "once",
     "anyway", "like"})};

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool is_mark(char c) {
  return std::string_view{".,;:?!()"}.find(c) != std::string_view::npos;
}

std::vector<DictatedWord> words_of(std::string_view text, const Cut& cut) {
  std::vector<DictatedWord> words;
  for (std::size_t at = cut.begin; at < cut.end;) {
    while (at < cut.end && is_blank(text[at])) ++at;
    if (at >= cut.end) break;
    DictatedWord word{.begin = at};
    for (; at < cut.end && !is_blank(text[at]); ++at) {
      const char c = text[at];
      word.word = hash_on(word.word, c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
    }
    words.push_back(word);
  }
  return words;
}

/// Whether \p text has next to no marks for its words.
bool is_bare(std::string_view text) {
  std::size_t words = 0;
  std::size_t marks = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool ends = at + 1 == text.size() || is_blank(text[at + 1]);
    if (!ends || is_blank(text[at])) continue;
    ++words;
    if (is_mark(text[at])) ++marks;
  }
  return words >= least_words && marks * words_a_mark <= words;
}

/// Whether a subject stands at \p at, or one more joining word and a subject: "and then she".
bool is_new_thought(const std::vector<DictatedWord>& words, std::size_t at) {
  if (at + 1 < words.size() && joins.has(words[at].word)) ++at;
  return at < words.size() && subjects.has(words[at].word);
}

/// Where the next piece begins that follows one at \p first: an index of \p words.
std::size_t next_piece(const std::vector<DictatedWord>& words, std::size_t first) {
  const std::size_t last = words.size() - std::min(words.size(), least_rest);
  if (words.size() - first <= piece) return words.size();
  std::size_t subject = 0;
  std::size_t join = 0;
  for (std::size_t i = first + least_piece; i <= std::min(first + piece, last); ++i) {
    const bool joined = joins.has(words[i].word);
    const bool begins = subjects.has(words[i].word);
    if (joined && is_new_thought(words, i + 1)) return i;
    if (begins && !holds.has(words[i - 1].word)) subject = i;
    if (joined && !holds.has(words[i - 1].word)) join = i;
  }
  if (subject > 0) return subject;
  if (join > 0) return join;
  for (std::size_t i = first + piece; i <= std::min(first + longest_piece, last); ++i) {
    if (joins.has(words[i].word) || (subjects.has(words[i].word) && !holds.has(words[i - 1].word)))
      return i;
  }
  return first + longest_piece < last ? first + longest_piece : words.size();
}

void cut_one(std::string_view text, const Cut& cut, std::vector<Cut>& pieces) {
  const std::vector<DictatedWord> words = words_of(text, cut);
  if (words.size() < least_words) {
    pieces.push_back(cut);
    return;
  }
  for (std::size_t first = 0; first < words.size();) {
    const std::size_t next = next_piece(words, first);
    std::size_t end = next < words.size() ? words[next].begin : cut.end;
    while (end > words[first].begin && is_blank(text[end - 1])) --end;
    pieces.push_back({.begin = words[first].begin, .end = end});
    first = next;
  }
}

bool is_long(const Cut& cut) {
  return cut.end - cut.begin > least_bytes;
}

}  // namespace

void cut_dictation(std::string_view text, std::size_t begin, std::vector<Cut>& cuts) {
  const bool may_be = std::ranges::any_of(cuts, [&](const Cut& cut) {
    return is_long(cut) && is_bare(text.substr(cut.begin, cut.end - cut.begin));
  });
  if (!may_be || !is_bare(text.substr(begin))) return;
  std::vector<Cut> pieces;
  for (const Cut& cut : cuts) {
    if (is_long(cut)) {
      cut_one(text, cut, pieces);
    } else {
      pieces.push_back(cut);
    }
  }
  cuts = std::move(pieces);
}

}  // namespace resist
