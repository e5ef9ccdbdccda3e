#pragma once

#include <string>

#include "advice/case.h"
#include "signs/finding.h"

namespace resist {

/// One plain sentence on how often \p sign shows: by the tasks or the appointments where they are
/// counted, else by the hours it shows in.
[[nodiscard]] std::string fact_of(const Case& the_case, const SignReading& sign);

}  // namespace resist
