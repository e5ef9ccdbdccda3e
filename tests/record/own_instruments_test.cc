#include "record/own_instruments.h"

#include <string>
#include <utility>

#include <doctest/doctest.h>

using namespace resist;

TEST_CASE("the reliable change of worked examples") {
  struct Row {
    const char* reason;
    double standard_deviation;
    double reliability;
    double points;
  };
  const Row rows[] = {
      // Standard error 7.5 · √.20 = 3.354, of a difference 3.354 · √2 = 4.743, times 1.96. A change
      // from 32.5 to 47.5 is 15 / 4.743 = 3.16 of them.
      {"Jacobson & Truax 1991, couples, with r = .80", 7.5, 0.80, 9.297},
      // 7.5 · √.12 = 2.598, · √2 = 3.674, · 1.96; 15 points are 4.08 of them.
      {"the same with r = .88", 7.5, 0.88, 7.202},
      // 10 · √.5 · √2 = 10: the noise is as wide as the scale's own spread.
      {"r = .50", 10, 0.50, 19.6},
      {"a perfect instrument", 10, 1, 0},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    CHECK(reliable_change_of(row.standard_deviation, row.reliability) ==
          doctest::Approx(row.points).epsilon(0.0005));
  }
}

TEST_CASE("a book has the built-in instruments and the user's, who win") {
  InstrumentBook made({{.name = "Clinic-12", .aliases = "CL12", .most = 48, .cutoff = 17},
                       {.name = "EPDS", .most = 30, .cutoff = 11, .source = "our region"}});
  const InstrumentBook book = std::move(made);
  CHECK(book.all().size() == built_in_instruments().size() + 1);

  const Instrument* own = find_instrument("cl 12", book.all());
  REQUIRE(own != nullptr);
  CHECK(own->name == "Clinic-12");
  CHECK(own->full_name == "Clinic-12");
  CHECK(own->cutoff_source == "your configuration");
  CHECK_FALSE(own->reliable_change);

  const Instrument* changed = find_instrument("EPDS", book.all());
  REQUIRE(changed != nullptr);
  CHECK(changed->cutoff == 11);
  CHECK(changed->cutoff_source == "our region");
  CHECK(find_instrument("EPDS")->cutoff == 13);
}
