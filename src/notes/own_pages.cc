#include "notes/own_pages.h"

#include <algorithm>
#include <cstddef>

#include "base/date.h"

namespace resist {
namespace {

/// A day as it is written there, "2026-11-17", and "day -5" on a redacted page.
bool begins_with_day(std::string_view text) {
  constexpr std::size_t day_length = 10;
  return text.starts_with("day ") || parse_date(text.substr(0, day_length));
}

/// Takes the first line off \p text.
std::string_view next_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

}  // namespace

bool is_own_page(std::string_view text) {
  constexpr std::string_view week = "# Caseload, ";
  constexpr std::string_view read = "read as of ";
  constexpr int lines_of_head = 6;
  if (!text.starts_with("# ")) return false;
  const std::string_view title = next_line(text);
  if (title.starts_with(week)) return begins_with_day(title.substr(week.size()));
  for (int i = 0; i < lines_of_head; ++i) {
    const std::string_view line = next_line(text);
    if (line.starts_with(read)) return begins_with_day(line.substr(read.size()));
  }
  return false;
}

}  // namespace resist
