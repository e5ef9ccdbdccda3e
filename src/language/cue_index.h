#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "language/tokens.h"

namespace resist {

// Cues as `compile_cues` leaves them: plain tables, so that the program has them as constants and
// makes nothing ready when it starts.
namespace cue {

enum class Kind : std::uint8_t { Word, Capitals, Stem, Any, Gap, Start, End };

struct CuePart {
  Kind kind = Kind::Word;
  bool optional = false;
  std::uint8_t rarity = 0;  ///< how seldom a note has such a word, roughly
  std::uint16_t first = 0;  ///< into words
  std::uint16_t count = 0;
  std::uint32_t bits = 0;  ///< classes that do as well, or the width of a gap
};

struct Phrase {
  std::uint16_t first = 0;  ///< into elements
  std::uint16_t count = 0;
  std::uint16_t group = 0;  ///< of all groups of the table
  std::uint16_t begin = 0;  ///< of its text in the phrases of the group
  std::uint16_t length = 0;
};

/// The words and classes of a sentence, many to a bit.
struct Present {
  std::uint64_t words = 0;
  std::uint32_t classes = 0;
};

/// The class of a token that has none.
inline constexpr std::uint32_t no_class = 1U << 31U;

/// What else must stand in a sentence for a phrase to be in it: one of the words of two of its
/// elements, and a class. Says of most phrases with an everyday word that they need no trying.
struct Needs {
  std::uint64_t first = ~std::uint64_t{0};
  std::uint64_t second = ~std::uint64_t{0};
  std::uint32_t classes = ~std::uint32_t{0};
  [[nodiscard]] bool met_by(const Present& present) const {
    return (first & present.words) != 0 && (second & present.words) != 0 &&
           (classes & present.classes) != 0;
  }
};

/// A phrase is found by one of its words, so many tokens after its beginning.
struct Entry {
  WordHash key = 0;
  std::uint16_t phrase = 0;
  std::uint16_t offset = 0;
  Needs needs;
};

/// A phrase that no word finds, and the classes of what it begins with.
struct Classed {
  std::uint16_t phrase = 0;
  std::uint32_t classes = 0;
  Needs needs;
};

/// Says of nearly every word of a note that no phrase is found by it.
struct Filter {
  std::array<std::uint64_t, 1024> bits{};
  void add(WordHash key) { bits.at(key % 65'536 / 64) |= std::uint64_t{1} << (key % 64); }
  [[nodiscard]] bool has(WordHash key) const {
    return (bits[key % 65'536 / 64] >> (key % 64) & 1U) != 0;
  }
};

/// Entries are found by the leading bits of their key.
inline constexpr unsigned leading_bits = 12;

[[nodiscard]] constexpr std::size_t bucket_of(WordHash key) {
  constexpr unsigned key_bits = 64;
  return static_cast<std::size_t>(key >> (key_bits - leading_bits));
}

/// One bit for a word, of many.
[[nodiscard]] constexpr std::uint64_t bit_of(WordHash word) {
  return std::uint64_t{1} << (word >> 20U & 63U);
}

}  // namespace cue

/// The tables of one list of groups.
struct CueIndex {
  std::span<const WordHash> words;
  std::span<const cue::CuePart> elements;
  std::span<const cue::Phrase> phrases;
  std::span<const cue::Entry> entries;    ///< by key
  std::span<const std::uint16_t> starts;  ///< of the entries with the same leading bits
  std::span<const cue::Classed> by_class;
  const cue::Filter* keys = nullptr;
  const cue::Filter* names = nullptr;  ///< of the cues that name something
};

}  // namespace resist
