#include "cli/completion.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/nearest.h"
#include "cli/messages.h"
#include "cli/setup.h"
#include "notes/read.h"

namespace resist {

Words values_of(const Command& command, Option option, const CompletionWords& words) {
  switch (option) {
    case Option::Sign:
      return words.signs;
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

Words arguments_of(const Command& command, const CompletionWords& words) {
  const auto found = words.arguments.find(&command);
  return found == words.arguments.end() ? Words{} : found->second;
}

bool takes_file(Option option) {
  return option == Option::Output || option == Option::Rules || option == Option::Config;
}

Words command_names() {
  Words names{"help"};
  for (const Command* command : all_commands()) names.emplace_back(command->name);
  return names;
}

bool takes_paths(const Command& command) {
  return command.arguments.find("PATH") != std::string_view::npos ||
         command.arguments.find("PACK") != std::string_view::npos;
}

bool takes_folder(const Command& command) {
  return command.arguments.find("FOLDER") != std::string_view::npos;
}

bool takes_client(const Command& command) {
  return command.arguments.starts_with("CLIENT");
}

std::string single_quoted(std::string_view text) {
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

bool is_plain_word(std::string_view word) {
  return !word.empty() && std::ranges::all_of(word, [](unsigned char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           std::string_view{"-_./"}.find(static_cast<char>(c)) != std::string_view::npos ||
           c >= 0x80;
  });
}

namespace {

constexpr std::array options = {Option::Config, Option::NoConfig, Option::Quiet, Option::Help};

constexpr std::array<std::string_view, 4> asked_for = {"bash", "zsh", "fish", clients_word};

CompletionWords words_to_offer(const Options& asked, const Setup& setup, const World& world) {
  CompletionWords words;
  for (const std::string_view sign : signs_of(setup)) words.signs.emplace_back(sign);
  for (const Command* command : all_commands()) {
    if (command->words == nullptr) continue;
    Words& arguments = words.arguments[command];
    for (std::string& each : command->words(asked, world)) {
      if (is_plain_word(each)) arguments.push_back(std::move(each));
    }
  }
  return words;
}

/// The codes of the clients in the notes, a line each. What is wrong with the notes is not told:
/// the shell would write it into the line that is being typed.
Exit list_clients(const Options& asked, const World& world) {
  Words paths{asked.words.begin() + 1, asked.words.end()};
  if (paths.empty()) paths = asked.from_config.notes;
  Diagnostics unsaid;
  Words codes;
  for (const ClientSource& source : find_clients(paths, *world.files, unsaid)) {
    const std::optional<Client> client = read_client(source, *world.files, unsaid);
    if (!client || client->sessions.empty() || !is_plain_word(client->code)) continue;
    codes.push_back(client->code);
  }
  std::ranges::sort(codes);
  std::string text;
  for (const std::string& each : codes) text += each + '\n';
  return world.out(text) == Written::Failed ? Exit::Environment : Exit::Done;
}

Exit print_script(const std::string& shell, const Options& asked, const World& world) {
  const Setup setup = prepare(asked, world);
  show_diagnostics(setup.diagnostics, asked, world);
  if (has_errors(setup.diagnostics)) return Exit::Environment;
  const CompletionWords words = words_to_offer(asked, setup, world);
  const std::string text = shell == "bash"  ? bash_script(words)
                           : shell == "zsh" ? zsh_script(words)
                                            : fish_script(words);
  return world.out(text) == Written::Failed ? Exit::Environment : Exit::Done;
}

Exit run_completion(const Options& asked, const World& world) {
  const std::string shell = asked.words.empty() ? std::string{} : asked.words.front();
  if (shell == clients_word) return list_clients(asked, world);
  const bool known = std::ranges::find(asked_for, shell) != asked_for.end();
  if (known && asked.words.size() == 1) return print_script(shell, asked, world);
  const std::string_view meant = known ? std::string_view{} : nearest(shell, asked_for);
  say(world, meant.empty() ? "name a shell: bash, zsh or fish"
                           : fmt::format("no shell \"{}\"; did you mean \"{}\"?", shell, meant));
  return Exit::Usage;
}

Words completion_words(const Options&, const World&) {
  return {asked_for.begin(), asked_for.end()};
}

}  // namespace

const Command completion_command = {
    .name = "completion",
    .arguments = "SHELL | clients [PATH...]",
    .summary = "what bash, zsh or fish needs to complete commands, options and clients",
    .examples =
        "  resist completion bash > ~/.local/share/bash-completion/completions/resist\n"
        "  resist completion fish > ~/.config/fish/completions/resist.fish\n",
    .options = options,
    .formats = {},
    .words = completion_words,
    .run = run_completion,
};

}  // namespace resist
