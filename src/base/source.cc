#include "base/source.h"

#include <algorithm>

#include "base/unicode.h"

namespace resist {

namespace {

constexpr std::size_t stride = 1024;

}  // namespace

SourceFile::SourceFile(std::string path, std::string text)
    : path_(std::move(path)), text_(std::move(text)) {
  line_starts_.push_back(0);
  std::size_t longest = 0;
  for (std::size_t at = text_.find('\n'); at != std::string::npos; at = text_.find('\n', at + 1)) {
    longest = std::max(longest, at - line_starts_.back());
    line_starts_.push_back(static_cast<std::uint32_t>(at + 1));
  }
  longest = std::max(longest, text_.size() - line_starts_.back());
  constexpr std::size_t short_enough = 4 * stride;
  if (longest <= short_enough) return;
  std::size_t count = 0;
  for (std::size_t at = 0; at <= text_.size(); at += stride) {
    characters_before_.push_back(static_cast<std::uint32_t>(count));
    count += count_characters(std::string_view{text_}.substr(at, stride));
  }
}

std::size_t SourceFile::characters_until(std::size_t offset) const {
  const std::size_t mark = offset / stride;
  const std::string_view rest = std::string_view{text_}.substr(mark * stride, offset % stride);
  return characters_before_[mark] + count_characters(rest);
}

LineColumn SourceFile::position(std::size_t offset) const {
  offset = std::min(offset, text_.size());
  const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  const std::size_t start = *std::prev(after);
  const std::size_t before =
      characters_before_.empty()
          ? count_characters(std::string_view{text_}.substr(start, offset - start))
          : characters_until(offset) - characters_until(start);
  return {.line = static_cast<int>(after - line_starts_.begin()),
          .column = 1 + static_cast<int>(before)};
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
