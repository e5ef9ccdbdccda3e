#include "notes/date_checks.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "notes/read.h"
#include "support/memory_files.h"

using namespace resist;
using resist::testing::MemoryFiles;

namespace {

Client read_sessions(std::string_view head, const std::vector<std::string>& dates) {
  std::string text{head};
  text += "client: R-07\nsessions:\n";
  for (const std::string& date : dates) text += "  - {date: " + date + ", notes: Quiet.}\n";
  Diagnostics diagnostics;
  const MemoryFiles files{{"R-07.yaml", text}};
  std::optional<Client> client =
      read_client({.name = "R-07", .paths = {"R-07.yaml"}}, files, diagnostics);
  REQUIRE(client);
  return *std::move(client);
}

const Date day_of_check = *parse_date("2026-11-27");

}  // namespace

TEST_CASE("a year that is a slip of the keys is asked about") {
  struct Case {
    std::string_view reason;
    std::string_view head;
    std::vector<std::string> dates;
    std::string_view codes;
  };
  const Case cases[] = {
      {"all well", "", {"2026-11-03", "2026-11-10", "2026-11-27"}, ""},
      {"a year after", "", {"2026-11-03", "2027-11-10"}, "R207 "},
      {"decades after", "", {"2026-11-03", "2062-11-10"}, "R207 "},
      {"all of them", "", {"2027-11-03", "2027-11-10"}, "R207 R207 "},
      {"a century before", "", {"1926-11-03", "2026-11-10"}, "R208 "},
      {"back after some years", "", {"2019-11-03", "2026-11-10"}, ""},
      {"back after many years, with a record from then",
       "",
       {"2006-11-03", "2006-11-10", "2006-11-17", "2026-11-10"},
       ""},
      {"years before the start", "started: 2026-02-03\n", {"2023-02-03", "2026-02-10"}, "R208 "},
      {"an intake before the start", "started: 2026-02-03\n", {"2025-12-03", "2026-02-10"}, ""},
  };
  for (const Case& each : cases) {
    CAPTURE(each.reason);
    std::string said;
    for (const Diagnostic& found :
         check_dates(read_sessions(each.head, each.dates), day_of_check)) {
      CHECK(found.severity == Severity::Warning);
      said += std::string{found.code} + " ";
    }
    CHECK(said == each.codes);
  }
}

TEST_CASE("what stands after today is counted") {
  CHECK(sessions_after(read_sessions("", {"2026-11-27"}), day_of_check).empty());
  CHECK(sessions_after(read_sessions("", {"2026-11-27", "2027-11-10"}), day_of_check) ==
        "1 session dated after 2026-11-27 (2027-11-10)");
  CHECK(sessions_after(read_sessions("", {"2027-11-03", "2027-11-10"}), day_of_check) ==
        "2 sessions dated after 2026-11-27 (the first 2027-11-03)");
}
