#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace resist {

/// A word of a text in small letters, and the byte at which it begins.
struct PlainWord {
  std::string text;
  std::size_t begin = 0;
};

/// The words of \p text in order, apostrophes kept; figures and marks are none.
[[nodiscard]] std::vector<PlainWord> plain_words(std::string_view text);

/// Whether \p word is one of a list.
template <typename Words>
[[nodiscard]] bool is_one_of(std::string_view word, const Words& words) {
  return std::ranges::find(words, word) != std::ranges::end(words);
}

}  // namespace resist
