#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "notes/yaml_scalar.h"

namespace resist {

/// YAML with the text of its plainest literal blocks left out. Most bytes of a client file are such
/// blocks, and a YAML parser reads them a character at a time.
struct ReducedYaml {
  /// Each block's text is one line that says `x`.
  std::string text;

  /// The blocks left out, in order, as offsets into the original.
  std::vector<LiteralBlock> blocks;

  /// Where each block's `|` stands in `text`.
  std::vector<std::size_t> headers;

  /// The offset in the original of an offset in `text`.
  [[nodiscard]] std::size_t original(std::size_t offset) const;
};

/// Takes out every block under a line that is nothing but `key: |`. That a line looks so does not
/// make it one (it may stand within quotes): who parses `text` must see a block at each of
/// `headers` whose text is the stand-in, and parse \p source itself if not.
[[nodiscard]] ReducedYaml without_literal_blocks(std::string_view source);

/// The block whose header is at \p header and whose key stands \p key_column bytes into its line;
/// false when there is anything unusual about it.
[[nodiscard]] bool find_literal_block(std::string_view source, std::size_t header,
                                      std::size_t key_column, LiteralBlock& block);

}  // namespace resist
