// What other programs read: each format held to the rules of its own standard, over all examples.
#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "support/transcript.h"

using namespace resist;
using Json = nlohmann::json;

namespace {

std::string output_of(const std::string& command, const std::string& format) {
  const test::Ran ran = test::run_in({}, {command, "--format", format, "examples"});
  CHECK(ran.status == 0);
  return ran.out;
}

/// The cells of a table in CSV (RFC 4180).
std::vector<std::vector<std::string>> csv_rows_of(const std::string& text) {
  std::vector<std::vector<std::string>> rows{{""}};
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
      rows.back().back() += text[++i];
    } else if (c == '"') {
      quoted = !quoted;
    } else if (!quoted && c == ',') {
      rows.back().emplace_back();
    } else if (!quoted && c == '\n') {
      rows.push_back({""});
    } else {
      rows.back().back() += c;
    }
  }
  CHECK(!quoted);
  CHECK(rows.back() == std::vector<std::string>{""});
  rows.pop_back();
  return rows;
}

}  // namespace

TEST_CASE("sarif has the properties that SARIF 2.1.0 requires, with the values it allows") {
  const Json log = Json::parse(output_of("scan", "sarif"));
  CHECK(log.at("version") == "2.1.0");
  REQUIRE(log.at("runs").size() == 1);
  const Json& run = log["runs"][0];
  CHECK(run.at("tool").at("driver").at("name").is_string());
  const Json& rules = run["tool"]["driver"].at("rules");
  std::vector<std::string> ids;
  for (const Json& rule : rules) {
    ids.push_back(rule.at("id"));
    CHECK(!rule.at("shortDescription").at("text").get<std::string>().empty());
  }
  CHECK(std::ranges::adjacent_find(ids) == ids.end());
  REQUIRE(run.at("results").size() > 20);
  for (const Json& result : run["results"]) {
    CHECK(!result.at("message").at("text").get<std::string>().empty());
    CHECK(std::ranges::binary_search(ids, result.at("ruleId").get<std::string>()));
    const std::string level = result.at("level");
    const bool known_level =
        level == "none" || level == "note" || level == "warning" || level == "error";
    CHECK(known_level);
    const Json& place = result.at("locations").at(0).at("physicalLocation");
    const std::string uri = place.at("artifactLocation").at("uri");
    CHECK(uri.find_first_of(" \"<>\\^`{|}") == std::string::npos);
    CHECK(result.at("partialFingerprints").at("finding/v1").get<std::string>().size() == 16);
    CHECK(place.at("region").at("startLine").get<int>() >= 1);
    CHECK(place.at("region").at("startColumn").get<int>() >= 1);
  }
}

TEST_CASE("ndjson is an object a line") {
  std::istringstream lines{output_of("scan", "ndjson")};
  int count = 0;
  for (std::string line; std::getline(lines, line); ++count) {
    const Json object = Json::parse(line);
    for (const char* key : {"client", "sign", "level", "rule", "kind", "date", "file", "quote"}) {
      CHECK(object.at(key).is_string());
    }
    CHECK(object.at("line").get<int>() >= 1);
  }
  CHECK(count > 20);
}

TEST_CASE("csv has as many cells in every row as in its head, and no formula") {
  for (const char* command : {"scan", "weekly"}) {
    const std::vector<std::vector<std::string>> rows = csv_rows_of(output_of(command, "csv"));
    CAPTURE(command);
    REQUIRE(rows.size() > 5);
    for (const std::vector<std::string>& row : rows) {
      CHECK(row.size() == rows.front().size());
      for (const std::string& cell : row) {
        CHECK((cell.empty() || std::string_view{"=+-@\t\r"}.find(cell[0]) == std::string::npos));
      }
    }
  }
}

TEST_CASE("html of every command is one closed page that runs and fetches nothing") {
  for (const char* command : {"report", "weekly"}) {
    const std::string page = output_of(command, "html");
    CAPTURE(command);
    CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
    CHECK(page.ends_with("</html>\n"));
    CHECK(page.find("Content-Security-Policy\" content=\"default-src &#39;none&#39;") !=
          std::string::npos);
    for (const char* foreign :
         {"<script", "<link", "<img", "<iframe", " src=", "url(", "@import", "onclick"}) {
      CAPTURE(foreign);
      CHECK(page.find(foreign) == std::string::npos);
    }
  }
}

TEST_CASE("what a reader opens is named by a heading and words, as HTML has it") {
  const std::string page = output_of("report", "html");
  std::size_t summaries = 0;
  for (std::size_t at = page.find("<summary>"); at != std::string::npos;
       at = page.find("<summary>", at + 1), ++summaries) {
    const std::string name = page.substr(at, page.find("</summary>", at) - at);
    CAPTURE(name);
    for (const char* block : {"<p", "<div", "<ul", "<section", "<table"}) {
      CHECK(name.find(block) == std::string::npos);
    }
  }
  CHECK(summaries > 3);
}
