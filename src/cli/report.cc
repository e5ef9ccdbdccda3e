#include "report/report.h"

#include <array>
#include <string>

#include "cli/caseload.h"
#include "cli/command.h"
#include "cli/output.h"

namespace resist {
namespace {

constexpr std::array options = {
    Option::Client, Option::Sign,   Option::Period,  Option::Since,  Option::Until,
    Option::Today,  Option::Format, Option::Output,  Option::FailOn, Option::Color,
    Option::Jobs,   Option::Quiet,  Option::Verbose, Option::Help,
};

constexpr std::array<std::string_view, 2> formats = {"text", "json"};

Tally write_text(const Options& asked, const World& world, Output& output) {
  const TextStyle style = text_style(asked, world);
  bool first = true;
  return for_each_client(
      asked, world, [&style](const ClientReport& report) { return to_text(report, style); },
      [&](const std::string& text) {
        const std::string_view gap = first ? "" : "\n";
        first = false;
        return output.write(gap) == Written::All && output.write(text) == Written::All;
      });
}

Tally write_json(const Options& asked, const World& world, Output& output) {
  bool first = true;
  Tally tally = for_each_client(
      asked, world, [](const ClientReport& report) { return to_json(report); },
      [&](const std::string& text) {
        const std::string before = first ? json_head(asked.today) : std::string{json_separator};
        first = false;
        return output.write(before) == Written::All && output.write(text) == Written::All;
      });
  if (tally.stopped) return tally;
  if (first) static_cast<void>(output.write(json_head(asked.today)));
  static_cast<void>(output.write(json_tail(has_errors(tally.diagnostics), tally.diagnostics)));
  return tally;
}

Exit run_report(const Options& asked, const World& world) {
  Result<Output> output = Output::open(asked.output, world);
  if (!output) {
    say(world, output.error());
    return Exit::Environment;
  }
  Output to = *std::move(output);
  const Tally tally =
      asked.format == "json" ? write_json(asked, world, to) : write_text(asked, world, to);
  return finish(to, world, exit_of(tally, asked));
}

}  // namespace

const Command report_command = {
    .name = "report",
    .arguments = "PATH...",
    .summary = "each client in depth: safety, signs with their evidence, measures, what to try",
    .examples =
        "  resist report R-07.yaml\n"
        "  resist report --client R-07 --period 'last 8 sessions' ~/caseload\n",
    .options = options,
    .formats = formats,
    .run = run_report,
};

}  // namespace resist
