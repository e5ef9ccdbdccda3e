#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options.h"
#include "cli/run.h"

namespace resist {

/// One verb of the program. It is a constant: help, completions, the manual's test and the run come
/// from the one list of them.
struct Command {
  std::string_view name;

  /// What follows the options: "PATH..."; empty when nothing does.
  std::string_view arguments;

  /// One line for the list of commands.
  std::string_view summary;

  /// Lines to type, each with its two spaces of indentation.
  std::string_view examples;
  std::span<const Option> options;

  /// What `--format` takes, the default first; empty where there is no choice.
  std::span<const std::string_view> formats;

  /// The words that its arguments may be, besides paths, for completion; null where there are none.
  std::vector<std::string> (*words)(const Options&, const World&) = nullptr;

  Exit (*run)(const Options&, const World&) = nullptr;
};

/// Every command, in the order that help lists them.
[[nodiscard]] std::span<const Command* const> all_commands();

/// The command of that name, or null.
[[nodiscard]] const Command* find_command(std::string_view name);

extern const Command report_command;
extern const Command suggest_command;
extern const Command weekly_command;
extern const Command scan_command;
extern const Command check_command;
extern const Command explain_command;
extern const Command new_command;
extern const Command rules_command;
extern const Command config_command;
extern const Command doctor_command;
extern const Command schema_command;
extern const Command completion_command;

}  // namespace resist
