#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "cli/app.h"
#include "cli/command.h"
#include "cli/messages.h"
#include "cli/output.h"

namespace resist {
namespace embedded {
extern const std::string_view client_schema;
extern const std::string_view session_schema;
extern const std::string_view rules_schema;
extern const std::string_view config_schema;
extern const std::string_view report_schema;
extern const std::string_view weekly_schema;
extern const std::string_view scan_schema;
extern const std::string_view check_schema;
extern const std::string_view explain_schema;
extern const std::string_view settings_schema;
extern const std::string_view rules_test_schema;
extern const std::string_view doctor_schema;
extern const std::string_view record_schema;
extern const std::string_view findings_schema;
}  // namespace embedded
namespace {

constexpr std::array options = {Option::Output, Option::Quiet, Option::Help};

struct Schema {
  std::string_view name;
  const std::string_view* text;
};

/// What is read comes first, then what is written, then what detector programs are told and tell.
constexpr auto schemas = std::to_array<Schema>({
    {"client", &embedded::client_schema},
    {"session", &embedded::session_schema},
    {"rules", &embedded::rules_schema},
    {"config", &embedded::config_schema},
    {"report", &embedded::report_schema},
    {"weekly", &embedded::weekly_schema},
    {"scan", &embedded::scan_schema},
    {"check", &embedded::check_schema},
    {"explain", &embedded::explain_schema},
    {"settings", &embedded::settings_schema},
    {"rules-test", &embedded::rules_test_schema},
    {"doctor", &embedded::doctor_schema},
    {"record", &embedded::record_schema},
    {"findings", &embedded::findings_schema},
});

constexpr auto names = [] {
  std::array<std::string_view, schemas.size()> all;
  std::ranges::transform(schemas, all.begin(), &Schema::name);
  return all;
}();

std::vector<std::string> schema_words(const Options&, const World&) {
  return {names.begin(), names.end()};
}

Exit run_schema(const Options& asked, const World& world) {
  const std::string name = asked.words.size() == 1 ? asked.words.front() : std::string{};
  const auto* const schema = std::ranges::find(schemas, name, &Schema::name);
  if (schema == schemas.end()) {
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
  static_cast<void>(output.write(*schema->text));
  return finish(output, world, Exit::Done);
}

}  // namespace

const Command schema_command = {
    .name = "schema",
    .arguments = "NAME",
    .summary = "JSON Schema of what is read and of what is written",
    .examples =
        "  resist schema client > client.schema.json\n"
        "  resist report --format json R-07.yaml | validate <(resist schema report)\n",
    .options = options,
    .formats = {},
    .words = schema_words,
    .run = run_schema,
};

}  // namespace resist
