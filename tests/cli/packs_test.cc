// A sign that a pack brings along is everywhere that a built-in one is, and packs survive a copy.
#include <string>
#include <string_view>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "signs/detector.h"
#include "signs/optional_packs.h"
#include "support/json_schema.h"
#include "support/text.h"
#include "support/transcript.h"

using namespace resist;
using nlohmann::json;
using test::has;

namespace {

constexpr std::string_view ward_pack = R"(pack: our-ward
sign: phone
title: Phone in hand
levels: {watch: 1, present: 2, marked: 3}
answers: [gentle-confrontation]
rules:
  - id: looks
    strength: 3
    phrases: [look at her phone]
    why: Looks at the phone.
)";

constexpr std::string_view phone_notes = R"(client: N-02
sessions:
  - {date: 2026-11-03, notes: She looked at her phone for most of the hour.}
  - {date: 2026-11-10, notes: She looked at her phone again.}
  - {date: 2026-11-17, notes: Again she looked at her phone.}
)";

struct PackDesk : test::Desk {
  explicit PackDesk(std::string_view of_pack) {
    files["pack.yaml"] = of_pack;
    files["N-02.yaml"] = phone_notes;
    files["config.yaml"] = "rules: [pack.yaml]\n";
  }
};

std::string out_of(const test::Desk& desk, std::vector<std::string> words) {
  words.insert(words.end(), {"--config", "config.yaml"});
  const test::Ran ran = test::run_in(desk, words);
  CHECK(ran.err == "");
  CHECK(ran.status == 0);
  return ran.out;
}

}  // namespace

TEST_CASE("a seventh sign is in every format of every command") {
  const PackDesk desk{ward_pack};
  for (const char* format : {"text", "markdown", "html", "json"}) {
    CAPTURE(format);
    CHECK(has(out_of(desk, {"report", "-f", format, "N-02.yaml"}), "Phone in hand"));
    CHECK(has(out_of(desk, {"weekly", "--since", "2026-11-16", "-f", format, "N-02.yaml"}),
              "hone in hand"));
  }
  CHECK(has(out_of(desk, {"weekly", "--since", "2026-11-16", "-f", "csv", "N-02.yaml"}), "phone"));
  for (const char* format : {"text", "ndjson", "csv", "sarif"}) {
    CAPTURE(format);
    CHECK(has(out_of(desk, {"scan", "-f", format, "N-02.yaml"}), "our-ward/looks"));
  }
  for (const char* format : {"text", "json"}) {
    CHECK(has(out_of(desk, {"explain", "-f", format}), "our-ward/looks"));
    CHECK(has(out_of(desk, {"explain", "-f", format, "phone"}), "Phone in hand"));
  }
  for (const char* shell : {"bash", "zsh", "fish"}) {
    CHECK(has(out_of(desk, {"completion", shell}), "phone"));
  }
  const json report = json::parse(out_of(desk, {"report", "-f", "json", "N-02.yaml"}));
  const json& signs = report["clients"][0]["signs"];
  REQUIRE(signs.size() == 7);
  CHECK(signs[6]["level"] == "marked");
  const json& suggestions = report["clients"][0]["suggestions"];
  REQUIRE(suggestions.size() == 1);
  CHECK(suggestions[0]["intervention"] == "gentle-confrontation");
}

TEST_CASE("each pack that is printed loads again as it is") {
  std::vector<std::string> names;
  for (const Detector* each : all_detectors()) names.emplace_back(each->id);
  for (const OptionalPack& each : optional_packs()) names.emplace_back(each.name);
  for (const std::string& name : names) {
    CAPTURE(name);
    const test::Ran printed = test::run_in({}, {"explain", name, "--rules", "--no-config"});
    CHECK(printed.status == 0);
    const PackDesk desk{printed.out};
    const test::Ran tested = test::run_in(desk, {"rules", "test", "pack.yaml"});
    CHECK(has(tested.out, " 0 read wrongly"));
    CHECK(tested.err == "");
    CHECK(test::run_in(desk, {"scan", "--config", "config.yaml", "N-02.yaml"}).status == 0);
  }
  CHECK(test::run_in({}, {"explain", "rapport", "--rules", "--no-config"}).status == 2);
}

TEST_CASE("every rule of every built-in pack can be switched off by itself") {
  PackDesk desk{ward_pack};
  desk.files["config.yaml"] = "rules: [pack.yaml]\noff: [our-ward/looks]\n";
  CHECK_FALSE(has(out_of(desk, {"scan", "N-02.yaml"}), "our-ward"));
  desk.files["N-02.yaml"] =
      "client: N\nsessions:\n  - {date: 2026-11-17, notes: Forgot the diary again.}\n";
  CHECK(has(out_of(desk, {"scan", "N-02.yaml"}), "no-homework/forgot-or-lost"));
  desk.files["config.yaml"] = "off: [no-homework/forgot-or-lost]\n";
  CHECK_FALSE(has(out_of(desk, {"scan", "N-02.yaml"}), "no-homework/forgot-or-lost"));
}

TEST_CASE("what is not scored stands apart: in reports and scans, never in levels or answers") {
  std::string unscored{ward_pack};
  unscored.replace(unscored.find("levels:"), unscored.find("rules:") - unscored.find("levels:"),
                   "scored: false\n");
  const PackDesk desk{unscored};
  const json report = json::parse(out_of(desk, {"report", "-f", "json", "N-02.yaml"}));
  const json schema = json::parse(test::run_in({}, {"schema", "report"}).out);
  CHECK(test::schema_fault(report, schema) == "");
  const json& client = report["clients"][0];
  CHECK(client["signs"].size() == 6);
  REQUIRE(client["unscored"].size() == 1);
  CHECK(client["unscored"][0]["evidence"].size() == 3);
  CHECK(client["suggestions"].empty());
  for (const char* format : {"text", "markdown", "html"}) {
    CAPTURE(format);
    const std::string text = out_of(desk, {"report", "-f", format, "N-02.yaml"});
    CHECK(has(text, std::string_view{format} == "text" ? "PHONE IN HAND" : "Phone in hand"));
    CHECK(has(text, "without a level"));
  }
  CHECK(has(out_of(desk, {"scan", "N-02.yaml"}), ": unscored: "));
  CHECK_FALSE(has(out_of(desk, {"scan", "--min-level", "present", "N-02.yaml"}), "unscored"));
  CHECK(out_of(desk, {"report", "--fail-on", "watch", "--sign", "phone", "N-02.yaml"}) != "");
  CHECK_FALSE(
      has(out_of(desk, {"weekly", "--since", "2026-11-16", "-f", "json", "N-02.yaml"}), "phone"));
}

TEST_CASE("two packs of one name have no two rules of one name") {
  PackDesk desk{ward_pack};
  desk.files["other.yaml"] = ward_pack;
  const test::Ran ran =
      test::run_in(desk, {"scan", "--config", "config.yaml", "--rules", "other.yaml", "N-02.yaml"});
  CHECK(has(ran.err, "R704"));
  CHECK(ran.status == 4);
}
