#include "signs/standstill.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace resist {
namespace {

/// Scores whose mean stands for where the client is: one alone is noisy, and one at the worst
/// moment would decide.
constexpr std::size_t recent_scores = 3;

/// Reliable changes that clients gain as scores go by, on average: half of one with the second, and
/// then with the logarithm of their number (log-linear: Finch 2001, Clin Psychol Psychother 8:231;
/// half improve by session 13 to 18: Hansen 2002, CPSP 9:329). The figures are defaults.
constexpr double usual_gain = 0.4;
constexpr double usual_gain_by_logarithm = 0.15;

/// How sharply the score falls with the gain; a default.
constexpr double steepness = 2;

/// The step by which an instrument is measured that has no agreed reliable change: the share of its
/// range that the agreed ones come to, roughly. It orders, and nothing is claimed from it.
constexpr double step_share = 0.2;

double step_of(const Instrument& instrument) {
  return instrument.reliable_change.value_or(step_share * (instrument.most - instrument.least));
}

double mean_gain(const MeasureCourse& course) {
  const std::size_t later = course.points.size() - 1;
  const std::size_t recent = std::min(recent_scores, later);
  double sum = 0;
  for (std::size_t back = 0; back < recent; ++back) {
    sum += improvement(course, course.points.size() - back);
  }
  return sum / static_cast<double>(recent);
}

double score_of(const MeasureCourse& course) {
  const double usual =
      usual_gain + usual_gain_by_logarithm * std::log(static_cast<double>(course.points.size()));
  const double gained = mean_gain(course) / step_of(*course.instrument);
  return 1 / (1 + std::exp(-steepness * (usual - gained)));
}

}  // namespace

std::optional<double> standstill_score(const std::vector<MeasureCourse>& courses) {
  double sum = 0;
  int count = 0;
  for (const MeasureCourse& each : courses) {
    if (!is_problem_measure(each) || each.points.size() < 2) continue;
    sum += score_of(each);
    ++count;
  }
  if (count == 0) return std::nullopt;
  return sum / count;
}

}  // namespace resist
