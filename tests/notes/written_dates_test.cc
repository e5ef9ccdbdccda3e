#include "notes/written_dates.h"

#include <array>
#include <string>
#include <string_view>

#include <doctest/doctest.h>
#include <fmt/ranges.h>

using namespace resist;

TEST_CASE("days in the names of files, as people write them") {
  struct Row {
    std::string_view stem;
    std::string_view readings;
  };
  const std::array rows = {
      Row{"12-11-2026", "2026-11-12 2026-12-11"},
      Row{"31.10.2026", "2026-10-31"},
      Row{"Session 12-11-2026 late", "2026-11-12 2026-12-11"},
      Row{"2026-11-4", "2026-11-04"},
      Row{"2026.11.04", "2026-11-04"},
      Row{"20261103", "2026-11-03"},
      Row{"R-07_20261103", "2026-11-03"},
      Row{"03112026", "2026-11-03 2026-03-11"},
      Row{"3 Nov 2026", "2026-11-03"},
      Row{"November 3, 2026", "2026-11-03"},
      Row{"Session 3 Nov", ""},
      Row{"intake", ""},
      Row{"99999999", ""},
      Row{"R-07", ""},
      Row{"31-31-2026", ""},
      Row{"12345678901", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.stem);
    CHECK(fmt::format("{}", fmt::join(readings_of_name(row.stem), " ")) == row.readings);
  }
}
