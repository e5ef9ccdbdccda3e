#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "language/assertion.h"
#include "language/reading.h"
#include "language/tokens.h"
#include "record/client.h"
#include "record/passage.h"
#include "record/session.h"

namespace resist {

/// What a sentence tells of the appointment that its note is of.
struct ToldSlot {
  std::optional<Noted<Attendance>> attendance;

  /// Only that a slot was asked to be moved, which may be another, that a message came shortly
  /// before or afterwards, or that there was no hour and not whose doing it was: it takes a note of
  /// nothing else.
  bool is_asked = false;

  /// The therapist was alone for the hour, which is told at any place of a note and of any length.
  bool waited_out = false;

  /// Nothing is told, and it speaks of another day, another appointment, or leaves open whose doing
  /// it was.
  bool is_other = false;
};

/// What one sentence of a note tells of the appointment that the note is of: "No-show.", "came 25
/// minutes late". No attendance for another day's ("no-show last week"), another appointment's
/// ("cancelled her dentist"), another's doing ("the bus did not come"), what is planned or denied,
/// and where the sentence leaves it open. "Rescheduled from Monday" tells nothing: the hour was
/// held, on another day.
[[nodiscard]] ToldSlot told_attendance(const Passage& passage, std::span<const Token> sentence,
                                       const AssertionContext& context);

/// What one sentence says of an hour that was held.
struct ToldHour {
  std::optional<Span> met;   ///< the words that say so: "seen by phone", "came anyway"
  bool has_content = false;  ///< what the hour was about
};

[[nodiscard]] ToldHour told_hour(const Passage& passage, std::span<const Token> sentence,
                                 const AssertionContext& context);

/// What became of an entry: its field, else what its prose tells, else attended.
[[nodiscard]] Attendance attendance_of(const Session& session, const SessionReading& reading);

/// The same of session \p index of a client; one that was not read has only its field.
[[nodiscard]] Attendance attendance_of(const Client& client, const ClientReading& reading,
                                       std::size_t index);

/// Whether the entry may be of an hour that was not held: no field says what became of it, the note
/// decides nothing, and a sentence reads as if it was missed, called off or moved.
[[nodiscard]] bool may_be_missed(const Session& session, const SessionReading& reading);

/// Whether the record has what only an hour that was held gives: a transcript, scores, a note that
/// goes on.
[[nodiscard]] bool has_hour(const Session& session);

/// Whether the field says that the hour was moved, and the record has the hour all the same: tasks
/// reviewed, somebody's words, minutes.
[[nodiscard]] bool is_moved_and_held(const Session& session);

/// What a note's first sentences tell, gathered to decide once what became of the slot.
struct SlotStory {
  ToldSlot slot;
  ToldHour hour;

  /// That the therapist sat the hour out.
  std::optional<Noted<Attendance>> waited_out = std::nullopt;
  std::size_t sentences = 0;  ///< of the whole note
};

/// The one decision on attendance for an entry without a field: what its sentences tell, or, in a
/// note of a few sentences and of no hour, what the words for `cancelling` in \p reading are about.
/// `Attended` where such words stand beside others that say the two met. Empty where nothing is
/// told, which is an hour that was held.
[[nodiscard]] std::optional<Noted<Attendance>> decide_attendance(const Session& session,
                                                                 const SlotStory& story,
                                                                 const SessionReading& reading);

}  // namespace resist
