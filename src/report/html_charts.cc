#include "report/html_charts.h"

#include <algorithm>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "report/words.h"

namespace resist {
namespace {

// All lengths are units of the picture, about one pixel on a screen.
constexpr double bar_step = 11;
constexpr double bar_width = 8;
constexpr double strip_height = 30;
constexpr std::size_t most_bars = 40;

constexpr double chart_width = 420;
constexpr double chart_height = 168;
constexpr double left = 34;
constexpr double right = 14;
constexpr double top = 14;
constexpr double bottom = 28;

/// To a tenth, without a zero that says nothing.
std::string units(double value) {
  std::string text = fmt::format("{:.1f}", value);
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  return text;
}

std::string_view class_of(int height) {
  if (height >= highest_bar) return "bar marked";
  if (height >= 4) return "bar present";
  return height > 0 ? "bar watch" : "bar none";
}

void put_bar(HtmlWriter& html, const Bar& bar, double x) {
  if (!bar) {
    html.leaf("circle", {{"class", "gap"},
                         {"cx", units(x + bar_width / 2)},
                         {"cy", units(strip_height - 2)},
                         {"r", "1.3"}});
    return;
  }
  const double height = 2 + (strip_height - 2) * *bar / highest_bar;
  html.leaf("rect", {{"class", class_of(*bar)},
                     {"x", units(x)},
                     {"y", units(strip_height - height)},
                     {"width", units(bar_width)},
                     {"height", units(height)},
                     {"rx", "1"}});
}

/// Where scores and days stand in the picture.
struct Scale {
  double least = 0;
  double most = 1;
  Date first{};
  int days = 0;

  [[nodiscard]] double y(double value) const {
    const double share = most > least ? (value - least) / (most - least) : 0.5;
    return chart_height - bottom - share * (chart_height - top - bottom);
  }
  [[nodiscard]] double x(Date date) const {
    const double room = chart_width - left - right;
    if (days == 0) return left + room / 2;
    return left + room * days_between(first, date) / days;
  }
};

/// The scores, the cut-off and the band all have room, within what the instrument can give.
Scale scale_of(const MeasureCourse& course) {
  const auto [low, high] = std::ranges::minmax(course.points, {}, &MeasurePoint::value);
  Scale scale{.least = low.value,
              .most = high.value,
              .first = course.points.front().date,
              .days = days_between(course.points.front().date, course.points.back().date)};
  const Instrument* known = course.instrument;
  if (known == nullptr) return scale;
  if (known->cutoff) {
    scale.least = std::min(scale.least, *known->cutoff);
    scale.most = std::max(scale.most, *known->cutoff);
  }
  const double reach = known->reliable_change.value_or(0);
  const double begin = course.points.front().value;
  scale.least = std::max(known->least, std::min(scale.least, begin - reach));
  scale.most = std::min(known->most, std::max(scale.most, begin + reach));
  return scale;
}

void put_line(HtmlWriter& html, std::string_view kind, double y) {
  html.leaf("line", {{"class", kind},
                     {"x1", units(left)},
                     {"x2", units(chart_width - right)},
                     {"y1", units(y)},
                     {"y2", units(y)}});
}

void put_words(HtmlWriter& html, std::string_view kind, double x, double y,
               std::string_view words) {
  html.element("text", words, {{"class", kind}, {"x", units(x)}, {"y", units(y)}});
}

void put_ground(HtmlWriter& html, const MeasureCourse& course, const Scale& scale) {
  const Instrument* known = course.instrument;
  if (known != nullptr && known->reliable_change) {
    const double begin = course.points.front().value;
    const double above = scale.y(std::min(scale.most, begin + *known->reliable_change));
    const double below = scale.y(std::max(scale.least, begin - *known->reliable_change));
    html.leaf("rect", {{"class", "band"},
                       {"x", units(left)},
                       {"y", units(above)},
                       {"width", units(chart_width - left - right)},
                       {"height", units(below - above)}});
  }
  put_line(html, "axis", chart_height - bottom);
  put_words(html, "end", left - 7, scale.y(scale.most) + 4, number(scale.most));
  put_words(html, "end", left - 7, scale.y(scale.least) + 4, number(scale.least));
  if (known == nullptr || !known->cutoff) return;
  put_line(html, "cutoff", scale.y(*known->cutoff));
  put_words(html, "end quiet", chart_width - right, scale.y(*known->cutoff) - 5,
            fmt::format("cut-off {}", number(*known->cutoff)));
}

void put_days(HtmlWriter& html, const MeasureCourse& course, const Scale& scale) {
  const double y = chart_height - 8;
  put_words(html, scale.days == 0 ? "middle quiet" : "quiet", scale.x(course.points.front().date),
            y, to_iso(course.points.front().date));
  if (scale.days == 0) return;
  put_words(html, "end quiet", chart_width - right, y, to_iso(course.points.back().date));
}

void put_scores(HtmlWriter& html, const MeasureCourse& course, const Scale& scale) {
  std::string path;
  for (const MeasurePoint& point : course.points) {
    path += fmt::format("{}{},{}", path.empty() ? "" : " ", units(scale.x(point.date)),
                        units(scale.y(point.value)));
  }
  html.leaf("polyline", {{"class", "scores"}, {"points", path}});
  for (const MeasurePoint& point : course.points) {
    const bool is_last = &point == &course.points.back();
    html.leaf("circle", {{"class", is_last ? "score last" : "score"},
                         {"cx", units(scale.x(point.date))},
                         {"cy", units(scale.y(point.value))},
                         {"r", is_last ? "4.5" : "3"}});
  }
}

}  // namespace

void html_strip(HtmlWriter& html, const std::vector<Bar>& bars, std::string_view label) {
  const std::size_t first = bars.size() > most_bars ? bars.size() - most_bars : 0;
  const double width = static_cast<double>(bars.size() - first) * bar_step;
  html.open("svg", {{"class", "strip"},
                    {"role", "img"},
                    {"aria-label", label},
                    {"width", units(width)},
                    {"height", units(strip_height)},
                    {"viewBox", fmt::format("0 0 {} {}", units(width), units(strip_height))}});
  for (std::size_t at = first; at < bars.size(); ++at) {
    put_bar(html, bars[at], static_cast<double>(at - first) * bar_step);
  }
  html.close();
}

void html_course(HtmlWriter& html, const MeasureCourse& course, std::string_view label) {
  const Scale scale = scale_of(course);
  html.open("svg",
            {{"class", "course"},
             {"role", "img"},
             {"aria-label", label},
             {"viewBox", fmt::format("0 0 {} {}", units(chart_width), units(chart_height))}});
  put_ground(html, course, scale);
  put_days(html, course, scale);
  put_scores(html, course, scale);
  html.close();
}

}  // namespace resist
