#include "advice/why.h"

#include <algorithm>

#include <fmt/format.h>

#include "advice/missed_hours.h"
#include "advice/wording.h"

namespace resist {
namespace {

// How often the sign shows, and when last: counted on the same readings that gave the level. An
// hour that was missed is none that a sign could show in; for cancelling, missed hours are the
// matter.
std::string say_sign(const Case& the_case, const SignReading& sign) {
  const bool of_slots = sign.sign == "cancelling";
  int shown = 0;
  int read = 0;
  Date last{};
  const std::size_t count = std::min(sign.sessions.size(), the_case.client.sessions.size());
  for (std::size_t at = 0; at < count; ++at) {
    const Date date = the_case.client.sessions[at].date.value;
    if (date > the_case.as_of || sign.sessions[at].level == Level::Unknown) continue;
    const bool shows = sign.sessions[at].level != Level::None;
    if (shows || of_slots || was_held(attendance_in(the_case, at))) ++read;
    if (!shows) continue;
    ++shown;
    last = date;
  }
  if (shown == 0) return sign.explanation;
  if (sign.count.shown == 1) return sign.explanation;  // then something else made it a pattern
  if (sign.count.shown > 1) {
    return fmt::format("{} shows in {} of the last {} {}, last on {}.", sign.title,
                       sign.count.shown, sign.count.of, of_slots ? "appointments" : "sessions held",
                       to_iso(last));
  }
  return fmt::format("{} shows in {} of {} {}, last on {}.", sign.title, shown, read,
                     of_slots ? "appointments" : "sessions held", to_iso(last));
}

// The homework fields, counted as the scripts count them.
std::string say_homework(const Case& the_case) {
  const HomeworkTally tally = tally_homework(the_case);
  constexpr int enough = 3;  // fewer are no share of anything
  if (tally.not_done == 0 || tally.reviews < enough) return {};
  return fmt::format("Of {} tasks reviewed, {} came to little or nothing.", tally.reviews,
                     tally.not_done);
}

// The count of the detector: a sign is not counted twice, in two ways.
std::string say_slots(const Case& the_case, const SignReading& sign) {
  const Count& count = sign.count;
  if (count.missed == 0) return {};
  const int mine = called_off_by_therapist(the_case, count.of);
  const std::string others =
      mine == 0 ? std::string{} : fmt::format("; {} more you called off yourself", mine);
  return fmt::format("Of the last {} appointments, {} {} missed, called off or moved{}.", count.of,
                     count.missed, count.missed == 1 ? "was" : "were", others);
}

}  // namespace

std::string fact_of(const Case& the_case, const SignReading& sign) {
  std::string counted;
  if (sign.sign == "no-homework") counted = say_homework(the_case);
  if (sign.sign == "cancelling") counted = say_slots(the_case, sign);
  return counted.empty() ? say_sign(the_case, sign) : counted;
}

}  // namespace resist
