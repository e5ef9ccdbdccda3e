#include "language/totals.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "language/read.h"
#include "support/sign_record.h"

using namespace resist;

namespace {

/// "PHQ-9 14, GAD-7 9": what the prose of a note tells, in its order; "-" for nothing.
std::string totals_of(std::string_view note, std::string_view fields = {}) {
  std::string yaml = "client: R-07\nsessions:\n  - date: 2026-01-06\n";
  if (!fields.empty()) yaml += fmt::format("    {}\n", fields);
  yaml += "    notes: |\n";
  for (std::size_t at = 0; at < note.size();) {
    const std::size_t end = std::min(note.find('\n', at), note.size());
    yaml += fmt::format("      {}\n", note.substr(at, end - at));
    at = end + 1;
  }
  const SignRecord record(yaml);
  std::string said;
  const ClientReading reading = read_language(record.client());
  for (const ProseMeasure& each : reading.sessions.front().measures) {
    if (!said.empty()) said += ", ";
    said += fmt::format("{} {}", each.instrument, each.total);
  }
  return said.empty() ? "-" : said;
}

struct TotalsRow {
  std::string_view note;
  std::string_view totals;
};

}  // namespace

TEST_CASE("a total told in prose is the one of this session") {
  static constexpr auto rows = std::to_array<TotalsRow>({
      {"PHQ-9 14.", "PHQ-9 14"},
      {"PHQ-9: 14", "PHQ-9 14"},
      {"PHQ9 = 14", "PHQ-9 14"},
      {"phq-9 14 today", "PHQ-9 14"},
      {"PHQ-9 - 14", "PHQ-9 14"},
      {"PHQ-9 was 14.", "PHQ-9 14"},
      {"PHQ-9 was 17, now 14.", "PHQ-9 14"},
      {"PHQ-9 was 17; now 14.", "PHQ-9 14"},
      {"PHQ-9: 14 (was 17).", "PHQ-9 14"},
      {"PHQ 14 (was 17 last week)", "PHQ-9 14"},
      {"PHQ-9 14, was 17 at intake.", "PHQ-9 14"},
      {"PHQ-9 17 last week, 14 today.", "PHQ-9 14"},
      {"PHQ-9 in March was 17, today 14.", "PHQ-9 14"},
      {"PHQ-9 at intake 17, today 14.", "PHQ-9 14"},
      {"Scores still lower than when she came, GAD-7 10.", "GAD-7 10"},
      {"Better than last week, PHQ-9 14.", "PHQ-9 14"},
      {"Down from March, PHQ-9 14, GAD-7 9.", "PHQ-9 14, GAD-7 9"},
      {"When she came, PHQ-9 14.", "-"},
      {"At intake, PHQ-9 14.", "-"},
      {"Lower than her husband's, PHQ-9 14.", "-"},
      {"At intake PHQ-9 17, now 14.", "PHQ-9 14"},
      {"GAD-7 down from 15 to 9.", "GAD-7 9"},
      {"GAD-7 has come down from 15 to 9, sleeping better.", "GAD-7 9"},
      {"GAD-7 down to 9 from 15.", "GAD-7 9"},
      {"GAD-7 9, down from 15.", "GAD-7 9"},
      {"GAD-7 9 (down from 15), PHQ-9 8 (down from 12).", "GAD-7 9, PHQ-9 8"},
      {"GAD-7 rose from 9 to 15 since the move.", "GAD-7 15"},
      {"PHQ-9 fell from 16 to 8 in six weeks.", "PHQ-9 8"},
      {"PHQ-9 dropped by 4 to 12.", "PHQ-9 12"},
      {"PHQ-9 dropped 4 points to 12.", "PHQ-9 12"},
      {"PHQ-9 12, down 4 points.", "PHQ-9 12"},
      {"Her PHQ came back at 12.", "PHQ-9 12"},
      {"A PHQ-9 of 19 today.", "PHQ-9 19"},
      {"OQ-45 total 78.", "OQ-45.2 78"},
      {"OQ-45.2 total score: 78", "OQ-45.2 78"},
      {"ORS 24.5, SRS 38.", "ORS 24.5, SRS 38"},
      {"ORS 14→15→13→14", "ORS 14"},
      {"PHQ 15->8", "PHQ-9 8"},
      {"K10 34 -> 33 -> 35", "K10 35"},
      {"PHQ 17>17>16", "PHQ-9 16"},
      {"PHQ-9 17 (17, 18, 17)", "PHQ-9 17"},
      {"GAD-7 14 (prev 14, 13, 14) wk 12", "GAD-7 14"},
      {"PCL-5 58 to 41.", "PCL-5 41"},
      {"PCL-5 today 31, down from 40.", "PCL-5 31"},
      {"PHQ-9 remains 18.", "PHQ-9 18"},
      {"PCL-5 flat at 58 over ten weeks.", "PCL-5 58"},
      {"PHQ-9 levelled off at 4.", "PHQ-9 4"},
      {"PHQ-9 14/27, moderate.", "PHQ-9 14"},
      {"PHQ-9 14 (moderate), GAD-7 11 (moderate).", "PHQ-9 14, GAD-7 11"},
      {"PHQ-9/GAD-7: 14/11", "PHQ-9 14, GAD-7 11"},
      {"PHQ 19/GAD 16", "PHQ-9 19, GAD-7 16"},
      {"PHQ-9 14 and GAD-7 11.", "PHQ-9 14, GAD-7 11"},
      {"PHQ-9 moderately severe (16).", "PHQ-9 16"},
      {"PHQ-9 lowest yet: 4", "-"},  // a miss: "yet" is no word of a total
      {"PHQ9 14 GAD7 11 WSAS 20", "PHQ-9 14, GAD-7 11, WSAS 20"},
      {"PHQ-9 17 at start and 9 now", "PHQ-9 9"},
      {"PHQ-9 14 in the moderate range.", "PHQ-9 14"},
      {"GAD-7 9 vs 15 last month", "GAD-7 9"},
      {"He scores 30 on the BDI-II.", "BDI-II 30"},
      {"SRS 36/40, ORS 22/40", "SRS 36, ORS 22"},
      {"PHQ-9 14 (-3)", "PHQ-9 14"},
      {"Scored 14 on the PHQ-9.", "PHQ-9 14"},
      {"Client scored 14 on today's PHQ-9, no item 9.", "-"},  // a miss: "no item"
      {"Down from 17 to 14 on the PHQ-9.", "PHQ-9 14"},
      {"PHQ-9 14, item 9: 0.", "PHQ-9 14"},
      {"PHQ-9 14 (Q9: 1).", "PHQ-9 14"},
      {"PHQ-9 completed, 14.", "PHQ-9 14"},
      {"PHQ-9 14, slept 4 hours.", "PHQ-9 14"},
      {"PHQ-9 14, 4 panic attacks.", "PHQ-9 14"},
      {"PHQ-9 14; argued with her husband.", "PHQ-9 14"},
      {"PHQ-9 14, will repeat next week.", "PHQ-9 14"},
      {"PHQ-9 14.\nAssessment: PHQ-9 14, moderate.", "PHQ-9 14"},
      {"BDI-II 24", "BDI-II 24"},
      {"DASS-D 14, DASS-A 10", "DASS-21 Depression 14, DASS-21 Anxiety 10"},
      {"- CORE-10: 22", "CORE-10 22"},
      {"Y-BOCS 26, WSAS 21.", "Y-BOCS 26, WSAS 21"},
  });
  for (const TotalsRow& row : rows) {
    CAPTURE(row.note);
    CHECK(totals_of(row.note) == row.totals);
  }
}

TEST_CASE("what looks like a total and is none") {
  static constexpr auto rows = std::to_array<std::string_view>({
      // Not of today.
      "PHQ-9 in March was 17.",
      "PHQ-9 was 17 in March.",
      "PHQ-9 last week 17.",
      "PHQ-9 17 last week.",
      "PHQ-9 17 at intake.",
      "At intake PHQ-9 17.",
      "Baseline PHQ-9 17.",
      "PHQ-9 was 17 two months ago.",
      "PHQ-9 on 3 March: 17",
      "PHQ-9 17 on 3 March.",
      "PHQ-9 (03/03) 17",
      "PHQ-9 2026-03-03: 17",
      "PHQ-9 previously 17.",
      "GAD-7 was 15 before Christmas.",
      "PHQ-9 down from 17.",
      "PHQ-9 was 17 at the start.",
      "PHQ-9 was 17 when we began.",
      "PHQ-9 17/14/12",
      // Planned, supposed, explained.
      "Will give PHQ-9 next week.",
      "Plan: PHQ-9 at session 8.",
      "Repeat PHQ-9 in 2 weeks.",
      "PHQ-9 above 10 means moderate depression.",
      "A PHQ-9 above 10 means moderate depression.",
      "PHQ-9 10 or more is the cut-off.",
      "PHQ-9 of 10 and above is caseness.",
      "The cut-off on the PHQ-9 is 10.",
      "If PHQ-9 is 15 again, refer.",
      "Aim: PHQ-9 9 by summer.",
      "Target PHQ-9: 8.",
      "Once PHQ-9 is 9 we stop.",
      "She would score 20 on the PHQ-9.",
      "Expected PHQ-9 12.",
      "PHQ-9 10-14 is moderate.",
      "PHQ-9 10 to 14 is moderate.",
      "PHQ-9 10+",
      "PHQ-9 <10",
      "PHQ-9 ≥ 10",
      "PHQ-9 about 14.",
      "PHQ-9 14?",
      // Another person's.
      "Husband's PHQ-9 was 20.",
      "Her mother scored 20 on the PHQ-9.",
      "PHQ-9 20 for her husband.",
      "PHQ-9 20 (husband).",
      "The PHQ-9 of her brother: 20.",
      "Her husband came along. His PHQ-9 was 20.",
      // Another number.
      "PHQ-9 item 9: 1",
      "PHQ-9 Q9 = 1",
      "PHQ-9 3 items left out.",
      "PHQ-9 x3",
      "PHQ-9 took 5 minutes.",
      "PHQ-9 dropped 4 points.",
      "PHQ-9 down 4.",
      "PHQ-9 -3 since last time.",
      "Did the PHQ-9 and 3 worksheets.",
      "PHQ-9 14-point drop.",
      "Average PHQ-9 12.",
      "PHQ-9 improved by 6.",
      "Dropped 4 on the PHQ-9.",
      "A drop of 4 on the PHQ-9.",
      "PHQ-9 at 14:30",
      "PHQ-9 50 %",
      "PHQ-9 20 % lower.",
      "PHQ-9, 4 panic attacks.",
      "GAD: 3 panic attacks this week.",
      "GAD 2 years.",
      "Dx GAD, 14 sessions so far.",
      "GAD since 2019.",
      "PHQ-9 not done, 14 minutes late.",
      "No PHQ-9. 14 minutes left.",
      "Answered 2 on PHQ-9 item 9.",
      "PHQ-9 sent, 14 cigarettes a day.",
      "PHQ-9 session 5",
      // Out of range, or another questionnaire.
      "PHQ-9 41.",
      "PHQ-9 was 28.",
      "ORS 78.",
      "PHQ-15: 12",
      "PHQ-2: 3",
      "PHQ-A 14",
      "GAD-2 4",
      "MADRS-S 14",
      "PCL 41",
      "CORE 14",
      "PHQ 9",
      "GAD 7",
      // Words that names are, too.
      "Spin 30 minutes.",
      "Scared 30.",
      "Core 10 beliefs.",
      // Two answers.
      "PHQ-9 14, 15.",
      "PHQ-9 17.\nPHQ-9 14.",
      "PHQ-9 was 17. Now 14.",
  });
  for (const std::string_view note : rows) {
    CAPTURE(note);
    CHECK(totals_of(note) == "-");
  }
}

TEST_CASE("a plan, a copied line and a couple's hour tell no total") {
  CHECK(totals_of("Subjective:\nLow.\n\nPlan:\nPHQ-9 14") == "-");
  CHECK(totals_of("Objective:\nPHQ-9 14\n\nPlan:\nDiary.") == "PHQ-9 14");
  CHECK(totals_of("PHQ-9 14.", "modality: couple") == "-");
  CHECK(totals_of("PHQ-9 14.", "modality: video") == "PHQ-9 14");
}

TEST_CASE("the evidence of a total is its sentence and its place") {
  const SignRecord record(
      weekly({"notes: \"Quiet. PHQ-9 was 17, now 14. Diary kept.\"", "measures: {PHQ-9: 9}"}));
  const ClientReading reading = read_language(record.client());
  REQUIRE(reading.sessions.front().measures.size() == 1);
  const ProseMeasure& told = reading.sessions.front().measures.front();
  CHECK(told.sentence == "PHQ-9 was 17, now 14.");
  CHECK(told.where.text() == "14");
}
