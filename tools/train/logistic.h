#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace resist::train {

/// One row of a logistic regression: places of a sparse row whose values are all
/// 1/sqrt(number of places), a label and a weight.
struct Row {
  std::span<const std::uint32_t> places;
  bool positive = false;
  float weight = 1;
};

struct LogisticModel {
  std::vector<float> weights;  ///< one for each place, the scaling below folded in
  float bias = 0;
};

/// Logistic regression over features that are first scaled by their log-count ratio (the "NBSVM" of
/// Wang & Manning 2012, ACL), which lets a rare telling word weigh as much as a common one.
/// \p cost is the weight of an error against the size of the weights. The same rows in the same
/// order give the same model.
[[nodiscard]] LogisticModel fit(std::span<const Row> rows, std::size_t places, double cost);

/// The log-odds that \p model gives to a row of those places.
[[nodiscard]] float score(const LogisticModel& model, std::span<const std::uint32_t> places);

}  // namespace resist::train
