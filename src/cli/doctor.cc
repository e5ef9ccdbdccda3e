#include "cli/doctor.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/unicode.h"
#include "base/version.h"
#include "cli/command.h"
#include "cli/json.h"
#include "cli/lines.h"
#include "cli/messages.h"
#include "cli/output.h"

namespace resist {
namespace {

constexpr std::array options = {Option::Format,   Option::Output, Option::Rules, Option::Config,
                                Option::NoConfig, Option::Quiet,  Option::Help};

constexpr std::array<std::string_view, 2> formats = {"text", "json"};

std::string as_text(const std::vector<Check>& checks, int width) {
  std::size_t widest = 0;
  for (const Check& each : checks) widest = std::max(widest, each.name.size());
  std::string text = fmt::format("resist {}\n\n", version);
  for (const Check& each : checks) {
    text += filled(fmt::format("{:3}  {:{}}  ", each.ok ? "yes" : "no", each.name, widest),
                   printable(each.finding), width);
    if (each.repair.empty()) continue;
    text += filled(fmt::format("{:{}}= ", "", widest + 7), printable(each.repair), width);
  }
  text += "\n";
  text += filled({},
                 "Not in its hands: what the disk, backups, a terminal's history and other "
                 "programs of yours keep, and whoever can use your account. Encrypt the disk, and "
                 "lock the screen.",
                 width);
  return text;
}

/// The gravest of what is not ok: the environment before the notes, these before the rest.
Exit exit_of(const std::vector<Check>& checks) {
  Exit exit = Exit::Done;
  for (const Check& each : checks) {
    if (!each.ok) exit = std::max(exit, each.exit);
  }
  return exit;
}

Exit run_doctor(const Options& asked, const World& world) {
  Result<Output> opened = Output::open(asked.output, world);
  if (!opened) {
    say(world, opened.error());
    return Exit::Environment;
  }
  Output output = *std::move(opened);
  const std::vector<Check> checks = examine(asked, world);
  static_cast<void>(output.write(
      asked.format == "json" ? to_json(checks) : as_text(checks, text_style(asked, world).width)));
  if (!output.finish()) {
    say(world, fmt::format("cannot write to {}", output.name()));
    return Exit::Environment;
  }
  return exit_of(checks);
}

}  // namespace

const Command doctor_command = {
    .name = "doctor",
    .arguments = "[PATH]...",
    .summary = "what is read here, and what is and is not protected, in yes and no",
    .examples =
        "  resist doctor ~/caseload\n"
        "  resist doctor --format json\n",
    .options = options,
    .formats = formats,
    .run = run_doctor,
};

}  // namespace resist
