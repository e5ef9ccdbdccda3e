#include "signs/measures.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/sign_record.h"

using namespace resist;

namespace {

/// Scores of one instrument, a week apart.
std::string scores(const std::string& name, const std::vector<double>& totals) {
  std::vector<std::string> sessions;
  for (const double each : totals) {
    sessions.push_back("measures: {" + name + ": " + std::to_string(each) + "}");
  }
  return weekly(sessions);
}

MeasureCourse only_course(const std::string& yaml) {
  const SignRecord record(yaml);
  const std::vector<MeasureCourse> courses = record.courses();
  REQUIRE(courses.size() == 1);
  return courses.front();
}

}  // namespace

TEST_CASE("a course says no more than its scores bear") {
  struct Row {
    const char* reason;
    const char* instrument;
    std::vector<double> totals;
    Course course;
  };
  const Row rows[] = {
      {"one score is none", "PHQ-9", {15}, Course::TooFew},
      {"five points of six", "PHQ-9", {15, 10}, Course::NoReliableChange},
      {"six points, still in the range", "PHQ-9", {22, 16}, Course::ReliableImprovement},
      {"six points, at the cut-off is in the range",
       "PHQ-9",
       {16, 10},
       Course::ReliableImprovement},
      {"seven points, out of the range", "PHQ-9", {16, 9}, Course::Recovered},
      {"was never in the range", "PHQ-9", {9, 2}, Course::ReliableImprovement},
      {"six points worse", "PHQ-9", {10, 16}, Course::ReliableDeterioration},
      {"five points worse", "PHQ-9", {10, 15}, Course::NoReliableChange},
      {"better is up on the ORS", "ORS", {18, 24}, Course::ReliableImprovement},
      {"at 25 the ORS is out of the range", "ORS", {18, 25}, Course::Recovered},
      {"down is worse on the ORS", "ORS", {25, 20}, Course::ReliableDeterioration},
      {"no figure is agreed for it", "ISI", {20, 8}, Course::Unknown},
      {"an instrument that nobody knows", "XYZ-3", {20, 2}, Course::Unknown},
      {"only first and last count", "PHQ-9", {15, 24, 15}, Course::NoReliableChange},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    CHECK(to_word(only_course(scores(row.instrument, row.totals)).course) == to_word(row.course));
  }
}

TEST_CASE("the reading is a sentence for people") {
  struct Row {
    const char* instrument;
    std::vector<double> totals;
    const char* reading;
  };
  const Row rows[] = {
      {"PHQ-9", {15, 14, 15}, "15 to 15 over 3 sessions: no reliable change (6 points)"},
      {"PHQ-9", {15}, "15 on 2026-01-06: a single score says nothing about change"},
      {"GAD-7",
       {15, 7},
       "15 to 7 over 2 sessions: reliable improvement, now outside the clinical range (4 points)"},
      {"Y-BOCS", {26, 25}, "26 to 25 over 2 sessions: no reliable-change figure is agreed for it"},
      {"Y-BOCS",
       {26, 13},
       "26 to 13 over 2 sessions: no reliable-change figure is agreed for it; 50 % lower: "
       "counts as a response"},
      {"XYZ-3",
       {4, 5},
       "4 to 5 over 2 sessions: resist does not know this instrument and claims nothing from it"},
  };
  for (const Row& row : rows) {
    CHECK(only_course(scores(row.instrument, row.totals)).reading == row.reading);
  }
}

TEST_CASE("instruments are never mixed, and problem measures come first") {
  const SignRecord record(
      weekly({"measures: {SRS: 38, PHQ-9: 15, GAD-7: 12}", "measures: {SRS: 38, GAD-7: 12}",
              "measures: {SRS: 39, GAD-7: 9}", "measures: {phq9: 9}"}));
  const std::vector<MeasureCourse> courses = record.courses();
  REQUIRE(courses.size() == 3);
  CHECK(courses[0].name == "GAD-7");
  CHECK(courses[1].name == "PHQ-9");
  CHECK(courses[1].points.size() == 2);
  CHECK(courses[1].change == -6);
  CHECK(courses[2].name == "SRS");
}

TEST_CASE("a total told in prose counts where no field has one") {
  SignRecord record(weekly({"measures: {PHQ-9: 15}", "", "measures: {PHQ-9: 9}"}));
  record.totals(week(2), "PHQ-9", 12).totals(week(3), "PHQ-9", 20);
  const MeasureCourse course = record.courses().front();
  REQUIRE(course.points.size() == 3);
  CHECK(course.points[1].value == 12);
  CHECK(course.points[2].value == 9);
}

TEST_CASE("a total out of range is left out and said") {
  const SignRecord record(
      weekly({"measures: {PHQ-9: 15}", "measures: {PHQ-9: 41}", "measures: {PHQ-9: 27}"}));
  CHECK(record.courses().front().points.size() == 2);
  const Diagnostics found = check_measures(record.client());
  REQUIRE(found.size() == 1);
  CHECK(found[0].code == "R602");
  CHECK(found[0].severity == Severity::Error);
  CHECK(found[0].message == "41 is outside the range of the PHQ-9: left out");
  CHECK(found[0].at.line == 4);
}

TEST_CASE("an unknown instrument is a warning with the likely one") {
  const SignRecord record(weekly({"measures: {GAD-77: 15}", "measures: {wheel of life: 4}"}));
  const Diagnostics found = check_measures(record.client());
  REQUIRE(found.size() == 2);
  CHECK(found[0].code == "R601");
  CHECK(found[0].severity == Severity::Warning);
  CHECK(found[0].hint == "did you mean \"GAD-7\"?");
  CHECK(found[1].hint.empty());
  CHECK(record.courses().size() == 2);
}

TEST_CASE("an early response is a reliable improvement within four weeks") {
  CHECK(only_course(scores("PHQ-9", {18, 16, 14, 13, 12})).early_response);
  CHECK_FALSE(only_course(scores("PHQ-9", {18, 16, 14, 13, 13, 12})).early_response);
}

TEST_CASE("a sudden gain is large, and stays") {
  struct Row {
    const char* reason;
    std::vector<double> totals;
    bool gain, reversed;
  };
  const Row rows[] = {
      {"seven points between two sessions, kept", {20, 21, 20, 12, 12, 11}, true, false},
      {"five points are the noise", {20, 21, 20, 15, 15, 15}, false, false},
      {"seven points, and half of them lost", {20, 21, 20, 12, 12, 16}, false, true},
      {"a little lost is no reversal", {20, 21, 20, 12, 11, 15}, true, false},
      {"one score before is too few to tell", {20, 12, 12, 12}, false, false},
      {"scores that scatter as widely", {26, 12, 20, 12, 22, 10}, false, false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    const MeasureCourse course = only_course(scores("PHQ-9", row.totals));
    CHECK(course.sudden_gain == row.gain);
    CHECK(course.gain_reversed == row.reversed);
  }
}

TEST_CASE("a plateau is six attended sessions without reliable improvement") {
  CHECK(only_course(scores("PHQ-9", {15, 15, 14, 15, 15, 15})).plateau);
  CHECK_FALSE(only_course(scores("PHQ-9", {15, 15, 14, 15, 15})).plateau);
  CHECK_FALSE(only_course(scores("PHQ-9", {15, 15, 14, 12, 10, 9})).plateau);
  CHECK_FALSE(only_course(scores("PHQ-9", {22, 9, 9, 8, 9, 9, 9, 9})).plateau);
}

TEST_CASE("the alliance falls below its line, or below the client's own mean") {
  CHECK(only_course(scores("SRS", {38, 35})).alliance_fall);
  CHECK_FALSE(only_course(scores("SRS", {38, 36})).alliance_fall);
  CHECK(only_course(scores("SRS", {40, 40, 36})).alliance_fall);
  CHECK(only_course(scores("WAI-SR", {50, 52, 45})).alliance_fall);
  CHECK_FALSE(only_course(scores("WAI-SR", {50, 52, 48})).alliance_fall);
}

TEST_CASE("reliable deterioration outranks every sign, but only of a problem measure") {
  const SignRecord worse(weekly({"measures: {PHQ-9: 9, GAD-7: 9}", "measures: {PHQ-9: 16}"}));
  const std::vector<MeasureCourse> courses = worse.courses();
  REQUIRE(deterioration(courses) != nullptr);
  CHECK(deterioration(courses)->name == "PHQ-9");
  const SignRecord steady(
      weekly({"measures: {PHQ-9: 9, AUDIT: 4}", "measures: {PHQ-9: 12, AUDIT: 20}"}));
  CHECK(deterioration(steady.courses()) == nullptr);
}

TEST_CASE("scores after the day of reading are not looked at") {
  const SignRecord record(scores("PHQ-9", {15, 14, 5}));
  CHECK(record.courses(week(2)).front().points.size() == 2);
}
