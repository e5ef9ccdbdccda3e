#pragma once

#include <string_view>

#include "cli/run.h"

namespace resist {

/// The world of a real process: its clock, terminal, environment, files and streams. It also keeps
/// what the process holds to itself: no core dump ever has a note in it, and a reader that goes
/// away
/// (`resist … | head`) ends the output instead of the process.
[[nodiscard]] World real_world();

/// Says on standard error that the program itself is at fault, and returns the exit status 70.
/// \p what is of the program's own making and holds nothing from the notes.
int internal_error(std::string_view what);

}  // namespace resist
