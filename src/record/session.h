#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/source.h"
#include "record/passage.h"

namespace resist {

/// A value together with the words in the notes that gave it.
template <typename T>
struct Noted {
  T value{};
  Span where;
};

enum class Attendance {
  Attended,
  Late,
  Cancelled,
  LateCancelled,
  NoShow,
  Rescheduled,
  TherapistCancelled,
};

enum class Modality { InPerson, Video, Phone, Group, Couple, Family };

/// What the therapist has put on record about risk; not an assessment of it.
enum class Risk { None, Monitor, Active };

enum class SuggestionResponse { Used, Tried, Declined, YesBut, Ignored };

/// A between-session task as it was reviewed in this session.
struct Homework {
  Noted<std::string> task;

  /// Share done, 0..1: none 0, some 0.4, most 0.8, all 1, or the fraction written. Empty when the
  /// note names the task and not how it went.
  std::optional<Noted<double>> done;

  /// The words that gave `done` ("none", "2/7").
  std::string done_as_written;

  std::optional<Noted<std::string>> reason;
};

struct Suggestion {
  Noted<std::string> offered;
  std::optional<Noted<SuggestionResponse>> response;
};

/// A total as it was written; whether it is in range is known to the instruments table.
struct Measure {
  Noted<std::string> instrument;
  Noted<double> total;
};

/// How far a goal was reached that day: -2 much less than hoped, 0 as hoped, 2 much more.
struct GoalRating {
  Noted<std::string> goal;  ///< the goal, or enough of its words to know it by
  Noted<int> rating;
};

/// The therapist's own ratings of the work done in this session, 0..10.
struct Effort {
  std::optional<Noted<double>> therapist;
  std::optional<Noted<double>> client;
};

/// Shares of talk in any unit.
struct TalkShares {
  Noted<double> client;
  Noted<double> therapist;
};

/// A finding that the therapist sets aside, and why.
struct Ignore {
  std::string what;  ///< a sign ("small-talk") or a rule of it ("small-talk/topics")
  std::string reason;
  Span where;  ///< the comment that says so
};

/// One appointment slot, held or not.
struct Session {
  Noted<Date> date;

  /// As written, "14:00"; empty when not given.
  std::string time;

  std::optional<Noted<Modality>> modality;

  /// Empty when the note does not say; see `attendance_of`.
  std::optional<Noted<Attendance>> attendance;

  std::optional<Noted<double>> minutes;
  std::optional<Noted<double>> late_minutes;
  std::vector<Homework> homework;
  std::vector<Noted<std::string>> assigned;
  std::vector<Suggestion> suggestions;
  std::vector<Measure> measures;
  std::vector<GoalRating> goal_ratings;
  Effort effort;
  std::optional<Noted<double>> prep_minutes;
  std::optional<TalkShares> talk;
  std::vector<Noted<std::string>> topics;
  std::vector<Noted<std::string>> interventions;
  std::optional<Noted<Risk>> risk;
  std::vector<Ignore> ignores;
  Passage notes;
  Passage transcript;

  /// Where the entry begins: the `date:` line of a client file, the first line of a note.
  Span where;
};

/// The attendance on record; `Attended` where the note does not say.
[[nodiscard]] Attendance attendance_of(const Session& session);

/// Whether client and therapist met, however late.
[[nodiscard]] bool was_held(Attendance attendance);

/// `late-cancelled`: the word of the notes' format.
[[nodiscard]] std::string_view to_word(Attendance attendance);
[[nodiscard]] std::string_view to_word(Modality modality);
[[nodiscard]] std::string_view to_word(Risk risk);
[[nodiscard]] std::string_view to_word(SuggestionResponse response);

}  // namespace resist
