#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "cli/completion.h"

namespace resist {
namespace {

constexpr std::string_view beginning = R"sh(# bash completion of resist

# The codes of the clients in the notes that the line names, or the configuration.
_resist_clients() {
  local each paths=()
  for each in "${COMP_WORDS[@]:2}"; do
    each=${each/#\~/$HOME}
    if [[ $each != "$word" && -e $each ]]; then paths+=("$each"); fi
  done
  if [[ ${#paths[@]} -eq 0 && ${COMP_WORDS[1]} == new ]]; then paths=(.); fi
  resist completion clients "${paths[@]}" 2>/dev/null
}

# Offers words that are no files.
_resist_offer() {
  compopt +o filenames 2>/dev/null
  COMPREPLY+=($(compgen -W "$1" -- "$word"))
  COMPREPLY=("${COMPREPLY[@]// /\\ }")
}

_resist() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
  local options='' values='' arguments='' files='' IFS=$'\n'
  # --sign=cancelling stands in three words.
  if [[ $word == '=' ]]; then
    word=''
  elif [[ $before == '=' ]]; then
    before=${COMP_WORDS[COMP_CWORD-2]}
  fi
  COMPREPLY=()
)sh";

constexpr std::string_view end = R"sh(  esac
  if [[ -n $values ]]; then
    _resist_offer "$values"
  elif [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "${options// /$'\n'}" -- "$word"))
  elif [[ -n $arguments && ( -z $files || $COMP_CWORD -eq 2 ) ]]; then
    _resist_offer "$arguments"
  elif [[ -n $files ]]; then
    COMPREPLY=($(compgen $files -- "$word"))
  fi
}
complete -o filenames -F _resist resist
)sh";

/// `--format|-f`, as a pattern of bash.
std::string pattern_of(const OptionSpec& spec) {
  return spec.letter == '\0' ? fmt::format("--{}", spec.name)
                             : fmt::format("--{}|-{}", spec.name, spec.letter);
}

/// What follows an option that takes a value; empty for one that takes none.
std::string after(const Command& command, Option option, const CompletionWords& words) {
  const Words values = values_of(command, option, words);
  if (!values.empty()) return fmt::format("values=$'{}'", fmt::join(values, "\\n"));
  if (option == Option::Client) return "values=$(_resist_clients); [[ -n $values ]] || return";
  if (takes_file(option)) return "COMPREPLY=($(compgen -f -- \"$word\")); return";
  return spec_of(option).value.empty() ? "" : "return";
}

std::string case_of(const Command& command, const CompletionWords& words) {
  std::vector<std::string> names;
  std::string values;
  for (const Option option : command.options) {
    names.push_back(fmt::format("--{}", spec_of(option).name));
    const std::string what = after(command, option, words);
    if (what.empty()) continue;
    values += fmt::format("        {}) {} ;;\n", pattern_of(spec_of(option)), what);
  }
  std::string text =
      fmt::format("    {})\n      options='{}'\n", command.name, fmt::join(names, " "));
  const Words arguments = arguments_of(command, words);
  if (!arguments.empty()) {
    text += fmt::format("      arguments=$'{}'\n", fmt::join(arguments, "\\n"));
  }
  if (takes_client(command)) text += "      arguments=$(_resist_clients)\n";
  if (takes_paths(command)) text += "      files=-f\n";
  if (takes_folder(command)) text += "      files=-d\n";
  return text + fmt::format("      case $before in\n{}      esac\n      ;;\n", values);
}

}  // namespace

std::string bash_script(const CompletionWords& words) {
  std::string text{beginning};
  text += fmt::format(
      "  if [[ $COMP_CWORD -eq 1 ]]; then\n"
      "    COMPREPLY=($(compgen -W $'{}' -- \"$word\") $(compgen -f -- \"$word\"))\n"
      "    return\n"
      "  fi\n"
      "  case ${{COMP_WORDS[1]}} in\n"
      "    help)\n      arguments=$'{}'\n      ;;\n",
      fmt::join(command_names(), "\\n"), fmt::join(command_names(), "\\n"));
  for (const Command* command : all_commands()) text += case_of(*command, words);
  return text += end;
}

}  // namespace resist
