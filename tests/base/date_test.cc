#include "base/date.h"

#include <array>
#include <string_view>

#include <doctest/doctest.h>

using namespace resist;

TEST_CASE("a date is a day that exists, written in full") {
  struct Case {
    std::string_view written;
    std::string_view read;
  };
  static constexpr std::array cases = {
      Case{"2026-03-09", "2026-03-09"}, Case{"2024-02-29", "2024-02-29"},
      Case{"2026-02-29", "none"},       Case{"2026-13-01", "none"},
      Case{"2026-3-9", "none"},         Case{"09-03-2026", "none"},
      Case{"2026-03-09 ", "none"},      Case{"9999-12-31", "9999-12-31"},
      Case{"+026-03-09", "none"},       Case{"", "none"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.written);
    const auto date = parse_date(each.written);
    CHECK((date ? to_iso(*date) : "none") == each.read);
  }
}

TEST_CASE("days are counted across months and years") {
  CHECK(days_between(*parse_date("2025-12-29"), *parse_date("2026-01-05")) == 7);
  CHECK(days_between(*parse_date("2026-01-05"), *parse_date("2025-12-29")) == -7);
  CHECK(to_iso(plus_days(*parse_date("2024-02-28"), 1)) == "2024-02-29");
}
