#include "report/report.h"

#include <array>
#include <string>
#include <string_view>

#include "cli/command.h"
#include "cli/document.h"
#include "cli/messages.h"
#include "notes/file_names.h"

namespace resist {
namespace {

constexpr std::array options = {
    Option::Client, Option::Sign,   Option::Therapist, Option::Period, Option::Since,
    Option::Until,  Option::Today,  Option::Format,    Option::Output, Option::FailOn,
    Option::Rules,  Option::Config, Option::NoConfig,  Option::Color,  Option::Redact,
    Option::Jobs,   Option::Quiet,  Option::Verbose,   Option::Help,
};

constexpr std::array<std::string_view, 4> formats = {"text", "markdown", "html", "json"};

/// What a page about these clients is called: the client's code where there is one, else the
/// folder's name. Never more than a file's name already tells.
std::string title_of(const Options& asked) {
  if (asked.redact) return "caseload";
  if (!asked.client.empty()) return asked.client;
  if (asked.words.size() != 1 || asked.words.front() == "-") return "caseload";
  const std::string_view name = base_name(asked.words.front());
  return std::string{kind_of_note(name) == NoteKind::Other ? name : stem_of(name)};
}

// The renderers, told from those of the week.
std::string as_json(const ClientReport& report) {
  return to_json(report);
}
std::string as_markdown(const ClientReport& report) {
  return to_markdown(report);
}
std::string as_html(const ClientReport& report) {
  return to_html(report);
}

Document document_of(const Options& asked, const World& world) {
  if (asked.format == "json") return json_document(asked.today, as_json);
  if (asked.format == "markdown") return markdown_document(as_markdown);
  if (asked.format == "html") {
    return {.head = html_head(title_of(asked), asked.today),
            .client = as_html,
            .between = {},
            .tail = html_tail};
  }
  return text_document([style = text_style(asked, world)](const ClientReport& report) {
    return to_text(report, style);
  });
}

Exit run_report(const Options& asked, const World& world) {
  return write_document(asked, world, document_of(asked, world));
}

}  // namespace

const Command report_command = {
    .name = "report",
    .arguments = "PATH...",
    .summary = "each client in depth: risk first, signs with evidence, what to try",
    .examples =
        "  resist report R-07.yaml\n"
        "  resist report --client R-07 --period 'last 8 sessions' ~/caseload\n",
    .options = options,
    .formats = formats,
    .run = run_report,
};

}  // namespace resist
