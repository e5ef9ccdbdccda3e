#pragma once

#include <vector>

#include "signs/weighing.h"

namespace resist::train {

struct DenseRow {
  Facts values{};
  bool positive = false;
};

/// Logistic regression over a few dozen numbers, each brought to the same spread first, with a
/// ridge on the weights. The scaling is folded into the result.
[[nodiscard]] Weighing fit_dense(const std::vector<DenseRow>& rows);

}  // namespace resist::train
