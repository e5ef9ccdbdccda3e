#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"

namespace resist {

// What the completion scripts of all shells are made of.

using Words = std::vector<std::string>;

/// The words that a script offers, besides commands and options.
struct CompletionWords {
  Words signs;

  /// What the arguments of a command may be.
  std::map<const Command*, Words> arguments;
};

/// Where a script stops to ask the program: `resist completion clients [PATH...]`.
inline constexpr std::string_view clients_word = "clients";

/// The words that an option of a command takes; empty where they cannot be listed.
[[nodiscard]] Words values_of(const Command& command, Option option, const CompletionWords& words);

/// The words that the arguments of a command may be; empty where there are none.
[[nodiscard]] Words arguments_of(const Command& command, const CompletionWords& words);

[[nodiscard]] bool takes_file(Option option);

/// "help" and every command.
[[nodiscard]] Words command_names();

/// Whether arguments of \p command are files, a folder, a client.
[[nodiscard]] bool takes_paths(const Command& command);
[[nodiscard]] bool takes_folder(const Command& command);
[[nodiscard]] bool takes_client(const Command& command);

/// \p text inside single quotes of a shell.
[[nodiscard]] std::string single_quoted(std::string_view text);

/// Whether every shell takes \p word as it stands: letters, digits and `-_./`, and what is not
/// ASCII. A word that comes out of notes is never offered otherwise: bash would run `$(…)`.
[[nodiscard]] bool is_plain_word(std::string_view word);

[[nodiscard]] std::string bash_script(const CompletionWords& words);
[[nodiscard]] std::string zsh_script(const CompletionWords& words);
[[nodiscard]] std::string fish_script(const CompletionWords& words);

}  // namespace resist
