// Which way a sign goes over the sessions that could show it.
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <vector>

#include "signs/pattern.h"

namespace resist {
namespace {

/// Difference between the halves of a window that is a trend and no wobble.
constexpr double trend_step = 0.15;

/// Sessions without which no trend is read: three against three.
constexpr std::size_t trend_least = 6;

/// The mean score where sessions that show nothing may have held what nobody wrote down.
double doubted_mean(const std::vector<SessionSign>& sessions,
                    const std::vector<std::size_t>& indices, double unseen) {
  double sum = 0;
  for (const std::size_t each : indices) {
    const SessionSign& session = sessions[each];
    sum += session.level < Level::Watch ? std::max(session.score, unseen) : session.score;
  }
  return indices.empty() ? 0 : sum / static_cast<double>(indices.size());
}

}  // namespace

double mean_score(const std::vector<SessionSign>& sessions,
                  const std::vector<std::size_t>& indices) {
  double sum = 0;
  for (const std::size_t each : indices) sum += sessions[each].score;
  return indices.empty() ? 0 : sum / static_cast<double>(indices.size());
}

std::vector<std::size_t> telling(const std::vector<std::size_t>& indices,
                                 const std::vector<bool>& silent) {
  std::vector<std::size_t> telling;
  std::ranges::copy_if(indices, std::back_inserter(telling),
                       [&](std::size_t each) { return each >= silent.size() || !silent[each]; });
  return telling;
}

Trend trend_of(const std::vector<SessionSign>& sessions, const std::vector<std::size_t>& indices,
               double unseen) {
  if (indices.size() < trend_least) return Trend::Unknown;
  const auto middle = indices.begin() + static_cast<std::ptrdiff_t>(indices.size() / 2);
  const std::vector<std::size_t> first{indices.begin(), middle};
  const std::vector<std::size_t> second{middle, indices.end()};
  const double change = mean_score(sessions, second) - mean_score(sessions, first);
  const double doubted =
      doubted_mean(sessions, second, unseen) - doubted_mean(sessions, first, unseen);
  if (std::abs(change) < trend_step || std::abs(doubted) < trend_step) return Trend::Steady;
  // Nobody says "falling" on the day it was there again, or "rising" on the day it was not.
  const bool rises = change > 0;
  const bool shows_last = sessions[indices.back()].level >= Level::Watch;
  if (rises != shows_last) return Trend::Steady;
  return rises ? Trend::Rising : Trend::Falling;
}

void settle_trend(SignReading& reading) {
  if (reading.level <= Level::None || reading.count.shown < 2) reading.trend = Trend::Unknown;
}

}  // namespace resist
