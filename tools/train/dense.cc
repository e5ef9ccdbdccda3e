#include "dense.h"

#include <cmath>

#include <lbfgs.h>

namespace resist::train {
namespace {

// The best of 1, 0.3, 0.1 and 0.03 on caseloads left out.
constexpr double cost = 0.1;

struct Scale {
  std::array<double, fact_count> mean{};
  std::array<double, fact_count> spread{};
};

Scale scale_of(const std::vector<DenseRow>& rows) {
  Scale scale;
  const auto count = static_cast<double>(rows.size());
  for (const DenseRow& row : rows) {
    for (std::size_t i = 0; i < fact_count; ++i) scale.mean.at(i) += row.values.at(i) / count;
  }
  for (const DenseRow& row : rows) {
    for (std::size_t i = 0; i < fact_count; ++i) {
      const double off = row.values.at(i) - scale.mean.at(i);
      scale.spread.at(i) += off * off / count;
    }
  }
  // A fact that never varies says nothing; its weight stays nought.
  for (double& each : scale.spread) each = each > 1e-9 ? std::sqrt(each) : 0;
  return scale;
}

struct Problem {
  const std::vector<DenseRow>& rows;
  const Scale& scale;
};

double scaled(const Problem& problem, const DenseRow& row, std::size_t i) {
  const double spread = problem.scale.spread.at(i);
  return spread == 0 ? 0 : (row.values.at(i) - problem.scale.mean.at(i)) / spread;
}

double loss(void* instance, const double* x, double* gradient, const int, const double) {
  const Problem& problem = *static_cast<const Problem*>(instance);
  double total = 0;
  for (std::size_t i = 0; i < fact_count; ++i) {
    total += 0.5 * x[i] * x[i];
    gradient[i] = x[i];
  }
  gradient[fact_count] = 0;
  for (const DenseRow& row : problem.rows) {
    double z = x[fact_count];
    for (std::size_t i = 0; i < fact_count; ++i) z += x[i] * scaled(problem, row, i);
    const double y = row.positive ? 1 : -1;
    const double margin = y * z;
    total +=
        cost * (margin > 0 ? std::log1p(std::exp(-margin)) : std::log1p(std::exp(margin)) - margin);
    const double pull = -cost * y / (1 + std::exp(margin));
    for (std::size_t i = 0; i < fact_count; ++i) gradient[i] += pull * scaled(problem, row, i);
    gradient[fact_count] += pull;
  }
  return total;
}

}  // namespace

Weighing fit_dense(const std::vector<DenseRow>& rows) {
  const Scale scale = scale_of(rows);
  Problem problem{.rows = rows, .scale = scale};
  std::array<double, fact_count + 1> x{};
  lbfgs_parameter_t parameters;
  lbfgs_parameter_init(&parameters);
  parameters.max_iterations = 200;
  lbfgs(static_cast<int>(x.size()), x.data(), nullptr, loss, nullptr, &problem, &parameters);
  Weighing weighing;
  double bias = x.back();
  for (std::size_t i = 0; i < fact_count; ++i) {
    const double weight = scale.spread.at(i) == 0 ? 0 : x.at(i) / scale.spread.at(i);
    weighing.weights.at(i) = static_cast<float>(weight);
    bias -= weight * scale.mean.at(i);
  }
  weighing.bias = static_cast<float>(bias);
  return weighing;
}

}  // namespace resist::train
