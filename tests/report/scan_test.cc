#include "report/scan.h"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "support/lines.h"
#include "support/sample_report.h"
#include "support/transcript.h"

using namespace resist;
using Json = nlohmann::json;

namespace {

/// The sample with a pattern over sessions and a second session's finding.
ClientReport sample_with_findings(const SampleReport& sample) {
  ClientReport report = sample.report();
  SignReading& cancelling = report.signs[3];
  cancelling.sessions[4].evidence = {cancelling.evidence[1]};
  cancelling.sessions[6].evidence = {cancelling.evidence[0]};
  Evidence pattern = cancelling.evidence[0];
  pattern.rule = "cancelling/run";
  pattern.kind = EvidenceKind::Pattern;
  pattern.quote = "two of the last three slots missed";
  cancelling.evidence.push_back(pattern);
  return report;
}

}  // namespace

TEST_CASE("a finding a line, with its place, its level and its rule; in the order of the file") {
  const SampleReport sample;
  const ClientReport report = sample_with_findings(sample);
  CHECK(scan_text(report, Level::Watch) ==
        "notes/R-07.yaml:5:10: present: “Diary not done.” [no-homework/not-done]\n"
        "notes/R-07.yaml:11:3: watch: attendance: late-cancelled [cancelling/late]\n"
        "notes/R-07.yaml:13:27: safety: “Passive SI again, no plan or intent, safety plan gone "
        "over.” [safety/suicidal-ideation]\n"
        "notes/R-07.yaml:15:3: present: attendance: no-show [cancelling/no-show]\n"
        "notes/R-07.yaml:15:3: present: two of the last three slots missed [cancelling/run]\n");
}

TEST_CASE("a least level leaves out what is below it, and never safety") {
  const SampleReport sample;
  const std::string text = scan_text(sample_with_findings(sample), Level::Marked);
  CHECK(lines_of(text).size() == 1);
  CHECK(text.find(": safety: ") != std::string::npos);
}

TEST_CASE("what is not counted is no finding, and one that stands twice is one") {
  const SampleReport sample;
  ClientReport report = sample_with_findings(sample);
  report.signs[2].sessions[1].evidence = {report.signs[2].evidence[2], report.signs[2].evidence[2],
                                          report.signs[2].not_counted[0]};
  CHECK(findings_of(report, Level::Watch).size() == 5);
}

TEST_CASE("a line of JSON is evidence with its client, sign and level") {
  const SampleReport sample;
  const std::vector<std::string> lines =
      lines_of(scan_ndjson(sample_with_findings(sample), Level::Watch));
  REQUIRE(lines.size() == 5);
  const Json first = Json::parse(lines[0]);
  CHECK(first["client"] == "R-07");
  CHECK(first["sign"] == "no-homework");
  CHECK(first["level"] == "present");
  CHECK(first["rule"] == "no-homework/not-done");
  CHECK(first["file"] == "notes/R-07.yaml");
  CHECK(first["line"] == 5);
  CHECK(first["column"] == 10);
  CHECK(first["quote"] == "Diary not done.");
  const Json safety = Json::parse(lines[2]);
  CHECK(safety["sign"] == "safety");
  CHECK(safety["level"] == "safety");
  CHECK(safety["rule"] == "safety/suicidal-ideation");
}

TEST_CASE("a row of CSV has as many cells as the header, and no formula") {
  const SampleReport sample;
  ClientReport report = sample_with_findings(sample);
  report.signs[2].sessions[1].evidence[0].quote = "=cmd|' /C calc'!A0";
  const std::string rows = scan_csv(report, Level::Watch);
  CHECK(scan_csv_head() == "client,date,level,sign,rule,kind,strength,file,line,column,quote\n");
  CHECK(lines_of(rows)[0] ==
        "R-07,2026-02-10,present,no-homework,no-homework/not-done,text,2,notes/R-07.yaml,5,10,"
        "'=cmd|' /C calc'!A0");
}

TEST_CASE("SARIF 2.1.0: a result a finding, risk an error, a sign a warning or a note") {
  const SampleReport sample;
  const ClientReport report = sample_with_findings(sample);
  SarifRules rules;
  const std::string results_text = scan_sarif(report, Level::Watch, rules);
  const Json log = Json::parse(sarif_head() + results_text + sarif_tail(rules));
  CHECK(log["version"] == "2.1.0");
  CHECK(log["runs"][0]["tool"]["driver"]["name"] == "resist");
  const Json& results = log["runs"][0]["results"];
  REQUIRE(results.size() == 5);
  CHECK(results[0]["level"] == "warning");
  CHECK(results[1]["level"] == "note");
  CHECK(results[2]["level"] == "error");
  CHECK(results[0]["ruleId"] == "no-homework/not-done");
  const Json& described = log["runs"][0]["tool"]["driver"]["rules"];
  for (const Json& result : results) {
    CHECK(std::ranges::count(described, result["ruleId"],
                             [](const Json& rule) { return rule["id"]; }) == 1);
  }
  const Json& place = results[0]["locations"][0]["physicalLocation"];
  CHECK(place["artifactLocation"]["uri"] == "notes/R-07.yaml");
  CHECK(place["region"]["startLine"] == 5);
  CHECK(place["region"]["startColumn"] == 10);
}

TEST_CASE(
    "a finding of SARIF keeps its fingerprint when the note grows above it, and no two share one") {
  const auto prints = [](std::string_view above) {
    test::Desk desk;
    desk.files["A.yaml"] = std::string{above} +
                           "client: A-01\nsessions:\n"
                           "  - date: 2026-11-03\n    notes: Did not do the diary.\n"
                           "  - date: 2026-11-10\n    notes: Did not do the diary.\n";
    std::vector<std::string> found;
    const test::Ran ran = test::run_in(desk, {"scan", "-v", "--format", "sarif", "A.yaml"});
    const Json log = Json::parse(ran.out);
    for (const Json& result : log["runs"][0]["results"]) {
      found.push_back(result["partialFingerprints"]["finding/v1"]);
    }
    return found;
  };
  const std::vector<std::string> before = prints("");
  REQUIRE(before.size() == 2);
  CHECK(before[0] != before[1]);
  CHECK(prints("# a line\n# and one more\n") == before);
}

TEST_CASE("a log without results is SARIF too") {
  CHECK(Json::parse(sarif_head() + sarif_tail({}))["runs"][0]["results"].empty());
}

TEST_CASE("a path is a reference that every reader of SARIF can follow") {
  CHECK(uri_of("notes/2026-02-10 R 07.md") == "notes/2026-02-10%20R%2007.md");
  CHECK(uri_of("/tmp/né#1.md") == "file:///tmp/n%C3%A9%231.md");
}
