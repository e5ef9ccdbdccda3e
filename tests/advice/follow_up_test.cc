#include "advice/follow_up.h"

#include <array>

#include <doctest/doctest.h>

#include "advice/advice_record.h"

using namespace resist;

TEST_CASE("follow-up: the share of pairs in which the later is lower") {
  CHECK(non_overlap({0.8, 0.9}, {0.1, 0.2}) == doctest::Approx(1));
  CHECK(non_overlap({0.1, 0.2}, {0.8, 0.9}) == doctest::Approx(0));
  CHECK(non_overlap({0.5}, {0.5}) == doctest::Approx(0.5));
  CHECK(non_overlap({0.6, 0.4}, {0.5, 0.5}) == doctest::Approx(0.5));
  CHECK(non_overlap({}, {0.5}) < 0);
  CHECK(non_overlap({0.5}, {}) < 0);
}

TEST_CASE("follow-up: as notes write an answer") {
  CHECK(intervention_id("Goal review") == "goal-review");
  CHECK(intervention_id("gentle_confrontation") == "gentle-confrontation");
  CHECK(intervention_id("breathing").empty());
}

TEST_CASE("follow-up: what the sign did since") {
  struct Row {
    const char* reason;
    std::vector<double> scores;
    std::size_t used_at;
    const char* says;
  };
  const auto rows = std::to_array<Row>({
      {"it fell at once and stayed", {0.8, 0.8, 0.8, 0.9, 0.1, 0, 0.1, 0}, 3, "much better"},
      {"it fell in most pairs", {0.4, 0.8, 0.6, 0.7, 0.2, 0.5, 0.3, 0.6}, 3, "better"},
      {"as before", {0.6, 0.4, 0.6, 0.4, 0.6, 0.4, 0.6, 0.4}, 3, "about the same"},
      {"it rose", {0.1, 0.2, 0.1, 0.2, 0.8, 0.9, 0.8, 0.9}, 3, "no better"},
      {"one session since", {0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.1}, 6, "Too early to say"},
      {"none since", {0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8}, 7, "Too early to say"},
      {"nothing before it", {0.8, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1}, 0, "There is only one"},
  });
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    AdviceRecord record;
    record.sign("no-homework", Level::Present, row.scores).used(row.used_at, "goal-review");
    const std::vector<Tried> tried = follow_up(record.gathered());
    REQUIRE(tried.size() == 1);
    CHECK_MESSAGE(tried.front().reading.find(row.says) != std::string::npos, tried.front().reading);
    CHECK(tried.front().intervention == "goal-review");
    CHECK(tried.front().where.text() == "interventions: [goal-review]");
  }
}

TEST_CASE("follow-up: the limits are said with the figure") {
  AdviceRecord record;
  record.sign("no-homework", Level::Present, {0.8, 0.8, 0.8, 0.8, 0.1, 0.1, 0.1, 0.1});
  record.used(3, "rapport");
  const std::vector<Tried> tried = follow_up(record.gathered());
  REQUIRE(tried.size() == 1);
  CHECK(tried.front().nap == doctest::Approx(1));
  CHECK(tried.front().before == doctest::Approx(0.8));
  CHECK(tried.front().after == doctest::Approx(0.1));
  CHECK(tried.front().reading.find("since: much better. Few sessions") != std::string::npos);
  CHECK(tried.front().reading.find("what caused it is not shown") != std::string::npos);
}

TEST_CASE("follow-up: a sign that was not there is not followed") {
  AdviceRecord record;
  record.sign("no-homework", Level::None, {0, 0, 0, 0.4, 0, 0, 0, 0}).used(3, "goal-review");
  CHECK(follow_up(record.gathered()).empty());
}

TEST_CASE("follow-up: scores of sessions that do not show the sign make no sign") {
  AdviceRecord record;
  record.sign("no-homework", Level::None, {0.1, 0.3, 0.2, 0.4, 0.1, 0.2, 0.1, 0.2});
  record.shown_nowhere().used(3, "goal-review");
  CHECK(follow_up(record.gathered()).empty());
}

TEST_CASE("follow-up: what did not help twice is not offered a third time") {
  const std::vector<double> unmoved{0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6};
  AdviceRecord twice;
  twice.sign("no-homework", Level::Marked, unmoved).used(2, "goal-review").used(4, "goal-review");
  const AdviceReading advice = twice.advice();
  CHECK(offered(advice).front() == "gentle-confrontation");
  CHECK(reasons(advice, "goal-review").find("Used twice") != std::string::npos);

  AdviceRecord once;
  once.sign("no-homework", Level::Marked, unmoved).used(2, "goal-review");
  CHECK(offered(once.advice()).front() == "goal-review");

  AdviceRecord worse;
  worse.sign("no-homework", Level::Marked, {0, 0, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6});
  worse.used(2, "goal-review");
  CHECK(offered(worse.advice()) ==
        std::vector<std::string>{"gentle-confrontation", "goal-review", "rapport"});

  AdviceRecord sent;
  sent.mandated().sign("not-talking", Level::Marked, {0, 0, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6});
  sent.used(2, "rapport");
  CHECK(offered(sent.advice()).front() == "rapport");

  AdviceRecord too_early;
  too_early.sign("no-homework", Level::Marked, unmoved);
  too_early.used(2, "goal-review").used(6, "goal-review");
  CHECK(offered(too_early.advice()).front() == "goal-review");
}

TEST_CASE("follow-up: what the notes tell counts as a use, unless it is the form's habit") {
  const std::vector<double> scores{0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6};
  AdviceRecord told;
  told.sign("spinning-wheels", Level::Present, scores);
  told.wrote(3, "Reviewed treatment goals with ct, rewrote one.", SectionRole::Intervention);
  REQUIRE(follow_up(told.gathered()).size() == 1);
  CHECK(follow_up(told.gathered()).front().intervention == "goal-review");

  AdviceRecord planned;
  planned.sign("spinning-wheels", Level::Present, scores);
  planned.wrote(3, "Review goals next week.", SectionRole::Plan);
  CHECK(follow_up(planned.gathered()).empty());

  AdviceRecord habit;
  habit.sign("spinning-wheels", Level::Present, scores);
  for (std::size_t at = 0; at < 4; ++at) habit.wrote(at, "Reviewed treatment goals.");
  CHECK(follow_up(habit.gathered()).empty());
}
