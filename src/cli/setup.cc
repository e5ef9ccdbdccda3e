#include "cli/setup.h"

#include <algorithm>
#include <cassert>
#include <type_traits>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "advice/intervention.h"
#include "base/nearest.h"
#include "cli/output.h"
#include "notes/codes.h"
#include "notes/load.h"
#include "signs/detector.h"
#include "signs/optional_packs.h"
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
  if constexpr (std::is_same_v<Source, RulePack>) {
    run.scored = source.scored;
    for (const Noted<std::string>& each : source.answers) run.answers.push_back(each.value);
  }
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

std::vector<std::string_view> built_in_signs() {
  std::vector<std::string_view> signs;
  for (const Detector* each : all_detectors()) signs.push_back(each->id);
  return signs;
}

void check_answers(const RulePack& pack, Diagnostics& diagnostics) {
  std::vector<std::string_view> known;
  for (const Intervention* each : all_interventions()) known.push_back(each->id);
  for (const Noted<std::string>& answer : pack.answers) {
    if (find_intervention(answer.value) != nullptr) continue;
    const std::string_view meant = nearest(answer.value, known);
    diagnostics.push_back(diagnostic_at(Severity::Error, codes::unknown_word, answer.where,
                                        fmt::format("'{}' is no answer", answer.value),
                                        meant.empty()
                                            ? fmt::format("there are {}", fmt::join(known, ", "))
                                            : fmt::format("did you mean \"{}\"?", meant)));
  }
}

/// A program's sign is one that is there, or has a title.
void check_programs(const std::vector<ProgramSpec>& programs,
                    const std::vector<std::string_view>& signs, Diagnostics& diagnostics) {
  for (const ProgramSpec& program : programs) {
    const bool titled = std::ranges::any_of(programs, [&program](const ProgramSpec& other) {
      return other.sign == program.sign && !other.title.empty();
    });
    if (titled || is_known(signs, program.sign)) continue;
    const std::string_view meant = nearest(program.sign, signs);
    diagnostics.push_back(program.place);
    diagnostics.back().code = codes::untitled_sign;
    diagnostics.back().message =
        fmt::format("there is no sign '{}', and no title for a new one", program.sign);
    diagnostics.back().hint = meant.empty() ? "a sign of its own needs a 'title'"
                                            : fmt::format("did you mean \"{}\"?", meant);
  }
}

/// Two packs of one name share their findings' names, too.
void report_same_rules(const RulePack& first, const RulePack& second, Diagnostics& diagnostics) {
  if (first.pack != second.pack) return;
  for (const PackRule& rule : second.rules) {
    const bool twice = std::ranges::any_of(
        first.rules, [&rule](const PackRule& other) { return other.id.value == rule.id.value; });
    if (!twice) continue;
    diagnostics.push_back(
        diagnostic_at(Severity::Error, codes::duplicate_rule, rule.id.where,
                      fmt::format("a second rule '{}/{}'", second.pack, rule.id.value),
                      fmt::format("the first stands in {}", first.file->path())));
  }
}

/// A pack that the configuration names and the command line again is one pack.
bool names_same_pack(const std::vector<std::string>& paths, const std::string& path) {
  return std::ranges::any_of(
      paths, [&path](const std::string& each) { return each == path || same_file(each, path); });
}

/// A pack that is not there may be one of the built-in ones, misspelt.
void name_packs(Diagnostic& missing) {
  std::vector<std::string_view> names;
  for (const OptionalPack& each : optional_packs()) names.push_back(each.name);
  add_to_hint(missing, fmt::format("a pack is a file, or one that comes with the program: {}",
                                   fmt::join(names, ", ")));
}

}  // namespace

std::optional<RulePack> load_pack(const std::string& path, const World& world,
                                  Diagnostics& diagnostics) {
  if (const OptionalPack* built_in = find_optional_pack(path)) {
    return read_pack(std::make_shared<const SourceFile>(path, std::string{built_in->text}),
                     diagnostics);
  }
  std::shared_ptr<const SourceFile> file = load_source(path, *world.files, diagnostics);
  if (file == nullptr) {
    if (world.files->kind_of(path) == FileReader::Kind::Missing) name_packs(diagnostics.back());
    return std::nullopt;
  }
  return read_pack(std::move(file), diagnostics);
}

void check_packs(const std::vector<RulePack>& packs, Diagnostics& diagnostics) {
  for (const RulePack& pack : packs) {
    check_answers(pack, diagnostics);
    const bool titled = std::ranges::any_of(packs, [&pack](const RulePack& other) {
      return other.sign == pack.sign && !other.title.empty();
    });
    if (titled || find_detector(pack.sign) != nullptr) continue;
    const std::string_view meant = nearest(pack.sign, built_in_signs());
    diagnostics.push_back(
        diagnostic_at(Severity::Error, codes::untitled_sign, pack.sign_where,
                      fmt::format("there is no sign '{}', and no title for a new one", pack.sign),
                      meant.empty() ? "a sign of your own needs a 'title'"
                                    : fmt::format("did you mean \"{}\"?", meant)));
  }
  for (std::size_t i = 0; i < packs.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) report_same_rules(packs[j], packs[i], diagnostics);
  }
}

Setup prepare(const Options& options, const World& world) {
  Setup setup;
  std::vector<std::string> paths = options.from_config.rules;
  for (const std::string& path : options.rules) {
    if (!names_same_pack(paths, path)) paths.push_back(path);
  }
  for (const std::string& path : paths) {
    if (std::optional<RulePack> pack = load_pack(path, world, setup.diagnostics)) {
      setup.packs.push_back(*std::move(pack));
    }
  }
  check_packs(setup.packs, setup.diagnostics);
  if (!setup.packs.empty()) {
    setup.book = std::make_unique<const PhraseBook>(compile(setup.packs, setup.diagnostics));
    for (const RulePack& pack : setup.packs) {
      report_dead_phrases(pack, *setup.book, setup.diagnostics);
    }
  }
  for (const Detector* detector : all_detectors()) {
    setup.detectors.push_back(run_of(*detector, options.from_config));
  }
  add_signs(setup.packs, setup.detectors);
  check_programs(options.from_config.programs, signs_of(setup), setup.diagnostics);
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
