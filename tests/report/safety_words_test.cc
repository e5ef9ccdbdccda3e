#include "report/safety_words.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/report_record.h"

using namespace resist;

namespace {

ClientReport report_of(const ReportRecord& record, std::string_view as_of, bool current) {
  ClientReport report = record.report(as_of);
  report.safety.entries = {{.risk_class = "suicidal-ideation",
                            .date = day("2026-02-10"),
                            .where = record.where("Passive SI"),
                            .quote = "Passive SI, no plan.",
                            .current = current}};
  return report;
}

}  // namespace

TEST_CASE("a long silence after an open risk is said") {
  ReportRecord record("R-10", "R-10.yaml", "2026-02-10 Passive SI, no plan.");
  record.session("2026-02-10");
  CHECK(silence_words(report_of(record, "2026-06-01", true)) ==
        "No entry for 111 days, with risk on record at the last one, 2026-02-10.");
  CHECK(silence_words(report_of(record, "2026-03-01", true)).empty());
  CHECK(silence_words(report_of(record, "2026-06-01", false)).empty());
}

TEST_CASE("a contact that the last entry planned is said with the silence") {
  ReportRecord record("R-10", "R-10.yaml", "2026-02-10 Passive SI, no plan. 2/12 call.");
  record.session("2026-02-10");
  Sentence plan;
  plan.role = SectionRole::Plan;
  plan.text = "2/12 call.";
  record.reading().sessions.resize(1);
  record.reading().sessions[0].sentences = {plan};
  CHECK(silence_words(report_of(record, "2026-06-01", true)) ==
        "No entry for 111 days, with risk on record at the last one, 2026-02-10, which planned "
        "\"2/12 call\".");
}

TEST_CASE("an entry is shown with the question it answers, and says what it is") {
  ReportRecord record("R-10", "R-10.yaml", "2026-02-10 Passive SI, no plan.");
  record.session("2026-02-10");
  SafetyEntry entry = report_of(record, "2026-03-01", true).safety.entries.front();
  entry.question = "Asked directly.";
  CHECK(entry_quote(entry) == "“Asked directly. Passive SI, no plan.”");
  entry.role = RiskRole::LastAsked;
  CHECK(about_entry(entry) == "suicidal ideation, when last asked");
  entry.role = RiskRole::Change;
  CHECK(about_entry(entry) == "suicidal ideation, another method than before");
  entry.risk_class = "suicide-plan";
  entry.role = RiskRole::Act;
  CHECK(about_entry(entry) == "act or rehearsal");
}

TEST_CASE("the last denial is quoted where a sentence says it") {
  const ReportRecord record("R-10", "R-10.yaml", "2026-02-10 Asked, no SI.");
  RiskDenials denials{.sessions = 2, .last = day("2026-02-10")};
  CHECK(denial_words(denials) == "Denied or nil in 2 sessions, last 2026-02-10.");
  denials.quote = "Asked, no SI.";
  denials.where = record.where("no SI");
  CHECK(denial_words(denials) ==
        "Denied or nil in 2 sessions, last 2026-02-10: \"Asked, no SI.\" (R-10.yaml:1).");
}
