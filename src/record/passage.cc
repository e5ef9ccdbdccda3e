#include "record/passage.h"

#include <algorithm>

namespace resist {
namespace {

std::uint32_t source_offset(const Passage& passage, std::size_t at) {
  const auto after = std::upper_bound(
      passage.segments.begin(), passage.segments.end(), at,
      [](std::size_t offset, const Passage::Segment& s) { return offset < s.text_begin; });
  const Passage::Segment& segment = *std::prev(after);
  return segment.source_begin + static_cast<std::uint32_t>(at) - segment.text_begin;
}

}  // namespace

Span Passage::locate(std::size_t begin, std::size_t length) const {
  if (segments.empty()) return {.file = file};
  begin = std::min(begin, text.size());
  length = std::min(length, text.size() - begin);
  const std::uint32_t first = source_offset(*this, begin);
  if (length == 0) return {.file = file, .begin = first, .length = 0};
  const std::uint32_t last = source_offset(*this, begin + length - 1);
  return {.file = file, .begin = first, .length = std::max(last, first) + 1 - first};
}

Passage verbatim_passage(const SourceFile& file, std::size_t begin, std::size_t length) {
  Passage passage{.text = std::string{file.text().substr(begin, length)}, .file = &file};
  if (!passage.text.empty()) {
    passage.segments.push_back(
        {.text_begin = 0, .source_begin = static_cast<std::uint32_t>(begin)});
  }
  return passage;
}

}  // namespace resist
