#pragma once

#include <span>
#include <vector>

#include "language/reading.h"
#include "language/spoken.h"

namespace resist {

/// Whether each turn speaks for change, against it, or neither (MISC 2.5: desire, ability, reason,
/// need, commitment, activation, taking steps, each way); neutral for all but the client's.
/// \p spoken has one for each of \p turns.
[[nodiscard]] std::vector<ChangeTalk> change_talk(std::span<const Turn> turns,
                                                  std::span<const SpokenTurn> spoken);

}  // namespace resist
