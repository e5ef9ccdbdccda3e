#pragma once

#include <vector>

#include "base/diagnostic.h"
#include "notes/schema.h"
#include "record/session.h"

namespace resist {

/// Goals and ratings, as in {sleep six hours: 1, out once a week: -1}. A rating is one of the five
/// levels of the scale, -2 to 2, "+1" and "−1" included; any other is reported and left out.
[[nodiscard]] std::vector<GoalRating> read_goal_ratings(const Value& value,
                                                        Diagnostics& diagnostics);

}  // namespace resist
