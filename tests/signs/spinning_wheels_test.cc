#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/sign_record.h"

using namespace resist;

namespace {

/// Scores of one instrument, a week apart; negative for a session without one.
std::string scored(const std::string& name, const std::vector<double>& totals,
                   std::string_view head = {}) {
  std::vector<std::string> sessions;
  for (const double each : totals) {
    sessions.push_back(each < 0 ? "" : "measures: {" + name + ": " + std::to_string(each) + "}");
  }
  return weekly(sessions, head);
}

std::vector<std::string> levels_of(const SignRecord& record) {
  std::vector<std::string> levels;
  for (const SessionSign& each : record.read("spinning-wheels").sessions) {
    levels.emplace_back(to_word(each.level));
  }
  return levels;
}

}  // namespace

TEST_CASE("spinning wheels: a session shows it from the eighth week of a run") {
  const std::vector<std::string> levels =
      levels_of(SignRecord(scored("PHQ-9", {15, 14, 16, 15, 15, 14, 15, 15, 15, -1, 15})));
  const std::vector<std::string> expected = {"none", "none", "none",    "none", "none",   "none",
                                             "none", "none", "present", "none", "present"};
  CHECK(levels == expected);
}

TEST_CASE("spinning wheels: which runs of nine weekly scores stand still") {
  struct Row {
    const char* reason;
    const char* instrument;
    std::vector<double> totals;
    const char* last;
  };
  const Row rows[] = {
      {"flat", "PHQ-9", {15, 15, 15, 15, 15, 15, 15, 15, 15}, "present"},
      {"two points better is noise", "PHQ-9", {15, 15, 15, 15, 15, 15, 15, 15, 13}, "present"},
      {"three of six points better is under way",
       "PHQ-9",
       {15, 15, 15, 15, 15, 15, 15, 15, 12},
       "none"},
      {"reliably better", "PHQ-9", {18, 15, 14, 13, 12, 12, 12, 12, 12}, "none"},
      {"reliably worse is not this sign", "PHQ-9", {15, 16, 17, 18, 19, 20, 20, 21, 21}, "none"},
      {"a jump for the worse has to last", "PHQ-9", {15, 15, 15, 15, 15, 15, 15, 15, 19}, "none"},
      {"a jump that lasts is no jump", "PHQ-9", {15, 15, 15, 15, 15, 15, 15, 19, 19}, "present"},
      {"never was in the clinical range", "PHQ-9", {9, 9, 9, 9, 9, 9, 9, 9, 9}, "none"},
      {"at the cut-off is in the range", "PHQ-9", {10, 10, 10, 10, 10, 10, 10, 10, 10}, "present"},
      {"up is better on the ORS", "ORS", {18, 18, 18, 18, 18, 18, 18, 18, 18}, "present"},
      {"and three of five points are under way",
       "ORS",
       {18, 18, 18, 18, 18, 18, 18, 18, 21},
       "none"},
      {"no figure agreed, and a tenth either way",
       "Y-BOCS",
       {26, 26, 25, 26, 27, 26, 26, 26, 24},
       "present"},
      {"no figure agreed, and more than a tenth",
       "Y-BOCS",
       {26, 26, 25, 26, 27, 26, 26, 26, 23},
       "none"},
      {"the alliance is no problem measure", "SRS", {30, 30, 30, 30, 30, 30, 30, 30, 30}, "none"},
      {"nothing is claimed from an unknown one",
       "XYZ",
       {30, 30, 30, 30, 30, 30, 30, 30, 30},
       "none"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    CHECK(levels_of(SignRecord(scored(row.instrument, row.totals))).back() == row.last);
  }
}

TEST_CASE("spinning wheels: one measure that gets better takes the other's run back") {
  std::vector<std::string> sessions(8, "measures: {PHQ-9: 15, GAD-7: 15}");
  sessions.emplace_back("measures: {PHQ-9: 15, GAD-7: 11}");
  CHECK(levels_of(SignRecord(weekly(sessions))).back() == "none");
  sessions.back() = "measures: {PHQ-9: 15, GAD-7: 13}";
  CHECK(levels_of(SignRecord(weekly(sessions))).back() == "present");
}

TEST_CASE("spinning wheels: scores say little about work that hardly takes place") {
  const auto last_with = [](int missed) {
    std::vector<std::string> sessions(10, "measures: {PHQ-9: 15}");
    for (int i = 0; i < missed; ++i)
      sessions.at(static_cast<std::size_t>(i) + 1) = "attendance: no-show";
    return levels_of(SignRecord(weekly(sessions))).back();
  };
  CHECK(last_with(5) == "present");
  CHECK(last_with(6) == "none");
}

TEST_CASE("spinning wheels: what shows little by itself is not shown as set aside") {
  SignRecord record(weekly({"notes: It rained.", "", "", "", ""}));
  record.reads(week(1), "spinning-wheels", "It rained.", 0.08);
  CHECK(record.read("spinning-wheels").not_counted.empty());
}

TEST_CASE("spinning wheels: never before the fourth session held") {
  SignRecord record(weekly({"", "notes: Same story.", "notes: Same story.", "notes: Same story."}));
  for (int i = 2; i <= 4; ++i) record.says(week(i), "spinning-wheels", "Same story.");
  const std::vector<std::string> expected = {"none", "none", "none", "present"};
  CHECK(levels_of(record) == expected);
  CHECK(record.read("spinning-wheels").not_counted.at(0).note ==
        "too early to speak of standing still");
}

TEST_CASE("spinning wheels: a current run is a pattern by itself after a fair trial") {
  const auto level_after = [](int sessions) {
    std::vector<double> totals(static_cast<std::size_t>(sessions), -1);
    totals.front() = 15;
    for (int i = 1; i <= 4; ++i) totals[totals.size() - static_cast<std::size_t>(i)] = 15;
    return std::string(to_word(SignRecord(scored("PHQ-9", totals)).read("spinning-wheels").level));
  };
  CHECK(level_after(8) == "none");  // seven weeks
  CHECK(level_after(9) == "present");
  CHECK(level_after(13) == "present");
  CHECK(level_after(14) == "marked");
}

TEST_CASE("spinning wheels: four scores are a run only where a second session says so") {
  const auto level_with = [](std::initializer_list<std::size_t> scored, bool said) {
    std::vector<std::string> sessions(10);
    for (const std::size_t each : scored) sessions[each] = "measures: {PHQ-9: 15}";
    if (said) sessions[6] = "notes: Same story.";
    SignRecord record(weekly(sessions));
    if (said) record.says(week(7), "spinning-wheels", "Same story.");
    return std::string(to_word(record.read("spinning-wheels").level));
  };
  CHECK(level_with({0, 2, 4, 9}, false) == "watch");
  CHECK(level_with({0, 2, 4, 9}, true) == "present");
  CHECK(level_with({0, 2, 4, 7, 9}, false) == "present");
}

TEST_CASE("spinning wheels: seven sessions held are no fair trial yet") {
  std::vector<std::string> sessions(9, "measures: {PHQ-9: 15}");
  sessions[3] = "attendance: no-show";
  CHECK(to_word(SignRecord(weekly(sessions)).read("spinning-wheels").level) == "present");
  sessions[4] = "attendance: no-show";
  CHECK(to_word(SignRecord(weekly(sessions)).read("spinning-wheels").level) == "watch");
}

TEST_CASE("spinning wheels: not where a reliable gain is held") {
  SignRecord record(scored("PHQ-9", {18, 16, 12, 9, 9, 9, 9, 9, 9}));
  const SignReading steady = record.read("spinning-wheels");
  CHECK(to_word(steady.level) == "none");
  for (int i = 6; i <= 9; ++i) record.says(week(i), "spinning-wheels", "Note.");
  const SignReading held = record.read("spinning-wheels");
  CHECK(to_word(held.level) == "watch");
  CHECK(
      held.explanation ==
      "In 4 of the last 8 sessions held, the notes or the scores say that nothing moves. PHQ-9 is "
      "reliably better than at the start, so this is no standstill.");
}

TEST_CASE("spinning wheels: getting worse comes first") {
  SignRecord record(scored("PHQ-9", {12, 14, 15, 16, 18}));
  record.says(week(4), "spinning-wheels", "Note.").says(week(5), "spinning-wheels", "Note.");
  const SignReading reading = record.read("spinning-wheels");
  REQUIRE_FALSE(reading.consider_first.empty());
  CHECK(reading.consider_first[0].find("PHQ-9 is reliably worse") == 0);
}

TEST_CASE("spinning wheels: a goal never reviewed hints, and only hints") {
  struct Row {
    const char* reason;
    const char* goal;
    std::size_t hints;
  };
  const Row rows[] = {
      {"set eight weeks ago, no review", "{goal: worry less, set: 2026-01-06, status: active}", 1},
      {"set seven weeks ago", "{goal: worry less, set: 2026-01-13, status: active}", 0},
      {"reviewed since", "{goal: worry less, set: 2026-01-06, reviewed: [2026-02-03]}", 0},
      {"met", "{goal: worry less, set: 2026-01-06, status: met}", 0},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    const SignRecord record(
        weekly(std::vector<std::string>(9), "goals: [" + std::string(row.goal) + "]\n"));
    const SignReading reading = record.read("spinning-wheels");
    CHECK(to_word(reading.level) == "none");
    REQUIRE(reading.evidence.size() == row.hints);
    if (row.hints == 0) continue;
    CHECK(reading.evidence[0].quote == "goal “worry less”: not looked at since it was set");
    CHECK(to_iso(reading.evidence[0].date) == "2026-01-06");
  }
}
