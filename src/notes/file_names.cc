#include "notes/file_names.h"

#include <algorithm>
#include <array>

#include "base/unicode.h"

namespace resist {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

std::string_view without_separators(std::string_view text) {
  constexpr std::string_view separators = " _-.,";
  const std::size_t first = text.find_first_not_of(separators);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(separators) - first + 1);
}

std::string_view without_slashes(std::string_view path) {
  while (path.size() > 1 && path.ends_with('/')) path.remove_suffix(1);
  return path;
}

}  // namespace

std::string_view base_name(std::string_view path) {
  path = without_slashes(path);
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos || path.size() == 1 ? path : path.substr(slash + 1);
}

std::string_view folder_of(std::string_view path) {
  path = without_slashes(path);
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash);
}

std::string_view stem_of(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  return dot == std::string_view::npos || dot == 0 ? name : name.substr(0, dot);
}

NoteKind kind_of_note(std::string_view name) {
  const std::string lower = ascii_lower(name);
  if (lower.ends_with(".yaml") || lower.ends_with(".yml")) return NoteKind::Yaml;
  if (lower.ends_with(".md") || lower.ends_with(".markdown")) return NoteKind::Markdown;
  return NoteKind::Other;
}

bool is_passed_over(std::string_view name) {
  return name.starts_with('.') || name.starts_with('_');
}

std::optional<DateInName> find_date(std::string_view text) {
  constexpr std::size_t length = 10;
  for (std::size_t at = 0; at + length <= text.size(); ++at) {
    const bool in_number = (at > 0 && is_digit(text[at - 1])) ||
                           (at + length < text.size() && is_digit(text[at + length]));
    if (in_number) continue;
    if (const std::optional<Date> date = parse_date(text.substr(at, length))) {
      return DateInName{.date = *date, .begin = at};
    }
  }
  return std::nullopt;
}

NoteName parse_note_name(std::string_view name) {
  const std::string_view stem = stem_of(name);
  const std::optional<DateInName> found = find_date(stem);
  if (!found) return {.rest = std::string{stem}};
  const std::string_view before = without_separators(stem.substr(0, found->begin));
  const std::string_view after = without_separators(stem.substr(found->begin + 10));
  return {.date = found->date, .rest = std::string{before.empty() ? after : before}};
}

bool looks_like_code(std::string_view text) {
  if (text.empty() || text.find(' ') != std::string_view::npos) return false;
  return std::ranges::any_of(text, is_digit) ||
         std::ranges::none_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

bool names_a_client(std::string_view stem) {
  static constexpr std::array<std::string_view, 8> others = {"S",  "W",  "V",   "N",
                                                             "NO", "NR", "PHQ", "GAD"};
  std::size_t letters = 0;
  while (letters < stem.size() && stem[letters] >= 'A' && stem[letters] <= 'Z') ++letters;
  constexpr std::size_t most_letters = 3;
  if (letters == 0 || letters > most_letters) return false;
  std::string_view number = stem.substr(letters);
  const bool hyphen = number.starts_with('-');
  if (hyphen) number.remove_prefix(1);
  if (number.empty() || !std::ranges::all_of(number, is_digit)) return false;
  // With a hyphen, a letter that may stand for a session is a code.
  const bool other = std::ranges::find(others, stem.substr(0, letters)) != others.end();
  return !other || (hyphen && letters == 1);
}

bool is_general_folder(std::string_view name) {
  static constexpr std::array<std::string_view, 6> general = {
      "sessions", "notes", "session-notes", "session notes", "transcripts", "progress notes"};
  const std::string lower = ascii_lower(name);
  return std::ranges::find(general, lower) != general.end() ||
         std::ranges::all_of(lower, [](char c) { return is_digit(c) || c == '-'; });
}

}  // namespace resist
