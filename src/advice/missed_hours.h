#pragma once

#include "advice/case.h"
#include "advice/wording.h"

namespace resist {

/// How many appointments the therapist called off among the last \p slots of the client's own.
[[nodiscard]] int called_off_by_therapist(const Case& the_case, int slots);

/// The appointments that the level of cancelling was read from, and whose doing it was; nothing
/// where the record leaves one open, or where the notes accept all but one.
void add_missed_hours(const Case& the_case, Sayable& facts);

}  // namespace resist
