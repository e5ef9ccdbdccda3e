#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/unicode.h"
#include "cli/caseload.h"
#include "cli/command.h"
#include "cli/config.h"
#include "cli/json.h"
#include "cli/output.h"
#include "signs/detector.h"

namespace resist {
namespace {

constexpr std::array options = {Option::Format,   Option::Output, Option::Config,
                                Option::NoConfig, Option::Quiet,  Option::Help};

constexpr std::array<std::string_view, 2> formats = {"text", "json"};

/// The values that the configuration gives to \p key: the last one, or all of a list.
std::vector<Setting> given(const Config& config, std::string_view key) {
  std::vector<Setting> found;
  for (const Setting& each : config.settings) {
    if (each.key == key) found.push_back(each);
  }
  const bool adds_up = key == "rules" || key == "off" || key == "programs";
  if (!adds_up && found.size() > 1) found.erase(found.begin(), found.end() - 1);
  return found;
}

void add(std::vector<Setting>& all, const Config& config, std::string_view key,
         std::string_view otherwise) {
  std::vector<Setting> found = given(config, key);
  if (found.empty()) {
    found.push_back(
        {.key = std::string{key}, .value = std::string{otherwise}, .origin = "default"});
  }
  std::ranges::move(found, std::back_inserter(all));
}

/// Every value in force.
std::vector<Setting> all_settings(const Config& config) {
  std::vector<Setting> all;
  add(all, config, "notes", "");
  add(all, config, "color", "auto");
  add(all, config, "rules", "");
  add(all, config, "programs", "");
  add(all, config, "template", "as the last note");
  add(all, config, "off", "");
  for (const OwnInstrument& each : config.instruments) {
    add(all, config, fmt::format("instruments.{}", each.name), "");
  }
  for (const Detector* detector : all_detectors()) {
    for (const Threshold& each : detector->thresholds) {
      add(all, config, fmt::format("{}.{}", detector->id, each.name),
          fmt::format("{}", each.value));
    }
  }
  return all;
}

std::string as_text(const std::vector<Setting>& settings) {
  std::size_t key = 0;
  std::size_t value = 0;
  for (const Setting& each : settings) {
    key = std::max(key, each.key.size());
    value = std::max(value, each.value.size());
  }
  std::string text;
  for (const Setting& each : settings) {
    text +=
        printable(fmt::format("{:{}}  {:{}}  {}", each.key, key, each.value, value, each.origin));
    text += '\n';
  }
  return text;
}

Exit run_config(const Options& asked, const World& world) {
  Result<Output> opened = Output::open(asked.output, world);
  if (!opened) {
    say(world, opened.error());
    return Exit::Environment;
  }
  Output output = *std::move(opened);
  const std::vector<Setting> settings = all_settings(asked.from_config);
  static_cast<void>(output.write(asked.format == "json" ? to_json(settings) : as_text(settings)));
  return finish(output, world, Exit::Done);
}

}  // namespace

const Command config_command = {
    .name = "config",
    .arguments = "[PATH]",
    .summary = "every value of the configuration, and where it comes from",
    .examples =
        "  resist config\n"
        "  resist config --config clinic.yaml\n",
    .options = options,
    .formats = formats,
    .run = run_config,
};

}  // namespace resist
