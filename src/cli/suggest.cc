#include <array>

#include "cli/command.h"
#include "cli/document.h"
#include "cli/messages.h"
#include "report/report.h"

namespace resist {
namespace {

constexpr std::array options = {
    Option::Client, Option::Sign,   Option::Therapist, Option::Period, Option::Since,
    Option::Until,  Option::Today,  Option::Format,    Option::Output, Option::FailOn,
    Option::Rules,  Option::Config, Option::NoConfig,  Option::Color,  Option::Redact,
    Option::Jobs,   Option::Quiet,  Option::Verbose,   Option::Help,
};

constexpr std::array<std::string_view, 3> formats = {"text", "markdown", "json"};

Document document_of(const Options& asked, const World& world) {
  if (asked.format == "json") return json_document(asked.today, advice_to_json);
  if (asked.format == "markdown") return markdown_document(advice_to_markdown);
  return text_document([style = text_style(asked, world)](const ClientReport& report) {
    return advice_to_text(report, style);
  });
}

Exit run_suggest(const Options& asked, const World& world) {
  return write_document(asked, world, document_of(asked, world));
}

}  // namespace

const Command suggest_command = {
    .name = "suggest",
    .arguments = "PATH...",
    .summary = "what could be tried, why, in which words; and what is withheld",
    .examples =
        "  resist suggest R-07.yaml\n"
        "  resist suggest --client R-07 --sign no-homework ~/caseload\n",
    .options = options,
    .formats = formats,
    .run = run_suggest,
};

}  // namespace resist
