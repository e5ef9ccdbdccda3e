#pragma once

#include <exception>

#include "cli/run.h"

namespace resist {

/// The world of a real process: its clock, terminal, environment, files and streams. It also keeps
/// what the process holds to itself: no core dump and no last word of a crash ever has a note in
/// it, and a reader that goes away (`resist … | head`), or a limit on the size of files, ends the
/// output instead of the process.
[[nodiscard]] World real_world();

/// Says on standard error that the program itself is at fault, and returns the exit status 70; that
/// of the environment where it is memory that ran out. What \p failure says may hold the words of a
/// note, so only its kind is told.
int internal_error(const std::exception& failure);

}  // namespace resist
