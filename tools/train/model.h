#pragma once

#include <array>
#include <string>

#include "examples.h"
#include "logistic.h"

namespace resist::train {

using SignModels = std::array<LogisticModel, learned_signs.size()>;

/// A model for each sign from every source but \p left_out (-1 for none). Sentences of sessions
/// that do not show a sign say so each; of a session that shows it, the sentence that a first model
/// finds most telling is taken to say it (multiple-instance learning), and a second model is
/// trained with those.
[[nodiscard]] SignModels fit_signs(const Dataset& data, int left_out);

/// Writes the models as eight-bit weights: "RSW1", for each sign a scale and a bias (little-endian
/// floats), then for each place the signs' weights padded to eight. False when it cannot.
[[nodiscard]] bool write_weights(const SignModels& models, const std::string& path);

}  // namespace resist::train
