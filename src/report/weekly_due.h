#pragma once

#include <string>
#include <vector>

#include "base/date.h"
#include "report/report.h"

namespace resist {

/// Days after which a measure that was given twice or more is due again (monthly at the least is
/// what routine monitoring asks for; a convention).
inline constexpr int measure_due_days = 28;

/// Sessions held after which an active goal is due to be looked at again (a convention).
inline constexpr int goal_due_sessions = 6;

/// What waits to be done with a client as of \p until, each a short clause: tasks that were set and
/// not yet looked back on, measures and goals not seen to for long.
[[nodiscard]] std::vector<std::string> due_of(const ClientReport& report, Date until);

}  // namespace resist
