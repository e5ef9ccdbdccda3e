#pragma once

#include <span>
#include <string>

#include "base/date.h"
#include "base/result.h"
#include "cli/command.h"
#include "cli/options.h"

namespace resist {

/// Reads the arguments that follow a command's name. The error is a usage error: it names what is
/// wrong and what may have been meant. \p today stands until `--today` says otherwise.
[[nodiscard]] Result<Options> parse_options(const Command& command,
                                            std::span<const std::string> arguments, Date today);

}  // namespace resist
