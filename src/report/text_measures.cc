#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "base/unicode.h"
#include "report/slots.h"
#include "report/text_parts.h"
#include "report/words.h"

namespace resist {
namespace {

constexpr int longest_name = 16;
constexpr int longest_chart = 24;
constexpr std::size_t most_told = 4;

/// What the scores have done, in a sentence.
std::string course_sentence(const MeasureCourse& course) {
  if (!course.reading.empty()) return course.reading;
  if (course.points.size() < 2) return number(course.points.front().value);
  return fmt::format("{} to {}: {}", number(course.points.front().value),
                     number(course.points.back().value), course_words(course.course));
}

/// "Most of it came in the first two weeks (16 to 11)": the first score that is reliably better.
std::string early_words(const MeasureCourse& course) {
  constexpr auto weeks =
      std::to_array<std::string_view>({"week", "week", "two weeks", "three weeks", "four weeks"});
  const MeasurePoint& first = course.points.front();
  for (std::size_t count = 2; count <= course.points.size(); ++count) {
    const double gained = improvement(course, count);
    if (gained < *course.instrument->reliable_change) continue;
    const MeasurePoint& then = course.points[count - 1];
    const auto week = static_cast<std::size_t>(days_between(first.date, then.date) + 6) / 7;
    const double kept = improvement(course, course.points.size());
    const std::string_view in = weeks.at(std::min(week, weeks.size() - 1));
    const std::string scores = fmt::format("{} to {}", number(first.value), number(then.value));
    if (kept < *course.instrument->reliable_change) {
      return fmt::format("reliably better in the first {} ({}), and not since", in, scores);
    }
    return fmt::format("{} of it came in the first {} ({})", gained * 2 >= kept ? "most" : "part",
                       in, scores);
  }
  return {};
}

/// What else the scores did, each a short clause.
std::vector<std::string> remarks(const MeasureCourse& course) {
  std::vector<std::string> said;
  if (course.early_response) said.push_back(early_words(course));
  if (course.gain_reversed) said.emplace_back("a sudden gain, half of it lost again");
  if (course.sudden_gain && !course.gain_reversed) said.emplace_back("a sudden gain, kept");
  if (course.plateau) said.emplace_back("level over the last six sessions");
  if (course.alliance_fall) said.emplace_back("the alliance score is low or falling");
  if (course.instrument == nullptr) said.emplace_back("not an instrument resist knows");
  return said;
}

void put_course(Sheet& sheet, const MeasureCourse& course, int name_width, int chart_width) {
  const std::string name = shorten(course.name, longest_name, !sheet.utf8());
  const std::string chart =
      sparkline(measure_bars(course), sheet.utf8(), static_cast<std::size_t>(longest_chart));
  const std::string padding(static_cast<std::size_t>(name_width - display_width(name)), ' ');
  const int column = 2 + name_width + chart_width;
  const bool worse = course.course == Course::ReliableDeterioration;
  sheet.beside(2, fmt::format("{}{}{}", name, padding, chart), column, course_sentence(course),
               worse ? Tone::Alarm : Tone::Plain);
  for (const std::string& remark : remarks(course)) {
    sheet.paragraph(column, capitalised(remark) + ".", Tone::Quiet);
  }
}

/// The last totals that no field has and the prose tells, with the sentence that tells each.
void put_told(Sheet& sheet, const std::vector<MeasureCourse>& courses) {
  const auto [instruments, told] = told_scores(courses);
  if (told.empty()) return;
  sheet.blank();
  sheet.paragraph(
      2, fmt::format("{}: read from the note, where no field has it", join_words(instruments)),
      Tone::Quiet);
  const std::size_t shown = std::min(told.size(), most_told);
  for (std::size_t i = told.size() - shown; i < told.size(); ++i) {
    put_evidence(sheet, told[i], false);
  }
  if (shown < told.size()) {
    sheet.paragraph(2, fmt::format("({} more: resist report --format json)", told.size() - shown),
                    Tone::Quiet);
  }
}

}  // namespace

void put_measures(Sheet& sheet, const ClientReport& report) {
  int names = 0;
  int charts = 0;
  for (const MeasureCourse& course : report.measures) {
    if (course.points.empty()) continue;
    names = std::max(names, std::min(display_width(course.name), longest_name));
    charts = std::max(charts, std::min(static_cast<int>(course.points.size()), longest_chart));
  }
  if (charts == 0) return;
  sheet.blank();
  sheet.line(0, {{.text = "MEASURES", .tone = Tone::Heading}});
  for (const MeasureCourse& course : report.measures) {
    if (!course.points.empty()) put_course(sheet, course, names + 2, charts + 2);
  }
  put_told(sheet, report.measures);
}

}  // namespace resist
