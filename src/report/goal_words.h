#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "signs/goal_attainment.h"

namespace resist {

/// One goal and how it was rated in the last sessions that rated any; empty where it was not.
struct GoalRow {
  std::string goal;
  double weight = 1;
  std::vector<std::optional<int>> ratings;
};

/// The goals rated in the last \p most rated sessions, those of the last one first; every row has
/// as many places as there were sessions.
[[nodiscard]] std::vector<GoalRow> goal_rows(const GoalAttainment& attainment, std::size_t most);

/// "+1", "0", "-2"; a dot where nothing was rated.
[[nodiscard]] std::string rating_words(std::optional<int> rating);

/// The goal, and its weight where that is not 1: "play twice a week (weight 2)".
[[nodiscard]] std::string goal_words(const GoalRow& row);

inline constexpr std::string_view goals_caption =
    "as rated in the sessions, newest last: -2 much less than hoped, 0 as hoped, +2 much more";
inline constexpr std::string_view attainment_caption =
    "T is 50 when every goal is reached as hoped. It sums up these ratings; how large a change in "
    "it must be to be more than chance is not known (resist explain GAS).";

}  // namespace resist
