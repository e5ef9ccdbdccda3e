#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "advice/advice.h"
#include "advice/case.h"

namespace resist {

/// A text of the scripts that this record calls to be said otherwise, or not at all.
struct Instead {
  std::string_view begins;   ///< how the text begins, as the scripts have it
  std::string_view instead;  ///< what stands there then; empty where nothing does
};

/// What is said by telephone or video for what speaks of a room, a door or a journey.
[[nodiscard]] std::span<const Instead> said_from_afar();

/// What is said once a deed is done: it showed the scores, raised attendance, named the pattern.
/// "{date}" is the day.
[[nodiscard]] std::span<const Instead> said_after(Hint deed);

/// The deed of that kind in the last two sessions held, or null; of the pattern's naming, in the
/// last four.
[[nodiscard]] const HintHit* done_lately(const Case& the_case, Hint deed);

/// Fits the words of \p advice to how the two meet and to what was done in the last two sessions.
void adapt(const Case& the_case, Advice& advice);

}  // namespace resist
