#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "language/total_words.h"
#include "language/totals.h"

namespace resist {

enum class TotalPieceKind : std::uint8_t {
  Name,
  Number,
  Word,
  Open,
  Close,
  Comma,
  Semicolon,
  Colon,  ///< : and =
  Arrow,
  Dash,
  Slash,
  Stop,  ///< any other mark, and what looks like a number and is none (a time, a date)
};

/// A sentence as the reader of totals sees it: a name is one piece, however many tokens it has.
struct TotalPiece {
  TotalPieceKind kind = TotalPieceKind::Stop;
  TotalWord word = TotalWord::Unknown;
  const Instrument* instrument = nullptr;
  double value = 0;

  /// What stands behind the stroke of "14/27"; below 0 without one.
  double of = -1;
  bool someone_else = false;  ///< a word for another person
  bool joined = false;        ///< nothing stands between it and the piece before
  std::uint32_t begin = 0;    ///< in the passage
  std::uint32_t end = 0;
};

/// The pieces of a sentence; empty when it names no instrument.
[[nodiscard]] std::vector<TotalPiece> pieces_of(const TotalsSentence& read,
                                                const InstrumentNames& names);

}  // namespace resist
