#include "report/weekly_due.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "base/unicode.h"
#include "notes/date_checks.h"
#include "report/slots.h"

namespace resist {
namespace {

/// Columns of a task or goal that are shown of it.
constexpr int most_words = 44;

std::string in_short(std::string_view words) {
  return fmt::format("“{}”", shorten(printable(words), most_words));
}

/// The tasks of the last session held: they are to be looked back on in the next one.
void put_tasks(std::vector<std::string>& due, const ClientReport& report) {
  const std::vector<std::size_t> slots = shown_slots(report);
  const auto last = std::ranges::find_if(slots.rbegin(), slots.rend(), [&report](std::size_t slot) {
    return was_held(attendance_told(report, slot));
  });
  if (last == slots.rend()) return;
  const std::vector<Noted<std::string>>& tasks = report.client->sessions[*last].assigned;
  if (tasks.empty()) return;
  const std::string more = tasks.size() > 1 ? fmt::format(" and {} more", tasks.size() - 1) : "";
  due.push_back(fmt::format("look back on {}{}", in_short(tasks.front().value), more));
}

void put_measures(std::vector<std::string>& due, const ClientReport& report, Date until) {
  for (const MeasureCourse& course : report.measures) {
    if (course.points.size() < 2) continue;
    const Date last = course.points.back().date;
    if (days_between(last, until) <= measure_due_days) continue;
    due.push_back(fmt::format("{}, last given {}", course.name, to_iso(last)));
  }
}

/// When a goal was set and last looked at, on or before the report's day.
struct GoalDays {
  std::optional<Date> set;
  std::optional<Date> looked_at;

  [[nodiscard]] std::optional<Date> last() const { return std::max(set, looked_at); }
};

GoalDays days_of(const Goal& goal, Date as_of) {
  GoalDays days;
  if (goal.set && goal.set->value <= as_of) days.set = goal.set->value;
  for (const Noted<Date>& review : goal.reviewed) {
    if (review.value <= as_of)
      days.looked_at = std::max(days.looked_at, std::optional{review.value});
  }
  return days;
}

std::string since_when(const GoalDays& days) {
  if (days.looked_at) return fmt::format("last looked at {}", to_iso(*days.looked_at));
  return fmt::format("set {}, not looked at since", to_iso(*days.set));
}

int held_after(const ClientReport& report, Date date) {
  int held = 0;
  for (const std::size_t slot : shown_slots(report)) {
    if (report.client->sessions[slot].date.value <= date) continue;
    if (was_held(attendance_told(report, slot))) ++held;
  }
  return held;
}

void put_goals(std::vector<std::string>& due, const ClientReport& report) {
  for (const Goal& goal : report.client->goals) {
    if (goal.status && goal.status->value != GoalStatus::Active) continue;
    const GoalDays days = days_of(goal, report.as_of);
    const std::optional<Date> last = days.last();
    if (!last || held_after(report, *last) < goal_due_sessions) continue;
    due.push_back(fmt::format("goal {}, {}", in_short(goal.goal.value), since_when(days)));
  }
}

}  // namespace

std::vector<std::string> due_of(const ClientReport& report, Date until) {
  std::vector<std::string> due;
  const std::string later = sessions_after(*report.client, report.today);
  if (!later.empty()) due.push_back(fmt::format("check the year: {}, left out", later));
  put_tasks(due, report);
  put_measures(due, report, until);
  put_goals(due, report);
  return due;
}

}  // namespace resist
