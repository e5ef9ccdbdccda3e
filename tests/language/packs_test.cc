#include "language/packs.h"

#include <array>
#include <memory>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "base/source.h"

using namespace resist;

namespace {

std::optional<RulePack> pack_of(std::string text, Diagnostics& diagnostics) {
  return read_pack(std::make_shared<SourceFile>("clinic.yaml", std::move(text)), diagnostics);
}

constexpr std::string_view whole_pack = R"(pack: my-clinic
sign: small-talk
title: Small talk
levels: {watch: 1, present: 2, marked: 4}
rules:
  - id: pets
    strength: 3
    phrases:
      - talk about (his|her|their) (dog|cat)
    sections: [subjective, data]
    speaker: any
    unless: [in treatment for]
    why: Fills the hour with safe subjects.
    source: our supervision group
    examples:
      yes: ["Ct talked about her cats for most of the hour."]
      no: ["Asked about the dog bite."]
)";

}  // namespace

TEST_CASE("a rule pack is read with all it may say") {
  Diagnostics diagnostics;
  const auto pack = pack_of(std::string{whole_pack}, diagnostics);
  REQUIRE(pack);
  CHECK(diagnostics.empty());
  CHECK(pack->title == "Small talk");
  CHECK(pack->levels.marked == 4);
  const PhraseBook book = compile(std::array{*pack}, diagnostics);
  REQUIRE(book.rules().size() == 1);
  const Rule& rule = book.rules().front();
  CHECK(rule.id == "my-clinic/pets");
  CHECK(rule.sign == "small-talk");
  CHECK(rule.strength == 3);
  CHECK(rule.speaker == RuleSpeaker::Any);
  CHECK(rule.sections == ((1U << static_cast<unsigned>(SectionRole::ClientWords)) |
                          (1U << static_cast<unsigned>(SectionRole::Behaviour))));
  CHECK(rule.source == "our supervision group");
  CHECK(book.find_rule("my-clinic/pets") == &rule);
  CHECK(book.find_rule("my-clinic/fish") == nullptr);
  CHECK(run_examples(book).empty());
}

TEST_CASE("a pack of few words loads") {
  Diagnostics diagnostics;
  const auto pack = pack_of(
      "pack: p\nsign: small-talk\nrules:\n  - {id: pets, strength: 2, phrases: [her cat], why: "
      "w}\n",
      diagnostics);
  REQUIRE(pack);
  CHECK(diagnostics.empty());
}

TEST_CASE("what is wrong with a pack is told at its place, and the rest is read") {
  struct Case {
    std::string_view why;
    std::string_view from;
    std::string_view to;
    std::string_view message;
    int line;
  };
  static constexpr auto cases = std::to_array<Case>({
      {"an unknown key", "    speaker:", "    speeker:", "R103", 11},
      {"an unknown speaker", "speaker: any", "speaker: anyone", "R102", 11},
      {"an unknown section", "[subjective, data]", "[subjectiv, data]", "R102", 10},
      {"a strength too high", "strength: 3", "strength: 4", "R102", 7},
      {"a name with a space", "pack: my-clinic", "pack: my clinic", "R705", 1},
      {"no reason", "    why: Fills the hour with safe subjects.\n", "", "R108", 6},
      {"levels out of order", "present: 2", "present: 5", "R107", 4},
      {"no pack", "pack: my-clinic\n", "", "R108", 1},
      {"a phrase left open", "(dog|cat)", "(dog|cat", "R701", 9},
      {"the rule's own phrase under unless", "[in treatment for]",
       "[talk about (his|her|their) (dog|cat)]", "R703", 12},
      {"a phrase that unless always takes back", "talk about (his|her|their) (dog|cat)",
       "in treatment for a cold", "R703", 9},
      {"a phrase over two sentences", "talk about (his|her|their) (dog|cat)",
       "Talked. Then laughed", "R701", 9},
      {"a phrase of a word that is everywhere", "talk about (his|her|their) (dog|cat)", "she",
       "R702", 9},
      {"an unknown key at the top", "title:", "tittle:", "R103", 3},
      {"an unknown level", "watch: 1,", "wach: 1,", "R103", 4},
      {"scored that is no yes or no", "title: Small talk", "scored: perhaps", "R102", 3},
  });
  for (const Case& each : cases) {
    CAPTURE(each.why);
    std::string text{whole_pack};
    text.replace(text.find(each.from), each.from.size(), each.to);
    Diagnostics diagnostics;
    const auto pack = pack_of(std::move(text), diagnostics);
    if (pack) report_dead_phrases(*pack, compile(std::array{*pack}, diagnostics), diagnostics);
    REQUIRE(diagnostics.size() == 1);
    CHECK(diagnostics.front().code == each.message);
    CHECK(diagnostics.front().at.line == each.line);
  }
}

TEST_CASE("a second rule of one name is left out") {
  Diagnostics diagnostics;
  const auto pack = pack_of(
      "pack: p\nsign: s\nrules:\n"
      "  - {id: a, phrases: [one cat], why: w}\n  - {id: a, phrases: [two cats], why: w}\n",
      diagnostics);
  REQUIRE(pack);
  CHECK(pack->rules.size() == 1);
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics.front().code == "R704");
}

TEST_CASE("an example that is read otherwise than the pack says is found") {
  std::string text{whole_pack};
  text.replace(text.find("Asked about"), 11, "He talked about his dog and");
  Diagnostics diagnostics;
  const auto pack = pack_of(std::move(text), diagnostics);
  REQUIRE(pack);
  const auto failed = run_examples(compile(std::array{*pack}, diagnostics));
  REQUIRE(failed.size() == 1);
  CHECK_FALSE(failed.front().should_match);
}

TEST_CASE("every built-in rule says why, where from, and keeps its own examples") {
  const PhraseBook& book = built_in_phrases();
  CHECK(book.rules().size() > 60);
  for (const Rule& rule : book.rules()) {
    CAPTURE(rule.id);
    CHECK(rule.pack == rule.sign);
    CHECK_FALSE(rule.why.empty());
    CHECK_FALSE(rule.source.empty());
    CHECK_FALSE(rule.yes.empty());
    CHECK_FALSE(rule.no.empty());
  }
  for (const FailedExample& each : run_examples(book)) {
    FAIL_CHECK(std::string{each.rule->id} << (each.should_match ? " misses: " : " finds: ")
                                          << std::string{each.example});
  }
}

TEST_CASE("a rule without an example of what it finds is told of, and used") {
  std::string text{whole_pack};
  text.resize(text.find("    examples:"));
  Diagnostics diagnostics;
  const auto pack = pack_of(std::move(text), diagnostics);
  REQUIRE(pack);
  report_untested(*pack, diagnostics);
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics.front().code == "R707");
  CHECK(diagnostics.front().severity == Severity::Warning);
  CHECK(diagnostics.front().at.line == 6);
}
