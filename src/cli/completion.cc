#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/nearest.h"
#include "cli/caseload.h"
#include "cli/command.h"
#include "cli/help.h"
#include "cli/setup.h"

namespace resist {
namespace {

constexpr std::array options = {Option::Config, Option::NoConfig, Option::Help};

using Words = std::vector<std::string_view>;

/// The words that an option of a command takes, the signs among them; empty where they cannot be
/// listed.
Words values_of(const Command& command, Option option, const Words& signs) {
  switch (option) {
    case Option::Sign:
      return signs;
    case Option::Format:
      return {command.formats.begin(), command.formats.end()};
    case Option::FailOn:
    case Option::MinLevel:
      return {"watch", "present", "marked"};
    case Option::Color:
      return {"auto", "always", "never"};
    case Option::Style:
      return {"plain", "soap", "dap", "birp", "girp"};
    case Option::Period:
      return {"last week", "last month", "last 6 weeks", "last 8 sessions"};
    default:
      return {};
  }
}

bool takes_file(Option option) {
  return option == Option::Output || option == Option::Rules || option == Option::Config;
}

Words command_names() {
  Words names{"help"};
  for (const Command* command : all_commands()) names.push_back(command->name);
  return names;
}

std::string long_options(const Command& command) {
  std::vector<std::string> names;
  for (const Option option : command.options) {
    names.push_back(fmt::format("--{}", spec_of(option).name));
  }
  return fmt::format("{}", fmt::join(names, " "));
}

/// `--format|-f`, as a pattern of bash.
std::string pattern_of(const OptionSpec& spec) {
  return spec.letter == '\0' ? fmt::format("--{}", spec.name)
                             : fmt::format("--{}|-{}", spec.name, spec.letter);
}

std::string bash_cases(const Command& command, const Words& signs) {
  std::string text = fmt::format("    {})\n      options='{}'\n      case $before in\n",
                                 command.name, long_options(command));
  for (const Option option : command.options) {
    const Words values = values_of(command, option, signs);
    const std::string pattern = pattern_of(spec_of(option));
    if (!values.empty()) {
      text += fmt::format("        {}) values=$'{}' ;;\n", pattern, fmt::join(values, "\\n"));
    } else if (takes_file(option)) {
      text +=
          fmt::format("        {}) COMPREPLY=($(compgen -f -- \"$word\")); return ;;\n", pattern);
    } else if (!spec_of(option).value.empty()) {
      text += fmt::format("        {}) return ;;\n", pattern);
    }
  }
  return text + "      esac\n      ;;\n";
}

std::string bash_script(const Words& signs) {
  std::string text = fmt::format(
      "# bash completion of resist\n"
      "_resist() {{\n"
      "  local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}}\n"
      "  local options= values= IFS=$'\\n'\n"
      "  if [[ $COMP_CWORD -eq 1 ]]; then\n"
      "    COMPREPLY=($(compgen -W $'{}' -- \"$word\") $(compgen -f -- \"$word\"))\n"
      "    return\n"
      "  fi\n"
      "  case ${{COMP_WORDS[1]}} in\n",
      fmt::join(command_names(), "\\n"));
  for (const Command* command : all_commands()) text += bash_cases(*command, signs);
  text +=
      "  esac\n"
      "  if [[ -n $values ]]; then\n"
      "    COMPREPLY=($(compgen -W \"$values\" -- \"$word\"))\n"
      "    COMPREPLY=(\"${COMPREPLY[@]// /\\\\ }\")\n"
      "  elif [[ $word == -* ]]; then\n"
      "    COMPREPLY=($(compgen -W \"${options// /$'\\n'}\" -- \"$word\"))\n"
      "  else\n"
      "    COMPREPLY=($(compgen -f -- \"$word\"))\n"
      "  fi\n"
      "}\n"
      "complete -o filenames -F _resist resist\n";
  return text;
}

/// \p text inside single quotes of a shell.
std::string quoted(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    if (c == '\'') {
      safe += "'\\''";
    } else {
      safe += c;
    }
  }
  return safe;
}

std::string zsh_option(const Command& command, Option option, const Words& signs) {
  const OptionSpec& spec = spec_of(option);
  std::string help;
  for (const char c : help_of(command, option)) {
    if (c == '[' || c == ']' || c == ':') help += '\\';
    help += c;
  }
  std::string value;
  if (!spec.value.empty()) {
    std::vector<std::string> words;
    for (const std::string_view each : values_of(command, option, signs)) {
      words.push_back(fmt::format("\"{}\"", each));
    }
    value = fmt::format(":{}:{}", spec.value,
                        takes_file(option) ? std::string{"_files"}
                        : words.empty()    ? std::string{" "}
                                           : fmt::format("({})", fmt::join(words, " ")));
  }
  const std::string_view many = spec.repeats ? "*" : "";
  std::string text;
  if (spec.letter != '\0') {
    text += fmt::format("        '{}-{}[{}]{}' \\\n", many, spec.letter, quoted(help), value);
  }
  return text + fmt::format("        '{}--{}[{}]{}' \\\n", many, spec.name, quoted(help), value);
}

std::string zsh_script(const Words& signs) {
  std::string text =
      "#compdef resist\n"
      "_resist() {\n"
      "  local -a commands=(\n";
  for (const Command* command : all_commands()) {
    text += fmt::format("    '{}:{}'\n", command->name, quoted(command->summary));
  }
  text +=
      "  )\n"
      "  if (( CURRENT == 2 )); then\n"
      "    _describe command commands\n"
      "    _files\n"
      "    return\n"
      "  fi\n"
      "  shift words; (( CURRENT-- ))\n"
      "  case $words[1] in\n";
  for (const Command* command : all_commands()) {
    text += fmt::format("    {})\n      _arguments \\\n", command->name);
    for (const Option option : command->options) text += zsh_option(*command, option, signs);
    text += "        '*:path:_files'\n      ;;\n";
  }
  return text + "  esac\n}\n_resist \"$@\"\n";
}

std::string fish_option(const Command& command, Option option, const Words& signs) {
  const OptionSpec& spec = spec_of(option);
  std::string text = fmt::format("complete -c resist -n '__fish_seen_subcommand_from {}' -l {}",
                                 command.name, spec.name);
  if (spec.letter != '\0') text += fmt::format(" -s {}", spec.letter);
  if (!spec.value.empty()) text += takes_file(option) ? " -r" : " -x";
  const Words values = values_of(command, option, signs);
  if (!values.empty()) text += fmt::format(" -a \"'{}'\"", fmt::join(values, "' '"));
  return text + fmt::format(" -d '{}'\n", quoted(help_of(command, option)));
}

std::string fish_script(const Words& signs) {
  std::string text =
      "# fish completion of resist\n"
      "set -l commands " +
      fmt::format("{}\n", fmt::join(command_names(), " "));
  for (const Command* command : all_commands()) {
    text += fmt::format(
        "complete -c resist -n \"not __fish_seen_subcommand_from $commands\" -a {} -d '{}'\n",
        command->name, quoted(command->summary));
    for (const Option option : command->options) text += fish_option(*command, option, signs);
  }
  return text;
}

Exit run_completion(const Options& asked, const World& world) {
  static constexpr std::array<std::string_view, 3> shells = {"bash", "zsh", "fish"};
  const std::string shell = asked.words.size() == 1 ? asked.words.front() : std::string{};
  if (shell != "bash" && shell != "zsh" && shell != "fish") {
    const std::string_view meant = nearest(shell, shells);
    say(world, meant.empty() ? "name a shell: bash, zsh or fish"
                             : fmt::format("no shell \"{}\"; did you mean \"{}\"?", shell, meant));
    return Exit::Usage;
  }
  const Setup setup = prepare(asked, world);
  show_diagnostics(setup.diagnostics, asked, world);
  if (has_errors(setup.diagnostics)) return Exit::Environment;
  const Words signs = signs_of(setup);
  const std::string text = shell == "bash"  ? bash_script(signs)
                           : shell == "zsh" ? zsh_script(signs)
                                            : fish_script(signs);
  return world.out(text) == Written::Failed ? Exit::Environment : Exit::Done;
}

}  // namespace

const Command completion_command = {
    .name = "completion",
    .arguments = "SHELL",
    .summary = "what bash, zsh or fish needs to complete commands and options",
    .examples =
        "  resist completion bash > ~/.local/share/bash-completion/completions/resist\n"
        "  resist completion fish > ~/.config/fish/completions/resist.fish\n",
    .options = options,
    .formats = {},
    .run = run_completion,
};

}  // namespace resist
