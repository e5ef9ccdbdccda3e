#include "signs/weighing.h"

#include <cmath>

namespace resist {

double weigh(const Weighing& weighing, const Facts& facts) {
  double sum = weighing.bias;
  for (std::size_t i = 0; i < facts.size(); ++i) {
    sum += static_cast<double>(weighing.weights.at(i)) * static_cast<double>(facts.at(i));
  }
  return 1 / (1 + std::exp(-sum));
}

}  // namespace resist
