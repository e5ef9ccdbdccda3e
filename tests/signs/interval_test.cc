#include "signs/interval.h"

#include <doctest/doctest.h>

using namespace resist;

TEST_CASE("the interval of a rate is that of the worked examples") {
  struct Row {
    const char* reason;
    std::size_t hits;
    std::size_t all;
    double z;
    double low;
    double high;
  };
  // By hand, 81 of 263 at 95 %: p = .3080, z²/n = .014607; middle (.3080 + .0073) / 1.014607 =
  // .3108; half 1.96 · √(.3080 · .6920 / 263 + .000013887) / 1.014607 = .0554.
  const Row rows[] = {
      {"Newcombe 1998, Stat Med 17:857", 81, 263, 1.96, 0.2553, 0.3662},
      {"the same, fewer hits", 15, 148, 1.96, 0.0624, 0.1605},
      {"the same, none: 1.96² / (20 + 1.96²)", 0, 20, 1.96, 0, 0.1611},
      {"the same, one", 1, 29, 1.96, 0.0061, 0.1718},
      {"two of six slots at 80 % (clinical.md 1.4)", 2, 6, 1.2816, 0.15, 0.59},
      {"all of four: 4 / (4 + 1.2816²)", 4, 4, 1.2816, 0.7089, 1},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    const Interval interval = wilson_interval(row.hits, row.all, row.z);
    const double within = row.z == 1.2816 && row.hits == 2 ? 0.005 : 0.0001;
    CHECK(interval.low == doctest::Approx(row.low).scale(1).epsilon(within));
    CHECK(interval.high == doctest::Approx(row.high).scale(1).epsilon(within));
  }
}
