#include "record/instruments.h"

#include <set>
#include <string>

#include <doctest/doctest.h>

using namespace resist;

TEST_CASE("the instruments that clinics use have their published figures") {
  struct Row {
    const char* name;
    double least, most, cutoff, reliable_change;
  };
  const Row rows[] = {
      {"PHQ-9", 0, 27, 10, 6},     {"GAD-7", 0, 21, 8, 4},    {"OQ-45.2", 0, 180, 64, 14},
      {"CORE-10", 0, 40, 11, 6},   {"CORE-OM", 0, 40, 10, 5}, {"ORS", 0, 40, 25, 5},
      {"PCL-5", 0, 80, 31, 15},    {"WSAS", 0, 40, 10, 8},    {"BDI-II", 0, 63, 14, 9},
      {"EPDS", 0, 30, 13, 4},      {"OASIS", 0, 20, 8, 4},    {"OCI-R", 0, 72, 17, 13},
      {"SWEMWBS", 7, 35, 19.5, 3}, {"PCL-C", 17, 85, 36, 10}, {"K10", 10, 50, 22, 7},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const Instrument* known = find_instrument(row.name);
    REQUIRE(known != nullptr);
    CHECK(known->least == row.least);
    CHECK(known->most == row.most);
    CHECK(known->cutoff == row.cutoff);
    CHECK(known->reliable_change == row.reliable_change);
  }
}

TEST_CASE("a figure that was not checked at its source is not claimed") {
  for (const char* name : {"Y-BOCS", "PDSS", "SPIN", "PSWQ", "IES-R", "ISI", "WAI-SR", "SRS"}) {
    CAPTURE(name);
    REQUIRE(find_instrument(name) != nullptr);
    CHECK_FALSE(find_instrument(name)->reliable_change.has_value());
  }
}

TEST_CASE("spellings found in notes name one instrument") {
  struct Row {
    const char* written;
    const char* name;
  };
  const Row rows[] = {
      {"phq9", "PHQ-9"},    {"PHQ", "PHQ-9"},       {"Gad 7", "GAD-7"},
      {"OQ-45", "OQ-45.2"}, {"core om", "CORE-OM"}, {"YBOCS", "Y-BOCS"},
      {"PDSS-SR", "PDSS"},  {"k-10", "K10"},        {"DASS-D", "DASS-21 Depression"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    REQUIRE(find_instrument(row.written) != nullptr);
    CHECK(find_instrument(row.written)->name == row.name);
  }
  CHECK(find_instrument("PCL") == nullptr);  // PCL-5 or PCL-C: not guessed
  CHECK(find_instrument("mood thermometer") == nullptr);
  CHECK(find_instrument("--") == nullptr);
}

TEST_CASE("every row of the table is whole, and no spelling means two instruments") {
  std::set<std::string_view> names;
  for (const Instrument& each : built_in_instruments()) {
    CAPTURE(each.name);
    CHECK(names.insert(each.name).second);
    CHECK(find_instrument(each.name) == &each);
    CHECK(each.least < each.most);
    CHECK_FALSE(each.full_name.empty());
    CHECK(each.cutoff.has_value() == !each.cutoff_source.empty());
    CHECK(each.reliable_change.has_value() == !each.reliable_change_source.empty());
    if (each.cutoff) {
      CHECK(*each.cutoff > each.least);
      CHECK(*each.cutoff < each.most);
    }
    if (each.reliable_change) CHECK(*each.reliable_change < each.most - each.least);
    const bool settles_nothing = !each.cutoff && !each.reliable_change;
    if (settles_nothing) CHECK_FALSE(each.caution.empty());
  }
  CHECK(names.size() >= 40);
}

TEST_CASE("where higher is better is said of each that is") {
  for (const char* name : {"ORS", "SRS", "WAI-SR", "WHO-5", "SWEMWBS", "RSES"}) {
    CAPTURE(name);
    CHECK(find_instrument(name)->direction == Direction::HigherIsBetter);
  }
  CHECK(find_instrument("SRS")->alliance);
  CHECK(find_instrument("WAI-SR")->alliance);
  CHECK_FALSE(find_instrument("ORS")->alliance);
}
