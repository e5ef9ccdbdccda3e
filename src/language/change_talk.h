#pragma once

#include <array>
#include <span>
#include <vector>

#include "language/reading.h"
#include "language/spoken.h"
#include "language/talk_model.h"

namespace resist {

/// The strongest odds of change, sustain and neutral among the sentences of a turn; 0 without any.
[[nodiscard]] std::array<float, client_classes.size()> strongest_odds(const SpokenTurn& turn);

/// Words of all sentences of a turn.
[[nodiscard]] int words_of(const SpokenTurn& turn);

/// Whether each turn speaks for change, against it, or neither (MISC 2.5: desire, ability, reason,
/// need, commitment, activation, taking steps, each way); neutral for all but the client's.
/// \p spoken has one for each of \p turns.
[[nodiscard]] std::vector<ChangeTalk> change_talk(std::span<const Turn> turns,
                                                  std::span<const SpokenTurn> spoken);

}  // namespace resist
