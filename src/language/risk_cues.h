#pragma once

#include "language/cues.h"

namespace resist {

/// What names a risk in notes, by class (clinical.md, section 5.1), the idioms that only sound like
/// it, and the neighbours that an abbreviation needs (section 5.3). Made once, at first use.
[[nodiscard]] const CueTable& risk_cues();

}  // namespace resist
