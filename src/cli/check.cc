#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "cli/check_notes.h"
#include "cli/command.h"
#include "cli/json.h"
#include "cli/messages.h"
#include "cli/output.h"
#include "cli/setup.h"
#include "notes/left_aside.h"
#include "notes/read.h"
#include "report/redact.h"

namespace resist {
namespace {

constexpr std::array options = {
    Option::Client,   Option::Format, Option::Output, Option::Rules, Option::Config,
    Option::NoConfig, Option::Redact, Option::Quiet,  Option::Help,
};

constexpr std::array<std::string_view, 2> formats = {"text", "json"};

/// Whether the notes themselves are not there to be read, as against being there and wrong.
bool is_unreadable(const Diagnostic& diagnostic) {
  return diagnostic.severity == Severity::Error && diagnostic.code.starts_with("R0");
}

/// What is wrong with the configuration and with rule packs.
Diagnostics check_setup(const Options& asked, const Setup& setup) {
  Diagnostics found = asked.from_config.diagnostics;
  std::ranges::copy(setup.diagnostics, std::back_inserter(found));
  std::ranges::copy(setup.program_diagnostics, std::back_inserter(found));
  for (const RulePack& pack : setup.packs) report_untested(pack, found);
  if (asked.redact) found = without_words(std::move(found), "settings");
  return found;
}

/// What is wrong with the folders, and with the notes in them.
Diagnostics check_paths(const Options& asked, const Setup& setup, const World& world) {
  Diagnostics found;
  const std::vector<ClientSource> sources = find_clients(asked.words, *world.files, found);
  std::ranges::move(check_left_aside(find_left_aside(asked.words, *world.files)),
                    std::back_inserter(found));
  if (asked.redact) found = without_words(std::move(found), "notes");
  std::ranges::move(check_notes(sources, asked, setup, world), std::back_inserter(found));
  return found;
}

/// Trouble with the environment stands above notes that cannot be read, and these above mistakes.
Exit verdict_on(const Diagnostics& setup, const Diagnostics& notes) {
  if (std::ranges::any_of(setup, is_unreadable)) return Exit::Environment;
  if (std::ranges::any_of(notes, is_unreadable)) return Exit::Data;
  return has_errors(setup) || has_errors(notes) ? Exit::Threshold : Exit::Done;
}

Exit run_check(const Options& asked, const World& world) {
  if (asked.words.empty()) {
    say(world, "name a file, a folder, or - for standard input");
    return Exit::Usage;
  }
  Result<Output> opened = Output::open(asked.output, world);
  if (!opened) {
    say(world, opened.error());
    return Exit::Environment;
  }
  Output output = *std::move(opened);
  const Setup setup = prepare(asked, world);
  const Diagnostics of_setup = check_setup(asked, setup);
  const Diagnostics of_notes = check_paths(asked, setup, world);
  const Exit verdict = verdict_on(of_setup, of_notes);
  const bool partial = verdict == Exit::Environment || verdict == Exit::Data;
  Diagnostics found = of_setup;
  std::ranges::copy(of_notes, std::back_inserter(found));
  if (asked.quiet) {
    std::erase_if(found, [](const Diagnostic& each) { return each.severity != Severity::Error; });
  }
  std::string text;
  if (asked.format == "json") {
    text = check_to_json(partial, found);
  } else {
    const int width = text_style(asked, world).width;
    for (const Diagnostic& each : found) text += shown(each, width);
  }
  static_cast<void>(output.write(text));
  return finish(output, world, verdict);
}

}  // namespace

const Command check_command = {
    .name = "check",
    .arguments = "PATH...",
    .summary = "every mistake in the notes, with its repair; silent when all is well",
    .examples =
        "  resist check ~/caseload\n"
        "  resist check --format json R-07.yaml\n",
    .options = options,
    .formats = formats,
    .run = run_check,
};

}  // namespace resist
