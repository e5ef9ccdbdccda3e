#pragma once

#include <string>
#include <string_view>

#include "advice/advice.h"
#include "signs/finding.h"

namespace resist {

/// Whether what the therapist wrote down holds something to say, to ask or to leave undone, and not
/// only what goes on as before.
[[nodiscard]] bool is_for_the_hour(std::string_view plan);

/// What of the plan can be said to the client as it stands: it speaks to the client, or asks.
/// Empty where nothing does.
[[nodiscard]] std::string words_to_say(std::string_view plan);

/// Puts the therapist's own plan at the head of the first suggestion. Where the plan is to do less,
/// one step more is all that is left of ours.
void lead_with(const Evidence& plan, AdviceReading& advice);

}  // namespace resist
