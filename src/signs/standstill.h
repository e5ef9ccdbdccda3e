#pragma once

#include <optional>
#include <vector>

#include "signs/measures.h"

namespace resist {

/// How far the scores so far speak for a client who will not have improved, 0..1: it orders clients
/// and claims nothing. Empty without a problem measure that was given twice.
///
/// What counts is the mean gain of the last three scores over the first, in reliable changes,
/// against what is usual after so many scores; several measures are averaged. It is monotone: a
/// later score that were worse, or one more that is no better than the last three, never lowers it.
[[nodiscard]] std::optional<double> standstill_score(const std::vector<MeasureCourse>& courses);

}  // namespace resist
