#include "cli/document.h"

#include <utility>

#include "cli/output.h"
#include "report/report.h"

namespace resist {

Exit write_document(const Options& options, const World& world, const Document& document) {
  Result<Output> opened = Output::open(options.output, world);
  if (!opened) {
    say(world, opened.error());
    return Exit::Environment;
  }
  Output output = *std::move(opened);
  bool first = true;
  const Tally tally =
      for_each_client(options, world, document.client, [&](const std::string& text) {
        const std::string& before = first ? document.head : document.between;
        first = false;
        return output.write(before) == Written::All && output.write(text) == Written::All;
      });
  if (tally.stopped) return *tally.stopped;
  if (first) static_cast<void>(output.write(document.head));
  if (document.tail) {
    static_cast<void>(
        output.write(document.tail(has_errors(tally.diagnostics), tally.diagnostics)));
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
