#include "notes/markdown.h"

#include <algorithm>
#include <array>
#include <string>

#include <fmt/format.h>

#include "base/unicode.h"
#include "notes/file_names.h"

namespace resist {
namespace {

struct Line {
  std::string_view text;  ///< without its line end
  std::size_t begin = 0;
  std::size_t next = 0;
};

Line line_at(std::string_view text, std::size_t begin) {
  const std::size_t end = std::min(text.find('\n', begin), text.size());
  Line line{.text = text.substr(begin, end - begin),
            .begin = begin,
            .next = std::min(end + 1, text.size())};
  if (line.text.ends_with('\r')) line.text.remove_suffix(1);
  return line;
}

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

bool is_fence(std::string_view line, std::string_view mark) {
  return line.substr(0, 3) == mark && (line.size() - trimmed(line).size()) < line.size();
}

struct Heading {
  std::size_t level = 0;  ///< 0 for a line that is no heading
  std::string_view title;
};

Heading heading_of(std::string_view line) {
  const std::size_t level = std::min(line.find_first_not_of('#'), line.size());
  if (level == 0 || level > 6 || level == line.size() ||
      (line[level] != ' ' && line[level] != '\t')) {
    return {};
  }
  std::string_view title = trimmed(line.substr(level));
  while (title.ends_with('#') || title.ends_with(' ') || title.ends_with(':')) {
    title.remove_suffix(1);
  }
  return {.level = level, .title = title};
}

bool is_transcript(const Heading& heading) {
  return heading.level != 0 && ascii_lower(heading.title) == "transcript";
}

/// Adds lines to a passage, a new segment wherever text and file stop running side by side.
void append(Passage& passage, const SourceFile& file, const Line& line) {
  const bool returned = line.begin + line.text.size() < line.next &&
                        file.text()[line.begin + line.text.size()] == '\r';
  const std::size_t length = returned ? line.text.size() : line.next - line.begin;
  const auto add = [&](std::size_t begin, std::string_view text) {
    if (text.empty()) return;
    const std::size_t at = passage.text.size();
    const bool runs_on =
        !passage.segments.empty() &&
        begin - passage.segments.back().source_begin == at - passage.segments.back().text_begin;
    if (!runs_on) {
      passage.segments.push_back({.text_begin = static_cast<std::uint32_t>(at),
                                  .source_begin = static_cast<std::uint32_t>(begin)});
    }
    passage.text += text;
  };
  add(line.begin, file.text().substr(line.begin, length));
  if (returned && line.next > line.begin + length) add(line.next - 1, "\n");
}

/// Words that name a session beside its date.
bool names_session(std::string_view word) {
  static constexpr std::array<std::string_view, 22> names = {
      "session",     "sess",   "note",       "notes",     "progress", "visit",
      "appointment", "hour",   "date",       "of",        "on",       "no",
      "nr",          "monday", "tuesday",    "wednesday", "thursday", "friday",
      "saturday",    "sunday", "individual", "therapy"};
  const bool number = std::ranges::any_of(word, [](char c) { return c >= '0' && c <= '9'; });
  return number || std::ranges::find(names, ascii_lower(word)) != names.end();
}

/// The date of a heading that is of a session: nothing but a date, or with the words for a session
/// and its number before it.
std::optional<Date> session_date(const Heading& heading) {
  const std::optional<DateInName> found = find_date(heading.title);
  if (!found) return std::nullopt;
  const auto is_letter = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
  };
  std::string word;
  for (const char c : fmt::format("{} ", heading.title.substr(0, found->begin))) {
    if (is_letter(c)) {
      word += c;
      continue;
    }
    if (!word.empty() && !names_session(word)) return std::nullopt;
    word.clear();
  }
  return found->date;
}

bool is_key_line(std::string_view line) {
  if (line.starts_with(' ') || line.starts_with('\t') || line.starts_with('-')) return true;
  const std::size_t colon = line.find(':');
  return colon != std::string_view::npos &&
         line.substr(0, colon).find(' ') == std::string_view::npos;
}

/// Whether a heading is one of a template, or a date: it tells nothing of what happened, as
/// "# 2026-02-10 No-show" and "## Cancelled, ill" do.
bool is_empty_heading(const Heading& heading) {
  static constexpr std::array<std::string_view, 10> telling = {
      "show", "cancel", "dna", "late", "resched", "held", "absent", "miss", "attend", "."};
  if (heading.level == 0) return false;
  const std::optional<DateInName> found = find_date(heading.title);
  if (found) return session_date(heading) && found->begin + 10 == heading.title.size();
  const std::string title = ascii_lower(heading.title);
  constexpr std::ptrdiff_t most_spaces = 2;
  return heading.level >= 2 && std::ranges::count(title, ' ') <= most_spaces &&
         std::ranges::none_of(telling, [&title](std::string_view word) {
           return title.find(word) != std::string::npos;
         });
}

}  // namespace

std::optional<FrontMatter> find_front_matter(std::string_view text) {
  const Line first = line_at(text, 0);
  if (trimmed(first.text) != "---" || first.text[0] != '-') return std::nullopt;
  std::size_t at = first.next;
  while (at < text.size()) {
    const Line line = line_at(text, at);
    const std::string_view mark = trimmed(line.text);
    if ((mark == "---" || mark == "...") && line.text[0] == mark[0]) {
      return FrontMatter{.begin = first.next, .length = line.begin - first.next, .body = line.next};
    }
    at = line.next;
  }
  // The keys that are plainly keys, so that what is there is not lost.
  at = first.next;
  while (at < text.size() && is_key_line(line_at(text, at).text)) at = line_at(text, at).next;
  return FrontMatter{.begin = first.next, .length = at - first.next, .body = at, .closed = false};
}

NoteBody split_body(const SourceFile& file, std::size_t begin) {
  const std::string_view text = file.text();
  NoteBody body{.notes = {.file = &file}, .transcript = {.file = &file}};
  std::size_t transcript_level = 0;
  std::string_view fence;
  bool started = false;
  for (std::size_t at = begin; at < text.size();) {
    const Line line = line_at(text, at);
    at = line.next;
    if (!started && trimmed(line.text).empty()) continue;
    started = true;
    const bool fenced = !fence.empty();
    if (fenced && is_fence(line.text, fence)) {
      fence = {};
    } else if (!fenced && (is_fence(line.text, "```") || is_fence(line.text, "~~~"))) {
      fence = line.text.substr(0, 3);
    }
    const Heading heading = fenced ? Heading{} : heading_of(line.text);
    if (is_transcript(heading)) {
      transcript_level = heading.level;
      continue;
    }
    if (heading.level != 0 && heading.level <= transcript_level) transcript_level = 0;
    append(transcript_level != 0 ? body.transcript : body.notes, file, line);
  }
  return body;
}

std::optional<Date> date_in_heading(std::string_view text, std::size_t begin) {
  for (std::size_t at = begin; at < text.size();) {
    const Line line = line_at(text, at);
    at = line.next;
    const Heading heading = heading_of(line.text);
    if (heading.level == 0) continue;
    const std::optional<DateInName> found = find_date(heading.title);
    return found ? std::optional{found->date} : std::nullopt;
  }
  return std::nullopt;
}

bool has_only_empty_headings(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Line line = line_at(text, at);
    at = line.next;
    if (!trimmed(line.text).empty() && !is_empty_heading(heading_of(line.text))) return false;
  }
  return true;
}

std::optional<DatedHeading> second_date_heading(std::string_view text, std::size_t begin) {
  std::optional<Date> first;
  std::size_t level = 0;
  bool in_fence = false;
  for (std::size_t at = begin; at < text.size();) {
    const Line line = line_at(text, at);
    at = line.next;
    if (is_fence(line.text, "```") || is_fence(line.text, "~~~")) in_fence = !in_fence;
    const Heading heading = in_fence ? Heading{} : heading_of(line.text);
    const std::optional<Date> date = heading.level == 0 ? std::nullopt : session_date(heading);
    if (!date) continue;
    if (!first) {
      first = date;
      level = heading.level;
    } else if (heading.level == level && *date != *first) {
      return DatedHeading{.date = *date, .begin = line.begin, .length = line.text.size()};
    }
  }
  return std::nullopt;
}

}  // namespace resist
