#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/diagnostic.h"
#include "cli/program_config.h"
#include "language/reading.h"
#include "record/client.h"

namespace resist {

/// One program at work on one client.
struct ProgramCall {
  const ProgramSpec& spec;
  const Client& client;
  Date today{};

  /// All that are looked for.
  std::span<const std::string_view> signs;

  /// Neither notes nor program are quoted in what is said of it.
  bool redact = false;
};

/// Adds what a program printed, \p output, to \p reading. A line that is no finding, or a place
/// that is not in the notes, is a diagnostic and left out.
void read_answer(const ProgramCall& call, std::string_view output, ClientReading& reading,
                 Diagnostics& diagnostics);

/// What is wrong with a program, at the place where the configuration names it.
[[nodiscard]] Diagnostic complaint_about(const ProgramSpec& spec, std::string_view code,
                                         std::string message, std::string hint = {});

}  // namespace resist
