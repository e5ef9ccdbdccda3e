#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>

#include "signs/facts.h"

namespace resist {

/// How the facts of a session are weighed for one sign: a logistic regression, trained on labelled
/// caseloads with sentences read by a model that had not seen them (tools/train). Moved so that one
/// half is where a session shows the sign.
struct Weighing {
  float bias = 0;
  Facts weights{};
};

/// The weighing of each sign, in the order of `learned_signs`.
using Weighings = std::array<Weighing, learned_signs.size()>;

/// Those that the trainer made (weighing_weights.cc).
[[nodiscard]] const Weighings& built_in_weighings();

/// 0..1: how likely a careful reader sees the sign in such a session; one half is as likely as not.
[[nodiscard]] double weigh(const Weighing& weighing, const Facts& facts);

/// Where the facts of every session and sign are written down while detectors run: for the trainer.
class FactsSink {
 public:
  FactsSink() = default;
  FactsSink(const FactsSink&) = delete;
  FactsSink& operator=(const FactsSink&) = delete;
  virtual ~FactsSink() = default;
  virtual void take(std::size_t sign, std::size_t session, const Facts& facts) = 0;
};

}  // namespace resist
