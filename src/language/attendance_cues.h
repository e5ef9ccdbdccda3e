#pragma once

#include <span>

#include "language/cues.h"

namespace resist {

/// What tells of the appointment itself (`names` is the word of the notes' format, or who settles
/// it), and what makes it another one. A constant.
[[nodiscard]] std::span<const CueGroup> attendance_cues();

/// What tells that the hour was held: that client and therapist met ("attended"), and what they did
/// ("content"). A constant.
[[nodiscard]] std::span<const CueGroup> hour_cues();

}  // namespace resist
