#include "record/period.h"

#include <array>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

using namespace resist;

namespace {

// A Wednesday.
constexpr Date today = std::chrono::year{2026} / 11 / 25;

std::string read(std::string_view text) {
  const Result<Period> period = parse_period(text, today);
  if (!period) return "error: " + period.error();
  const std::string words = to_words(*period);
  return words.empty() ? "everything" : words;
}

}  // namespace

TEST_CASE("a period is read as of today, both ends inclusive") {
  struct Case {
    const char* name;
    std::string_view text;
    std::string_view expected;
  };
  static constexpr std::array cases = {
      Case{"today", "today", "2026-11-25..2026-11-25"},
      Case{"yesterday", "Yesterday", "2026-11-24..2026-11-24"},
      Case{"this week runs Monday to Sunday", "this week", "2026-11-23..2026-11-29"},
      Case{"last week is the last whole one", "last  week", "2026-11-16..2026-11-22"},
      Case{"six weeks are 42 days that end today", "last 6 weeks", "2026-10-15..2026-11-25"},
      Case{"a number may be a word", "last six weeks", "2026-10-15..2026-11-25"},
      Case{"seven days are not last week", "last 7 days", "2026-11-19..2026-11-25"},
      Case{"last month is a calendar month", "last month", "2026-10-01..2026-10-31"},
      Case{"three months that end today", "last 3 months", "2026-08-26..2026-11-25"},
      Case{"this quarter", "this quarter", "2026-10-01..2026-12-31"},
      Case{"last quarter", "last quarter", "2026-07-01..2026-09-30"},
      Case{"last year", "last year", "2025-01-01..2025-12-31"},
      Case{"sessions are a unit", "last 8 sessions", "last 8 sessions"},
      Case{"one session", "last session", "last session"},
      Case{"the whole record", "since intake", "everything"},
      Case{"a year", "2026", "2026-01-01..2026-12-31"},
      Case{"a month", "2026-02", "2026-02-01..2026-02-28"},
      Case{"February of a leap year", "2028-02", "2028-02-01..2028-02-29"},
      Case{"a quarter", "2026-Q2", "2026-04-01..2026-06-30"},
      Case{"a quarter without its hyphen", "2026q2", "2026-04-01..2026-06-30"},
      Case{"an ISO week", "2026-W47", "2026-11-16..2026-11-22"},
      Case{"week 1 may begin in December", "2026-W01", "2025-12-29..2026-01-04"},
      Case{"2026 has a week 53", "2026-W53", "2026-12-28..2027-01-03"},
      Case{"a day", "2026-03-09", "2026-03-09..2026-03-09"},
      Case{"since a month is since its first day", "since 2026-03", "since 2026-03-01"},
      Case{"until a month is until its last day", "until 2026-03", "until 2026-03-31"},
      Case{"between two days", "2026-03-01..2026-04-15", "2026-03-01..2026-04-15"},
      Case{"between a month and a week", "2026-03 .. last week", "2026-03-01..2026-11-22"},
      Case{"open at the end", "2026-03-01..", "since 2026-03-01"},
      Case{"open at the start", "..2026-03-01", "until 2026-03-01"},
      Case{"from and to", "from 2026-03 to yesterday", "2026-03-01..2026-11-24"},
  };
  for (const Case& each : cases) {
    SUBCASE(each.name) {
      CHECK(read(each.text) == each.expected);
    }
  }
}

TEST_CASE("what is no period is an error that helps") {
  struct Case {
    const char* name;
    std::string_view text;
    std::string_view expected;
  };
  static constexpr std::array cases = {
      Case{"both readings of an ambiguous date are shown", "since 02/11/2026",
           "error: \"02/11/2026\" can be 2026-11-02 or 2026-02-11; write the one you mean"},
      Case{"so can either end of a stretch", "2026-01-01..02/11/2026",
           "error: \"02/11/2026\" can be 2026-11-02 or 2026-02-11; write the one you mean"},
      Case{"and a year of two digits", "since 02.11.26",
           "error: \"02.11.26\" can be 2026-11-02 or 2026-02-11; write the one you mean"},
      Case{"one reading is offered where there is only one", "31/10/2026",
           "error: \"31/10/2026\" is not a date as written here; write 2026-10-31"},
      Case{"a day that is not there", "2026-02-30",
           "error: there is no 2026-02-30; the month ends on 2026-02-28"},
      Case{"the same within a stretch", "2026-01-05..2026-02-30",
           "error: there is no 2026-02-30; the month ends on 2026-02-28"},
      Case{"a month that is not there", "since 2026-13",
           "error: there is no month 13 in \"2026-13\""},
      Case{"a week that is not there", "2025-W53", "error: 2025 has no week 53; its last is 52"},
      Case{"a quarter that is not there", "2026-Q5", "error: a year has quarters 1 to 4, not 5"},
      Case{"a misspelt word", "lst week",
           "error: no period \"lst week\"; did you mean \"last\" for \"lst\"?"},
      Case{"a misspelt unit", "last 6 weks",
           "error: no period \"last 6 weks\"; did you mean \"weeks\" for \"weks\"?"},
      Case{"a stretch without \"last\"", "2 weeks",
           "error: no period \"2 weeks\"; did you mean \"last 2 weeks\"?"},
      Case{"and a single one", "month", "error: no period \"month\"; did you mean \"last month\"?"},
      Case{"a month by its name", "november",
           "error: no period \"november\"; did you mean \"2026-11\"?"},
      Case{"one that has not begun this year", "Dec",
           "error: no period \"Dec\"; did you mean \"2025-12\"?"},
      Case{"with its year", "mar 2024", "error: no period \"mar 2024\"; did you mean \"2024-03\"?"},
      Case{"an end before the start", "2026-04..2026-03",
           "error: the period \"2026-04..2026-03\" ends before it begins: 2026-04-01 is after "
           "2026-03-31"},
  };
  for (const Case& each : cases) {
    SUBCASE(each.name) {
      CHECK(read(each.text) == each.expected);
    }
  }
  static constexpr std::array<std::string_view, 12> refused = {
      "",        "..",     "last 0 weeks", "last -2 weeks", "2026-13",   "2026-W54",
      "2026-Q5", "2026-3", "2025-W53",     "2026-02-30",    "from 2026", "last 99999999999 days"};
  for (const std::string_view text : refused) {
    CAPTURE(text);
    CHECK(read(text).starts_with("error: "));
  }
}
