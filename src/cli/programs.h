#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/diagnostic.h"
#include "cli/program_answer.h"
#include "cli/program_config.h"
#include "cli/run.h"
#include "language/reading.h"
#include "record/client.h"

namespace resist {

/// A detector program that was found on the disk and can be run.
struct ReadyProgram {
  ProgramSpec spec;
  std::string path;                      ///< absolute
  std::vector<std::string> environment;  ///< the few variables that it is given
};

/// Looks for each program. One that is not there is a diagnostic, and left out.
[[nodiscard]] std::vector<ReadyProgram> find_programs(const std::vector<ProgramSpec>& specs,
                                                      const World& world, Diagnostics& diagnostics);

/// Gives the record to each of \p programs and adds what they find to \p reading. \p signs are all
/// that are looked for. What goes wrong with a program is a diagnostic, which quotes neither notes
/// nor program under \p redact; nothing is then taken from it.
void run_programs(std::span<const ReadyProgram> programs, const Client& client,
                  ClientReading& reading, Date today, std::span<const std::string_view> signs,
                  bool redact, Diagnostics& diagnostics);

/// Whether any of \p diagnostics is about a detector program.
[[nodiscard]] bool has_program_errors(const Diagnostics& diagnostics);

}  // namespace resist
