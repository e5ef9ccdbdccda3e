#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "cli/completion.h"
#include "cli/help.h"

namespace resist {
namespace {

constexpr std::string_view beginning = R"sh(#compdef resist

# The codes of the clients in the notes that the line names, or the configuration.
_resist_clients() {
  local each
  local -a found codes
  for each in ${words[2,-1]}; do
    each=${${(Q)each}/#\~/$HOME}
    [[ $each != "$PREFIX$SUFFIX" && -e $each ]] && found+=("$each")
  done
  (( ${#found} )) || [[ $words[1] != new ]] || found=(.)
  codes=(${(f)"$(resist completion clients $found 2>/dev/null)"})
  (( ${#codes} )) && compadd "$@" -a codes
}

_resist() {
)sh";

std::string in_quotes(const Words& words) {
  std::vector<std::string> quoted;
  quoted.reserve(words.size());
  for (const std::string& each : words) quoted.push_back(fmt::format("\"{}\"", each));
  return fmt::format("({})", fmt::join(quoted, " "));
}

std::string value_of(const Command& command, Option option, const CompletionWords& words) {
  const Words values = values_of(command, option, words);
  if (option == Option::Client) return "_resist_clients";
  if (takes_file(option)) return "_files";
  return values.empty() ? " " : in_quotes(values);
}

std::string option_of(const Command& command, Option option, const CompletionWords& words) {
  const OptionSpec& spec = spec_of(option);
  std::string help;
  for (const char c : help_of(command, option)) {
    if (c == '[' || c == ']' || c == ':') help += '\\';
    help += c;
  }
  std::string value;
  if (!spec.value.empty()) {
    value = fmt::format(":{}:{}", spec.value, value_of(command, option, words));
  }
  const std::string_view many = spec.repeats ? "*" : "";
  std::string text;
  if (spec.letter != '\0') {
    text +=
        fmt::format("        '{}-{}[{}]{}' \\\n", many, spec.letter, single_quoted(help), value);
  }
  return text +
         fmt::format("        '{}--{}[{}]{}' \\\n", many, spec.name, single_quoted(help), value);
}

/// What may follow the options, in the words of `_arguments`.
std::string rest_of(const Command& command, const CompletionWords& words) {
  if (takes_client(command)) return "'1:client:_resist_clients' '2:folder:_files -/'";
  const Words arguments = arguments_of(command, words);
  if (arguments.empty()) return takes_paths(command) ? "'*:path:_files'" : "'*: : '";
  if (!takes_paths(command)) return fmt::format("'*:word:{}'", in_quotes(arguments));
  return fmt::format("'1:word:{}' '*:path:_files'", in_quotes(arguments));
}

}  // namespace

std::string zsh_script(const CompletionWords& words) {
  std::string text{beginning};
  text += "  local -a commands=(\n    'help:the help of a command'\n";
  for (const Command* command : all_commands()) {
    text += fmt::format("    '{}:{}'\n", command->name, single_quoted(command->summary));
  }
  text +=
      "  )\n"
      "  if (( CURRENT == 2 )); then\n"
      "    _describe command commands\n"
      "    _files\n"
      "    return\n"
      "  fi\n"
      "  shift words; (( CURRENT-- ))\n"
      "  case $words[1] in\n"
      "    help)\n"
      "      _describe command commands\n"
      "      ;;\n";
  for (const Command* command : all_commands()) {
    text += fmt::format("    {})\n      _arguments \\\n", command->name);
    for (const Option option : command->options) text += option_of(*command, option, words);
    text += fmt::format("        {}\n      ;;\n", rest_of(*command, words));
  }
  // Sourced, it stands ready; loaded by name from $fpath, it begins at once.
  text +=
      "  esac\n}\n"
      "if [[ $funcstack[1] == _resist ]]; then _resist \"$@\"; else compdef _resist resist; fi\n";
  return text;
}

}  // namespace resist
