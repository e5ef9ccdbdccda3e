// The one file that knows libLBFGS.
#include "logistic.h"

#include <algorithm>
#include <cmath>

#include <lbfgs.h>

namespace resist::train {
namespace {

/// log((share of the positives' features that are this one) / (the same of the negatives)).
std::vector<float> log_count_ratios(std::span<const Row> rows, std::size_t places) {
  constexpr double smoothing = 1;
  std::vector<double> positive(places, smoothing);
  std::vector<double> negative(places, smoothing);
  for (const Row& row : rows) {
    std::vector<double>& counts = row.positive ? positive : negative;
    for (std::size_t i = 0; i < row.places.size(); ++i) {
      // Whether the sentence has it, not how often.
      if (i == 0 || row.places[i] != row.places[i - 1]) counts[row.places[i]] += 1;
    }
  }
  double positive_sum = 0;
  double negative_sum = 0;
  for (std::size_t i = 0; i < places; ++i) {
    positive_sum += positive[i];
    negative_sum += negative[i];
  }
  std::vector<float> ratios(places);
  for (std::size_t i = 0; i < places; ++i) {
    ratios[i] =
        static_cast<float>(std::log((positive[i] / positive_sum) / (negative[i] / negative_sum)));
  }
  return ratios;
}

struct Problem {
  std::span<const Row> rows;
  std::span<const float> ratios;
  double cost = 1;
};

/// The loss and its gradient at \p x: a weight for each place, and the bias last.
double loss(void* instance, const double* x, double* gradient, const int n, const double) {
  const Problem& problem = *static_cast<const Problem*>(instance);
  const auto bias = static_cast<std::size_t>(n) - 1;
  double total = 0;
  for (std::size_t i = 0; i < bias; ++i) {
    total += 0.5 * x[i] * x[i];
    gradient[i] = x[i];
  }
  gradient[bias] = 0;
  for (const Row& row : problem.rows) {
    const double norm =
        1.0 / std::sqrt(static_cast<double>(std::max<std::size_t>(row.places.size(), 1)));
    double z = 0;
    for (const std::uint32_t place : row.places) z += x[place] * problem.ratios[place];
    z = z * norm + x[bias];
    const double y = row.positive ? 1 : -1;
    const double weight = problem.cost * row.weight;
    const double margin = y * z;
    total += weight *
             (margin > 0 ? std::log1p(std::exp(-margin)) : std::log1p(std::exp(margin)) - margin);
    const double pull = -weight * y / (1 + std::exp(margin));
    for (const std::uint32_t place : row.places)
      gradient[place] += pull * norm * problem.ratios[place];
    gradient[bias] += pull;
  }
  return total;
}

}  // namespace

LogisticModel fit(std::span<const Row> rows, std::size_t places, double cost) {
  const std::vector<float> ratios = log_count_ratios(rows, places);
  Problem problem{.rows = rows, .ratios = ratios, .cost = cost};
  std::vector<double> x(places + 1, 0.0);
  lbfgs_parameter_t parameters;
  lbfgs_parameter_init(&parameters);
  parameters.max_iterations = 60;
  parameters.epsilon = 1e-3;
  lbfgs(static_cast<int>(x.size()), x.data(), nullptr, loss, nullptr, &problem, &parameters);
  LogisticModel model{.weights = std::vector<float>(places), .bias = static_cast<float>(x.back())};
  for (std::size_t i = 0; i < places; ++i) {
    model.weights[i] = static_cast<float>(x[i]) * ratios[i];
  }
  return model;
}

float score(const LogisticModel& model, std::span<const std::uint32_t> places) {
  float sum = 0;
  for (const std::uint32_t place : places) sum += model.weights[place];
  return model.bias + sum / std::sqrt(static_cast<float>(std::max<std::size_t>(places.size(), 1)));
}

}  // namespace resist::train
