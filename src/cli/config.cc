#include "cli/config.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

#include <fmt/format.h>

#include "cli/config_instruments.h"
#include "notes/codes.h"
#include "notes/file_names.h"
#include "notes/load.h"
#include "notes/schema.h"
#include "notes/yaml.h"
#include "signs/detector.h"
#include "signs/optional_packs.h"

namespace resist {
namespace {

/// A configuration while one of its files is read.
struct Draft {
  Config config;
  std::string folder;  ///< of the file; what it names stands relative to it
  std::string absolute_folder;
  std::string home;

  /// The file lies among notes, and may have come with them.
  bool among_notes = false;
};

constexpr std::string_view folder_config_name = ".resist.yaml";

std::string absolute(const std::string& folder, const World& world) {
  if (folder.starts_with('/') || world.folder.empty()) return folder;
  return folder.empty() ? world.folder : fmt::format("{}/{}", world.folder, folder);
}

std::string place_of(const Span& where) {
  return fmt::format("{}:{}", where.file->path(), where.position().line);
}

void set(Draft& draft, std::string key, std::string value, const Span& where) {
  draft.config.settings.push_back(
      {.key = std::move(key), .value = std::move(value), .origin = place_of(where)});
}

/// \p path as the file that names it means it.
std::string resolved(const Draft& draft, const std::string& path) {
  if (path.starts_with("~/") && !draft.home.empty()) return draft.home + path.substr(1);
  if (path.starts_with('/') || draft.folder.empty()) return path;
  return fmt::format("{}/{}", draft.folder, path);
}

void read_notes(const Value& value, Draft& draft, Diagnostics& diagnostics) {
  draft.config.notes.clear();
  for (const Noted<std::string>& path : read_texts(value, diagnostics)) {
    draft.config.notes.push_back(resolved(draft, path.value));
    set(draft, "notes", draft.config.notes.back(), path.where);
  }
}

void read_color(const Value& value, Draft& draft, Diagnostics& diagnostics) {
  static constexpr auto words = std::to_array<Word<ColorChoice>>({{"auto", ColorChoice::Auto},
                                                                  {"always", ColorChoice::Always},
                                                                  {"never", ColorChoice::Never}});
  const auto choice = read_word<ColorChoice>(value, words, diagnostics);
  if (!choice) return;
  draft.config.color = choice->value;
  set(draft, "color", value.node->scalar, choice->where);
}

void read_rules(const Value& value, Draft& draft, Diagnostics& diagnostics) {
  for (const Noted<std::string>& path : read_texts(value, diagnostics)) {
    const bool comes_along = find_optional_pack(path.value) != nullptr;
    draft.config.rules.push_back(comes_along ? path.value : resolved(draft, path.value));
    set(draft, "rules", draft.config.rules.back(), path.where);
  }
}

/// A style by its name, or the headings of one's own.
void read_template(const Value& value, Draft& draft, Diagnostics& diagnostics) {
  const std::vector<Noted<std::string>> texts = read_texts(value, diagnostics);
  if (texts.empty()) return;
  NoteStyle style{.name = "own"};
  for (const Noted<std::string>& each : texts) style.headings.push_back(each.value);
  if (value.node->is_scalar()) {
    const std::vector<std::string_view> names = style_names();
    const std::string name = word_form(texts.front().value);
    if (std::ranges::find(names, name) == names.end()) {
      report_unknown_word(value, names, diagnostics);
      return;
    }
    style = style_named(name);
  }
  const bool is_named = value.node->is_scalar();
  set(draft, "template", is_named ? style.name : fmt::format("{}", fmt::join(style.headings, ", ")),
      texts.front().where);
  draft.config.note_style = std::move(style);
}

void read_off(const Value& value, Draft& draft, Diagnostics& diagnostics) {
  for (const Noted<std::string>& word : read_texts(value, diagnostics)) {
    draft.config.off.push_back(word.value);
    set(draft, "off", word.value, word.where);
  }
}

void read_thresholds_of(const Detector& detector, const YamlNode& map, Draft& draft,
                        Diagnostics& diagnostics) {
  std::vector<std::string_view> names;
  for (const Threshold& each : detector.thresholds) names.push_back(each.name);
  for (const YamlEntry& entry : map.entries) {
    const auto found = std::ranges::find(detector.thresholds, entry.key, &Threshold::name);
    if (found == detector.thresholds.end()) {
      report_unknown_key(entry, names, Severity::Error, diagnostics);
      continue;
    }
    const Value value{.key = entry.key, .key_where = entry.where, .node = &entry.value};
    const auto number =
        read_number(value, {.least = found->least, .most = found->most, .unit = {}}, diagnostics);
    if (!number) continue;
    std::string key = fmt::format("{}.{}", detector.id, found->name);
    draft.config.thresholds[key] = number->value;
    set(draft, std::move(key), fmt::format("{}", number->value), number->where);
  }
}

void read_thresholds(const Value& value, Draft& draft, Diagnostics& diagnostics) {
  if (!value.node->is_map()) {
    report_wrong_kind(value, "signs, each with its thresholds", diagnostics);
    return;
  }
  std::vector<std::string_view> signs;
  for (const Detector* each : all_detectors()) signs.push_back(each->id);
  for (const YamlEntry& entry : value.node->entries) {
    const Detector* detector = find_detector(entry.key);
    if (detector == nullptr) {
      report_unknown_key(entry, signs, Severity::Error, diagnostics);
    } else if (!entry.value.is_map()) {
      report_wrong_kind({.key = entry.key, .key_where = entry.where, .node = &entry.value},
                        "thresholds and their values", diagnostics);
    } else {
      read_thresholds_of(*detector, entry.value, draft, diagnostics);
    }
  }
}

/// Programs run with the user's rights, so that only the user's own configuration names them.
void read_detectors(const Value& value, Draft& draft, Diagnostics& diagnostics) {
  if (draft.among_notes) {
    diagnostics.push_back(
        diagnostic_at(Severity::Error, codes::program_near_notes, value.key_where,
                      "a configuration among notes names no programs",
                      "your own configuration may: ~/.config/resist/config.yaml"));
    return;
  }
  for (ProgramSpec& spec : read_programs(value, draft.absolute_folder, draft.home, diagnostics)) {
    draft.config.settings.push_back(
        {.key = "programs",
         .value = fmt::format("{}: {}", spec.name, fmt::join(spec.run, " ")),
         .origin = fmt::format("{}:{}", spec.place.path, spec.place.at.line)});
    draft.config.programs.push_back(std::move(spec));
  }
}

void read_own_instruments(const Value& value, Draft& draft, Diagnostics& diagnostics) {
  std::vector<OwnInstrument>& all = draft.config.instruments;
  read_instruments(value, all, diagnostics);
  for (const YamlEntry& entry : value.node->entries) {
    const auto own = std::ranges::find(all, entry.key, &OwnInstrument::name);
    if (own == all.end()) continue;
    set(draft, fmt::format("instruments.{}", own->name),
        fmt::format("{} to {}", own->least, own->most), entry.where);
  }
}

constexpr auto fields = std::to_array<Field<Draft>>({
    {"notes", read_notes},
    {"color", read_color},
    {"rules", read_rules},
    {"programs", read_detectors},
    {"thresholds", read_thresholds},
    {"instruments", read_own_instruments},
    {"template", read_template},
    {"off", read_off},
});

void read_file(const std::string& path, const World& world, Draft& draft) {
  Diagnostics& diagnostics = draft.config.diagnostics;
  const std::unique_ptr<SourceFile> file = load_source(path, *world.files, diagnostics);
  if (file == nullptr) {
    // Nothing in a configuration is required: an empty one says nothing, and that is no mistake.
    const bool is_empty = !diagnostics.empty() && diagnostics.back().code == codes::empty_file;
    if (is_empty) diagnostics.pop_back();
    return;
  }
  draft.config.files.push_back(path);
  draft.folder = folder_of(path);
  draft.absolute_folder = absolute(draft.folder, world);
  draft.among_notes = base_name(path) == folder_config_name;
  const YamlNode node = parse_yaml(*file, diagnostics);
  if (node.is_map()) {
    Diagnostics found;
    read_fields<Draft>(node, fields, draft, Severity::Error, found);
    std::ranges::move(found, std::back_inserter(diagnostics));
  } else if (!node.is_null()) {
    diagnostics.push_back(diagnostic_at(Severity::Error, codes::wrong_kind, node.where,
                                        "a configuration has keys and values"));
  }
}

bool is_file(const std::string& path, const World& world) {
  return !path.empty() && world.files->kind_of(path) == FileReader::Kind::File;
}

/// The `.resist.yaml` of the folder of \p near, or the nearest one above it; empty without.
std::string folder_config_path(const std::string& near, const World& world) {
  std::string folder = near.empty() || near == "-" ? world.folder : near;
  folder = absolute(folder, world);
  if (world.files->kind_of(folder) == FileReader::Kind::File) folder = folder_of(folder);
  while (true) {
    std::string path = folder.empty() ? std::string{folder_config_name}
                                      : fmt::format("{}/{}", folder, folder_config_name);
    if (is_file(path, world)) return path;
    if (folder.empty() || folder == "/") return {};
    folder = folder_of(folder);
  }
}

/// The rule packs that lie beside the user's own configuration, in a folder `rules`.
void read_rules_folder(const std::string& user, const World& world, Config& config) {
  const std::string folder = fmt::format("{}/rules", folder_of(user));
  if (user.empty() || world.files->kind_of(folder) != FileReader::Kind::Folder) return;
  std::string error;
  for (const FileReader::Entry& entry : world.files->list(folder, error)) {
    const bool is_pack = entry.name.ends_with(".yaml") || entry.name.ends_with(".yml");
    if (!is_pack || entry.name.starts_with('.') || entry.name.starts_with('_')) continue;
    config.rules.push_back(fmt::format("{}/{}", folder, entry.name));
    config.settings.push_back({.key = "rules", .value = config.rules.back(), .origin = folder});
  }
}

std::string variable(const World& world, const char* name) {
  return world.environment(name).value_or("");
}

void read_environment(const World& world, Config& config) {
  if (const std::string notes = variable(world, "RESIST_NOTES"); !notes.empty()) {
    config.notes = {notes};
    config.settings.push_back(
        {.key = "notes", .value = notes, .origin = "environment RESIST_NOTES"});
  }
  if (!variable(world, "NO_COLOR").empty()) {
    config.color = ColorChoice::Never;
    config.settings.push_back({.key = "color", .value = "never", .origin = "environment NO_COLOR"});
  }
}

}  // namespace

std::string user_config_path(const World& world) {
  const std::string base = variable(world, "XDG_CONFIG_HOME");
  if (base.starts_with('/')) return base + "/resist/config.yaml";
  const std::string home = variable(world, "HOME");
  return home.empty() ? std::string{} : home + "/.config/resist/config.yaml";
}

Config read_config(const ConfigSearch& search, const World& world) {
  Draft draft{.home = variable(world, "HOME")};
  if (search.none) return draft.config;
  const std::string asked = search.file.empty() ? variable(world, "RESIST_CONFIG") : search.file;
  if (!asked.empty()) {
    read_file(asked, world, draft);
  } else {
    const std::string user = user_config_path(world);
    const std::string folder = folder_config_path(search.near, world);
    read_rules_folder(user, world, draft.config);
    if (is_file(user, world)) read_file(user, world, draft);
    if (!folder.empty() && folder != user) read_file(folder, world, draft);
  }
  read_environment(world, draft.config);
  return std::move(draft.config);
}

}  // namespace resist
