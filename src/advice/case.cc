#include "advice/case.h"

#include <algorithm>

#include "advice/told_goal.h"
#include "language/told_attendance.h"

namespace resist {

Case gather_case(const Client& client, const ClientReading& reading,
                 const std::vector<SignReading>& signs, const std::vector<MeasureCourse>& measures,
                 const Safety& safety, Date as_of) {
  std::vector<HintHit> hints = find_hints(client, reading, as_of);
  ReactanceReading reactance = read_reactance(client, hints, as_of);
  Case the_case{.client = client,
                .reading = reading,
                .signs = signs,
                .measures = measures,
                .safety = safety,
                .as_of = as_of,
                .hints = std::move(hints),
                .reactance = std::move(reactance)};
  the_case.goal_told = told_goal(the_case);
  the_case.goal_passed = passed_goal(the_case);
  return the_case;
}

Attendance attendance_in(const Case& the_case, std::size_t session) {
  return attendance_of(the_case.client, the_case.reading, session);
}

std::vector<std::size_t> last_held(const Case& the_case, std::size_t most) {
  std::vector<std::size_t> held;
  for (std::size_t at = the_case.client.sessions.size(); at-- > 0 && held.size() < most;) {
    if (the_case.client.sessions[at].date.value > the_case.as_of) continue;
    if (was_held(attendance_in(the_case, at))) held.push_back(at);
  }
  return held;
}

bool is_established(const SignReading& sign) {
  return sign.level == Level::Present || sign.level == Level::Marked;
}

const MeasureCourse* weak_alliance(const Case& the_case) {
  const auto is_weak = [](const MeasureCourse& course) {
    if (course.instrument == nullptr || !course.instrument->alliance) return false;
    if (course.alliance_fall) return true;
    return course.instrument->cutoff && !course.points.empty() &&
           course.points.back().value < *course.instrument->cutoff;
  };
  const auto found = std::ranges::find_if(the_case.measures, is_weak);
  return found == the_case.measures.end() ? nullptr : &*found;
}

}  // namespace resist
