#pragma once

#include <string>
#include <vector>

#include "language/reading.h"
#include "record/session.h"

namespace resist {

/// What a session set to be done until the next: its field, or else the lines of its prose that say
/// so, "Homework: call the choir leader", "HW: trigger log", what stands under "## Homework". Lines
/// that look back on a task, and those that set none, are left out.
[[nodiscard]] std::vector<std::string> tasks_to_review(const Session& session,
                                                       const SessionReading& reading);

}  // namespace resist
