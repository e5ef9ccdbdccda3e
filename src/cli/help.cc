#include "cli/help.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace resist {
namespace {

constexpr std::size_t columns = 80;

/// `a, b or c`.
std::string alternatives(std::span<const std::string_view> words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? " or " : ", ";
    text += words[i];
  }
  return text;
}

/// `  -p, --period PERIOD`
std::string left_of(const OptionSpec& spec) {
  std::string left = spec.letter == '\0' ? "      " : fmt::format("  -{}, ", spec.letter);
  left += fmt::format("--{}", spec.name);
  if (!spec.value.empty()) left += fmt::format(" {}", spec.value);
  return left;
}

/// \p text broken at spaces to stand from column \p indent on.
std::string hang(std::string_view text, std::size_t indent) {
  std::string shown;
  std::size_t room = columns - indent;
  while (text.size() > room) {
    std::size_t end = text.rfind(' ', room);
    if (end == std::string_view::npos) end = text.size();
    shown += text.substr(0, end);
    shown += fmt::format("\n{:{}}", "", indent);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return shown.append(text);
}

}  // namespace

std::string help_of(const Command& command, Option option) {
  const OptionSpec& spec = spec_of(option);
  if (option != Option::Format) return std::string{spec.help};
  return fmt::format("{} (default: {}, or as the name of the output ends)",
                     alternatives(command.formats), command.formats.front());
}

std::string help_of_program() {
  std::string text =
      "resist shows a psychotherapist, in their own session notes, where the work may\n"
      "be meeting resistance, and what could be tried. It works offline and changes no\n"
      "note.\n"
      "\n"
      "usage: resist COMMAND [OPTIONS] PATH...\n"
      "\n"
      "  resist report R-07.yaml\n"
      "  resist report --client R-07 ~/caseload\n"
      "\n"
      "commands:\n";
  std::size_t widest = 0;
  for (const Command* command : all_commands()) widest = std::max(widest, command->name.size());
  for (const Command* command : all_commands()) {
    text += fmt::format("  {:{}}  {}\n", command->name, widest, hang(command->summary, widest + 4));
  }
  text +=
      "\n"
      "PATH is a file, a folder, or - for standard input. Each command has --help.\n"
      "exit status: 0 done, 1 threshold reached, 2 usage, 3 notes not all read,\n"
      "             4 environment\n";
  return text;
}

std::string help_of(const Command& command) {
  std::string text = fmt::format("usage: resist {} [OPTIONS]{}{}\n\n{}\n\n{}\noptions:\n",
                                 command.name, command.arguments.empty() ? "" : " ",
                                 command.arguments, hang(command.summary, 0), command.examples);
  std::size_t widest = 0;
  for (const Option option : command.options) {
    widest = std::max(widest, left_of(spec_of(option)).size());
  }
  for (const Option option : command.options) {
    text += fmt::format("{:{}}  {}\n", left_of(spec_of(option)), widest,
                        hang(help_of(command, option), widest + 2));
  }
  return text;
}

}  // namespace resist
