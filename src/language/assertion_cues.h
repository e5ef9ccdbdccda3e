#pragma once

#include "language/cues.h"

namespace resist {

/// The words that take a finding back, and the few that look like it and do not: negation, time,
/// condition, plan, whose doing, and for each sign what answers it. Made once, at first use.
[[nodiscard]] const CueTable& assertion_cues();

}  // namespace resist
