#pragma once

#include "base/diagnostic.h"
#include "cli/setup.h"
#include "record/client.h"

namespace resist {

/// Whether each comment that sets a finding aside names a sign that is looked for, and whether
/// there is anything for it to set aside. Reads the client's notes as a report would, and only when
/// there is such a comment.
void check_ignores(const Client& client, const Setup& setup, const Options& options,
                   Diagnostics& diagnostics);

}  // namespace resist
