#include "report/words.h"

#include <array>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "report/safety_words.h"
#include "report/summary.h"
#include "support/sample_report.h"

using namespace resist;

TEST_CASE("how long ago, in words") {
  CHECK(days_ago(0) == "today");
  CHECK(days_ago(1) == "yesterday");
  CHECK(days_ago(5) == "5 days ago");
}

TEST_CASE("numbers are written as people write them") {
  struct Case {
    double value;
    std::string_view shown;
  };
  static constexpr std::array cases = {Case{14, "14"},      Case{14.5, "14.5"}, Case{-2, "-2"},
                                       Case{0.333, "0.33"}, Case{-0.001, "0"},  Case{100, "100"}};
  for (const Case& each : cases) CHECK(number(each.value) == each.shown);
}

TEST_CASE("words are joined as in a sentence") {
  CHECK(join_words({}).empty());
  CHECK(join_words({"a"}) == "a");
  CHECK(join_words({"a", "b"}) == "a and b");
  CHECK(join_words({"a", "b", "c"}) == "a, b and c");
  CHECK(decapitalised("No homework") == "no homework");
  CHECK(decapitalised("PHQ-9") == "PHQ-9");
  CHECK(capitalised("no homework") == "No homework");
}

TEST_CASE("a place too long for its line loses folders, never the file and the line") {
  CHECK(fit_place("a/b/c.yaml:12", 20) == "a/b/c.yaml:12");
  CHECK(fit_place("practice/2026/C-014/note.md:7", 20) == ".../C-014/note.md:7");
  CHECK(fit_place("practice/2026/C-014/note.md:7", 14) == ".../note.md:7");
}

TEST_CASE("only the note's own words stand in quotation marks") {
  Evidence evidence{
      .rule = "no-homework/not-done", .kind = EvidenceKind::Text, .quote = "Not done."};
  CHECK(quotation(evidence) == "“Not done.”");
  CHECK(quotation(evidence, false) == "\"Not done.\"");
  evidence.kind = EvidenceKind::Field;
  CHECK(quotation(evidence) == "Not done.");
  evidence.quote.clear();
  CHECK(quotation(evidence) == "no-homework/not-done");
}

TEST_CASE("the summary says what stands out, what to keep an eye on, and what to try first") {
  const SampleReport sample;
  ClientReport report = sample.report();
  SUBCASE("all of it") {
    CHECK(summary_of(report) ==
          "Safety first: see above. Marked: no homework (rising). Present: cancelling. "
          "To keep an eye on: "
          "small talk. First to try: establish or revisit the goals.");
  }
  SUBCASE("nothing stands out") {
    for (SignReading& sign : report.signs) sign.level = Level::None;
    report.advice.suggestions.clear();
    CHECK(summary_of(report) == "Safety first: see above. No sign of resistance stands out.");
  }
  SUBCASE("too little to say is not the same as nothing") {
    for (SignReading& sign : report.signs) sign.level = Level::Unknown;
    report.advice.suggestions.clear();
    CHECK(summary_of(report) == "Safety first: see above. Not enough on record yet to say.");
  }
  SUBCASE("a sign with no trend has none in its sentence") {
    report.signs = {{.sign = "small-talk", .title = "Small talk", .level = Level::Present}};
    report.advice.suggestions.clear();
    CHECK(summary_of(report) == "Safety first: see above. Present: small talk.");
  }
}

TEST_CASE("a sign that was one event, or has long been gone, does not stand out") {
  struct Row {
    const char* reason;
    Level level;
    Count count;
    bool stands_out;
  };
  const Row rows[] = {
      {"nothing was counted", Level::Watch, {}, true},
      {"one session", Level::Watch, {.of = 8, .shown = 1, .clear = 2}, false},
      {"two, the last three clear", Level::Watch, {.of = 8, .shown = 2, .clear = 3}, true},
      {"two, the last four clear", Level::Watch, {.of = 8, .shown = 2, .clear = 4}, false},
      {"present by a rule of its own", Level::Present, {.of = 8, .shown = 1, .clear = 0}, true},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    const std::vector<Evidence> said{{.strength = 2}};
    CHECK(stands_out({.level = row.level, .count = row.count, .evidence = said}) == row.stands_out);
  }
  const Count two{.of = 8, .shown = 2, .clear = 0};
  const std::vector<Evidence> hints{{.strength = 1}, {.strength = 1}};
  CHECK_FALSE(stands_out({.level = Level::Watch, .count = two, .evidence = hints}));
}

TEST_CASE("what has gone well is said first") {
  Client client;
  client.goals = {{.status = Noted<GoalStatus>{.value = GoalStatus::Met}},
                  {.status = Noted<GoalStatus>{.value = GoalStatus::Met}}};
  const ClientReport report{
      .client = &client,
      .slots = 1,
      .signs = {{.sign = "small-talk", .title = "Small talk", .level = Level::Present}}};
  CHECK(summary_of(report) == "Both goals are met. Present: small talk.");
}

TEST_CASE("the strongest sign comes first, and one that cannot be told last") {
  const SampleReport sample;
  const ClientReport report = sample.report();
  std::string order;
  for (const SignReading* sign : by_weight(report)) order += sign->sign + " ";
  CHECK(order == "no-homework cancelling small-talk not-talking spinning-wheels trying-harder ");
}

TEST_CASE("why a finding is not counted: the reason with its word, or the note that says it all") {
  struct Case {
    Status status;
    std::string_view note;
    std::string_view shown;
  };
  static constexpr std::array cases = {
      Case{Status::OtherPerson, "'husband'", "about another person: 'husband'"},
      Case{Status::Plan, "", "stands in the plan"},
      Case{Status::Weak, "'bus': a reason outside the client's control",
           "'bus': a reason outside the client's control"},
      Case{Status::Weak, "leading is the job in a first session",
           "leading is the job in a first session"},
  };
  for (const Case& each : cases) {
    CHECK(why_not_counted(Evidence{.status = each.status, .note = std::string{each.note}}) ==
          each.shown);
  }
}

TEST_CASE("quotation marks within a quotation are the single ones") {
  CHECK(spoken("Let's leave “the diary” alone.") == "“Let's leave ‘the diary’ alone.”");
  CHECK(spoken("Let's leave it.", false) == "\"Let's leave it.\"");
}

TEST_CASE("a risk field stands as it is, a note's words in quotation marks") {
  CHECK(risk_quote("risk-field", "risk: active", "") == "risk: active");
  CHECK(risk_quote("self-harm", "Cutting again.", "Cutting") == "“Cutting again.”");
}

TEST_CASE("where a finding stands: the heading, and that it is a reading") {
  CHECK(provenance({.section = "subjective"}) == "subjective");
  CHECK(provenance({.section = "r"}) == "R:");
  CHECK(provenance({.section = "2026 11 12"}).empty());
  CHECK(provenance({.kind = EvidenceKind::Learned}) == "read from the sentence as a whole");
  CHECK(provenance({.kind = EvidenceKind::Learned, .section = "d"}) ==
        "D:, read from the sentence as a whole");
}
