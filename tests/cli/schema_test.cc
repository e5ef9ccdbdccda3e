// The schemas say what the program does: its reports are valid, and its readers know every key.
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "support/json_schema.h"
#include "support/transcript.h"

using namespace resist;
using nlohmann::json;

namespace {

json schema_of(const std::string& name) {
  return json::parse(test::run_in({}, {"schema", name}).out);
}

/// The keys at the top of a schema.
std::vector<std::string> keys_of(const std::string& name) {
  const json properties = schema_of(name)["properties"];
  std::vector<std::string> keys;
  for (const auto& [key, schema] : properties.items()) keys.push_back(key);
  REQUIRE(keys.size() > 4);
  return keys;
}

/// The diagnostics of `check` on \p files.
std::string complaints(const test::Desk& desk, const std::vector<std::string>& arguments) {
  return test::run_in(desk, arguments).out;
}

}  // namespace

TEST_CASE("every report is valid by its schema") {
  const json schema = schema_of("report");
  for (const char* command : {"report", "suggest"}) {
    CAPTURE(command);
    const test::Ran ran = test::run_in({}, {command, "--format", "json", "examples"});
    const json report = json::parse(ran.out);
    CHECK(report["clients"].size() == 6);
    CHECK(test::schema_fault(report, schema) == "");
  }
  json broken = json::parse(test::run_in({}, {"report", "-f", "json", "examples/R-07.yaml"}).out);
  broken["clients"][0]["signs"][0]["level"] = "severe";
  CHECK(test::schema_fault(broken, schema).starts_with("/clients/0/signs/0/level: \"severe\""));
}

TEST_CASE("whatever else is written as JSON is valid by its schema, and names it") {
  struct Row {
    std::string schema;
    std::vector<std::string> arguments;
  };
  const std::vector<Row> rows = {
      {"weekly", {"weekly", "--today", "2026-11-22", "--format", "json", "examples"}},
      {"weekly", {"weekly", "--format", "json", "--redact", "examples"}},
      {"check", {"check", "--format", "json", "examples", "nowhere"}},
      {"explain", {"explain", "--format", "json"}},
      {"settings", {"config", "--format", "json"}},
      {"rules-test", {"rules", "test", "--format", "json", "src/signs/small_talk.yaml"}},
      {"doctor", {"doctor", "--format", "json", "examples"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.schema);
    const json document = json::parse(test::run_in({}, row.arguments).out);
    const json schema = schema_of(row.schema);
    CHECK(document["schema"] == schema["title"]);
    CHECK(test::schema_fault(document, schema) == "");
    json broken = document;
    broken.erase("tool");
    CHECK(test::schema_fault(broken, schema) != "");
  }
}

TEST_CASE("every line of ndjson is valid by the schema of a line") {
  const json schema = schema_of("scan");
  const std::string out =
      test::run_in({}, {"scan", "--format", "ndjson", "examples", "tests/cli/ordinary"}).out;
  int lines = 0;
  for (std::size_t from = 0; from < out.size();) {
    const std::size_t end = out.find('\n', from);
    CHECK(test::schema_fault(json::parse(out.substr(from, end - from)), schema) == "");
    from = end + 1;
    ++lines;
  }
  CHECK(lines > 100);
}

TEST_CASE("every key of a schema is known to the reader, and no other is") {
  const auto unknown = [](const std::string& name, const std::string& text,
                          std::vector<std::string> arguments) {
    test::Desk desk;
    desk.files[name] = text;
    return complaints(desk, arguments).find("R103") != std::string::npos;
  };
  for (const std::string& key : keys_of("client")) {
    CAPTURE(key);
    CHECK_FALSE(unknown("A-01.yaml", fmt::format("client: A-01\nsessions: []\n{}:\n", key),
                        {"check", "A-01.yaml"}));
  }
  for (const std::string& key : keys_of("session")) {
    CAPTURE(key);
    CHECK_FALSE(unknown("C-01/2026-11-17.yaml", fmt::format("date: 2026-11-17\n{}:\n", key),
                        {"check", "C-01"}));
  }
  for (const std::string& key : keys_of("config")) {
    CAPTURE(key);
    CHECK_FALSE(unknown("c.yaml", fmt::format("{}:\n", key),
                        {"check", "--config", "c.yaml", "examples/R-07.yaml"}));
  }
  for (const std::string& key : keys_of("rules")) {
    CAPTURE(key);
    CHECK_FALSE(unknown("p.yaml", fmt::format("{}:\n", key),
                        {"check", "--rules", "p.yaml", "examples/R-07.yaml"}));
  }
  CHECK(unknown("A-01.yaml", "client: A-01\nsesions: []\n", {"check", "A-01.yaml"}));
}
