#pragma once

#include <array>
#include <cstdint>
#include <set>
#include <vector>

#include "examples.h"
#include "logistic.h"

namespace resist::train {

/// A model for each sign: of single sentences, and of whole notes.
struct SignModels {
  std::array<LogisticModel, learned_signs.size()> sentences;
  std::array<LogisticModel, learned_signs.size()> notes;
};

/// Sources that a model must not see.
using LeftOut = std::set<int>;

/// The models from every source but \p left_out. Sentences of sessions that do not show a sign say
/// so each; of a session that shows it, the sentence that a first model finds most telling is taken
/// to say it (multiple-instance learning), and a second model is trained with those. A note is all
/// its sentences together.
[[nodiscard]] SignModels fit_signs(const Dataset& data, const LeftOut& left_out);

/// The models as eight-bit weights in the form that `unpack_weights` reads.
[[nodiscard]] std::vector<std::int8_t> pack(const SignModels& models);

}  // namespace resist::train
