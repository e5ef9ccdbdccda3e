#include "language/sentences.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/unicode.h"
#include "language/sections.h"
#include "language/sentence_cutter.h"
#include "language/word_set.h"

namespace resist {
namespace {

// Lines are taken for wrapped prose only where the longest of them is at least this long.
constexpr std::size_t narrowest_wrap = 45;

// A line that leaves its sentence open may end so many columns before its word would not have
// fitted: editors count differently, and a paragraph's longest line may be longer than its margin.
constexpr std::size_t ragged_margin = 24;

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}
bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool starts_anew = false;  ///< a bullet, or the first after an empty line
};

/// Bytes of the bullet ("- ", "2. ", "[x] ", "> ") that \p line begins with.
std::size_t bullet_length(std::string_view line) {
  std::size_t at = 0;
  if (line.starts_with("• ") || line.starts_with("– ")) at = line.find(' ') + 1;
  if (line.size() > 1 && line[1] == ' ' && std::string_view{"-*+>"}.find(line[0]) < 4) at = 2;
  std::size_t digits = 0;
  while (digits < line.size() && is_digit(line[digits])) ++digits;
  const bool numbered = digits > 0 && digits < 3 && digits + 1 < line.size() &&
                        (line[digits] == '.' || line[digits] == ')') && line[digits + 1] == ' ';
  if (numbered) at = digits + 2;
  const std::string_view rest = line.substr(at);
  if (rest.starts_with("[ ] ") || rest.starts_with("[x] ") || rest.starts_with("[X] ")) at += 4;
  return at;
}

std::vector<Line> lines_of(std::string_view text, std::size_t begin, std::size_t end) {
  std::vector<Line> lines;
  bool anew = true;
  for (std::size_t at = begin; at < end;) {
    const std::size_t stop = std::min(text.find('\n', at), end);
    Line line{.begin = at, .end = stop};
    while (line.begin < line.end && is_blank(text[line.begin])) ++line.begin;
    while (line.end > line.begin && is_blank(text[line.end - 1])) --line.end;
    at = stop + 1;
    if (line.begin == line.end) {
      anew = true;
      continue;
    }
    const std::size_t bullet = bullet_length(text.substr(line.begin, line.end - line.begin));
    line.begin += bullet;
    line.starts_anew = anew || bullet > 0;
    anew = false;
    if (line.begin < line.end) lines.push_back(line);
  }
  return lines;
}

/// Whether a line leaves its sentence open: after a comma, or a word that ends none.
bool is_open(std::string_view line) {
  static constexpr WordSet open_words{std::to_array<std::string_view>(
      {"a",     "an",   "the",   "of",      "to",      "for",  "with",  "from", "at",  "by",
       "and",   "but",  "or",    "that",    "which",   "who",  "if",    "than", "as",  "into",
       "my",    "his",  "her",   "their",   "our",     "your", "its",   "is",   "was", "were",
       "be",    "been", "i",     "he",      "she",     "we",   "they",  "had",  "has", "because",
       "about", "when", "while", "whether", "between", "very", "every", "w/",   "not", "some"})};
  if (line.ends_with(',') || line.ends_with('&')) return true;
  const std::size_t space = line.rfind(' ');
  if (space == std::string_view::npos) return false;
  return open_words.has(hash_of(ascii_lower(line.substr(space + 1))));
}

/// Whether line \p next goes on with the line before it, which was full: the first word of the next
/// would not have fitted into \p width, give or take a ragged margin where the sentence is open.
bool is_wrapped(std::string_view text, const Line& line, const Line& next, std::size_t width,
                bool prose) {
  if (next.starts_anew || width < narrowest_wrap) return false;
  if (!prose && !is_lower(text[next.begin])) return false;
  const std::size_t word = std::min(text.find_first_of(" \n", next.begin), next.end) - next.begin;
  const std::size_t needed = line.end - line.begin + 1 + word;
  if (needed > width) return true;
  const std::string_view words = text.substr(line.begin, line.end - line.begin);
  const bool ends = std::string_view{".!?:;"}.find(words.back()) != std::string_view::npos;
  if (ends || needed + ragged_margin <= width) return false;
  return is_open(words) || (prose && is_lower(text[next.begin]));
}

/// Runs of lines that are one paragraph or one chart line each.
std::vector<Line> join_lines(std::string_view text, const std::vector<Line>& lines) {
  std::vector<Line> joined;
  for (std::size_t first = 0; first < lines.size();) {
    std::size_t last = first + 1;
    while (last < lines.size() && !lines[last].starts_anew) ++last;
    std::size_t width = 0;
    for (std::size_t i = first; i < last; ++i) {
      width = std::max(width, lines[i].end - lines[i].begin);
    }
    const char ending = text[lines[last - 1].end - 1];
    const bool prose = std::string_view{".!?\"')"}.find(ending) != std::string_view::npos;
    joined.push_back(lines[first]);
    for (std::size_t i = first + 1; i < last; ++i) {
      if (is_wrapped(text, lines[i - 1], lines[i], width, prose)) {
        joined.back().end = lines[i].end;
      } else {
        joined.push_back(lines[i]);
      }
    }
    first = last;
  }
  return joined;
}

/// "Next session we look at the diary" looks ahead under any heading.
bool looks_ahead(std::string_view text) {
  const std::string start = ascii_lower(text.substr(0, 20));
  constexpr auto starts = std::to_array<std::string_view>(
      {"next session", "next appt", "next appointment", "next visit", "next time ", "plan is to",
       "plan to ", "plan for next", "rtc "});
  return std::ranges::any_of(starts,
                             [&](std::string_view each) { return start.starts_with(each); });
}

}  // namespace

void split_sentences(const Passage& passage, std::size_t begin, std::size_t length,
                     const Sentence& like, std::vector<Sentence>& sentences) {
  const std::string_view text = passage.text;
  for (const Line& run : join_lines(text, lines_of(text, begin, begin + length))) {
    for (const Cut& cut : cut_sentences(text, run.begin, run.end)) {
      const std::size_t size = cut.end - cut.begin;
      Sentence& sentence = sentences.emplace_back(like);
      sentence.begin = static_cast<std::uint32_t>(cut.begin);
      sentence.length = static_cast<std::uint32_t>(size);
      sentence.text = text.substr(cut.begin, size);
      sentence.where = passage.locate(cut.begin, size);
    }
  }
}

std::vector<Sentence> split_notes(const Passage& notes) {
  std::vector<Sentence> sentences;
  for (const Section& section : find_sections(notes.text)) {
    const Sentence like{.role = section.role, .section = section.heading};
    const std::size_t first = sentences.size();
    split_sentences(notes, section.begin, section.end - section.begin, like, sentences);
    for (std::size_t i = first; i < sentences.size(); ++i) {
      if (looks_ahead(sentences[i].text)) sentences[i].role = SectionRole::Plan;
    }
  }
  return sentences;
}

TokenisedText tokenise(std::span<const Sentence> sentences, Tokenizer& tokenizer) {
  TokenisedText tokenised;
  tokenised.starts.reserve(sentences.size() + 1);
  std::size_t bytes = 0;
  for (const Sentence& each : sentences) bytes += each.length;
  constexpr std::size_t bytes_a_token = 4;
  tokenised.tokens.reserve(bytes / bytes_a_token);
  for (const Sentence& each : sentences) {
    tokenised.starts.push_back(static_cast<std::uint32_t>(tokenised.tokens.size()));
    tokenizer.tokenize(each.text, each.begin, tokenised.tokens);
  }
  tokenised.starts.push_back(static_cast<std::uint32_t>(tokenised.tokens.size()));
  return tokenised;
}

}  // namespace resist
