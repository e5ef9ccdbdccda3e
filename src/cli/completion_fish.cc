#include <string>
#include <string_view>

#include <fmt/format.h>

#include "cli/completion.h"
#include "cli/help.h"

namespace resist {
namespace {

constexpr std::string_view beginning = R"sh(# fish completion of resist

# The codes of the clients in the notes that the line names, or the configuration.
function __resist_clients
    set -l line (commandline -opc)
    set -l found
    for each in $line
        set each (string replace -r '^~' $HOME -- $each)
        test -e "$each"; and set -a found $each
    end
    if not set -q found[1]; and contains -- new $line
        set found .
    end
    resist completion clients $found 2>/dev/null
end

)sh";

std::string condition_of(const Command& command) {
  return fmt::format("complete -c resist -n '__fish_seen_subcommand_from {}'", command.name);
}

/// A list of words that fish takes apart at the spaces between them.
std::string listed(const Words& words) {
  return fmt::format(" -a \"'{}'\"", fmt::join(words, "' '"));
}

std::string option_of(const Command& command, Option option, const CompletionWords& words) {
  const OptionSpec& spec = spec_of(option);
  std::string text = fmt::format("{} -l {}", condition_of(command), spec.name);
  if (spec.letter != '\0') text += fmt::format(" -s {}", spec.letter);
  if (!spec.value.empty()) text += takes_file(option) ? " -r" : " -x";
  const Words values = values_of(command, option, words);
  if (!values.empty()) text += listed(values);
  if (option == Option::Client) text += " -a '(__resist_clients)'";
  return text + fmt::format(" -d '{}'\n", single_quoted(help_of(command, option)));
}

std::string arguments_line(const Command& command, const CompletionWords& words) {
  const std::string_view files = takes_paths(command) || takes_folder(command) ? "" : " -f";
  if (takes_client(command)) {
    return fmt::format("{}{} -a '(__resist_clients)'\n", condition_of(command), files);
  }
  const Words arguments = arguments_of(command, words);
  if (!arguments.empty()) {
    return fmt::format("{}{}{}\n", condition_of(command), files, listed(arguments));
  }
  return files.empty() ? std::string{} : fmt::format("{} -f\n", condition_of(command));
}

}  // namespace

std::string fish_script(const CompletionWords& words) {
  std::string text{beginning};
  text += fmt::format("set -l commands {}\n", fmt::join(command_names(), " "));
  text +=
      "complete -c resist -n \"not __fish_seen_subcommand_from $commands\" -a help "
      "-d 'the help of a command'\n"
      "complete -c resist -n '__fish_seen_subcommand_from help' -f -a \"$commands\"\n";
  for (const Command* command : all_commands()) {
    text += fmt::format(
        "complete -c resist -n \"not __fish_seen_subcommand_from $commands\" -a {} -d '{}'\n",
        command->name, single_quoted(command->summary));
    for (const Option option : command->options) text += option_of(*command, option, words);
    text += arguments_line(*command, words);
  }
  return text;
}

}  // namespace resist
