#include "report/weekly.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "report/weekly_due.h"
#include "report/weekly_words.h"
#include "support/golden.h"
#include "support/lines.h"
#include "support/sample_report.h"
#include "support/text.h"

using namespace resist;
using test::has;

namespace {

WeeklySign sign(std::string id, Level before, Level now) {
  return {
      .sign = id, .title = std::move(id), .level = now, .before = before, .trend = Trend::Steady};
}

WeeklyRisk risk(std::string_view date, bool is_new) {
  return {.risk_class = "self-harm",
          .date = day(date),
          .quote = "Cutting again on Sunday.",
          .place = {.file = "notes/K-02.md", .at = {.line = 4, .column = 1}},
          .is_new = is_new};
}

/// The week of the sample client, in which the slot of 17 March was missed.
WeeklyLine sample_line() {
  const SampleReport sample;
  const ClientReport now = sample.report();
  std::vector<SignReading> before = now.signs;
  before[1].level = Level::Present;  // small talk, now watch
  before[2].level = Level::Watch;    // no homework, now marked
  return weekly_line(now, before, now.measures, day("2026-03-16"), day("2026-03-22"));
}

Weekly sample_week() {
  Weekly weekly{.since = day("2026-03-16"), .until = day("2026-03-22"), .today = day("2026-03-23")};
  WeeklyLine calm{.client = "B-23",
                  .slots = 1,
                  .held = 1,
                  .last_held = day("2026-03-18"),
                  .last_entry = day("2026-03-18"),
                  .bars = {0, 0, std::nullopt, 0}};
  WeeklyLine worse{.client = "D-11",
                   .slots = 1,
                   .held = 1,
                   .last_held = day("2026-03-19"),
                   .last_entry = day("2026-03-19"),
                   .worsened = "PHQ-9: 12 to 20 over 8 sessions: reliable deterioration (6 points)",
                   .worsened_now = true,
                   .bars = {0, 0, 2, 0},
                   .due = {"look back on “three walks”"}};
  WeeklyLine ended{.client = "A-01",
                   .last_held = day("2025-10-01"),
                   .last_entry = day("2025-10-01"),
                   .inactive = true};
  weekly.lines = {calm, ended, worse, sample_line()};
  sort_by_attention(weekly.lines);
  return weekly;
}

std::vector<std::string> order(std::vector<WeeklyLine> lines) {
  std::ranges::reverse(lines);
  sort_by_attention(lines);
  std::vector<std::string> codes;
  for (const WeeklyLine& line : lines) codes.push_back(line.client);
  return codes;
}

}  // namespace

TEST_CASE("a level that moves from watch on counts as a change, one that cannot be told does not") {
  struct Case {
    Level before;
    Level now;
    bool rose;
    bool fell;
  };
  static constexpr std::array cases = {
      Case{Level::None, Level::Watch, true, false},
      // With too few sessions to tell before, watch is no news, and a clear sign is.
      Case{Level::Unknown, Level::Watch, false, false},
      Case{Level::Unknown, Level::Present, true, false},
      Case{Level::Unknown, Level::Marked, true, false},
      Case{Level::Watch, Level::Marked, true, false},
      Case{Level::Present, Level::Present, false, false},
      Case{Level::Present, Level::Watch, false, true},
      Case{Level::Watch, Level::None, false, true},
      Case{Level::Watch, Level::Unknown, false, false},
      Case{Level::Unknown, Level::None, false, false},
      Case{Level::None, Level::Unknown, false, false},
  };
  for (const Case& each : cases) {
    CAPTURE(to_word(each.before));
    CAPTURE(to_word(each.now));
    CHECK(sign("x", each.before, each.now).rose() == each.rose);
    CHECK(sign("x", each.before, each.now).fell() == each.fell);
  }
}

TEST_CASE("what rose is told from the level before, and where none could be told, that is told") {
  const auto told = [](Level before, Level now) {
    const WeeklyLine line{.signs = {sign("no-homework", before, now)}};
    return rises_of(line);
  };
  using Words = std::vector<std::string>;
  CHECK(told(Level::None, Level::Watch) == Words{"no-homework, from none to watch"});
  CHECK(told(Level::Unknown, Level::Present) ==
        Words{"no-homework, now present (too few sessions to tell before)"});
  CHECK(told(Level::Unknown, Level::Watch).empty());
}

TEST_CASE("what stands out keeps to its room, whole signs at a time") {
  WeeklyLine line{.signs = {sign("no-homework", Level::Marked, Level::Marked),
                            sign("trying-harder", Level::Marked, Level::Marked),
                            sign("cancelling", Level::Watch, Level::Watch)}};
  line.signs[1].title = "Trying harder than the client";
  struct Case {
    int room;
    std::string_view words;
  };
  static constexpr std::array cases = {
      Case{74, "no-homework marked; trying harder than the client marked; cancelling watch"},
      Case{73, "no-homework marked; trying harder marked; cancelling watch"},
      Case{58, "no-homework marked; trying harder marked; cancelling watch"},
      Case{57, "no-homework marked; trying harder marked and 1 more"},
      Case{50, "no-homework marked and 2 more"},
      Case{10, "no-homework marked and 2 more"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.room);
    CHECK(stands_out_words(line, each.room) == each.words);
  }
  CHECK(stands_out_words(WeeklyLine{}, 10) == "no sign stands out");
  CHECK(stands_out_words(WeeklyLine{.missed_after_risk = "Missed."}) ==
        "missed without notice; no sign stands out");
  CHECK(stands_out_words(WeeklyLine{.risks = {{}}}) == "risk on record; no sign stands out");
}

TEST_CASE("one client's week: what was held and missed, what moved, what is due") {
  const WeeklyLine line = sample_line();
  CHECK(line.client == "R-07");
  CHECK(line.slots == 1);
  CHECK(line.held == 0);
  CHECK(line.last_held == day("2026-03-10"));
  REQUIRE(line.missed.size() == 1);
  CHECK(line.missed[0].attendance == Attendance::NoShow);
  CHECK(line.risks.size() == 1);
  CHECK_FALSE(line.risks[0].is_new);
  CHECK(line.missed_after_risk_now);
  CHECK(line.changed());
  CHECK(line.bars.size() == 7);
  CHECK(line.bars[6] == 4);
  CHECK(line.suggestion == "Establish or revisit the goals");
  CHECK(rises_of(line) == std::vector<std::string>{"no homework, from watch to marked"});
  CHECK(falls_of(line) == std::vector<std::string>{"small talk, from present to watch"});
  CHECK(not_seen_words(line) == "no-show on 2026-03-17; last seen 2026-03-10");
  CHECK_FALSE(line.inactive);
}

TEST_CASE("a client is listed apart after eight weeks without an entry, and not a day before") {
  const SampleReport sample;
  const ClientReport now = sample.report();
  const Date last = day("2026-03-17");
  for (const auto& [days, inactive] : {std::pair{56, false}, std::pair{57, true}}) {
    const Date until = plus_days(last, days);
    CHECK(weekly_line(now, now.signs, now.measures, plus_days(until, -6), until).inactive ==
          inactive);
  }
}

TEST_CASE("a client whose entries all stand after the period is not one of its clients") {
  ReportRecord record{"C-1", "c.yaml", "2026-03-05"};
  const auto week_of = [&record] {
    ClientReport now = record.report("2026-02-01");
    now.as_of = day("2026-02-01");
    return weekly_line(now, {}, {}, day("2026-01-26"), day("2026-02-01"));
  };
  CHECK_FALSE(week_of().not_begun);  // a client without any entry yet stays in sight
  record.session("2026-03-05");
  CHECK(week_of().not_begun);
}

TEST_CASE("risk comes before scores, scores before signs, what moved before what stood") {
  WeeklyLine missed{.client = "9-missed", .missed_after_risk = "No-show after a risk entry."};
  WeeklyLine fresh{.client = "8-new-risk", .risks = {risk("2026-03-17", true)}};
  WeeklyLine open{.client = "7-open-risk", .risks = {risk("2026-02-17", false)}};
  WeeklyLine worse{.client = "6-worse", .worsened = "PHQ-9", .worsened_now = true};
  WeeklyLine stays_worse{.client = "5-stays-worse", .worsened = "PHQ-9"};
  WeeklyLine rose{.client = "4-rose", .signs = {sign("a", Level::Watch, Level::Present)}};
  WeeklyLine marked{.client = "3-marked", .signs = {sign("a", Level::Marked, Level::Marked)}};
  WeeklyLine quiet_a{.client = "1-quiet"};
  WeeklyLine quiet_b{.client = "2-quiet"};
  WeeklyLine ended{.client = "0-ended", .risks = {risk("2025-01-01", false)}, .inactive = true};
  CHECK(order({missed, fresh, open, worse, stays_worse, rose, marked, quiet_a, quiet_b, ended}) ==
        std::vector<std::string>{"9-missed", "8-new-risk", "7-open-risk", "6-worse",
                                 "5-stays-worse", "4-rose", "3-marked", "1-quiet", "2-quiet",
                                 "0-ended"});
}

TEST_CASE("with only changes a quiet week has no line left") {
  WeeklyLine stands{.client = "A", .signs = {sign("a", Level::Marked, Level::Marked)}};
  WeeklyLine open{.client = "B", .risks = {risk("2026-02-17", false)}};
  WeeklyLine fresh{.client = "C", .risks = {risk("2026-03-17", true)}};
  WeeklyLine fell{.client = "D", .signs = {sign("a", Level::Watch, Level::None)}};
  WeeklyLine worse{.client = "E", .worsened = "PHQ-9", .worsened_now = true};
  Weekly weekly{.lines = {stands, open, fresh, fell, worse}};
  keep_changes(weekly);
  REQUIRE(weekly.lines.size() == 3);
  CHECK(weekly.lines[0].client == "C");
  CHECK(weekly.lines[1].client == "D");
  CHECK(weekly.lines[2].client == "E");
}

TEST_CASE("what is due: tasks of the last session held, scores and goals not seen to for long") {
  const SampleReport sample;
  ClientReport report = sample.report();
  CHECK(due_of(report, day("2026-04-07")).empty());  // the last score is 28 days old
  CHECK(due_of(report, day("2026-04-08")) ==
        std::vector<std::string>{"PHQ-9, last given 2026-03-10"});
}

TEST_CASE("tasks and goals are due by sessions held") {
  ReportRecord record{"C-1", "c.yaml",
                      "2026-01-05 2026-01-12 2026-01-19 2026-01-26 2026-02-02 2026-02-09"};
  for (const std::string_view date :
       {"2026-01-05", "2026-01-12", "2026-01-19", "2026-01-26", "2026-02-02"}) {
    record.session(date);
  }
  record.session("2026-02-09", Attendance::NoShow);
  const auto noted = [](std::string_view date) { return Noted<Date>{.value = day(date)}; };
  record.client().sessions[4].assigned = {{.value = "sleep diary"}, {.value = "one walk"}};
  record.client().goals = {{.goal = {.value = "sleep six hours"}, .set = noted("2026-01-01")}};
  const ClientReport report = record.report("2026-02-10");
  CHECK(due_of(report, day("2026-02-10")) ==
        std::vector<std::string>{"look back on “sleep diary” and 1 more"});
  record.client().sessions[5].attendance->value = Attendance::Attended;
  CHECK(due_of(report, day("2026-02-10")) ==
        std::vector<std::string>{"goal “sleep six hours”, set 2026-01-01, not looked at since"});
  record.client().goals[0].reviewed = {noted("2026-01-02")};
  CHECK(due_of(report, day("2026-02-10")) ==
        std::vector<std::string>{"goal “sleep six hours”, last looked at 2026-01-02"});
  record.client().goals[0].reviewed = {noted("2026-01-06")};
  CHECK(due_of(report, day("2026-02-10")).empty());
  record.client().goals[0].reviewed.clear();
  record.client().goals[0].status = Noted<GoalStatus>{.value = GoalStatus::Met};
  CHECK(due_of(report, day("2026-02-10")).empty());
}

TEST_CASE("the week as a therapist reads it on Monday") {
  const std::string text = to_text(sample_week(), {});
  CHECK(text == golden("report/golden/week.txt", text));
  const std::string markdown = to_markdown(sample_week());
  CHECK(markdown == golden("report/golden/week.md", markdown));
}

TEST_CASE("risk of a client who is no longer seen takes one line, and is never left out") {
  Weekly week = sample_week();
  week.lines[3].risks = {risk("2025-09-30", false)};
  for (const std::string& text :
       {to_text(week, {.width = 200}), to_markdown(week), to_html(week)}) {
    CHECK(has(text, "No entry for 8 weeks, and risk on record at the last one: A-01."));
    CHECK_FALSE(has(text, "Cutting again on Sunday."));
  }
  CHECK(has(to_json(week), "Cutting again on Sunday."));
}

TEST_CASE("every line of the week keeps to the width") {
  for (const int width : {40, 80}) {
    for (const bool utf8 : {true, false}) {
      CHECK(layout_fault(to_text(sample_week(), {.utf8 = utf8, .width = width}), width) == "");
    }
  }
}

TEST_CASE("the week in JSON") {
  const nlohmann::json week = nlohmann::json::parse(to_json(sample_week()));
  CHECK(week["schema"] == "resist.weekly/1");
  CHECK(week["as_of"] == "2026-03-23");
  CHECK(week["period"]["since"] == "2026-03-16");
  CHECK(week["period"]["until"] == "2026-03-22");
  CHECK(week["partial"] == false);
  REQUIRE(week["clients"].size() == 4);
  const nlohmann::json& first = week["clients"][0];
  CHECK(first["client"] == "R-07");
  CHECK(first["rank"] == 1);
  CHECK(first["changed"] == true);
  CHECK(first["safety"][0]["class"] == "suicidal-ideation");
  CHECK(first["signs"][0]["before"] == "watch");
  CHECK(first["signs"][0]["change"] == "rose");
  CHECK(first["missed"][0]["attendance"] == "no-show");
  CHECK(first["intervention"] == "goal-review");
  CHECK(week["clients"][3]["inactive"] == true);
}

TEST_CASE("the week in CSV: a header, a row a client, no formula") {
  Weekly week = sample_week();
  week.lines[0].due = {"=HYPERLINK(\"x\")"};
  const std::vector<std::string> rows = lines_of(to_csv(week));
  REQUIRE(rows.size() == 5);
  CHECK(rows[0].starts_with("client,slots,held,"));
  CHECK(rows[1].starts_with("R-07,1,0,2026-03-10,2026-03-17 no-show,1,"));
  CHECK(has(rows[1], "\"'=HYPERLINK(\"\"x\"\")\""));
  CHECK(std::ranges::count(rows[2], ',') == std::ranges::count(rows[0], ','));
}

TEST_CASE("the week in HTML shows what notes say as text") {
  Weekly week = sample_week();
  week.lines[0].client = "<script>x";
  const std::string html = to_html(week);
  CHECK_FALSE(has(html, "<script"));
  CHECK(has(html, "Content-Security-Policy"));
  CHECK(html.find("<h3>Safety</h3>") < html.find("most in need of attention first"));
}
