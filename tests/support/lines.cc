#include "support/lines.h"

#include <algorithm>

#include "base/unicode.h"

namespace resist {
namespace {

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 || byte == 0x7F;
}

std::string fault_of(const std::string& line, int width) {
  if (display_width(line) > width) return "too wide";
  if (line.ends_with(' ')) return "trailing space";
  if (std::ranges::any_of(line, is_control)) return "control byte";
  if (first_invalid_utf8(line)) return "malformed UTF-8";
  return {};
}

}  // namespace

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::string layout_fault(std::string_view text, int width) {
  if (!text.ends_with('\n')) return "the last line is not ended";
  bool after_empty = true;
  for (const std::string& line : lines_of(text)) {
    if (line.empty() && after_empty) return "an empty line at the top or after another";
    after_empty = line.empty();
    const std::string fault = fault_of(line, width);
    if (!fault.empty()) return fault + ": " + line;
  }
  return after_empty ? "an empty line at the end" : std::string{};
}

}  // namespace resist
