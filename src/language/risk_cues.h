#pragma once

#include <span>
#include <string_view>

#include "language/cues.h"

namespace resist {

/// The reason that a group gives whose steps another person takes for the client: "wife holds the
/// medication". Being about somebody else takes nothing back from them.
inline constexpr std::string_view held_by_another = "is held by somebody else";

// The parts of `risk_groups`, one for each thing they are about, beside the terms of the trade in
// risk_cues.cc.

/// Thoughts of death, what is sought and laid by for it, self-harm: as people say it.
[[nodiscard]] std::span<const CueGroup> risk_self_cues();

/// Danger to others, and danger from others.
[[nodiscard]] std::span<const CueGroup> risk_harm_cues();

/// Psychosis, mania, drink and drugs, the body, the crisis; and what keeps somebody safe.
[[nodiscard]] std::span<const CueGroup> risk_state_cues();

/// Means: counted, put by, out of reach; what was taken years ago; a household with medicine in it.
[[nodiscard]] std::span<const CueGroup> risk_means_cues();

/// What was asked and answered, rehearsed and left, and passed on to those who protect children.
[[nodiscard]] std::span<const CueGroup> risk_told_cues();

/// What sounds like risk and is none.
[[nodiscard]] std::span<const CueGroup> risk_idiom_cues();

}  // namespace resist
