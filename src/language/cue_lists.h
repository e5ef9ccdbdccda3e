#pragma once

#include <span>
#include <vector>

#include "language/cues.h"

namespace resist {

/// Groups that are looked for together, in a fixed order.
using CueGroups = std::vector<std::span<const CueGroup>>;

// What each table is made of; by these its index is compiled, too (tools/embed_cues.cc).

[[nodiscard]] CueGroups assertion_groups();
[[nodiscard]] CueGroups risk_groups();

/// What tells of the appointment itself (`names` is the word of the notes' format, or who settles
/// it), and what makes it another one.
[[nodiscard]] CueGroups attendance_groups();

/// What tells that the hour was held: that client and therapist met ("attended"), and what they did
/// ("content").
[[nodiscard]] CueGroups hour_groups();

/// What a few words of a turn give away, in the order of TalkCue.
[[nodiscard]] CueGroups turn_groups();

// The index of each, as embed_cues wrote it when the program was built.

[[nodiscard]] const CueIndex& assertion_index();
[[nodiscard]] const CueIndex& risk_index();
[[nodiscard]] const CueIndex& attendance_index();
[[nodiscard]] const CueIndex& hour_index();
[[nodiscard]] const CueIndex& turn_index();

}  // namespace resist
