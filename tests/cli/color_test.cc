// Colours: the command line stands above the environment, the environment above a configuration.
#include <map>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/transcript.h"

using namespace resist;

TEST_CASE(
    "colours are as the command line, the environment, the configuration say, in this order") {
  struct Row {
    const char* config;
    std::map<std::string, std::string> environment;
    std::vector<std::string> asked;
    bool coloured;
  };
  const std::vector<Row> rows = {
      {"color: auto\n", {}, {}, false},  // no terminal
      {"color: always\n", {}, {}, true},
      {"color: never\n", {}, {"--color", "always"}, true},
      {"color: always\n", {{"NO_COLOR", "1"}}, {}, false},
      {"color: always\n", {{"NO_COLOR", ""}}, {}, true},
      {"color: always\n", {{"NO_COLOR", "1"}}, {"--color", "always"}, true},
      {"color: always\n", {}, {"--color", "never"}, false},
  };
  for (const Row& row : rows) {
    test::Desk desk;
    desk.files["c.yaml"] = row.config;
    std::vector<std::string> words = {"report", "--config", "c.yaml", "examples/R-07.yaml"};
    words.insert(words.end(), row.asked.begin(), row.asked.end());
    const test::Ran ran = test::run_in(desk, words, row.environment);
    CAPTURE(row.config);
    CAPTURE(row.environment.size());
    CAPTURE(row.asked.size());
    CHECK(ran.err == "");
    CHECK((ran.out.find('\x1b') != std::string::npos) == row.coloured);
  }
}

TEST_CASE("the configuration shown names the environment where a value came from it") {
  test::Desk desk;
  desk.files["c.yaml"] = "color: always\n";
  const test::Ran ran = test::run_in(desk, {"config", "--config", "c.yaml"}, {{"NO_COLOR", "1"}});
  CHECK(ran.out.find("environment NO_COLOR") != std::string::npos);
}
