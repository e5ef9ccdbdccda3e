#pragma once

#include "cli/guard.h"

namespace resist {

/// Lets files be written in the folders of \p needs and nowhere else, by Landlock. Returns its
/// version, or 0 where the kernel has none.
[[nodiscard]] int write_only_in(const GuardNeeds& needs);

}  // namespace resist
