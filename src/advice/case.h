#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "advice/hints.h"
#include "advice/reactance.h"
#include "base/date.h"
#include "language/reading.h"
#include "record/client.h"
#include "signs/finding.h"
#include "signs/measures.h"
#include "signs/safety.h"

namespace resist {

/// An active goal whose day is over, and that day.
struct PassedGoal {
  std::string goal;  ///< as it can be said aloud
  Date day{};
};

/// All that advice looks at, gathered once. It borrows everything but what it read itself.
struct Case {
  const Client& client;
  const ClientReading& reading;
  const std::vector<SignReading>& signs;
  const std::vector<MeasureCourse>& measures;
  const Safety& safety;
  Date as_of{};
  std::vector<HintHit> hints;
  ReactanceReading reactance;

  /// What the notes say of a goal where none stands in the file, and the goal of the file that is
  /// over (told_goal.h).
  std::optional<Evidence> goal_told;
  std::optional<PassedGoal> goal_passed;
};

/// The case of one client: what advice reads for itself is read here.
[[nodiscard]] Case gather_case(const Client& client, const ClientReading& reading,
                               const std::vector<SignReading>& signs,
                               const std::vector<MeasureCourse>& measures, const Safety& safety,
                               Date as_of);

/// The sessions before and on the day, by index, latest first, at most \p most of them, that were
/// held.
[[nodiscard]] std::vector<std::size_t> last_held(const Case& the_case, std::size_t most);

/// Whether the appointment took place: the field, else what the notes tell.
[[nodiscard]] Attendance attendance_in(const Case& the_case, std::size_t session);

/// Whether the sign stands at present or marked.
[[nodiscard]] bool is_established(const SignReading& sign);

/// An alliance measure that fell or stands low, or null.
[[nodiscard]] const MeasureCourse* weak_alliance(const Case& the_case);

}  // namespace resist
