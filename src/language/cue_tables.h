#pragma once

#include <span>
#include <string_view>

#include "language/cues.h"

namespace resist {

// The tables that assertion looks through, one for each thing they are about. Constants.

/// Turns of phrase that settle what a whole sentence is, for any of the six signs: a condition, a
/// plan, a memory, something over and done with. They hold wherever the finding stands in it.
[[nodiscard]] std::span<const CueGroup> sentence_cues();

/// What names each sign outright, so that a "no" before it takes it back; and what says that it is
/// so again, so that "as at intake" is no memory.
[[nodiscard]] std::span<const CueGroup> sign_cues();

/// What answers "not talking" and "small talk": a silence that worked, everyday talk as the work.
[[nodiscard]] std::span<const CueGroup> talk_cues();

/// What answers "no homework" and "cancelling": none set, done in good part, the clinic's closure.
[[nodiscard]] std::span<const CueGroup> task_cues();

/// What answers "spinning wheels" and "trying harder": gains, early days, work that is shared.
[[nodiscard]] std::span<const CueGroup> course_cues();

/// The words of a sign that mean something else: a quiet street, a cancelled flight.
[[nodiscard]] std::span<const CueGroup> sense_cues();

/// The turns of medical records, for findings that are not built in.
[[nodiscard]] std::span<const CueGroup> record_cues();

/// Why a group of `attendance_reasons` tells of the client's slot whoever else its sentence names.
inline constexpr std::string_view by_way_of_others = "comes by way of others";

/// The hour that nobody came to, and whose doing it was (`attendance_groups`).
[[nodiscard]] std::span<const CueGroup> attendance_reasons();

/// The turns that only risk language takes: an empty box, "assess for", "2 yrs ago".
[[nodiscard]] std::span<const CueGroup> risk_turns();

}  // namespace resist
