#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "examples.h"
#include "logistic.h"

namespace resist::train {

using SignModels = std::array<LogisticModel, learned_signs.size()>;

/// A model for each sign from every source but \p left_out (-1 for none). Sentences of sessions
/// that do not show a sign say so each; of a session that shows it, the sentence that a first model
/// finds most telling is taken to say it (multiple-instance learning), and a second model is
/// trained with those.
[[nodiscard]] SignModels fit_signs(const Dataset& data, int left_out);

/// The models as eight-bit weights in the form that `unpack_weights` reads.
[[nodiscard]] std::vector<std::int8_t> pack(const SignModels& models);

}  // namespace resist::train
