#pragma once

#include <string>

#include "cli/command.h"

namespace resist {

/// `resist --help`: what it is, the commands, and where to go on.
[[nodiscard]] std::string help_of_program();

/// `resist COMMAND --help`: what it does, two lines to type, every option. At most 80 columns.
[[nodiscard]] std::string help_of(const Command& command);

/// What the help of \p command says of \p option.
[[nodiscard]] std::string help_of(const Command& command, Option option);

}  // namespace resist
