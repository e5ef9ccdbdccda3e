#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/unicode.h"
#include "cli/command.h"
#include "cli/json.h"
#include "cli/messages.h"
#include "cli/output.h"
#include "cli/setup.h"
#include "notes/file_names.h"
#include "notes/schema.h"

namespace resist {
namespace embedded {
extern const std::string_view starting_pack;
}  // namespace embedded
namespace {

constexpr std::array options = {Option::Format, Option::Output, Option::Quiet, Option::Help};

constexpr std::array<std::string_view, 2> formats = {"text", "json"};

PackTest test_pack(const std::string& path, const RulePack& pack, Diagnostics& diagnostics) {
  PackTest test{.file = path, .pack = pack.pack};
  const PhraseBook book = compile(std::span{&pack, 1}, diagnostics);
  report_dead_phrases(pack, book, diagnostics);
  for (const TestedRule& tested : test_rules(book)) {
    RuleTest of_rule{.rule = std::string{tested.rule->id},
                     .yes = static_cast<int>(tested.rule->yes.size()),
                     .no = static_cast<int>(tested.rule->no.size()),
                     .also_finds = tested.also_finds};
    for (const std::string_view each : tested.missed) {
      of_rule.failed.push_back({.example = std::string{each}, .should_match = true});
    }
    for (const std::string_view each : tested.wrongly_found) {
      of_rule.failed.push_back({.example = std::string{each}, .should_match = false});
    }
    test.rules.push_back(std::move(of_rule));
  }
  return test;
}

/// `2 of 3` examples, or that there are none.
std::string share(int all, std::int64_t failed) {
  return all == 0 ? "none" : fmt::format("{} of {}", all - failed, all);
}

/// A row a rule: what it finds and leaves of its own examples, and finds of others'.
std::string table_of(const PackTest& test) {
  std::size_t widest = 4;
  for (const RuleTest& rule : test.rules) widest = std::max(widest, rule.rule.size());
  std::string text = fmt::format("  {:{}}  finds     leaves    of others\n", "rule", widest);
  for (const RuleTest& rule : test.rules) {
    const auto missed = std::ranges::count_if(rule.failed, &ExampleTest::should_match);
    const auto wrong = static_cast<std::int64_t>(rule.failed.size()) - missed;
    text += fmt::format("  {:{}}  {:8}  {:8}  {}\n", printable(rule.rule), widest,
                        share(rule.yes, missed), share(rule.no, wrong), rule.also_finds);
  }
  return text;
}

std::string as_text(const PackTest& test) {
  std::string text;
  int examples = 0;
  std::size_t failed = 0;
  for (const RuleTest& rule : test.rules) {
    examples += rule.yes + rule.no;
    failed += rule.failed.size();
    for (const ExampleTest& each : rule.failed) {
      text += fmt::format("  {} {}: \"{}\"\n", printable(rule.rule),
                          each.should_match ? "does not find" : "should not find",
                          printable(each.example));
    }
  }
  return fmt::format("{}: {} rules, {} examples, {} read wrongly\n", printable(test.file),
                     test.rules.size(), examples, failed) +
         text + table_of(test);
}

bool has_failed(const PackTest& test) {
  return std::ranges::any_of(test.rules, [](const RuleTest& rule) { return !rule.failed.empty(); });
}

/// A pack to begin with, called what its file is called or what is asked for.
std::string starting_pack(std::string_view name) {
  constexpr std::string_view placeholder = "my-clinic";
  std::string text{embedded::starting_pack};
  for (std::size_t at = text.find(placeholder); at != std::string::npos;
       at = text.find(placeholder, at + name.size())) {
    text.replace(at, placeholder.size(), name);
  }
  return text;
}

/// `resist rules new [NAME]`: to standard output, or to a file that is not there yet.
Exit new_pack(const Options& asked, const World& world) {
  std::string name = asked.words.size() > 1 ? asked.words[1] : "my-clinic";
  if (asked.words.size() < 2 && !asked.output.empty()) {
    const std::string stem = word_form(stem_of(base_name(asked.output)));
    if (is_plain_name(stem)) name = stem;
  }
  if (asked.words.size() > 2 || !is_plain_name(name)) {
    say(world, "name the pack in small letters, digits and hyphens: resist rules new NAME -o FILE");
    return Exit::Usage;
  }
  if (asked.output.empty() || asked.output == "-") {
    if (world.out(starting_pack(name)) != Written::Failed) return Exit::Done;
    say(world, "cannot write to standard output");
    return Exit::Environment;
  }
  const std::string why = create_file(asked.output, starting_pack(name));
  if (why.empty()) return Exit::Done;
  say(world, fmt::format("cannot write {}: {}", asked.output, why));
  return Exit::Environment;
}

Exit test_packs(const Options& asked, const World& world) {
  Result<Output> opened = Output::open(asked.output, world);
  if (!opened) {
    say(world, opened.error());
    return Exit::Environment;
  }
  Output output = *std::move(opened);
  Diagnostics diagnostics;
  std::vector<PackTest> tests;
  for (auto path = asked.words.begin() + 1; path != asked.words.end(); ++path) {
    const std::optional<RulePack> pack = load_pack(*path, world, diagnostics);
    if (!pack) continue;
    check_packs({*pack}, diagnostics);
    tests.push_back(test_pack(*path, *pack, diagnostics));
  }
  std::string text;
  if (asked.format == "json") {
    text = to_json(tests);
  } else {
    for (const PackTest& test : tests) text += as_text(test);
  }
  static_cast<void>(output.write(text));
  show_diagnostics(diagnostics, asked, world);
  const Exit verdict = std::ranges::any_of(tests, has_failed) ? Exit::Threshold : Exit::Done;
  const Exit exit = finish(output, world, verdict);
  return has_errors(diagnostics) ? Exit::Environment : exit;
}

std::vector<std::string> rules_words(const Options&, const World&) {
  return {"test", "new"};
}

Exit run_rules(const Options& asked, const World& world) {
  const std::string use = asked.words.empty() ? std::string{} : asked.words.front();
  if (use == "new") return new_pack(asked, world);
  if (use == "test" && asked.words.size() > 1) return test_packs(asked, world);
  say(world, "resist rules has two uses: resist rules test PACK... and resist rules new [NAME]");
  return Exit::Usage;
}

}  // namespace

const Command rules_command = {
    .name = "rules",
    .arguments = "test PACK... | new [NAME]",
    .summary = "runs rule packs against their own examples; writes one to begin with",
    .examples =
        "  resist rules test my-clinic.yaml\n"
        "  resist rules new my-clinic\n",
    .options = options,
    .formats = formats,
    .words = rules_words,
    .run = run_rules,
};

}  // namespace resist
