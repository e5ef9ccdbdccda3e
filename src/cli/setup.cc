#include "cli/setup.h"

#include <algorithm>
#include <cassert>

#include <fmt/format.h>

#include "base/nearest.h"
#include "notes/codes.h"
#include "notes/load.h"
#include "signs/detector.h"
#include "signs/pattern.h"

namespace resist {
namespace {

DetectorRun run_of(const Detector& detector, const Config& config) {
  DetectorRun run{.detector = &detector, .settings = Settings{detector.thresholds}};
  for (const Threshold& each : detector.thresholds) {
    const auto found = config.thresholds.find(fmt::format("{}.{}", detector.id, each.name));
    if (found == config.thresholds.end()) continue;
    [[maybe_unused]] const bool set = run.settings.set(each.name, found->second);
    assert(set);
  }
  return run;
}

/// A sign that a pack or a program brings along.
template <typename Source>
DetectorRun run_of(const Source& source) {
  DetectorRun run{
      .settings = Settings{pattern_thresholds}, .sign = source.sign, .title = source.title};
  // Levels out of the range of the thresholds were reported when they were read.
  static_cast<void>(run.settings.set("watch", source.levels.watch));
  static_cast<void>(run.settings.set("present", source.levels.present));
  static_cast<void>(run.settings.set("marked", source.levels.marked));
  return run;
}

/// Adds the sign of each source that is not among them yet.
template <typename Source>
void add_signs(const std::vector<Source>& sources, std::vector<DetectorRun>& detectors) {
  for (const Source& source : sources) {
    const bool known = std::ranges::any_of(
        detectors, [&source](const DetectorRun& run) { return run.id() == source.sign; });
    if (!known) detectors.push_back(run_of(source));
  }
}

bool is_known(const std::vector<std::string_view>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

/// Whether \p word is a rule of a program, "hedging/maybe": what rules it has, only it can say.
bool names_program(const Config& config, std::string_view word) {
  const std::size_t slash = word.find('/');
  return slash != std::string_view::npos &&
         std::ranges::find(config.programs, word.substr(0, slash), &ProgramSpec::name) !=
             config.programs.end();
}

bool is_listed(const std::vector<std::string>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

std::vector<std::string_view> known_rules(const Setup& setup) {
  std::vector<std::string_view> rules;
  for (const Rule& rule : built_in_phrases().rules()) rules.push_back(rule.id);
  if (setup.book) {
    for (const Rule& rule : setup.book->rules()) rules.push_back(rule.id);
  }
  return rules;
}

/// Where the configuration turns \p word off.
std::string origin_of(const Config& config, std::string_view word) {
  const auto found = std::ranges::find_if(config.settings, [word](const Setting& each) {
    return each.key == "off" && each.value == word;
  });
  return found == config.settings.end() ? std::string{} : found->origin;
}

/// Sorts what is turned off into signs, which are not run, and rules.
void turn_off(const Config& config, Setup& setup) {
  const std::vector<std::string_view> signs = signs_of(setup);
  std::vector<std::string_view> known = known_rules(setup);
  known.insert(known.end(), signs.begin(), signs.end());
  for (const std::string& word : config.off) {
    const std::string owner = word.substr(0, word.find('/'));
    const bool reading = word.ends_with("/reading") && is_known(signs, owner);
    if (!reading && !is_known(known, word) && !names_program(config, word)) {
      const std::string_view meant = nearest(word, known);
      setup.diagnostics.push_back(diagnostic_of(
          Severity::Error, codes::unknown_word, origin_of(config, word),
          fmt::format("'{}' is no sign and no rule", word),
          meant.empty() ? std::string{} : fmt::format("did you mean \"{}\"?", meant)));
    } else if (word.find('/') != std::string::npos) {
      setup.rules_off.push_back(word);
    }
  }
  std::erase_if(setup.detectors,
                [&config](const DetectorRun& run) { return is_listed(config.off, run.id()); });
}

}  // namespace

std::optional<RulePack> load_pack(const std::string& path, const World& world,
                                  Diagnostics& diagnostics) {
  std::shared_ptr<const SourceFile> file = load_source(path, *world.files, diagnostics);
  if (file == nullptr) return std::nullopt;
  return read_pack(std::move(file), diagnostics);
}

Setup prepare(const Options& options, const World& world) {
  Setup setup;
  std::vector<std::string> paths = options.from_config.rules;
  paths.insert(paths.end(), options.rules.begin(), options.rules.end());
  for (const std::string& path : paths) {
    if (std::optional<RulePack> pack = load_pack(path, world, setup.diagnostics)) {
      setup.packs.push_back(*std::move(pack));
    }
  }
  if (!setup.packs.empty()) {
    setup.book = std::make_unique<const PhraseBook>(compile(setup.packs, setup.diagnostics));
  }
  for (const Detector* detector : all_detectors()) {
    setup.detectors.push_back(run_of(*detector, options.from_config));
  }
  add_signs(setup.packs, setup.detectors);
  add_signs(options.from_config.programs, setup.detectors);
  setup.programs = find_programs(options.from_config.programs, world, setup.program_diagnostics);
  turn_off(options.from_config, setup);
  setup.instruments = InstrumentBook{options.from_config.instruments};
  return setup;
}

LanguageOptions language_of(const Setup& setup) {
  LanguageOptions options{.instruments = setup.instruments.all()};
  if (setup.book) options.books = {setup.book.get()};
  return options;
}

void drop_rules(ClientReading& reading, const std::vector<std::string>& rules_off) {
  if (rules_off.empty()) return;
  for (SessionReading& session : reading.sessions) {
    std::erase_if(session.phrases,
                  [&](const PhraseHit& hit) { return is_listed(rules_off, hit.rule); });
    std::erase_if(session.outside,
                  [&](const OutsideHit& hit) { return is_listed(rules_off, hit.rule); });
    std::erase_if(session.learned, [&](const LearnedHit& hit) {
      return is_listed(rules_off, fmt::format("{}/reading", hit.sign));
    });
  }
}

std::vector<std::string_view> signs_of(const Setup& setup) {
  std::vector<std::string_view> signs;
  for (const DetectorRun& run : setup.detectors) signs.push_back(run.id());
  return signs;
}

}  // namespace resist
