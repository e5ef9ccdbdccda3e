#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/unicode.h"
#include "cli/command.h"
#include "cli/config.h"
#include "cli/json.h"
#include "cli/messages.h"
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
  add(all, config, "template", "as the last notes");
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

/// A line a value, in columns. Beside a value that is too long for \p width the origin has no room:
/// it stands below, and neither is broken.
std::string as_text(const std::vector<Setting>& settings, std::size_t width) {
  std::size_t key = 0;
  std::size_t value = 0;
  for (const Setting& each : settings) key = std::max(key, each.key.size());
  const auto fits = [&key, width](const Setting& each) {
    return key + each.value.size() + each.origin.size() + 4 <= width;
  };
  for (const Setting& each : settings) {
    if (fits(each)) value = std::max(value, each.value.size());
  }
  std::string text;
  for (const Setting& each : settings) {
    const bool in_columns = fits(each) && key + value + each.origin.size() + 4 <= width;
    const std::string start = printable(fmt::format("{:{}}  {}", each.key, key, each.value));
    text += in_columns ? printable(fmt::format("{:{}}  {:{}}  {}", each.key, key, each.value, value,
                                               each.origin))
                       : fmt::format("{}\n{:{}}  {}", start, "", key, printable(each.origin));
    text += '\n';
  }
  return text;
}

Exit run_config(const Options& asked, const World& world) {
  for (const std::string& path : asked.words) {
    if (world.files->kind_of(path) != FileReader::Kind::Missing) continue;
    say(world, fmt::format("\"{}\": there is no such file or folder", path));
    return Exit::Data;
  }
  Result<Output> opened = Output::open(asked.output, world);
  if (!opened) {
    say(world, opened.error());
    return Exit::Environment;
  }
  Output output = *std::move(opened);
  const std::vector<Setting> settings = all_settings(asked.from_config);
  static_cast<void>(output.write(
      asked.format == "json"
          ? to_json(settings)
          : as_text(settings, static_cast<std::size_t>(text_style(asked, world).width))));
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
