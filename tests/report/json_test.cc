#include <array>
#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "report/report.h"
#include "support/sample_report.h"

using namespace resist;
using Json = nlohmann::json;

namespace {

Json parsed(const ClientReport& report, const Diagnostics& diagnostics = {}) {
  return Json::parse(json_head(report.today) + to_json(report) +
                     json_tail(has_errors(diagnostics), diagnostics));
}

void check_keys(const Json& object, std::initializer_list<std::string_view> keys) {
  for (const std::string_view key : keys) {
    CAPTURE(key);
    CHECK(object.contains(std::string{key}));
  }
}

void check_evidence(const Json& evidence) {
  check_keys(evidence, {"rule", "kind", "strength", "date", "file", "line", "column", "section",
                        "quote", "status"});
}

}  // namespace

TEST_CASE("the report in JSON has every key of its contract") {
  const SampleReport sample;
  const Json report = parsed(sample.report());
  CHECK(report["schema"] == "resist.report/1");
  CHECK(report["tool"].get<std::string>().starts_with("resist "));
  CHECK(report["as_of"] == "2026-03-22");
  CHECK(report["partial"] == false);
  CHECK(report["diagnostics"].empty());
  REQUIRE(report["clients"].size() == 1);
  const Json& client = report["clients"][0];
  check_keys(client, {"client", "sessions_held", "first", "last", "safety", "sessions", "signs",
                      "measures", "suggestions", "withheld", "tried"});
  check_keys(client["safety"][0], {"class", "date", "file", "line", "column", "quote", "current"});
  check_keys(client["sessions"][0], {"date", "attendance", "file", "line", "signs"});
  check_keys(client["sessions"][0]["signs"]["small-talk"], {"level", "score", "evidence"});
  check_keys(client["signs"][0], {"sign", "level", "score", "trend", "explanation", "evidence",
                                  "not_counted", "consider_first"});
  check_keys(client["measures"][0],
             {"instrument", "points", "change", "reliable_change", "reading", "cutoff"});
  check_keys(client["measures"][0]["points"][0], {"date", "value"});
  check_keys(client["suggestions"][0], {"intervention", "rank", "for", "why", "steps", "phrases",
                                        "cautions", "watch", "sources"});
  check_keys(client["withheld"][0], {"intervention", "why", "evidence"});
  check_keys(client["tried"][0], {"intervention", "date", "sign", "before", "after", "reading"});
  check_evidence(client["signs"][2]["evidence"][0]);
  check_evidence(client["signs"][2]["not_counted"][0]);
  check_evidence(client["withheld"][0]["evidence"][0]);
  check_evidence(client["sessions"][1]["signs"]["no-homework"]["evidence"][0]);
}

TEST_CASE("the values are those of the record") {
  const SampleReport sample;
  const Json client = parsed(sample.report())["clients"][0];
  CHECK(client["client"] == "R-07");
  CHECK(client["sessions_held"] == 5);
  CHECK(client["first"] == "2026-02-03");
  CHECK(client["last"] == "2026-03-17");
  CHECK(client["safety"][0]["class"] == "suicidal-ideation");
  CHECK(client["safety"][0]["line"] == 13);
  CHECK(client["safety"][0]["current"] == true);
  CHECK(client["sessions"][4]["attendance"] == "late-cancelled");
  CHECK(client["sessions"][4]["line"] == 10);
  CHECK(client["sessions"][4]["signs"]["cancelling"]["level"] == "watch");
  const Json& homework = client["signs"][2];
  CHECK(homework["level"] == "marked");
  CHECK(homework["trend"] == "rising");
  CHECK(homework["score"] == 0.74);
  CHECK(homework["evidence"][1]["quote"] == "Nothing brought.");
  CHECK(homework["evidence"][1]["line"] == 13);
  CHECK(homework["evidence"][1]["column"] == 10);
  CHECK(homework["not_counted"][0]["status"] == "other-person");
  CHECK(client["signs"][5]["level"] == "unknown");
  const Json& phq = client["measures"][0];
  CHECK(phq["points"][0]["value"].dump() == "15");
  CHECK(phq["points"][2]["value"] == 14.5);
  CHECK(phq["change"].dump() == "-2");
  CHECK(phq["reliable_change"].dump() == "6");
  CHECK(phq["cutoff"].dump() == "10");
  CHECK(phq["reading"] == "no reliable change");
  CHECK(client["tried"][0]["nap"] == doctest::Approx(0.4));
}

TEST_CASE("a session says of a sign that it is there or not: unknown is none") {
  const SampleReport sample;
  const Json client = parsed(sample.report())["clients"][0];
  CHECK(client["sessions"][0]["signs"]["no-homework"]["level"] == "none");
  for (const Json& session : client["sessions"]) {
    CHECK(session["signs"].size() == 6);
    for (const Json& sign : session["signs"]) CHECK(sign["level"] != "unknown");
  }
}

TEST_CASE("a reading of a sentence is text, and says that it is a reading") {
  const SampleReport sample;
  const Json client = parsed(sample.report())["clients"][0];
  const Json& learned = client["signs"][1]["evidence"][0];
  CHECK(learned["kind"] == "text");
  CHECK(learned["reading"] == true);
  CHECK_FALSE(client["signs"][2]["evidence"][0].contains("reading"));
}

TEST_CASE("clients are written one after the other, and diagnostics at the end") {
  const SampleReport sample;
  const ClientReport one = sample.report();
  const ReportRecord empty{"C-9", "c.yaml", ""};
  const ClientReport two = empty.report("2026-03-22");
  Diagnostic trouble = diagnostic_of(Severity::Error, "R102", "c.yaml", "a \"bad\" thing", "hint");
  trouble.at = {.line = 3, .column = 9};
  std::string text = json_head(one.today) + to_json(one);
  text += json_separator;
  text += to_json(two) + json_tail(true, {trouble});
  const Json report = Json::parse(text);
  REQUIRE(report["clients"].size() == 2);
  CHECK(report["clients"][1]["client"] == "C-9");
  CHECK(report["clients"][1]["first"].is_null());
  CHECK(report["partial"] == true);
  const Json& diagnostic = report["diagnostics"][0];
  CHECK(diagnostic["severity"] == "error");
  CHECK(diagnostic["code"] == "R102");
  CHECK(diagnostic["file"] == "c.yaml");
  CHECK(diagnostic["line"] == 3);
  CHECK(diagnostic["column"] == 9);
  CHECK(diagnostic["message"] == "a \"bad\" thing");
  CHECK(diagnostic["hint"] == "hint");
}

TEST_CASE("no client at all is still a document") {
  const Json report = Json::parse(json_head(day("2026-03-22")) + json_tail(false, {}));
  CHECK(report["clients"].empty());
}

TEST_CASE("whatever bytes a note has, the document is JSON") {
  const SampleReport sample;
  ClientReport report = sample.report();
  report.signs[2].evidence[0].quote = "quote \" back\\slash \x1b \xFF\nline";
  CHECK_NOTHROW((void)parsed(report));
}

TEST_CASE("the suggestions alone keep who it is about, safety and what is withheld") {
  const SampleReport sample;
  const Json client = Json::parse(advice_to_json(sample.report()));
  CHECK(client["client"] == "R-07");
  CHECK(client["safety"].size() == 1);
  CHECK(client["suggestions"].size() == 2);
  CHECK(client["withheld"].size() == 1);
  CHECK_FALSE(client.contains("sessions"));
}
