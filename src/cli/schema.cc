#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "cli/app.h"
#include "cli/caseload.h"
#include "cli/command.h"
#include "cli/output.h"

namespace resist {
namespace embedded {
extern const std::string_view client_schema;
extern const std::string_view session_schema;
extern const std::string_view rules_schema;
extern const std::string_view config_schema;
extern const std::string_view report_schema;
extern const std::string_view record_schema;
extern const std::string_view findings_schema;
}  // namespace embedded
namespace {

constexpr std::array options = {Option::Output, Option::Help};

constexpr std::array<std::string_view, 7> names = {"client", "session", "rules",   "config",
                                                   "report", "record",  "findings"};

std::string_view schema_of(std::string_view name) {
  if (name == "client") return embedded::client_schema;
  if (name == "session") return embedded::session_schema;
  if (name == "rules") return embedded::rules_schema;
  if (name == "config") return embedded::config_schema;
  if (name == "record") return embedded::record_schema;
  if (name == "findings") return embedded::findings_schema;
  return embedded::report_schema;
}

Exit run_schema(const Options& asked, const World& world) {
  const std::string name = asked.words.size() == 1 ? asked.words.front() : std::string{};
  if (std::ranges::find(names, name) == names.end()) {
    say(world, name.empty() ? fmt::format("name a schema: {}", fmt::join(names, ", "))
                            : unknown_word("schema", name, names));
    return Exit::Usage;
  }
  Result<Output> opened = Output::open(asked.output, world);
  if (!opened) {
    say(world, opened.error());
    return Exit::Environment;
  }
  Output output = *std::move(opened);
  static_cast<void>(output.write(schema_of(name)));
  return finish(output, world, Exit::Done);
}

}  // namespace

const Command schema_command = {
    .name = "schema",
    .arguments = "NAME",
    .summary = "JSON Schema of client, session, rules, config, report, record or findings",
    .examples =
        "  resist schema client > client.schema.json\n"
        "  resist report --format json R-07.yaml | validate <(resist schema report)\n",
    .options = options,
    .formats = {},
    .run = run_schema,
};

}  // namespace resist
