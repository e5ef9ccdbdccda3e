#include "base/source.h"

#include <algorithm>

#include "base/unicode.h"

namespace resist {

SourceFile::SourceFile(std::string path, std::string text)
    : path_(std::move(path)), text_(std::move(text)) {
  line_starts_.push_back(0);
  for (std::size_t at = text_.find('\n'); at != std::string::npos; at = text_.find('\n', at + 1)) {
    line_starts_.push_back(static_cast<std::uint32_t>(at + 1));
  }
}

LineColumn SourceFile::position(std::size_t offset) const {
  offset = std::min(offset, text_.size());
  const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  const auto start = *std::prev(after);
  const std::string_view before = std::string_view{text_}.substr(start, offset - start);
  return {.line = static_cast<int>(after - line_starts_.begin()),
          .column = 1 + static_cast<int>(count_characters(before))};
}

std::string_view SourceFile::line(int number) const {
  if (number < 1 || number > line_count()) return {};
  const std::size_t begin = line_starts_[static_cast<std::size_t>(number) - 1];
  const std::size_t end =
      number == line_count() ? text_.size() : line_starts_[static_cast<std::size_t>(number)] - 1;
  std::string_view found = std::string_view{text_}.substr(begin, end - begin);
  if (found.ends_with('\r')) found.remove_suffix(1);
  return found;
}

}  // namespace resist
