#include "report/goal_words.h"

#include <algorithm>
#include <cstddef>
#include <span>

#include <fmt/format.h>

#include "report/words.h"

namespace resist {
namespace {

/// The row of \p goal in \p rows, made where there is none.
GoalRow& row_of(std::vector<GoalRow>& rows, const RatedGoal& goal, std::size_t sessions) {
  const auto found = std::ranges::find(rows, goal.goal, &GoalRow::goal);
  if (found != rows.end()) return *found;
  rows.push_back({.goal = goal.goal, .weight = goal.weight, .ratings = {}});
  rows.back().ratings.resize(sessions);
  return rows.back();
}

}  // namespace

std::vector<GoalRow> goal_rows(const GoalAttainment& attainment, std::size_t most) {
  const std::span<const AttainmentPoint> all = attainment.points;
  const std::span<const AttainmentPoint> last = all.last(std::min(all.size(), most));
  std::vector<GoalRow> rows;
  for (std::size_t i = last.size(); i-- > 0;) {
    for (const RatedGoal& each : last[i].goals) {
      row_of(rows, each, last.size()).ratings[i] = each.rating;
    }
  }
  return rows;
}

std::string rating_words(std::optional<int> rating) {
  if (!rating) return ".";
  return *rating > 0 ? fmt::format("+{}", *rating) : fmt::format("{}", *rating);
}

std::string goal_words(const GoalRow& row) {
  if (row.weight == 1) return row.goal;
  return fmt::format("{} (weight {})", row.goal, number(row.weight));
}

}  // namespace resist
