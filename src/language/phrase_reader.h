#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "language/tokens.h"
#include "record/session.h"

namespace resist {

namespace phrase {

struct Piece;

/// Parts of a phrase one after the other.
using Way = std::vector<Piece>;

/// A word of a phrase by its stem.
struct PhraseWord {
  WordHash word = 0;
  bool capitals = false;  ///< written in capitals, so the note must do so too
  auto operator<=>(const PhraseWord&) const = default;
};

/// A part of a phrase as it was read: a set of words, a gap, or a choice between several parts.
struct Piece {
  std::vector<PhraseWord> words;
  std::uint32_t classes = 0;
  bool gap = false;
  bool optional = false;
  std::vector<Way> ways;

  [[nodiscard]] bool is_set() const { return !gap && ways.empty(); }
};

}  // namespace phrase

/// Every way through \p phrase with its choices written out, so that no piece of it is a choice.
/// Empty after a mistake, which has been reported at its place in the file.
[[nodiscard]] std::vector<phrase::Way> read_phrase(const Noted<std::string>& phrase,
                                                   Tokenizer& tokenizer, Diagnostics& diagnostics);

}  // namespace resist
