#include "cli/run.h"

#include <algorithm>
#include <array>
#include <exception>
#include <vector>

#include <fmt/format.h>

#include "base/nearest.h"
#include "base/version.h"
#include "cli/app.h"
#include "cli/command.h"
#include "cli/help.h"
#include "cli/messages.h"
#include "cli/world.h"
#include "notes/file_names.h"

namespace resist {
namespace {

constexpr std::array commands = {&report_command, &suggest_command, &weekly_command,
                                 &scan_command,   &check_command,   &explain_command,
                                 &new_command,    &rules_command,   &config_command,
                                 &doctor_command, &schema_command,  &completion_command};

using Arguments = std::span<const std::string>;

Exit usage(const World& world, std::string_view message) {
  say(world, message);
  return Exit::Usage;
}

Exit print(const World& world, std::string_view text) {
  if (world.out(text) != Written::Failed) return Exit::Done;
  say(world, "cannot write to standard output");
  return Exit::Environment;
}

Exit unknown_command(const World& world, std::string_view word) {
  std::vector<std::string_view> names{"help"};
  for (const Command* command : commands) names.push_back(command->name);
  const std::string_view meant = nearest(word, names);
  if (!meant.empty()) {
    return usage(world, fmt::format("no command \"{}\"; did you mean \"{}\"?", word, meant));
  }
  return usage(world, fmt::format("\"{}\" is no command and no file; see resist --help", word));
}

Exit help(const World& world, Arguments rest) {
  if (rest.empty()) return print(world, help_of_program());
  const Command* command = find_command(rest.front());
  if (command == nullptr) return unknown_command(world, rest.front());
  return print(world, help_of(*command));
}

bool takes(const Command& command, Option option) {
  return std::ranges::find(command.options, option) != command.options.end();
}

/// Where the notes are: the first word, or the second where the first is a client.
std::string near_of(const Command& command, const Options& options) {
  const std::size_t place = command.arguments.starts_with("CLIENT") ? 1 : 0;
  return options.words.size() > place ? options.words[place] : std::string{};
}

/// Lets the configuration say what the command line does not. False when it cannot be used.
bool configure(const Command& command, Options& options, const World& world) {
  if (!takes(command, Option::NoConfig)) return true;
  options.from_config = read_config(
      {.none = options.no_config, .file = options.config, .near = near_of(command, options)},
      world);
  const bool wants_paths = command.arguments.starts_with("PATH");
  if (wants_paths && options.words.empty()) options.words = options.from_config.notes;
  // These show what is wrong with the configuration among the rest.
  if (&command == &check_command || &command == &doctor_command) return true;
  show_diagnostics(options.from_config.diagnostics, options, world);
  return !has_errors(options.from_config.diagnostics);
}

/// Whether \p command gives clients to detector programs, or tells of them.
bool meets_programs(const Command& command) {
  static constexpr std::array meeting = {&report_command, &suggest_command, &weekly_command,
                                         &scan_command, &doctor_command};
  return std::ranges::find(meeting, &command) != meeting.end();
}

/// What \p command needs beside reading files and writing to its standard streams.
GuardNeeds needs_of(const Command& command, const Options& options) {
  GuardNeeds needs;
  if (!options.output.empty() && options.output != "-") {
    const std::string_view folder = folder_of(options.output);
    needs.folders.emplace_back(folder.empty() ? "." : folder);
  } else if (&command == &new_command) {
    // The next note stands beside the last one, which a link may lead to.
    needs.folders.assign(options.words.begin() + (options.words.empty() ? 0 : 1),
                         options.words.end());
    if (needs.folders.empty()) needs.folders.emplace_back(".");
    needs.folders = with_linked_folders(needs.folders);
  }
  needs.programs = meets_programs(command) && !options.from_config.programs.empty();
  return needs;
}

/// The world without what \p command does not need.
World guarded(const World& world, const Command& command, const Options& options) {
  World held = world;
  if (!world.give_up) return held;
  held.guard = world.give_up(needs_of(command, options));
  if (options.verbose) say(world, fmt::format("guard: {}", describe(held.guard)));
  return held;
}

Exit run_command(const Command& command, Arguments arguments, const World& world) {
  Result<Options> parsed = parse_options(command, arguments, world.today);
  if (!parsed) return usage(world, parsed.error());
  if (parsed->help) return print(world, help_of(command));
  Options options = *std::move(parsed);
  if (!configure(command, options, world)) return Exit::Environment;
  return command.run(options, guarded(world, command, options));
}

Exit option_first(const World& world, std::string_view word) {
  const std::string_view name = word.substr(0, word.find('='));
  const bool known = std::ranges::any_of(option_specs(), [name](const OptionSpec& spec) {
    return name.starts_with("--") && name.substr(2) == spec.name;
  });
  if (known) {
    return usage(world, fmt::format("options follow the command: resist report {} ...", word));
  }
  const bool letter = std::ranges::any_of(option_specs(), [name](const OptionSpec& spec) {
    return name.size() == 2 && spec.letter == name[1] && spec.letter != '\0';
  });
  if (letter)
    return usage(world, fmt::format("options follow the command: resist report {} ...", word));
  return usage(world, fmt::format("no option \"{}\"; see resist --help", name));
}

Exit dispatch(Arguments arguments, const World& world) {
  if (arguments.empty()) {
    world.err(help_of_program());
    return Exit::Usage;
  }
  const std::string& first = arguments.front();
  const Arguments rest = arguments.subspan(1);
  if (first == "--help" || first == "-h" || first == "help") return help(world, rest);
  if (first == "--version" || first == "-V") {
    return print(world, fmt::format("resist {}\n", version));
  }
  if (const Command* command = find_command(first)) return run_command(*command, rest, world);
  // A path alone is the commonest wish: `resist R-07.yaml`.
  const bool is_path = first == "-" || world.files->kind_of(first) != FileReader::Kind::Missing;
  if (is_path) return run_command(report_command, arguments, world);
  return first.starts_with('-') ? option_first(world, first) : unknown_command(world, first);
}

}  // namespace

std::span<const Command* const> all_commands() {
  return commands;
}

const Command* find_command(std::string_view name) {
  const auto* found = std::ranges::find(commands, name, &Command::name);
  return found == commands.end() ? nullptr : *found;
}

int run(std::span<const std::string> arguments, const World& world) {
  try {
    return static_cast<int>(dispatch(arguments, world));
  } catch (const std::exception& failure) {
    return internal_error(failure);
  }
}

}  // namespace resist
