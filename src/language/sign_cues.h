#pragma once

#include <span>

#include "language/cues.h"

namespace resist {

/// What names each sign outright (so that "no" before it takes it back), and what answers it: a
/// silence that worked, everyday talk as the agreed work, our own cancellation (clinical.md,
/// sections 7.1 to 7.6, Counter and Traps).
[[nodiscard]] std::span<const CueGroup> sign_cues();

}  // namespace resist
