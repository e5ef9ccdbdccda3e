#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/unicode.h"
#include "cli/caseload.h"
#include "cli/command.h"
#include "cli/json.h"
#include "cli/output.h"
#include "cli/setup.h"

namespace resist {
namespace {

constexpr std::array options = {Option::Format, Option::Output, Option::Quiet, Option::Help};

constexpr std::array<std::string_view, 2> formats = {"text", "json"};

PackTest test_pack(const std::string& path, const RulePack& pack, Diagnostics& diagnostics) {
  PackTest test{.file = path, .pack = pack.pack};
  const PhraseBook book = compile(std::span{&pack, 1}, diagnostics);
  const std::vector<FailedExample> failed = run_examples(book);
  for (const Rule& rule : book.rules()) {
    RuleTest of_rule{.rule = std::string{rule.id},
                     .examples = static_cast<int>(rule.yes.size() + rule.no.size())};
    for (const FailedExample& each : failed) {
      if (each.rule != &rule) continue;
      of_rule.failed.push_back(
          {.example = std::string{each.example}, .should_match = each.should_match});
    }
    test.rules.push_back(std::move(of_rule));
  }
  return test;
}

std::string as_text(const PackTest& test) {
  std::string text;
  int examples = 0;
  std::size_t failed = 0;
  for (const RuleTest& rule : test.rules) {
    examples += rule.examples;
    failed += rule.failed.size();
    if (rule.examples == 0) text += fmt::format("  {} has no examples\n", printable(rule.rule));
    for (const ExampleTest& each : rule.failed) {
      text += fmt::format("  {} {}: \"{}\"\n", printable(rule.rule),
                          each.should_match ? "does not find" : "should not find",
                          printable(each.example));
    }
  }
  return fmt::format("{}: {} rules, {} examples, {} read wrongly\n", printable(test.file),
                     test.rules.size(), examples, failed) +
         text;
}

bool has_failed(const PackTest& test) {
  return std::ranges::any_of(test.rules, [](const RuleTest& rule) { return !rule.failed.empty(); });
}

Exit run_rules(const Options& asked, const World& world) {
  if (asked.words.size() < 2 || asked.words.front() != "test") {
    say(world, "resist rules has one use: resist rules test PACK...");
    return Exit::Usage;
  }
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
    if (pack) tests.push_back(test_pack(*path, *pack, diagnostics));
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

}  // namespace

const Command rules_command = {
    .name = "rules",
    .arguments = "test PACK...",
    .summary = "runs a rule pack against its own examples",
    .examples = "  resist rules test my-clinic.yaml\n",
    .options = options,
    .formats = formats,
    .run = run_rules,
};

}  // namespace resist
