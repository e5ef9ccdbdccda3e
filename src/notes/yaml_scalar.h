#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "record/passage.h"

namespace resist {

/// The lines of a literal block (`|`) in a source: what lifting takes out and what decoding reads.
struct LiteralBlock {
  enum class Chomp { Clip, Strip, Keep };

  std::size_t header = 0;         ///< of the `|`
  std::size_t content_begin = 0;  ///< of the first line under the header
  std::size_t content_end = 0;    ///< past the last line, its line end included
  std::size_t indent = 0;         ///< spaces that are not text
  Chomp chomp = Chomp::Clip;
};

/// A scalar's text and the way back to its source.
struct MappedText {
  std::string text;
  std::vector<Passage::Segment> segments;
};

/// The text of \p block in \p source, with segments whose offsets are raised by \p base.
[[nodiscard]] MappedText decode_literal(std::string_view source, const LiteralBlock& block,
                                        std::size_t base);

/// Where each part of a scalar that YAML has unquoted, unescaped and folded came from.
struct Alignment {
  std::vector<Passage::Segment> segments;
  std::size_t end = 0;      ///< past the scalar in the source, its closing quote included
  bool open_quote = false;  ///< the source ends before the closing quote
};

/// Aligns \p value, as a YAML parser read it, with the scalar that begins at \p begin in \p source.
/// Exact but for the spaces at the beginning of a line; where the two cannot be reconciled, the
/// rest is taken to run on from the last place known.
[[nodiscard]] Alignment align_scalar(std::string_view source, std::size_t begin,
                                     std::string_view value, std::size_t base);

}  // namespace resist
