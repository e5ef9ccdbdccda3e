// The table of exit statuses in resist(1), row by row.
#include <array>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "support/transcript.h"

using namespace resist;

TEST_CASE("the exit status") {
  test::Desk desk;
  desk.files["bad.yaml"] = "client: A-01\nsessions:\n  - date: 2026-11-31\n  - date: 2026-11-17\n";
  desk.files["mixed/bad.yaml"] = desk.files["bad.yaml"];
  desk.files["mixed/D-18.yaml"] = desk.read("examples/D-18.yaml").text;
  desk.files["good.yaml"] = "client: A-01\nsessions:\n  - date: 2026-11-17\n";
  struct Case {
    const char* name;
    std::vector<std::string> arguments;
    int status;
  };
  const std::array cases = {
      Case{"a report is made", {"report", "good.yaml"}, 0},
      Case{"no threshold, none reached", {"report", "examples/D-18.yaml"}, 0},
      Case{"the level is reached", {"report", "--fail-on", "marked", "examples/D-18.yaml"}, 1},
      Case{"a higher one counts too", {"report", "--fail-on", "watch", "examples/D-18.yaml"}, 1},
      Case{"a sign that is not asked for does not count",
           {"report", "--fail-on", "marked", "--sign", "not-talking", "examples/D-18.yaml"},
           0},
      Case{"suggest has thresholds too",
           {"suggest", "--fail-on", "marked", "examples/D-18.yaml"},
           1},
      Case{"check finds errors", {"check", "bad.yaml"}, 1},
      Case{"check finds none", {"check", "good.yaml"}, 0},
      Case{"check cannot read a file", {"check", "good.yaml", "gone.yaml"}, 3},
      Case{"usage", {"report", "--sign", "cancelled", "good.yaml"}, 2},
      Case{"no such client", {"report", "--client", "A-11", "good.yaml"}, 2},
      Case{"some notes cannot be read", {"report", "bad.yaml"}, 3},
      Case{"which wins over a threshold", {"report", "--fail-on", "marked", "mixed"}, 3},
      Case{"and over quiet", {"report", "-q", "bad.yaml"}, 3},
      Case{"another client's mistakes do not count", {"report", "--client", "D-18", "mixed"}, 0},
      Case{"an output cannot be written", {"report", "-o", "/nowhere/x", "good.yaml"}, 4},
  };
  for (const Case& each : cases) {
    SUBCASE(each.name) {
      CHECK(test::run_in(desk, each.arguments).status == each.status);
    }
  }
}

TEST_CASE("each command that reads notes: good, partly bad, wholly bad and missing ones") {
  test::Desk desk;
  desk.files["good.yaml"] = "client: A-01\nsessions:\n  - date: 2026-11-17\n";
  desk.files["mixed/good.yaml"] = desk.files["good.yaml"];
  desk.files["mixed/bad.yaml"] =
      "client: A-02\nsessions:\n  - date: 2026-11-31\n  - date: 2026-11-17\n";
  desk.files["bad.yaml"] = "client: [A-03\nsessions: }\n";
  struct Row {
    const char* command;
    int good, mixed, bad, missing;
  };
  // `check` is there to find what the others only pass on.
  constexpr std::array rows = {
      Row{"report", 0, 3, 3, 3}, Row{"suggest", 0, 3, 3, 3}, Row{"weekly", 0, 3, 3, 3},
      Row{"scan", 0, 3, 3, 3},   Row{"check", 0, 1, 1, 3},
  };
  for (const Row& row : rows) {
    for (const bool quiet : {false, true}) {
      const auto status_of = [&](const char* path) {
        std::vector<std::string> arguments{row.command, path};
        if (quiet) arguments.emplace_back("-q");
        return test::run_in(desk, arguments).status;
      };
      CAPTURE(row.command);
      CAPTURE(quiet);
      CHECK(status_of("good.yaml") == row.good);
      CHECK(status_of("mixed") == row.mixed);
      CHECK(status_of("bad.yaml") == row.bad);
      CHECK(status_of("gone.yaml") == row.missing);
    }
  }
}

TEST_CASE("each command that reads something else, or a wrong word") {
  test::Desk desk;
  const std::string rule =
      "pack: mine\nsign: small-talk\nrules:\n  - id: cats\n    strength: 2\n"
      "    phrases: [talked about cats]\n    why: Safe.\n    examples:\n      yes: [";
  desk.files["good.yaml"] = rule + "Ct talked about cats all hour.]\n";
  desk.files["wrong.yaml"] = rule + "Ct wept.]\n";
  desk.files["broken.yaml"] = "pack: [\n";
  desk.files["config.yaml"] = "signz: {}\n";
  struct Case {
    std::vector<std::string> arguments;
    int status;
  };
  const std::array cases = {
      Case{{"rules", "test", "good.yaml"}, 0},
      Case{{"rules", "test", "wrong.yaml"}, 1},
      Case{{"rules", "test", "broken.yaml"}, 4},
      Case{{"rules", "test", "good.yaml", "broken.yaml"}, 4},
      Case{{"rules", "test", "gone.yaml"}, 4},
      Case{{"rules", "tset", "good.yaml"}, 2},
      Case{{"config", "--no-config"}, 0},
      Case{{"config", "--config", "config.yaml"}, 4},
      Case{{"report", "--config", "config.yaml", "examples/D-18.yaml"}, 4},
      Case{{"scan", "--rules", "gone.yaml", "examples/D-18.yaml"}, 4},
      Case{{"explain"}, 0},
      Case{{"explain", "no-homework"}, 0},
      Case{{"explain", "no-homwork"}, 2},
      Case{{"schema", "report"}, 0},
      Case{{"schema", "reprot"}, 2},
      Case{{"completion", "zsh"}, 0},
      Case{{"completion", "zhs"}, 2},
      Case{{"completion", "bash", "zsh"}, 2},
      Case{{"completion", "clients", "examples"}, 0},
      Case{{"completion", "clients", "gone"}, 0},
      Case{{"new", "../A-01"}, 2},
      Case{{"new", "A-01", "--style", "sop"}, 2},
      Case{{"scan", "--min-level", "strong", "examples"}, 2},
      Case{{"reprot", "examples"}, 2},
      Case{{}, 2},
  };
  for (const Case& each : cases) {
    const std::string line = fmt::format("{}", fmt::join(each.arguments, " "));
    CAPTURE(line);
    CHECK(test::run_in(desk, each.arguments).status == each.status);
  }
}

TEST_CASE("new says which notes it cannot read") {
  test::Desk desk;
  desk.files["notes/bad.yaml"] = "client: [A-03\nsessions: }\n";
  // The folder is on the desk only, so that the note itself cannot be written.
  const test::Ran ran = test::run_in(desk, {"new", "A-03", "notes"});
  CHECK(ran.status == 4);
  CHECK(ran.err.starts_with("notes/bad.yaml:1:"));
}

TEST_CASE("the order of clients is that of their names, whatever the threads do") {
  const test::Ran alone = test::run_in({}, {"report", "--jobs", "1", "examples"});
  const test::Ran together = test::run_in({}, {"report", "--jobs", "8", "examples"});
  CHECK(alone.out == together.out);
  CHECK(alone.out.starts_with("B-12\n"));
}

TEST_CASE("the examples are read without a complaint") {
  const test::Ran ran = test::run_in({}, {"check", "examples"});
  CHECK(ran.out == "");
  CHECK(ran.status == 0);
}
