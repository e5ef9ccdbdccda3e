#include "signs/goal_attainment.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "base/nearest.h"
#include "base/unicode.h"
#include "notes/codes.h"

namespace resist {
namespace {

/// \p text in small letters, one space between words and one at either end, so that a run of words
/// is found whole.
std::string words_of(std::string_view text) {
  std::string words = " ";
  for (const char c : ascii_lower(text)) {
    const bool between = c == ' ' || c == '\t' || c == '\n' || c == ',' || c == '.' || c == ';';
    if (!between) {
      words += c;
    } else if (words.back() != ' ') {
      words += ' ';
    }
  }
  if (words.back() != ' ') words += ' ';
  return words;
}

bool is_rated(const AttainmentPoint& point, std::string_view goal) {
  return std::ranges::any_of(
      point.goals, [&](const RatedGoal& each) { return words_of(each.goal) == words_of(goal); });
}

RatedGoal rated_goal(const Client& client, const GoalRating& rating) {
  const Goal* known = find_goal(client, rating.goal.value);
  return {.goal = known != nullptr ? known->goal.value : rating.goal.value,
          .weight = known != nullptr && known->weight ? known->weight->value : 1,
          .rating = rating.rating.value,
          .where = rating.rating.where};
}

AttainmentPoint point_of(const Client& client, const Session& session) {
  AttainmentPoint point{.date = session.date.value};
  for (const GoalRating& each : session.goal_ratings) {
    RatedGoal goal = rated_goal(client, each);
    if (!is_rated(point, goal.goal)) point.goals.push_back(std::move(goal));
  }
  if (!point.goals.empty()) point.t = attainment_t(point.goals);
  return point;
}

bool same_goals(const AttainmentPoint& a, const AttainmentPoint& b) {
  return a.goals.size() == b.goals.size() &&
         std::ranges::all_of(a.goals,
                             [&b](const RatedGoal& each) { return is_rated(b, each.goal); });
}

std::string say_reading(const std::vector<AttainmentPoint>& points) {
  if (points.empty()) return {};
  const AttainmentPoint& last = points.back();
  std::vector<double> scores;
  for (const AttainmentPoint& each : points) {
    if (same_goals(each, last)) scores.push_back(each.t);
  }
  const std::string goals =
      last.goals.size() == 1 ? "one goal" : fmt::format("{} goals", last.goals.size());
  const bool left_out = scores.size() < points.size();
  std::string text = scores.size() == 1 ? fmt::format("T {:.0f} on {}", last.t, to_iso(last.date))
                                        : fmt::format("T {:.0f} to {:.0f} over {} sessions",
                                                      scores.front(), last.t, scores.size());
  text += fmt::format(", of {}", goals);
  if (left_out) text += "; sessions that rated other goals are left out";
  return text;
}

Diagnostic not_on_record(const Client& client, const GoalRating& rating) {
  std::vector<std::string_view> names;
  for (const Goal& each : client.goals) names.push_back(each.goal.value);
  const std::string_view near = nearest(rating.goal.value, names);
  return diagnostic_at(
      Severity::Warning, codes::unknown_goal, rating.goal.where,
      fmt::format("\"{}\" does not tell which goal on record is rated: shown as one of its own",
                  shorten(rating.goal.value, 40)),
      near.empty() ? "name it by words that stand in one of the client's goals alone"
                   : fmt::format("did you mean \"{}\"?", near));
}

void check_session(const Client& client, const Session& session, Diagnostics& found) {
  AttainmentPoint point;
  for (const GoalRating& each : session.goal_ratings) {
    RatedGoal goal = rated_goal(client, each);
    if (!client.goals.empty() && find_goal(client, each.goal.value) == nullptr) {
      found.push_back(not_on_record(client, each));
    }
    if (is_rated(point, goal.goal)) {
      found.push_back(diagnostic_at(
          Severity::Warning, codes::unknown_goal, each.goal.where,
          fmt::format("\"{}\" is rated twice on one day: left out", shorten(goal.goal, 40)),
          "the first rating is used"));
      continue;
    }
    point.goals.push_back(std::move(goal));
  }
}

}  // namespace

double attainment_t(std::span<const RatedGoal> goals) {
  double reached = 0;
  double weights = 0;
  double squares = 0;
  for (const RatedGoal& each : goals) {
    reached += each.weight * each.rating;
    weights += each.weight;
    squares += each.weight * each.weight;
  }
  const auto& [rho, centre, spread, source, caution] = attainment_scale;
  return centre + spread * reached / std::sqrt((1 - rho) * squares + rho * weights * weights);
}

GoalAttainment goal_attainment(const Client& client, Date as_of) {
  GoalAttainment attainment;
  for (const Session& each : client.sessions) {
    if (each.date.value > as_of || each.goal_ratings.empty()) continue;
    attainment.points.push_back(point_of(client, each));
  }
  attainment.reading = say_reading(attainment.points);
  return attainment;
}

const Goal* find_goal(const Client& client, std::string_view name) {
  const std::string wanted = words_of(name);
  if (wanted == " ") return nullptr;
  const Goal* found = nullptr;
  int fitting = 0;
  for (const Goal& each : client.goals) {
    const std::string words = words_of(each.goal.value);
    if (words == wanted) return &each;
    if (words.find(wanted) == std::string::npos) continue;
    found = &each;
    ++fitting;
  }
  return fitting == 1 ? found : nullptr;
}

Diagnostics check_goal_ratings(const Client& client) {
  Diagnostics found;
  for (const Session& each : client.sessions) check_session(client, each, found);
  return found;
}

}  // namespace resist
