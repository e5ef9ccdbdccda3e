#include "report/slots.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

#include "language/told_attendance.h"

namespace resist {
namespace {

constexpr std::array<std::string_view, 8> blocks = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
constexpr std::array<std::string_view, 8> plain_marks = {".", ".", ":", ":", "-", "=", "=", "#"};
constexpr std::string_view gap = "·";
constexpr std::string_view plain_gap = "_";

Bar bar_of(Level level) {
  switch (level) {
    case Level::Unknown:
      return std::nullopt;
    case Level::None:
      return 0;
    case Level::Watch:
      return 2;
    case Level::Present:
      return 4;
    case Level::Marked:
      return highest_bar;
  }
  return std::nullopt;
}

/// The least and the greatest value that the bars of \p course stand for.
std::pair<double, double> scale_of(const MeasureCourse& course) {
  const auto [low, high] = std::ranges::minmax(course.points, {}, &MeasurePoint::value);
  double least = low.value;
  double most = high.value;
  const Instrument* instrument = course.instrument;
  if (instrument == nullptr || !instrument->reliable_change) return {least, most};
  const double widen = (2 * *instrument->reliable_change - (most - least)) / 2;
  if (widen <= 0) return {least, most};
  least = std::max(instrument->least, least - widen);
  most = std::min(instrument->most, most + widen);
  return {least, most};
}

}  // namespace

std::vector<std::size_t> shown_slots(const ClientReport& report) {
  std::vector<std::size_t> shown;
  const std::vector<Session>& sessions = report.client->sessions;
  for (std::size_t slot = 0; slot < sessions.size(); ++slot) {
    const Date date = sessions[slot].date.value;
    if (date <= report.as_of && (!report.since || date >= *report.since)) shown.push_back(slot);
  }
  return shown;
}

Attendance attendance_told(const ClientReport& report, std::size_t slot) {
  if (report.reading == nullptr) return attendance_of(report.client->sessions[slot]);
  return attendance_of(*report.client, *report.reading, slot);
}

const SessionSign* sign_in(const SignReading& sign, std::size_t slot) {
  return slot < sign.sessions.size() ? &sign.sessions[slot] : nullptr;
}

std::vector<Bar> sign_bars(const ClientReport& report, const SignReading& sign) {
  std::vector<Bar> bars;
  for (const std::size_t slot : shown_slots(report)) {
    const SessionSign* here = sign_in(sign, slot);
    Bar bar = here == nullptr ? std::nullopt : bar_of(here->level);
    if (bar == 0 && !was_held(attendance_told(report, slot))) bar = std::nullopt;
    bars.push_back(bar);
  }
  return bars;
}

ToldScores told_scores(const std::vector<MeasureCourse>& courses) {
  ToldScores told;
  for (const MeasureCourse& course : courses) {
    bool any = false;
    for (const MeasurePoint& each : course.points) {
      if (each.told.empty()) continue;
      any = true;
      const bool known = std::ranges::any_of(told.sentences, [&](const Evidence& other) {
        return other.date == each.date && other.quote == each.told;
      });
      if (known) continue;
      told.sentences.push_back({.kind = EvidenceKind::Text,
                                .date = each.date,
                                .where = each.where,
                                .quote = std::string{each.told}});
    }
    if (any) told.instruments.push_back(course.name);
  }
  std::ranges::stable_sort(told.sentences, {}, &Evidence::date);
  return told;
}

std::vector<Bar> measure_bars(const MeasureCourse& course) {
  if (course.points.empty()) return {};
  const auto [least, most] = scale_of(course);
  std::vector<Bar> bars;
  for (const MeasurePoint& point : course.points) {
    const double share = most > least ? (point.value - least) / (most - least) : 0.5;
    bars.emplace_back(static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * highest_bar)));
  }
  return bars;
}

std::string sparkline(const std::vector<Bar>& bars, bool utf8, std::size_t most) {
  std::string line;
  const std::size_t first = bars.size() > most ? bars.size() - most : 0;
  for (std::size_t at = first; at < bars.size(); ++at) {
    if (!bars[at]) {
      line += utf8 ? gap : plain_gap;
      continue;
    }
    const auto height = static_cast<std::size_t>(std::clamp(*bars[at], 0, highest_bar));
    line += utf8 ? blocks[height] : plain_marks[height];
  }
  return line;
}

}  // namespace resist
