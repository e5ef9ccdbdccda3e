#pragma once

#include <optional>
#include <span>

#include "language/assertion.h"
#include "language/reading.h"
#include "language/tokens.h"
#include "record/passage.h"
#include "record/session.h"

namespace resist {

/// What one sentence of a note tells of the appointment that the note is of: "No-show.", "came 25
/// minutes late". Empty for another day's ("no-show last week"), another appointment's ("cancelled
/// her dentist"), what is planned or denied, and where the sentence leaves it open. "Rescheduled
/// from Monday" tells nothing: the hour was held, on another day.
[[nodiscard]] std::optional<Noted<Attendance>> told_attendance(const Passage& passage,
                                                               std::span<const Token> sentence,
                                                               const AssertionContext& context);

/// Whether the record has what only an hour that was held gives: a transcript, scores, a note that
/// goes on.
[[nodiscard]] bool has_hour(const Session& session);

}  // namespace resist
