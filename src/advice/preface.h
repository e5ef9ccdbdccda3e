#pragma once

#include <span>
#include <string>

#include "advice/case.h"
#include "advice/gate.h"

namespace resist {

/// "Risk is watched on this record …", "Nothing is called for": what comes before the suggestions,
/// of which there are some where \p anything is.
[[nodiscard]] std::string preface_of(const Case& the_case, std::span<const Closed> gate,
                                     bool anything);

}  // namespace resist
