#pragma once

#include <cstddef>
#include <unordered_map>

#include "language/phrase_reader.h"
#include "language/tokens.h"

namespace resist {

/// How often words stand in notes, roughly: by which word of a phrase to look it up, and which
/// phrases would be found everywhere.
class Commonness {
 public:
  explicit Commonness(Tokenizer& tokenizer);

  /// How dear it is to look a phrase up by a word: 1 for a rare one, a thousand for "the".
  [[nodiscard]] double of(WordHash word) const;

  /// Of any word of a set.
  [[nodiscard]] double of(const phrase::Piece& set) const;

  /// Whether the word is one of the few that stand in almost every note.
  [[nodiscard]] bool says_nothing(WordHash word) const;

 private:
  std::unordered_map<WordHash, std::size_t> ranks_;  ///< the commonest is 0
};

}  // namespace resist
