#include "cli/document.h"

#include <algorithm>
#include <utility>

#include "cli/messages.h"
#include "cli/output.h"
#include "report/report.h"

namespace resist {

namespace {

/// The report of a client as the options ask for it, rendered.
Make make_report(const Options& options, const Render& render) {
  const ReportOptions what = {
      .today = options.today, .period = options.period, .only_signs = options.signs};
  return [what, render](const CaseView& view) {
    const ClientReport report = build_report(view.client, view.reading, view.detectors, what);
    Made made{.text = render(report)};
    for (const SignReading& sign : report.signs) {
      made.highest = std::max(made.highest, sign.level);
    }
    return made;
  };
}

}  // namespace

Exit write_document(const Options& options, const World& world, const Document& document) {
  Result<Output> opened = Output::open(options.output, world);
  if (!opened) {
    say(world, opened.error());
    return Exit::Environment;
  }
  Output output = *std::move(opened);
  bool first = true;
  const Tally tally =
      for_each_client(options, world, make_report(options, document.client), [&](const Made& made) {
        if (made.text.empty()) return true;
        const std::string& before = first ? document.head : document.between;
        first = false;
        return output.write(without_dates(before, options)) == Written::All &&
               output.write(made.text) == Written::All;
      });
  if (tally.stopped) return *tally.stopped;
  if (first) static_cast<void>(output.write(without_dates(document.head, options)));
  if (document.tail) {
    static_cast<void>(output.write(
        without_dates(document.tail(has_errors(tally.diagnostics), tally.diagnostics), options)));
  }
  return finish(output, world, exit_of(tally, options));
}

Document text_document(Render client) {
  return {.head = {}, .client = std::move(client), .between = "\n", .tail = {}};
}

Document markdown_document(Render client) {
  return {.head = {}, .client = std::move(client), .between = "\n", .tail = markdown_tail};
}

Document json_document(Date today, Render client) {
  return {.head = json_head(today),
          .client = std::move(client),
          .between = std::string{json_separator},
          .tail = json_tail};
}

}  // namespace resist
