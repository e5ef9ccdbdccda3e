#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "cli/note_style.h"
#include "cli/program_config.h"
#include "cli/run.h"
#include "record/own_instruments.h"

namespace resist {

enum class ColorChoice : std::uint8_t { Auto, Always, Never };

/// One value of the configuration, as `resist config` shows it.
struct Setting {
  std::string key;
  std::string value;
  std::string origin;  ///< "default", "R.yaml:3", "environment RESIST_NOTES"
};

/// What the configuration says. Later sources win over earlier ones: the user's own file, the
/// `.resist.yaml` of the notes' folder or one above it, the environment; the command line wins over
/// all. Rule packs and what is turned off add up.
struct Config {
  std::vector<std::string> notes;  ///< what is read where no PATH is given
  std::optional<ColorChoice> color;
  std::vector<std::string> rules;  ///< paths of rule packs

  /// "no-homework.done-share" and its value, within its range.
  std::map<std::string, double> thresholds;

  /// Instruments of the user's own, and built-in ones with other figures.
  std::vector<OwnInstrument> instruments;

  /// How `resist new` writes a note.
  std::optional<NoteStyle> note_style;

  /// Signs and rules that are not looked for.
  std::vector<std::string> off;

  /// Detectors that are programs, from the user's own configuration alone. Without any, no other
  /// program is ever run.
  std::vector<ProgramSpec> programs;

  /// The files that were read, and every value that one of them or the environment gives.
  std::vector<std::string> files;
  std::vector<Setting> settings;
  Diagnostics diagnostics;
};

/// Where to look for a configuration.
struct ConfigSearch {
  bool none = false;  ///< `--no-config`
  std::string file;   ///< `--config`: this one alone; empty for those that are found
  std::string near;   ///< the first PATH, whose folder and those above it may have one
};

/// Reads the configuration. What is wrong with it is in its diagnostics and the rest counts.
[[nodiscard]] Config read_config(const ConfigSearch& search, const World& world);

/// The user's own configuration file, whether or not it is there: that of $XDG_CONFIG_HOME, or of
/// ~/.config; empty without a home.
[[nodiscard]] std::string user_config_path(const World& world);

}  // namespace resist
