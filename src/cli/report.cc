#include "report/report.h"

#include <array>

#include "cli/command.h"
#include "cli/document.h"

namespace resist {
namespace {

constexpr std::array options = {
    Option::Client, Option::Sign,   Option::Period,  Option::Since,  Option::Until,
    Option::Today,  Option::Format, Option::Output,  Option::FailOn, Option::Color,
    Option::Jobs,   Option::Quiet,  Option::Verbose, Option::Help,
};

constexpr std::array<std::string_view, 2> formats = {"text", "json"};

Exit run_report(const Options& asked, const World& world) {
  if (asked.format == "json") {
    return write_document(asked, world, json_document(asked.today, to_json));
  }
  return write_document(
      asked, world, text_document([style = text_style(asked, world)](const ClientReport& report) {
        return to_text(report, style);
      }));
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
