#pragma once

#include "cli/json.h"

namespace resist {

/// What stands first in every report: risk on record. It is no sign, has no threshold and cannot be
/// turned off.
[[nodiscard]] Explanation explain_safety();

}  // namespace resist
