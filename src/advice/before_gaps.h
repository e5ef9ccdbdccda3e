#pragma once

#include <string>

#include "advice/case.h"

namespace resist {

/// Whether the missed hours came after heavy ones: "3 of the 4 hours that fell through came right
/// after one of tears or of much told: 2025-10-01, 2025-10-15, 2025-11-05." Empty where they are
/// fewer than two, or where other heavy hours were followed by one that was kept as often.
[[nodiscard]] std::string say_before_gaps(const Case& the_case);

}  // namespace resist
