#include "signs/measures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include <fmt/format.h>

#include "base/unicode.h"
#include "language/told_attendance.h"

namespace resist {
namespace {

/// Weeks of an early response (Beard & Delgadillo 2019, Depress Anxiety 36:866).
constexpr int early_days = 28;

/// Attended sessions without reliable improvement that make a plateau (clinical.md 1.5, a default).
constexpr int plateau_sessions = 6;

/// Fewer scores among them are no level line.
constexpr std::ptrdiff_t plateau_readings = 4;

/// Share of the score before it that a sudden gain must reach (Tang & DeRubeis 1999).
constexpr double gain_share = 0.25;

/// Share of a sudden gain that, once lost, reverses it (Tang & DeRubeis 1999).
constexpr double reversal_share = 0.5;

/// Share of its range by which an alliance total falls below the client's own mean (clinical.md 2:
/// no norm exists).
constexpr double alliance_fall_share = 0.1;

void add_point(std::vector<MeasureCourse>& courses, std::string_view name, const Instrument* known,
               const MeasurePoint& point) {
  if (known != nullptr && !is_in_range(*known, point.value)) return;
  const std::string_view shown = known != nullptr ? known->name : name;
  auto course = std::ranges::find_if(courses, [&](const MeasureCourse& each) {
    return each.instrument == known && ascii_lower(each.name) == ascii_lower(shown);
  });
  if (course == courses.end()) {
    courses.push_back({.name = std::string(shown), .instrument = known});
    course = courses.end() - 1;
  }
  const bool has_date = !course->points.empty() && course->points.back().date == point.date;
  if (!has_date) course->points.push_back(point);
}

std::vector<MeasureCourse> collect(const Client& client, const ClientReading& reading, Date as_of) {
  std::vector<MeasureCourse> courses;
  for (std::size_t i = 0; i < client.sessions.size(); ++i) {
    const Session& session = client.sessions[i];
    const Date date = session.date.value;
    if (date > as_of) continue;
    for (const Measure& each : session.measures) {
      const std::string& name = each.instrument.value;
      add_point(courses, name, find_instrument(name, reading.instruments),
                {.date = date, .value = each.total.value, .where = each.total.where});
    }
    if (i >= reading.sessions.size()) continue;
    for (const ProseMeasure& each : reading.sessions[i].measures) {
      add_point(courses, each.instrument, find_instrument(each.instrument, reading.instruments),
                {.date = date, .value = each.total, .where = each.where, .told = each.sentence});
    }
  }
  return courses;
}

/// Points by which \p to is better than \p from.
double better_by(const Instrument& instrument, double from, double to) {
  return instrument.direction == Direction::HigherIsWorse ? from - to : to - from;
}

Course course_of(const MeasureCourse& course) {
  if (course.points.size() < 2) return Course::TooFew;
  if (course.instrument == nullptr || !course.instrument->reliable_change) return Course::Unknown;
  const double least = *course.instrument->reliable_change;
  const double gained = improvement(course, course.points.size());
  if (gained <= -least) return Course::ReliableDeterioration;
  if (gained < least) return Course::NoReliableChange;
  const Instrument& instrument = *course.instrument;
  const bool was_ill = is_clinical(instrument, course.points.front().value);
  const bool is_well = instrument.cutoff && !is_clinical(instrument, course.points.back().value);
  return was_ill && is_well ? Course::Recovered : Course::ReliableImprovement;
}

bool responded_early(const MeasureCourse& course) {
  const MeasurePoint& first = course.points.front();
  return std::ranges::any_of(course.points, [&](const MeasurePoint& each) {
    return days_between(first.date, each.date) <= early_days &&
           better_by(*course.instrument, first.value, each.value) >=
               *course.instrument->reliable_change;
  });
}

struct Spread {
  double mean = 0;
  double squares = 0;  ///< sum of squared distances from the mean
  double count = 0;
};

Spread spread_of(std::span<const MeasurePoint> points) {
  Spread spread{.count = static_cast<double>(points.size())};
  for (const MeasurePoint& each : points) spread.mean += each.value / spread.count;
  for (const MeasurePoint& each : points) spread.squares += std::pow(each.value - spread.mean, 2);
  return spread;
}

/// Whether the (up to) three scores before and after differ by more than they scatter: two-sided
/// t-test at .05, the third criterion of Tang & DeRubeis 1999.
bool differ(std::span<const MeasurePoint> before, std::span<const MeasurePoint> after) {
  constexpr std::array<double, 5> critical = {0, 0, 4.303, 3.182, 2.776};
  if (before.size() < 2 || after.size() < 2) return false;
  const Spread a = spread_of(before);
  const Spread b = spread_of(after);
  const std::size_t freedom = before.size() + after.size() - 2;
  const double pooled = (a.squares + b.squares) / static_cast<double>(freedom);
  const double error = std::sqrt(pooled * (1 / a.count + 1 / b.count));
  return std::abs(a.mean - b.mean) > critical.at(freedom) * error;
}

/// Whether the step to point \p at is a sudden gain. The first criterion of the study, 7 points of
/// the BDI, is that instrument's reliable change; other instruments bring their own.
bool is_sudden_gain(const MeasureCourse& course, std::size_t at) {
  const std::span<const MeasurePoint> points = course.points;
  const double before = points[at - 1].value;
  const double gain = better_by(*course.instrument, before, points[at].value);
  if (gain < *course.instrument->reliable_change || gain < gain_share * before) return false;
  const std::size_t from = at < 3 ? 0 : at - 3;
  return differ(points.subspan(from, at - from),
                points.subspan(at, std::min<std::size_t>(3, points.size() - at)));
}

void read_gains(MeasureCourse& course) {
  for (std::size_t at = 1; at < course.points.size(); ++at) {
    if (!is_sudden_gain(course, at)) continue;
    const double before = course.points[at - 1].value;
    const double gain = better_by(*course.instrument, before, course.points[at].value);
    const bool lost = std::any_of(course.points.begin() + static_cast<std::ptrdiff_t>(at),
                                  course.points.end(), [&](const MeasurePoint& later) {
                                    return better_by(*course.instrument, before, later.value) <=
                                           gain * (1 - reversal_share);
                                  });
    course.sudden_gain = course.sudden_gain || !lost;
    course.gain_reversed = course.gain_reversed || lost;
  }
}

/// The date of the sixth last attended session; empty when there are fewer.
std::optional<Date> plateau_start(const Client& client, const ClientReading& reading, Date as_of) {
  int left = plateau_sessions;
  for (std::size_t i = client.sessions.size(); i-- > 0;) {
    const Session& session = client.sessions[i];
    const bool counts = session.date.value <= as_of && was_held(attendance_of(client, reading, i));
    if (counts && --left == 0) return session.date.value;
  }
  return std::nullopt;
}

bool is_plateau(const MeasureCourse& course, std::optional<Date> start) {
  if (!start || course.course != Course::NoReliableChange) return false;
  const auto from = std::ranges::find_if(
      course.points, [&](const MeasurePoint& each) { return each.date >= *start; });
  if (course.points.end() - from < plateau_readings) return false;
  return std::none_of(from + 1, course.points.end(), [&](const MeasurePoint& each) {
    return better_by(*course.instrument, from->value, each.value) >=
           *course.instrument->reliable_change;
  });
}

bool alliance_fell(const MeasureCourse& course) {
  const Instrument& instrument = *course.instrument;
  const double last = course.points.back().value;
  if (is_clinical(instrument, last)) return true;
  if (course.points.size() < 2) return false;
  const auto earlier = std::span(course.points).first(course.points.size() - 1);
  const double range = instrument.most - instrument.least;
  return better_by(instrument, spread_of(earlier).mean, last) <= -alliance_fall_share * range;
}

std::string_view say(Course course) {
  switch (course) {
    case Course::NoReliableChange:
      return "no reliable change";
    case Course::ReliableImprovement:
      return "reliable improvement";
    case Course::Recovered:
      return "reliable improvement, now outside the clinical range";
    case Course::ReliableDeterioration:
      return "reliable deterioration";
    case Course::TooFew:
    case Course::Unknown:
      break;
  }
  return {};
}

/// What the share lost of the first score amounts to, where only a response is defined.
std::string say_response(const MeasureCourse& course) {
  const Instrument& instrument = *course.instrument;
  const double first = course.points.front().value;
  if (!instrument.response_share || first == 0) return {};
  const double share = improvement(course, course.points.size()) / first;
  if (share < *instrument.response_share) return {};
  const bool less = instrument.direction == Direction::HigherIsWorse;
  return fmt::format("; {:.0f} % {}: counts as a response", share * 100, less ? "lower" : "higher");
}

std::string say_reading(const MeasureCourse& course) {
  const MeasurePoint& first = course.points.front();
  const MeasurePoint& last = course.points.back();
  if (course.points.size() < 2) {
    return fmt::format("{} on {}: a single score says nothing about change", first.value,
                       to_iso(first.date));
  }
  std::string text =
      fmt::format("{} to {} over {} sessions", first.value, last.value, course.points.size());
  if (course.instrument == nullptr) {
    return text + ": resist does not know this instrument and claims nothing from it";
  }
  if (course.course == Course::Unknown) {
    return text + ": no reliable-change figure is agreed for it" + say_response(course);
  }
  text += fmt::format(": {} ({} points)", say(course.course), *course.instrument->reliable_change);
  if (course.gain_reversed) text += "; a sudden gain was lost again";
  if (course.sudden_gain) text += "; a sudden gain, kept so far";
  return text;
}

void read_course(MeasureCourse& course, std::optional<Date> six_ago) {
  course.course = course_of(course);
  if (course.points.size() >= 2) {
    course.change = course.points.back().value - course.points.front().value;
  }
  if (course.instrument != nullptr) {
    if (course.instrument->alliance) course.alliance_fall = alliance_fell(course);
    if (course.instrument->reliable_change && is_problem_measure(course)) {
      course.early_response = responded_early(course);
      course.plateau = is_plateau(course, six_ago);
      read_gains(course);
    }
  }
  course.reading = say_reading(course);
}

}  // namespace

std::string_view to_word(Course course) {
  switch (course) {
    case Course::TooFew:
      return "too few scores";
    case Course::Unknown:
      return "unknown";
    case Course::NoReliableChange:
      return "no reliable change";
    case Course::ReliableImprovement:
      return "reliable improvement";
    case Course::Recovered:
      return "recovered";
    case Course::ReliableDeterioration:
      return "reliable deterioration";
  }
  return {};
}

std::vector<MeasureCourse> measure_courses(const Client& client, const ClientReading& reading,
                                           Date as_of) {
  std::vector<MeasureCourse> courses = collect(client, reading, as_of);
  const std::optional<Date> six_ago = plateau_start(client, reading, as_of);
  for (MeasureCourse& each : courses) read_course(each, six_ago);
  std::ranges::stable_sort(courses, [](const MeasureCourse& a, const MeasureCourse& b) {
    const bool first = is_problem_measure(a);
    if (first != is_problem_measure(b)) return first;
    return a.points.size() > b.points.size();
  });
  return courses;
}

const MeasureCourse* deterioration(const std::vector<MeasureCourse>& courses) {
  const auto found = std::ranges::find_if(courses, [](const MeasureCourse& each) {
    return is_problem_measure(each) && each.course == Course::ReliableDeterioration;
  });
  return found == courses.end() ? nullptr : &*found;
}

double improvement(const MeasureCourse& course, std::size_t count) {
  return better_by(*course.instrument, course.points.front().value, course.points[count - 1].value);
}

bool is_clinical(const Instrument& instrument, double value) {
  if (!instrument.cutoff) return false;
  return instrument.direction == Direction::HigherIsWorse ? value >= *instrument.cutoff
                                                          : value < *instrument.cutoff;
}

bool is_in_range(const Instrument& instrument, double total) {
  return total >= instrument.least && total <= instrument.most;
}

bool is_problem_measure(const MeasureCourse& course) {
  return course.instrument != nullptr && !course.instrument->alliance &&
         course.instrument->session_to_session;
}

}  // namespace resist
