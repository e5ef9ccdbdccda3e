#pragma once

#include "signs/finding.h"

namespace resist {

/// Whether \p a says more by itself than \p b, or as much and later.
[[nodiscard]] bool weighs_more(const Evidence& a, const Evidence& b);

}  // namespace resist
