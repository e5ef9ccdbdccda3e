#pragma once

#include <cstdint>

#include "language/tokens.h"

namespace resist {

/// What a word does in a sentence about totals.
enum class TotalWord : std::uint8_t {
  Unknown,   ///< any other: what stands behind it is no longer about the total
  Neutral,   ///< "score", "is", "came back": may stand between the name and the total
  Was,       ///< "was": before a number nothing, after one what it was before
  Now,       ///< "now", "today"
  Earlier,   ///< "last", "baseline", "March": the number is not of this session
  From,      ///< "from 17"
  To,        ///< "to 14"
  Move,      ///< "down", "rose": the number after it is an amount
  By,        ///< "by 4"
  Done,      ///< "completed": a comma may follow
  Place,     ///< "in", "on", "at": may begin a date
  Item,      ///< "item 9"
  Unit,      ///< "weeks", "times": what was counted is no score
  Points,    ///< "points"
  Compare,   ///< "above 10"
  Scored,    ///< "scored 14 on the PHQ-9"
  Band,      ///< "moderate": may stand before and behind a total
  Follows,   ///< "and", "since": may stand behind a total
  Supposed,  ///< "will", "if", "target": no total in what follows
};

[[nodiscard]] TotalWord total_word(const Token& token);

}  // namespace resist
