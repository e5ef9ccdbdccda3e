#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "record/passage.h"

namespace resist {

/// Where each part of a scalar that YAML has unquoted, unescaped and folded came from.
struct Alignment {
  std::vector<Passage::Segment> segments;
  std::size_t end = 0;      ///< past the scalar in the source, its closing quote included
  bool open_quote = false;  ///< the source ends before the closing quote
};

/// Appends a segment unless the text before it already runs side by side with the same place.
void add_segment(std::vector<Passage::Segment>& segments, std::size_t text_begin,
                 std::size_t source_begin);

/// Aligns \p value, as a YAML parser read it, with the scalar that begins at \p begin in \p source.
/// Exact but for the spaces at the beginning of a line; where the two cannot be reconciled, the
/// rest is taken to run on from the last place known.
[[nodiscard]] Alignment align_scalar(std::string_view source, std::size_t begin,
                                     std::string_view value, std::size_t base);

}  // namespace resist
