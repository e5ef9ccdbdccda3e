#pragma once

#include <vector>

#include "base/diagnostic.h"
#include "cli/options.h"
#include "cli/run.h"
#include "cli/setup.h"
#include "notes/read.h"

namespace resist {

/// Everything that is wrong with the notes of the clients that \p asked is about: they are read as
/// the other commands read them.
[[nodiscard]] Diagnostics check_notes(const std::vector<ClientSource>& sources,
                                      const Options& asked, const Setup& setup, const World& world);

}  // namespace resist
