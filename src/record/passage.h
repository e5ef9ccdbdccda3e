#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"

namespace resist {

/// A text a therapist wrote (a session's notes, a transcript), as it reads, with the way back to
/// where each byte of it stands in the file. YAML takes indentation, quotes and folds out of a
/// text, so the two differ; within one segment they run side by side.
struct Passage {
  struct Segment {
    std::uint32_t text_begin = 0;    ///< offset into `text`
    std::uint32_t source_begin = 0;  ///< offset into the file
  };

  std::string text;
  const SourceFile* file = nullptr;

  /// In order of `text_begin`; the first begins at 0. Empty only when `text` is empty.
  std::vector<Segment> segments;

  [[nodiscard]] bool empty() const { return text.empty(); }

  /// Where \p length bytes at \p begin of `text` stand in the file. A stretch that runs over a
  /// segment's end (a sentence over two lines) spans from its first byte to its last.
  [[nodiscard]] Span locate(std::size_t begin, std::size_t length) const;
};

/// A passage that is a verbatim stretch of \p file.
[[nodiscard]] Passage verbatim_passage(const SourceFile& file, std::size_t begin,
                                       std::size_t length);

}  // namespace resist
