#include <algorithm>

#include <fmt/format.h>

#include "report/html_charts.h"
#include "report/html_parts.h"
#include "report/words.h"

namespace resist {
namespace {

std::string reading_of(const MeasureCourse& course) {
  return course.reading.empty() ? std::string{course_words(course.course)} : course.reading;
}

void put_table(HtmlWriter& html, const MeasureCourse& course) {
  html.open("details", {{"class", "behind"}}).element("summary", "The same as a table");
  html.open("table").open("thead").open("tr");
  for (const std::string_view title : {"Date", "Score", "Place"}) {
    html.element("th", title, {{"scope", "col"}});
  }
  html.close().close().open("tbody").line();
  for (const MeasurePoint& point : course.points) {
    html.open("tr").element("th", to_iso(point.date), {{"scope", "row"}});
    html.element("td", number(point.value));
    html.open("td").element("code", place_of(point.where));
    if (!point.told.empty()) {
      html.element("span", fmt::format(" read from the note: “{}”", point.told),
                   {{"class", "quiet"}});
    }
    html.close().close().line();
  }
  html.close().close().close();
}

/// What the grey band means, where there is one.
std::string band_words(const MeasureCourse& course) {
  const Instrument* known = course.instrument;
  if (known == nullptr || !known->reliable_change || course.points.size() < 2) return {};
  return fmt::format(
      "Within the band a change from the first score is no more than noise (under {} "
      "points).",
      number(*known->reliable_change));
}

void put_course(HtmlWriter& html, const MeasureCourse& course) {
  html.open("figure").open("figcaption").element("h4", course.name);
  html.element("p", reading_of(course));
  html.close();
  if (course.points.size() > 1) {
    html_course(html, course, fmt::format("{}: {}", course.name, reading_of(course)));
    const std::string band = band_words(course);
    if (!band.empty()) html.element("p", band, {{"class", "quiet legend"}});
  }
  put_table(html, course);
  html.close().line();
}

}  // namespace

void html_measures(HtmlWriter& html, const ClientReport& report) {
  const bool any = std::ranges::any_of(
      report.measures, [](const MeasureCourse& course) { return !course.points.empty(); });
  if (!any) return;
  html.open("section").element("h3", "Measures").open("div", {{"class", "measures"}}).line();
  for (const MeasureCourse& course : report.measures) {
    if (!course.points.empty()) put_course(html, course);
  }
  html.close().close().line();
}

}  // namespace resist
