#include "report/slots.h"

#include <array>
#include <string_view>

#include <doctest/doctest.h>

#include "support/report_record.h"

using namespace resist;

namespace {

ReportRecord three_slots() {
  ReportRecord record{"C-1", "c.yaml", "2026-01-05 2026-01-12 2026-01-19"};
  record.session("2026-01-05").session("2026-01-12", Attendance::NoShow).session("2026-01-19");
  return record;
}

SignReading with_levels(std::initializer_list<Level> levels) {
  SignReading sign;
  for (const Level level : levels) sign.sessions.push_back({.level = level});
  return sign;
}

MeasureCourse with_scores(std::initializer_list<double> scores, const Instrument* instrument) {
  MeasureCourse course{.name = "M", .instrument = instrument};
  for (const double value : scores) course.points.push_back({.value = value});
  return course;
}

}  // namespace

TEST_CASE("a sparkline has one mark a slot: its level, or a gap where there is nothing to read") {
  const ReportRecord record = three_slots();
  const ClientReport report = record.report("2026-01-20");
  struct Case {
    std::string_view why;
    SignReading sign;
    std::string_view shown;
    std::string_view plain;
  };
  const std::array cases = {
      Case{"each level its height", with_levels({Level::Watch, Level::Present, Level::Marked}),
           "▃▅█", ":-#"},
      Case{"a missed slot with nothing found is a gap, not a zero",
           with_levels({Level::None, Level::None, Level::None}), "▁·▁", "._."},
      Case{"a missed slot that is itself the sign is shown",
           with_levels({Level::None, Level::Watch, Level::None}), "▁▃▁", ".:."},
      Case{"a session that says nothing either way is a gap",
           with_levels({Level::Unknown, Level::None, Level::Present}), "··▅", "__-"},
      Case{"a session the sign was not read in is a gap", with_levels({Level::Watch}), "▃··",
           ":__"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.why);
    CHECK(sparkline(sign_bars(report, each.sign), true, 40) == each.shown);
    CHECK(sparkline(sign_bars(report, each.sign), false, 40) == each.plain);
  }
}

TEST_CASE("a long record shows its newest slots") {
  CHECK(sparkline({0, 2, 4, 7}, true, 2) == "▅█");
}

TEST_CASE("the scale of a measure never makes noise look like movement") {
  static constexpr Instrument phq{.name = "PHQ-9", .most = 27, .reliable_change = 6};
  struct Case {
    std::string_view why;
    MeasureCourse course;
    std::string_view shown;
  };
  const std::array cases = {
      Case{"two points are within the noise of six", with_scores({14, 15, 16}, &phq), "▄▅▅"},
      Case{"twelve points fill the chart", with_scores({20, 14, 8}, &phq), "█▅▁"},
      Case{"the scale stays within the instrument", with_scores({0, 1}, &phq), "▁▂"},
      Case{"an unknown instrument has only its own scores", with_scores({1, 3}, nullptr), "▁█"},
      Case{"one score stands in the middle", with_scores({5}, nullptr), "▅"},
      Case{"no score, no mark", with_scores({}, &phq), ""},
  };
  for (const Case& each : cases) {
    CAPTURE(each.why);
    CHECK(sparkline(measure_bars(each.course), true, 40) == each.shown);
  }
}

TEST_CASE("attendance is what the field says, then the prose, then attended") {
  ReportRecord record = three_slots();
  const Span here = record.where("2026-01-19");
  record.reading().sessions[1].attendance = {.value = Attendance::Late, .where = here};
  record.reading().sessions[2].attendance = {.value = Attendance::NoShow, .where = here};
  record.client().sessions[2].attendance.reset();
  record.client().sessions[0].attendance.reset();
  const ClientReport report = record.report("2026-01-20");
  CHECK(attendance_told(report, 0) == Attendance::Attended);
  CHECK(attendance_told(report, 1) == Attendance::NoShow);
  CHECK(attendance_told(report, 2) == Attendance::NoShow);
  CHECK(report.sessions_held == 1);
}
