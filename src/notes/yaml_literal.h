#pragma once

#include <cstddef>
#include <string_view>

#include "notes/yaml.h"

namespace resist {

/// The lines of a literal block (`notes: |`) in a source.
struct LiteralBlock {
  enum class Chomp { Clip, Strip, Keep };

  std::size_t header = 0;         ///< of the `|`
  std::size_t content_begin = 0;  ///< of the first line under the header
  std::size_t content_end = 0;    ///< past the last line, its line end included
  std::size_t indent = 0;         ///< spaces that are not text
  Chomp chomp = Chomp::Clip;
};

/// The block whose header is at \p header and whose key stands \p key_column bytes into its line;
/// false when there is anything unusual about it, mistakes included.
[[nodiscard]] bool find_literal_block(std::string_view source, std::size_t header,
                                      std::size_t key_column, LiteralBlock& block);

/// Makes \p node the text of \p block, with the way back to each of its lines. \p source has the
/// offsets of \p file, from \p base.
void fill_literal(const SourceFile& file, std::string_view source, std::size_t base,
                  const LiteralBlock& block, YamlNode& node);

}  // namespace resist
