#pragma once

#include <cstddef>

namespace resist {

/// The shares, 0..1, between which a rate lies.
struct Interval {
  double low = 0;
  double high = 0;
};

/// The interval of \p hits among \p all, which is more than 0, after Wilson 1927, J Am Stat Assoc
/// 22:209: few slots say little, and this says how little. \p z is the normal deviate of the
/// confidence, 1.96 for 95 %.
[[nodiscard]] Interval wilson_interval(std::size_t hits, std::size_t all, double z);

}  // namespace resist
