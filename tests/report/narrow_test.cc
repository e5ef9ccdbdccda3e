#include "report/narrow.h"

#include <doctest/doctest.h>

#include "report/slots.h"
#include "support/sample_report.h"

using namespace resist;

TEST_CASE("the client is read as of the last entry in the period, and never after today") {
  ReportRecord record{"C-1", "c.yaml", "2026-01-05 2026-01-12 2026-01-19"};
  record.session("2026-01-05").session("2026-01-12").session("2026-01-19");
  const Client& client = record.client();
  CHECK(reading_date(client, {.today = day("2026-02-01")}) == day("2026-01-19"));
  CHECK(reading_date(client, {.today = day("2026-01-18")}) == day("2026-01-12"));
  CHECK(reading_date(client, {.today = day("2026-02-01"),
                              .period = {.until = day("2026-01-06")}}) == day("2026-01-05"));
  CHECK(reading_date(client, {.today = day("2025-12-01")}) == day("2025-12-01"));
}

TEST_CASE("a period narrows what is shown, and never safety") {
  const SampleReport sample;
  ClientReport report = sample.report();
  narrow(report, {.period = {.since = day("2026-02-24")}});
  CHECK(shown_slots(report).size() == 4);
  const SignReading& homework = report.signs[2];
  CHECK(homework.evidence.size() == 2);
  CHECK(homework.level == Level::Marked);
  CHECK(report.safety.entries.size() == 1);
}

TEST_CASE("a sign of which nothing stands in the period is not claimed there") {
  const SampleReport sample;
  ClientReport report = sample.report();
  narrow(report, {.period = {.since = day("2026-03-01")}});
  const SignReading& small_talk = report.signs[1];
  CHECK(small_talk.evidence.empty());
  CHECK(small_talk.level == Level::None);
  CHECK(small_talk.explanation == "Nothing on this in the period asked for.");
}

TEST_CASE("the last sessions are the last that were held") {
  const SampleReport sample;
  ClientReport report = sample.report();
  narrow(report, {.period = {.last_sessions = 2}});
  CHECK(report.since == day("2026-02-24"));
  narrow(report, {.period = {.since = day("2026-03-01"), .last_sessions = 2}});
  CHECK(report.since == day("2026-03-01"));
  narrow(report, {.period = {.last_sessions = 99}});
  CHECK(report.since == day("2026-02-03"));
}

TEST_CASE("asking for one sign leaves its suggestions and all of safety") {
  const SampleReport sample;
  ClientReport report = sample.report();
  narrow(report, {.only_signs = {"cancelling"}});
  REQUIRE(report.signs.size() == 1);
  CHECK(report.signs[0].sign == "cancelling");
  REQUIRE(report.advice.suggestions.size() == 1);
  CHECK(report.advice.suggestions[0].intervention == "rapport");
  CHECK(report.advice.tried.empty());
  CHECK(report.safety.entries.size() == 1);
}
