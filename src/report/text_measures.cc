#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "base/unicode.h"
#include "report/slots.h"
#include "report/text_parts.h"
#include "report/words.h"

namespace resist {
namespace {

constexpr int longest_name = 16;
constexpr int longest_chart = 24;
constexpr std::size_t most_told = 3;

/// What the scores have done, in a sentence.
std::string course_sentence(const MeasureCourse& course) {
  if (!course.reading.empty()) return course.reading;
  if (course.points.size() < 2) return number(course.points.front().value);
  return fmt::format("{} to {}: {}", number(course.points.front().value),
                     number(course.points.back().value), course_words(course.course));
}

/// What else the scores did, each a short clause.
std::vector<std::string> remarks(const MeasureCourse& course) {
  std::vector<std::string> said;
  if (course.early_response) said.emplace_back("reliable improvement within four weeks");
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
void put_told(Sheet& sheet, const MeasureCourse& course) {
  const std::vector<Evidence> told = told_scores(course);
  if (told.empty()) return;
  sheet.blank();
  sheet.paragraph(2, fmt::format("{}: read from the note, where no field has it", course.name),
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
  for (const MeasureCourse& course : report.measures) put_told(sheet, course);
}

}  // namespace resist
