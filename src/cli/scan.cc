#include "report/scan.h"

#include <array>
#include <string>
#include <string_view>

#include "cli/command.h"
#include "cli/document.h"

namespace resist {
namespace {

constexpr std::array options = {
    Option::Client, Option::Sign,  Option::Period,  Option::Since,
    Option::Until,  Option::Today, Option::Format,  Option::Output,
    Option::FailOn, Option::Rules, Option::Config,  Option::NoConfig,
    Option::Jobs,   Option::Quiet, Option::Verbose, Option::Help,
};

constexpr std::array<std::string_view, 4> formats = {"text", "ndjson", "csv", "sarif"};

using Lines = std::string (*)(const ClientReport&, Level);

/// The findings of sessions that show the sign; with `-v` the faint ones too.
Render lines_of(const Options& asked, Lines lines) {
  const Level least = asked.verbose ? Level::None : Level::Watch;
  return [lines, least](const ClientReport& report) { return lines(report, least); };
}

Exit run_scan(const Options& asked, const World& world) {
  Document document{.client = lines_of(asked, scan_text)};
  if (asked.format == "ndjson") document.client = lines_of(asked, scan_ndjson);
  if (asked.format == "csv") {
    document = {.head = scan_csv_head(), .client = lines_of(asked, scan_csv)};
  }
  if (asked.format == "sarif") {
    document = {.head = sarif_head(),
                .client = lines_of(asked, scan_sarif),
                .between = std::string{json_separator},
                .tail = [](bool, const Diagnostics&) { return sarif_tail(); }};
  }
  return write_document(asked, world, document);
}

}  // namespace

const Command scan_command = {
    .name = "scan",
    .arguments = "PATH...",
    .summary = "every finding on a line of its own, with its place, for other programs",
    .examples =
        "  resist scan ~/caseload | sort -t: -k4\n"
        "  resist scan --format ndjson ~/caseload | jq -r .client\n",
    .options = options,
    .formats = formats,
    .run = run_scan,
};

}  // namespace resist
