#include "report/markup.h"

#include <algorithm>

#include "base/unicode.h"

namespace resist {
namespace {

constexpr std::string_view markdown_marks = "\\`*_[]|~#$";

/// What a spreadsheet begins a formula with; a tab or a line end before it would be passed over.
constexpr std::string_view formula_starts = "=+-@\t\r\n";

/// The longest run of backticks in \p text.
std::size_t longest_run(std::string_view text) {
  std::size_t longest = 0;
  std::size_t run = 0;
  for (const char c : text) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  return longest;
}

/// A mark that would begin a list or a heading where a line begins.
bool begins_block(std::string_view text) {
  if (text.empty()) return false;
  if (text[0] == '-' || text[0] == '+' || text[0] == '=') return true;
  const std::size_t digits = text.find_first_not_of("0123456789");
  return digits > 0 && digits < text.size() && (text[digits] == '.' || text[digits] == ')');
}

}  // namespace

std::string escape_markdown(std::string_view text) {
  const std::string safe = printable(text);
  std::string escaped;
  escaped.reserve(safe.size() + 8);
  std::size_t block_mark = std::string::npos;
  if (begins_block(safe)) block_mark = safe.find_first_not_of("0123456789");
  for (std::size_t at = 0; at < safe.size(); ++at) {
    const char c = safe[at];
    if (c == '<') {
      escaped += "&lt;";
    } else if (c == '&') {
      escaped += "&amp;";
    } else {
      if (at == block_mark || markdown_marks.find(c) != std::string_view::npos) escaped += '\\';
      escaped += c;
    }
  }
  return escaped;
}

std::string markdown_code(std::string_view text) {
  const std::string safe = printable(text);
  const std::string fence(longest_run(safe) + 1, '`');
  const bool touches = safe.starts_with('`') || safe.ends_with('`');
  const std::string_view room = touches ? " " : "";
  std::string code = fence;
  code += room;
  code += safe;
  code += room;
  code += fence;
  return code;
}

std::string escape_html(std::string_view text) {
  std::string escaped;
  for (const char c : printable(text)) {
    switch (c) {
      case '&':
        escaped += "&amp;";
        break;
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      case '"':
        escaped += "&quot;";
        break;
      case '\'':
        escaped += "&#39;";
        break;
      default:
        escaped += c;
    }
  }
  return escaped;
}

std::string csv_cell(std::string_view text) {
  std::string safe = printable(text);
  const std::size_t first = std::min(text.find_first_not_of(' '), text.size());
  const bool formula =
      first < text.size() && formula_starts.find(text[first]) != std::string_view::npos;
  if (formula) safe.insert(0, 1, '\'');
  if (safe.find_first_of("\",;\n\r") == std::string::npos) return safe;
  std::string quoted = "\"";
  for (const char c : safe) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

}  // namespace resist
