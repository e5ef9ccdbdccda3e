#include "naive_bayes.h"

#include <cmath>

namespace resist::train {

std::vector<LogisticModel> fit_naive_bayes(std::span<const LabelledRow> rows, std::size_t places,
                                           std::size_t classes, double added) {
  std::vector<std::vector<double>> counts(classes, std::vector<double>(places, added));
  std::vector<double> totals(classes, added * static_cast<double>(places));
  for (const LabelledRow& row : rows) {
    for (const std::uint32_t place : row.places) ++counts[row.label][place];
    totals[row.label] += static_cast<double>(row.places.size());
  }
  std::vector<LogisticModel> models(classes, {.weights = std::vector<float>(places)});
  for (std::size_t at = 0; at < places; ++at) {
    double mean = 0;
    for (std::size_t c = 0; c < classes; ++c) mean += std::log(counts[c][at] / totals[c]);
    mean /= static_cast<double>(classes);
    for (std::size_t c = 0; c < classes; ++c) {
      models[c].weights[at] = static_cast<float>(std::log(counts[c][at] / totals[c]) - mean);
    }
  }
  return models;
}

}  // namespace resist::train
