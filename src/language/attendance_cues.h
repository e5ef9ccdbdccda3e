#pragma once

#include <span>

#include "language/cues.h"

namespace resist {

/// What tells of the appointment itself (`names` is the word of the notes' format), and what makes
/// it another one. A constant.
[[nodiscard]] std::span<const CueGroup> attendance_cues();

}  // namespace resist
