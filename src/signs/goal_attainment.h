#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/diagnostic.h"
#include "base/source.h"
#include "record/client.h"

namespace resist {

/// What the T score of goal attainment scaling takes for granted, and on whose word.
struct AttainmentScale {
  /// The correlation between a client's goals that the formula assumes, whatever the goals are.
  double correlation = 0;

  /// T when every goal is reached as hoped, and the points of one standard deviation around it.
  double centre = 0;
  double spread = 0;

  std::string_view source;
  std::string_view caution;  ///< what is disputed about it
};

inline constexpr AttainmentScale attainment_scale = {
    .correlation = 0.30,
    .centre = 50,
    .spread = 10,
    .source = "Kiresuk & Sherman 1968, Community Ment Health J 4:443; not re-checked",
    .caution =
        "Disputed: that ratings of a few steps add up as if they were measured, that any two goals "
        "correlate at .30, and that goals set by hand scatter around 50 with a standard deviation "
        "of 10. No reliable change is agreed for T, and none is claimed here.",
};

/// One goal as it was rated in one session.
struct RatedGoal {
  std::string goal;  ///< as the record has it, or as the rating names it where it has none
  double weight = 1;
  int rating = 0;  ///< -2 much less than hoped, 0 as hoped, 2 much more
  Span where;      ///< the rating
};

/// A session in which goals were rated, each goal once.
struct AttainmentPoint {
  Date date{};
  std::vector<RatedGoal> goals;
  double t = 0;
};

/// What the goals' ratings have been so far.
struct GoalAttainment {
  std::vector<AttainmentPoint> points;  ///< by date

  /// One plain sentence: "T 36 to 55 over 4 sessions". Sessions that rate other goals than the last
  /// one are left out of it: their T is of something else. Empty without a rating.
  std::string reading;
};

/// T of \p goals, which are not empty:
/// 50 + 10 · Σwx / √((1 − ρ) Σw² + ρ (Σw)²), with the figures of `attainment_scale`.
[[nodiscard]] double attainment_t(std::span<const RatedGoal> goals);

/// Every session up to \p as_of in which a goal is rated. It describes the ratings and claims
/// nothing of them: no sign looks at it.
[[nodiscard]] GoalAttainment goal_attainment(const Client& client, Date as_of);

/// The goal on record that \p name means: by its whole text, or by words that stand in it and in no
/// other goal of the client's; case and spaces do not matter. Null when there is none.
[[nodiscard]] const Goal* find_goal(const Client& client, std::string_view name);

/// Ratings of goals that are not on record, where any are, and second ratings of one goal on one
/// day: warnings (R603).
[[nodiscard]] Diagnostics check_goal_ratings(const Client& client);

}  // namespace resist
