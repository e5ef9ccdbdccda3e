// The table of exit statuses in resist(1), row by row.
#include <array>
#include <string>
#include <vector>

#include <doctest/doctest.h>

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
