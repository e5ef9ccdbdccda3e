// The missed hours as a number that can be said to the client: only where it is right.
#include "advice/missed_hours.h"

#include <algorithm>

#include <fmt/format.h>

#include "signs/mention.h"

namespace resist {

int called_off_by_therapist(const Case& the_case, int slots) {
  int mine = 0;
  for (std::size_t at = the_case.client.sessions.size(); at-- > 0 && slots > 0;) {
    if (the_case.client.sessions[at].date.value > the_case.as_of) continue;
    if (attendance_in(the_case, at) == Attendance::TherapistCancelled) {
      ++mine;
    } else {
      --slots;
    }
  }
  return mine;
}

namespace {

/// How many of the last \p slots entries were missed for a reason that the note accepts, or by
/// agreement: they are not counted to the client's face.
int accepted(const Case& the_case, int slots) {
  int count = 0;
  for (std::size_t at = the_case.client.sessions.size(); at-- > 0 && slots > 0;) {
    const Session& session = the_case.client.sessions[at];
    if (session.date.value > the_case.as_of) continue;
    --slots;
    const Attendance attendance = attendance_in(the_case, at);
    if (was_held(attendance) || attendance == Attendance::TherapistCancelled) continue;
    const bool is_no_show = attendance == Attendance::NoShow;
    const bool has_reason = !is_no_show && !outside_control(session.notes.text).empty();
    if (has_reason || attendance == Attendance::Rescheduled) ++count;
  }
  return count;
}

/// Whether each of the last \p slots entries that was missed has a field that says so: what is only
/// read from the prose is not said to the client's face as a number.
bool has_attendance_of_all(const Case& the_case, int slots) {
  for (std::size_t at = the_case.client.sessions.size(); at-- > 0 && slots > 0;) {
    const Session& session = the_case.client.sessions[at];
    if (session.date.value > the_case.as_of) continue;
    if (!session.attendance && !was_held(attendance_in(the_case, at))) return false;
    --slots;
  }
  return true;
}

}  // namespace

void add_missed_hours(const Case& the_case, Sayable& facts) {
  const auto found = std::ranges::find(the_case.signs, "cancelling", &SignReading::sign);
  if (found == the_case.signs.end()) return;
  constexpr int enough = 4;
  if (found->count.of < enough || found->count.missed < 2) return;
  // Beside appointments of which the notes leave open what became of them, any number is too low.
  if (found->count.open > 0) return;
  const int mine = called_off_by_therapist(the_case, found->count.of);
  if (!has_attendance_of_all(the_case, found->count.of + mine)) return;
  const int left_out = accepted(the_case, found->count.of + mine);
  const int said = found->count.missed - left_out;
  if (said < 2) return;
  facts.missed = in_words(said);
  if (mine > 0) facts.missed += fmt::format(" on your side and {} on mine", in_words(mine));
  facts.slots = in_words(found->count.of + mine - left_out);
}

}  // namespace resist
