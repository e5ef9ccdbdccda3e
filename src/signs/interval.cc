#include "signs/interval.h"

#include <cmath>

namespace resist {

Interval wilson_interval(std::size_t hits, std::size_t all, double z) {
  const auto n = static_cast<double>(all);
  const double p = static_cast<double>(hits) / n;
  const double scale = 1 + z * z / n;
  const double middle = (p + z * z / (2 * n)) / scale;
  const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / scale;
  return {.low = middle - half, .high = middle + half};
}

}  // namespace resist
