#include "advice/risk_scripts.h"

#include <algorithm>
#include <array>
#include <string>

#include <doctest/doctest.h>

#include "advice/advice_record.h"
#include "advice/never_said.h"

using namespace resist;

namespace {

bool mentions(const std::vector<std::string>& texts, std::string_view words) {
  return std::ranges::any_of(
      texts, [&](const std::string& text) { return text.find(words) != std::string::npos; });
}

AdviceRecord missing_hours() {
  AdviceRecord record;
  record.sign("cancelling", Level::Marked);
  return record;
}

}  // namespace

TEST_CASE("an open risk is answered by what it is about") {
  struct Row {
    std::string_view risk_class;
    std::string_view step;
    std::string_view never;
    std::string_view quote = "It is on record.";
  };
  static constexpr auto rows = std::to_array<Row>({
      {"self-harm", "thoughts, acts, plan", "at home this week"},
      {"suicidal-ideation", "thoughts, acts, plan", "slept"},
      {"harm-to-others", "what means are at hand", "killing yourself"},
      {"abuse", "See the client alone", "killing yourself"},
      {"mania", "Ask about sleep", "killing yourself"},
      {"psychosis", "Ask about sleep", "killing yourself"},
      {"intoxication", "what was eaten, drunk", "killing yourself"},
      {"medical", "whether a doctor has seen it", "eat and drink", "Chest pain."},
      {"medical", "whether a doctor has seen it", "eat and drink", "Passed out."},
      {"medical", "what was eaten, drunk", "killing yourself", "Not eaten for days."},
      {"medical", "what was eaten, drunk", "killing yourself", "Stopped his lithium."},
  });
  for (const Row& row : rows) {
    CAPTURE(row.risk_class);
    AdviceRecord record = missing_hours();
    const AdviceReading advice =
        record.safety(std::string{row.risk_class}, std::string{row.quote}).advice();
    REQUIRE_FALSE(advice.suggestions.empty());
    const Advice& first = advice.suggestions.front();
    CHECK(first.intervention == "rapport");
    CHECK(mentions({first.steps.front()}, row.step));
    CHECK_FALSE(mentions(first.phrases, row.never));
    CHECK_FALSE(mentions(first.steps, "safety plan"));
    CHECK_FALSE(reasons(advice, "paradoxical").empty());
    CHECK_FALSE(reasons(advice, "gentle-confrontation").empty());
  }
}

TEST_CASE("staying alive is asked about by name, and is no task") {
  AdviceRecord record = missing_hours();
  const AdviceReading advice = record.safety("suicidal-ideation", "SI most nights.").advice();
  const Advice& first = advice.suggestions.front();
  CHECK(mentions(first.phrases, "killing yourself"));
  REQUIRE_FALSE(first.sources.empty());
  CHECK(first.sources.front().find("Stanley") != std::string::npos);
  for (const Advice& each : advice.suggestions) {
    CHECK_FALSE(mentions(each.phrases, "when we next meet"));
    CHECK_FALSE(mentions(each.phrases, "goal a small one"));
  }
}

TEST_CASE("a safety plan is gone over where one is on record, and a second kind of risk is named") {
  AdviceRecord record = missing_hours();
  record.safety("self-harm", "Cut on Tuesday.")
      .safety("abuse", "He hit her.")
      .safety("protective", "Safety plan on her phone.", false);
  const Advice first = record.advice().suggestions.front();
  CHECK(mentions(first.steps, "safety plan that is on record"));
  CHECK(mentions(first.steps, "Also on record: harm done by somebody else"));
}

TEST_CASE("risk that is watched and was last denied is checked, and then the sign is answered") {
  AdviceRecord record = missing_hours();
  const AdviceReading advice = record.risk(Risk::Monitor).watched("2026-02-17").advice();
  REQUIRE_FALSE(advice.suggestions.empty());
  const Advice& first = advice.suggestions.front();
  CHECK(mentions({first.steps.front()}, "Check safety as you do"));
  CHECK_FALSE(mentions(first.phrases, "killing yourself"));
  CHECK(mentions({advice.preface}, "last denied on 2026-02-17"));
  CHECK_FALSE(reasons(advice, "paradoxical").empty());
  CHECK_FALSE(reasons(advice, "gentle-confrontation").empty());
  // Abuse stands whatever was denied.
  AdviceRecord hurt = missing_hours();
  const AdviceReading other =
      hurt.risk(Risk::Monitor).watched("2026-02-17").safety("abuse", "He hit her.").advice();
  CHECK(mentions({other.suggestions.front().steps.front()}, "See the client alone"));
}

TEST_CASE("every script of a risk is whole, and speaks of the record") {
  for (const Script& script : risk_scripts()) {
    CAPTURE(script.on);
    CHECK(std::ranges::count_if(script.steps, &std::string_view::empty) <= 1);
    CHECK_FALSE(script.not_to_say.front().empty());
    CHECK_FALSE(script.watch.back().empty());
    for (const std::string_view step : script.steps) CHECK(said_of_a_person(step).empty());
    CHECK(said_of_a_person(script.because).empty());
  }
}
