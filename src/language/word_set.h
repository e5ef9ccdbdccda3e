#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <string_view>

#include "language/tokens.h"

namespace resist {

/// A constant list of lower-case words, looked up by their hash in a step or two.
template <std::size_t Count>
class WordSet {
 public:
  explicit constexpr WordSet(const std::array<std::string_view, Count>& words) {
    for (const std::string_view word : words) {
      const WordHash hash = hash_of(word);
      std::size_t at = hash % places;
      while (table_[at] != 0 && table_[at] != hash) at = (at + 1) % places;
      table_[at] = hash;
    }
  }

  [[nodiscard]] constexpr bool has(WordHash word) const {
    for (std::size_t at = word % places; table_[at] != 0; at = (at + 1) % places) {
      if (table_[at] == word) return true;
    }
    return false;
  }

 private:
  /// At most a quarter full, so that most words of a text meet an empty place at once.
  static constexpr std::size_t places = std::bit_ceil(Count * 4);
  std::array<WordHash, places> table_{};
};

}  // namespace resist
