#include "signs/goal_attainment.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/sign_record.h"

using namespace resist;

namespace {

constexpr std::string_view two_goals =
    "goals:\n"
    "  - {goal: Sleep six hours on work nights, weight: 2}\n"
    "  - {goal: \"Play the clarinet, twice a week\"}\n";

GoalAttainment attainment(const std::vector<std::string>& sessions, std::string_view head = {}) {
  const SignRecord record(weekly(sessions, head));
  return goal_attainment(record.client(), record.client().sessions.back().date.value);
}

std::vector<RatedGoal> rated(const std::vector<int>& ratings, const std::vector<double>& weights) {
  std::vector<RatedGoal> goals;
  for (std::size_t i = 0; i < ratings.size(); ++i) {
    goals.push_back({.weight = weights.empty() ? 1 : weights[i], .rating = ratings[i]});
  }
  return goals;
}

}  // namespace

TEST_CASE("T of goal attainment is that of the worked examples") {
  struct Row {
    const char* reason;
    std::vector<int> ratings;
    std::vector<double> weights;
    double t;
  };
  // The first eleven are of the key that is printed for goals of equal weight (Kiresuk, Smith &
  // Cardillo 1994): 50 + 10 · Σx / √(.7 n + .3 n²), so √1, √2.6, √4.8, √7.6 and √11 for n to 5.
  const Row rows[] = {
      {"all as hoped", {0, 0, 0}, {}, 50},
      {"one goal, more than hoped", {1}, {}, 60},
      {"one goal, much less", {-2}, {}, 30},
      {"two goals, sum 1", {1, 0}, {}, 56.20},
      {"two goals, sum 2", {1, 1}, {}, 62.40},
      {"three goals, sum 1: 10 / 2.191", {1, 0, 0}, {}, 54.56},
      {"three goals, sum 3", {1, 1, 1}, {}, 63.69},
      {"three goals, sum -6, the least", {-2, -2, -2}, {}, 22.614},
      {"four goals, sum 1: 10 / 2.757", {2, -1, 0, 0}, {}, 53.63},
      {"five goals, sum 1: 10 / 3.317", {1, 0, 0, 0, 0}, {}, 53.02},
      {"five goals, sum 5", {1, 1, 1, 1, 1}, {}, 65.08},
      // Σwx = 1 + 0 - 3 = -2; Σw² = 14, (Σw)² = 36; √(9.8 + 10.8) = 4.539; -20 / 4.539 = -4.41.
      {"weights 1, 2 and 3, by hand", {1, 0, -1}, {1, 2, 3}, 45.59},
      {"equal weights are none, whatever their size", {1, 0, 0}, {5, 5, 5}, 54.56},
      {"one goal has no weight to share", {1}, {7}, 60},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    CHECK(attainment_t(rated(row.ratings, row.weights)) == doctest::Approx(row.t).epsilon(0.0001));
  }
}

TEST_CASE("the assumptions of T are data, with a source and what is disputed") {
  CHECK(attainment_scale.correlation == 0.30);
  CHECK(attainment_scale.source.find("Kiresuk & Sherman 1968") == 0);
  CHECK(attainment_scale.caution.find("No reliable change") != std::string_view::npos);
}

TEST_CASE("a rating names a goal by enough of its words") {
  struct Row {
    const char* reason;
    const char* name;
    const char* goal;  ///< null when none is meant
  };
  const Row rows[] = {
      {"all of it", "Play the clarinet, twice a week", "Play the clarinet, twice a week"},
      {"in small letters", "sleep six hours on work nights", "Sleep six hours on work nights"},
      {"a part", "clarinet", "Play the clarinet, twice a week"},
      {"a part over a comma", "clarinet twice", "Play the clarinet, twice a week"},
      {"half a word is none", "clari", nullptr},
      {"words that stand apart", "play twice", nullptr},
      {"another goal", "run a mile", nullptr},
      {"nothing", " ", nullptr},
  };
  const SignRecord record(weekly({""}, two_goals));
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    const Goal* found = find_goal(record.client(), row.name);
    CHECK((found == nullptr ? "" : found->goal.value) == (row.goal == nullptr ? "" : row.goal));
  }
  const SignRecord alike(weekly({""}, "goals: [sleep six hours, sleep alone]\n"));
  CHECK(find_goal(alike.client(), "sleep") == nullptr);
}

TEST_CASE("the reading of the ratings compares like with like and claims no change") {
  struct Row {
    const char* reason;
    std::vector<std::string> sessions;
    const char* reading;
  };
  const Row rows[] = {
      {"no rating", {"", ""}, ""},
      {"one session", {"goal_ratings: {sleep: -1}"}, "T 40 on 2026-01-06, of one goal"},
      // Weights 2 and 1: √(.7 · 5 + .3 · 9) = 2.490. -40 / 2.490 - 10 / 2.490 = -20.1; 10 / 2.490.
      {"two goals, twice, and a session without",
       {"goal_ratings: {sleep: -2, clarinet: -1}", "", "goal_ratings: {clarinet: -1, sleep: 1}"},
       "T 30 to 54 over 2 sessions, of 2 goals"},
      {"other goals in the first session",
       {"goal_ratings: {sleep: -2}", "goal_ratings: {sleep: 0, clarinet: 0}"},
       "T 50 on 2026-01-13, of 2 goals; sessions that rated other goals are left out"},
      {"a goal that is not on record",
       {"goal_ratings: {run: 1}"},
       "T 60 on 2026-01-06, of one goal"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    CHECK(attainment(row.sessions, two_goals).reading == row.reading);
  }
}

TEST_CASE("a point has each goal once, with its weight and its place") {
  const SignRecord record(weekly({"goal_ratings: {sleep: +1, six hours: -2, run: 2}"}, two_goals));
  const GoalAttainment found =
      goal_attainment(record.client(), record.client().sessions.back().date.value);
  REQUIRE(found.points.size() == 1);
  REQUIRE(found.points[0].goals.size() == 2);
  const RatedGoal& sleep = found.points[0].goals[0];
  CHECK(sleep.goal == "Sleep six hours on work nights");
  CHECK(sleep.weight == 2);
  CHECK(sleep.rating == 1);
  CHECK(sleep.where.position().line == 6);
  CHECK(found.points[0].goals[1].goal == "run");
}

TEST_CASE("ratings after the day of reading are not looked at") {
  const SignRecord record(weekly({"goal_ratings: {a: 0}", "goal_ratings: {a: 2}"}));
  CHECK(goal_attainment(record.client(), record.client().sessions[0].date.value).reading ==
        "T 50 on 2026-01-06, of one goal");
}

TEST_CASE("check tells of ratings that fit no goal, and of goals rated twice") {
  struct Row {
    const char* reason;
    const char* ratings;
    std::vector<std::string> messages;
  };
  const Row rows[] = {
      {"a part of one", "{sleep: 1}", {}},
      {"none",
       "{run: 1}",
       {"\"run\" does not tell which goal on record is rated: shown as one of its own"}},
      {"one by two names",
       "{sleep: 1, six hours: 0}",
       {"\"Sleep six hours on work nights\" is rated twice on one day: left out"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    const SignRecord record(weekly({std::string("goal_ratings: ") + row.ratings}, two_goals));
    const Diagnostics found = check_goal_ratings(record.client());
    REQUIRE(found.size() == row.messages.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
      CHECK(found[i].code == "R603");
      CHECK(found[i].severity == Severity::Warning);
      CHECK(found[i].message == row.messages[i]);
    }
  }
  const SignRecord without(weekly({"goal_ratings: {run: 1}"}));
  CHECK(check_goal_ratings(without.client()).empty());
}
