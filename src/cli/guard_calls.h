#pragma once

#include "cli/guard.h"

namespace resist {

/// Has the kernel refuse every system call that reading notes and \p needs have no use for
/// (seccomp). A refused call fails as one without permission does. False where the kernel, the
/// processor or the build has no such filter.
[[nodiscard]] bool refuse_calls(const GuardNeeds& needs);

}  // namespace resist
