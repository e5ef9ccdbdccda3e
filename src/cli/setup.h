#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "cli/options.h"
#include "cli/programs.h"
#include "cli/run.h"
#include "language/packs.h"
#include "language/phrases.h"
#include "language/read.h"
#include "record/own_instruments.h"
#include "report/assemble.h"

namespace resist {

/// What is looked for in a run, made ready once: the signs with their thresholds, and the user's
/// rule packs.
struct Setup {
  std::vector<RulePack> packs;

  /// The phrases of the packs; null when there are none.
  std::unique_ptr<const PhraseBook> book;
  std::vector<DetectorRun> detectors;

  std::vector<ReadyProgram> programs;

  /// Built in and the user's own.
  InstrumentBook instruments;

  /// Rules that are not looked for: "no-homework/forgot".
  std::vector<std::string> rules_off;

  /// What is wrong with the packs, or with what is turned off.
  Diagnostics diagnostics;

  /// What is wrong with the programs, without which a report goes on.
  Diagnostics program_diagnostics;
};

/// Reads the rule packs that the options and the configuration name, and sets every threshold.
[[nodiscard]] Setup prepare(const Options& options, const World& world);

/// Reads one rule pack; what is wrong is a diagnostic.
[[nodiscard]] std::optional<RulePack> load_pack(const std::string& path, const World& world,
                                                Diagnostics& diagnostics);

/// What a reader of language looks for in this run; \p setup outlives it and its readings.
[[nodiscard]] LanguageOptions language_of(const Setup& setup);

/// What is wrong with \p packs as they stand side by side: a sign that is not known and has no
/// title, an answer that there is not, two rules of one name.
void check_packs(const std::vector<RulePack>& packs, Diagnostics& diagnostics);

/// Takes out of \p reading what rules that are turned off found.
void drop_rules(ClientReading& reading, const std::vector<std::string>& rules_off);

/// The ids of every sign that is looked for.
[[nodiscard]] std::vector<std::string_view> signs_of(const Setup& setup);

}  // namespace resist
