#include "report/scan.h"

#include <array>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include "cli/command.h"
#include "cli/document.h"

namespace resist {
namespace {

constexpr std::array options = {
    Option::Client, Option::Sign,  Option::Therapist, Option::MinLevel, Option::Period,
    Option::Since,  Option::Until, Option::Today,     Option::Format,   Option::Output,
    Option::FailOn, Option::Rules, Option::Config,    Option::NoConfig, Option::Redact,
    Option::Jobs,   Option::Quiet, Option::Verbose,   Option::Help,
};

constexpr std::array<std::string_view, 4> formats = {"text", "ndjson", "csv", "sarif"};

using Lines = std::string (*)(const ClientReport&, Level);

/// Findings of sessions that show the sign; with `-v` the faint ones too.
Level least_level(const Options& asked) {
  return asked.min_level.value_or(asked.verbose ? Level::None : Level::Watch);
}

Render lines_of(const Options& asked, Lines lines) {
  const Level least = least_level(asked);
  return [lines, least](const ClientReport& report) { return lines(report, least); };
}

/// The rules that were met are described after the results, when they are known.
Document sarif_document(const Options& asked) {
  struct Met {
    std::mutex mutex;
    SarifRules rules;
  };
  const auto met = std::make_shared<Met>();
  const auto client = [met, least = least_level(asked)](const ClientReport& report) {
    SarifRules rules;
    std::string text = scan_sarif(report, least, rules);
    const std::scoped_lock lock{met->mutex};
    met->rules.merge(rules);
    return text;
  };
  return {.head = sarif_head(),
          .client = client,
          .between = std::string{json_separator},
          .tail = [met](bool, const Diagnostics&) { return sarif_tail(met->rules); }};
}

Exit run_scan(const Options& asked, const World& world) {
  Document document{.client = lines_of(asked, scan_text)};
  if (asked.format == "ndjson") document.client = lines_of(asked, scan_ndjson);
  if (asked.format == "csv") {
    document = {.head = scan_csv_head(), .client = lines_of(asked, scan_csv)};
  }
  if (asked.format == "sarif") {
    document = sarif_document(asked);
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
        "  resist scan --min-level marked ~/caseload\n"
        "  resist scan --format ndjson ~/caseload | jq -r .client\n",
    .options = options,
    .formats = formats,
    .run = run_scan,
};

}  // namespace resist
