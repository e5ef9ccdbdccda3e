#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace resist {

/// Where a sentence stands in a text.
struct Cut {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The sentences of the bytes from \p begin to \p end of \p text, without the space around them. A
/// line end there is a space. A short quotation is part of its sentence, and one that never ends is
/// cut at a semicolon or before "and then", and in the end at a space: none is longer than 4,000
/// bytes and a quotation. Dictation without punctuation is cut as `cut_dictation` has it.
[[nodiscard]] std::vector<Cut> cut_sentences(std::string_view text, std::size_t begin,
                                             std::size_t end);

}  // namespace resist
