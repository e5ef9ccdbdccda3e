#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "advice/intervention.h"
#include "base/nearest.h"
#include "base/unicode.h"
#include "cli/command.h"
#include "cli/explain_packs.h"
#include "cli/explain_safety.h"
#include "cli/explain_scales.h"
#include "cli/json.h"
#include "cli/messages.h"
#include "cli/output.h"
#include "cli/page.h"
#include "cli/setup.h"
#include "language/packs.h"
#include "language/phrases.h"
#include "notes/codes.h"
#include "record/own_instruments.h"
#include "report/sheet.h"
#include "signs/detector.h"
#include "signs/optional_packs.h"

namespace resist {
namespace {

constexpr std::array options = {Option::Format,   Option::Output, Option::AsRules, Option::Config,
                                Option::NoConfig, Option::Quiet,  Option::Help};

constexpr std::array<std::string_view, 2> formats = {"text", "json"};

std::string_view to_words(Confidence confidence) {
  switch (confidence) {
    case Confidence::Low:
      return "low";
    case Confidence::Medium:
      return "medium";
    case Confidence::High:
      return "high";
  }
  return {};
}

Explanation of_sign(const Detector& detector) {
  std::string page{detector.page};
  page += "\n## Thresholds\n\nThe configuration changes them, each within its range.\n\n";
  for (const Threshold& each : detector.thresholds) {
    page += fmt::format("- {} = {} ({} to {}): {}. Source: {}. Confidence: {}.\n", each.name,
                        each.value, each.least, each.most, each.help, each.source,
                        to_words(each.confidence));
  }
  if (detector.rates_talk) {
    page +=
        "\n## How you talked\n\nThe report shows these ratios of the last transcript; the "
        "level does not rest on them.\n\n" +
        ratios_page();
  }
  return {.kind = "sign",
          .id = std::string{detector.id},
          .title = std::string{detector.summary},
          .page = page,
          .thresholds = detector.thresholds,
          .rules = std::string{detector.rules}};
}

Explanation of_answer(const Intervention& answer) {
  return {.kind = "answer",
          .id = std::string{answer.id},
          .title = std::string{answer.summary},
          .page = std::string{answer.page}};
}

std::string figure(std::string_view name, const std::optional<double>& value,
                   std::string_view source) {
  if (!value) return fmt::format("- {}: no figure is agreed.\n", name);
  return fmt::format("- {}: {}. Source: {}.\n", name, *value, source);
}

Explanation of_instrument(const Instrument& instrument) {
  const bool higher_is_worse = instrument.direction == Direction::HigherIsWorse;
  std::string page = fmt::format("# {}\n\n{}. Only totals are read, never items.\n\n",
                                 instrument.name, instrument.full_name);
  page += fmt::format("- Range: {} to {}; {} is worse.\n", instrument.least, instrument.most,
                      higher_is_worse ? "higher" : "lower");
  page += figure("Cut-off of the clinical range", instrument.cutoff, instrument.cutoff_source);
  page += figure("Change that is more than noise", instrument.reliable_change,
                 instrument.reliable_change_source);
  page += fmt::format("- Confidence: {}.\n", to_words(instrument.confidence));
  if (!instrument.caution.empty()) page += fmt::format("- {}\n", instrument.caution);
  return {.kind = "instrument",
          .id = std::string{instrument.name},
          .title = std::string{instrument.full_name},
          .page = page};
}

Explanation of_rule(const Rule& rule, const PhraseBook& book) {
  std::string page = fmt::format("# {}\n\n{}\n\n- Sign: {}.\n- Strength: {} of 3.\n", rule.id,
                                 rule.why, rule.sign, rule.strength);
  if (!rule.source.empty()) page += fmt::format("- Source: {}.\n", rule.source);
  page += "\n## Phrases\n\n";
  for (const phrase::Text& text : book.texts()) {
    if (&book.rules()[text.rule] != &rule) continue;
    page += fmt::format("- {}{}\n", text.takes_back ? "unless: " : "", text.text);
  }
  if (!rule.yes.empty()) page += "\n## Flagged\n\n";
  for (const std::string_view each : rule.yes) page += fmt::format("- {}\n", each);
  if (!rule.no.empty()) page += "\n## Not flagged\n\n";
  for (const std::string_view each : rule.no) page += fmt::format("- {}\n", each);
  return {.kind = "rule", .id = std::string{rule.id}, .title = std::string{rule.why}, .page = page};
}

Explanation of_code(const CodeInfo& code) {
  return {.kind = "diagnostic",
          .id = std::string{code.code},
          .title = std::string{code.title},
          .page = fmt::format("# {}: {}\n\n{}\n", code.code, code.title, code.explanation)};
}

/// Everything that can be explained, in the order of the list.
std::vector<Explanation> all_explanations(const Setup& setup, const Config& config,
                                          std::span<const Instrument> instruments) {
  std::vector<Explanation> all;
  for (const Detector* each : all_detectors()) all.push_back(of_sign(*each));
  add_signs_of_packs(setup.packs, all);
  add_signs_of_programs(config.programs, all);
  all.push_back(explain_safety());
  for (const Intervention* each : all_interventions()) all.push_back(of_answer(*each));
  for (const Instrument& each : instruments) all.push_back(of_instrument(each));
  add_scales(all);
  add_packs(setup.packs, all);
  for (const Rule& each : built_in_phrases().rules()) {
    all.push_back(of_rule(each, built_in_phrases()));
  }
  if (setup.book) {
    for (const Rule& each : setup.book->rules()) all.push_back(of_rule(each, *setup.book));
  }
  for (const CodeInfo& each : diagnostic_codes()) all.push_back(of_code(each));
  return all;
}

/// The explanation of \p word: an id in any case, or another name of an instrument.
const Explanation* find(const std::vector<Explanation>& all, std::string_view word,
                        std::span<const Instrument> instruments) {
  const Instrument* instrument = find_instrument(word, instruments);
  std::string wanted = ascii_lower(instrument == nullptr ? word : instrument->name);
  if (wanted == "risk") wanted = "safety";
  const auto found = std::ranges::find_if(
      all, [&wanted](const Explanation& each) { return ascii_lower(each.id) == wanted; });
  if (found != all.end()) return &*found;
  // A rule of a field, such as cancelling/no-show, is part of its sign.
  const std::size_t slash = word.find('/');
  if (slash == std::string_view::npos) return nullptr;
  const auto sign = std::ranges::find(all, word.substr(0, slash), &Explanation::id);
  return sign == all.end() ? nullptr : &*sign;
}

std::string list_of(const std::vector<Explanation>& all, int width) {
  constexpr std::size_t column = 22;
  std::string text;
  std::string_view kind;
  for (const Explanation& each : all) {
    if (each.kind != kind) {
      const std::string_view plural = each.kind == "safety" ? "" : "s";
      text += fmt::format("{}{}{}\n", kind.empty() ? "" : "\n", each.kind, plural);
      kind = each.kind;
    }
    const bool fits = each.id.size() < column - 1;
    text += fits ? fmt::format("  {:{}}", each.id, column)
                 : fmt::format("  {}\n  {:{}}", each.id, "", column);
    std::size_t indent = 0;
    for (const std::string& line : wrap(each.title, width - static_cast<int>(column) - 2)) {
      text += fmt::format("{:{}}{}\n", "", indent, line);
      indent = column + 2;
    }
  }
  return text;
}

std::string unknown(std::string_view word, const std::vector<Explanation>& all) {
  std::vector<std::string_view> ids;
  ids.reserve(all.size());
  for (const Explanation& each : all) ids.push_back(each.id);
  const std::string_view meant = nearest_name(word, ids);
  if (meant.empty()) {
    return fmt::format("nothing is known of \"{}\"; resist explain lists what is", word);
  }
  return fmt::format("nothing is known of \"{}\"; did you mean \"{}\"?", word, meant);
}

/// The packs of what was \p chosen, instead of its pages. The error says what has none.
Result<std::string> rules_of(const std::vector<Explanation>& chosen) {
  if (chosen.size() != 1) return Error{"--rules prints the pack of one sign: name it"};
  if (!chosen.front().rules.empty()) return chosen.front().rules;
  return Error{fmt::format("\"{}\" is no sign and has no rule pack", chosen.front().id)};
}

std::vector<std::string> explain_words(const Options& asked, const World& world) {
  const InstrumentBook instruments{asked.from_config.instruments};
  const Setup setup = prepare(asked, world);
  std::vector<std::string> ids;
  for (Explanation& each : all_explanations(setup, asked.from_config, instruments.all())) {
    ids.push_back(std::move(each.id));
  }
  return ids;
}

Exit run_explain(const Options& asked, const World& world) {
  const InstrumentBook instruments{asked.from_config.instruments};
  const Setup setup = prepare(asked, world);
  show_diagnostics(setup.diagnostics, asked, world);
  if (has_errors(setup.diagnostics)) return Exit::Environment;
  const std::vector<Explanation> all =
      all_explanations(setup, asked.from_config, instruments.all());
  std::vector<Explanation> chosen;
  for (const std::string& word : asked.words) {
    const Explanation* found = find(all, word, instruments.all());
    if (found == nullptr) {
      say(world, unknown(word, all));
      return Exit::Usage;
    }
    chosen.push_back(*found);
  }
  const Result<std::string> rules =
      asked.as_rules ? rules_of(chosen) : Result<std::string>{std::string{}};
  if (!rules) {
    say(world, rules.error());
    return Exit::Usage;
  }
  Result<Output> opened = Output::open(asked.output, world);
  if (!opened) {
    say(world, opened.error());
    return Exit::Environment;
  }
  Output output = *std::move(opened);
  const int width = text_style(asked, world).width;
  std::string text;
  if (asked.as_rules) {
    text = *rules;
  } else if (asked.format == "json") {
    text = to_json(asked.words.empty() ? all : chosen);
  } else if (asked.words.empty()) {
    text = list_of(all, width);
  } else {
    for (const Explanation& each : chosen) {
      text += fmt::format("{}{}", text.empty() ? "" : "\n", fill_page(each.page, width));
    }
  }
  static_cast<void>(output.write(text));
  return finish(output, world, Exit::Done);
}

}  // namespace

const Command explain_command = {
    .name = "explain",
    .arguments = "[WORD...]",
    .summary = "a sign, an answer, an instrument, a rule or a code; alone, the list",
    .examples =
        "  resist explain no-homework\n"
        "  resist explain goal-review PHQ-9 R102\n"
        "  resist explain no-homework --rules > my-homework.yaml\n",
    .options = options,
    .formats = formats,
    .words = explain_words,
    .run = run_explain,
};

}  // namespace resist
