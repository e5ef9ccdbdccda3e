#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "cli/process.h"
#include "language/packs.h"
#include "notes/schema.h"

namespace resist {

/// A detector that is a program, as the user's configuration names it.
struct ProgramSpec {
  std::string name;  ///< its findings are "name/RULE"

  /// The program, and what it is given; paths are absolute or to be looked for on $PATH.
  std::vector<std::string> run;

  /// The sign of its findings where they name no other.
  std::string sign;

  /// What a person reads for a sign that is nobody else's; empty otherwise.
  std::string title;
  PackLevels levels;
  ProcessLimits limits;

  /// Where the configuration names it, for what is to be said of it.
  Diagnostic place;
};

/// Reads the list `programs:`. \p folder is that of the configuration, absolute, where "./" begins,
/// and \p home where "~/" does.
[[nodiscard]] std::vector<ProgramSpec> read_programs(const Value& value, const std::string& folder,
                                                     const std::string& home,
                                                     Diagnostics& diagnostics);

}  // namespace resist
