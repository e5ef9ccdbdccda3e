#include "report/advice_words.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/sample_report.h"

using namespace resist;

namespace {

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a reason or step that one suggestion gives is not given again by the next") {
  const std::vector<Advice> fresh = without_repeats(
      {{.intervention = "a", .why = {"one", "two"}, .steps = {"check", "ask"}, .phrases = {"p"}},
       {.intervention = "b",
        .why = {"two", "three"},
        .steps = {"check", "wait"},
        .phrases = {"p"}}});
  CHECK(fresh[0].why == Lines{"one", "two"});
  CHECK(fresh[1].why == Lines{"three"});
  CHECK(fresh[1].steps == Lines{"wait"});
  CHECK(fresh[1].phrases == Lines{"p"});
}

TEST_CASE("a question that a stronger sign has asked is not asked again") {
  ClientReport report;
  report.signs = {{.sign = "weak", .level = Level::Watch, .consider_first = {"mood?", "pace?"}},
                  {.sign = "strong", .level = Level::Marked, .consider_first = {"mood?"}}};
  CHECK(new_questions(report, report.signs[1]) == Lines{"mood?"});
  CHECK(new_questions(report, report.signs[0]) == Lines{"pace?"});
  report.advice.suggestions = {{.intervention = "a", .steps = {"ask", "pace?"}}};
  CHECK(new_questions(report, report.signs[0]).empty());
}

TEST_CASE("one question is asked once, whichever sentences of the notes led to it") {
  ClientReport report;
  report.advice.suggestions = {{.steps = {"On Monday the note says \"a move\": ask of life."}}};
  report.signs = {{.sign = "strong",
                   .level = Level::Marked,
                   .consider_first = {"On Friday the note says \"a debt\": ask of life.",
                                      "On Friday the note says \"a debt\": ask of the task."}}};
  CHECK(new_questions(report, report.signs[0]) ==
        Lines{"On Friday the note says \"a debt\": ask of the task."});
}

TEST_CASE("answers held back for one reason at one place stand together") {
  const ReportRecord record{"C-1", "c.yaml", "risk: active and low mood"};
  const Evidence risk = record.evidence("gate/risk", "2026-01-05", "risk: active");
  const Evidence other = record.evidence("gate/risk", "2026-01-05", "low mood");
  ClientReport report;
  report.advice.withheld = {{"paradoxical", "a risk is open", {risk}},
                            {"gentle-confrontation", "a risk is open", {risk}},
                            {"rapport", "a risk is open", {other}},
                            {"goal-review", "too early", {}}};
  const std::vector<HeldBack> groups = held_back(report);
  REQUIRE(groups.size() == 3);
  CHECK(groups[0].names == "Going with the resistance and gentle confrontation");
  CHECK(groups[1].names == "Rapport and repair");
  CHECK(groups[2].evidence == nullptr);
}

TEST_CASE("what was tried on one day is told once, with its limits once") {
  ClientReport report;
  const Date monday = day("2026-01-05");
  report.advice.tried = {{.intervention = "goal-review",
                          .date = monday,
                          .sign = "no-homework",
                          .nap = 0.72,
                          .reading = "A medium change: 72 %. Few sessions."},
                         {.intervention = "goal-review",
                          .date = monday,
                          .sign = "cancelling",
                          .nap = 0.5,
                          .reading = "No change: 50 %. Few sessions."},
                         {.intervention = "goal-review",
                          .date = monday,
                          .sign = "small-talk",
                          .reading = "Too early to say."},
                         {.intervention = "rapport",
                          .date = monday,
                          .sign = "cancelling",
                          .nap = 1,
                          .reading = "Better."}};
  const std::vector<TriedOnce> days = tried_by_day(report);
  REQUIRE(days.size() == 2);
  CHECK(days[0].name == "Goal review");
  CHECK(days[0].lines == Lines{"No homework: a medium change: 72 %.",
                               "Cancelling: no change: 50 %.", "Too early to say for small talk."});
  CHECK(days[0].limits == "Few sessions.");
  CHECK(days[1].limits.empty());
}
