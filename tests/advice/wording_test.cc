#include "advice/wording.h"

#include <algorithm>
#include <array>
#include <set>

#include <doctest/doctest.h>

#include "advice/advice_record.h"
#include "advice/match.h"
#include "advice/never_said.h"

using namespace resist;

namespace {

std::size_t filled_count(std::span<const std::string_view> texts) {
  return static_cast<std::size_t>(
      std::ranges::count_if(texts, [](std::string_view text) { return !text.empty(); }));
}

bool has_place(std::string_view text) {
  // Where the record lacks something, "{unless goal}" can always be said.
  return text.find('{') != std::string_view::npos && !text.starts_with("{unless");
}

void check_style(std::string_view text) {
  CAPTURE(text);
  CHECK(said_of_a_person(text).empty());
}

bool is_circumstance_of_a_part(const Script& script) {
  // The first rung is added to another script, so it need not be whole.
  return script.on == scripts_on::mandated;
}

}  // namespace

TEST_CASE("wording: every answer has something to say to every sign") {
  for (const Intervention* answer : all_interventions()) {
    CAPTURE(answer->id);
    CHECK_FALSE(answer->cautions.empty());
    CHECK(answer->sources.size() >= 2);
    for (const SignFit& fit : sign_fits()) {
      CAPTURE(fit.sign);
      CHECK(find_script(*answer, fit.sign) != nullptr);
    }
    CHECK(script_for_sign(*answer, "pets").on == scripts_on::any_sign);
  }
}

TEST_CASE("wording: every script is whole") {
  for (const Intervention* answer : all_interventions()) {
    for (const Script& script : answer->scripts) {
      if (is_circumstance_of_a_part(script)) continue;
      CAPTURE(answer->id);
      CAPTURE(script.on);
      CHECK(filled_count(script.steps) >= 3);
      CHECK(filled_count(script.not_to_say) >= 1);
      CHECK(filled_count(script.watch) >= 2);
      CHECK_FALSE(script.because.empty());
      std::set<Voice> voices;
      std::size_t without_places = 0;
      for (const Wording& each : script.wordings) {
        if (each.text.empty() || has_place(each.text)) continue;
        ++without_places;
        voices.insert(each.voice);
      }
      CHECK(without_places >= 3);
      CHECK(voices.size() >= 3);
      const auto says_no_help = [](std::string_view text) { return text.starts_with("No help: "); };
      CHECK(std::ranges::any_of(script.watch, says_no_help));
    }
  }
}

TEST_CASE("wording: nothing we say uses words about a person") {
  for (const Intervention* answer : all_interventions()) {
    check_style(answer->title);
    check_style(answer->summary);
    check_style(answer->page);
    for (const Caution& each : answer->cautions) check_style(each.text);
    for (const auto& each : answer->sources) check_style(each);
    for (const Script& script : answer->scripts) {
      check_style(script.because);
      for (const auto& each : script.steps) check_style(each);
      for (const auto& each : script.wordings) check_style(each.text);
      for (const auto& each : script.not_to_say) check_style(each);
      for (const auto& each : script.watch) check_style(each);
    }
  }
}

TEST_CASE("wording: the list of words never said finds whole words in any case") {
  CHECK(said_of_a_person("Client is Resistant to change") == "resistant");
  CHECK(said_of_a_person("a difficult client") == "difficult client");
  CHECK(said_of_a_person("non-compliant with tasks") == "non-compliant");
  CHECK(said_of_a_person("signs of resistance in the work").empty());
  CHECK(said_of_a_person("a difficult week for the client").empty());
  CHECK(said_of_a_person("defensively").empty());
}

TEST_CASE("wording: symptom prescription is on the page and never suggested") {
  CHECK(answers::paradoxical.page.find("Symptom scheduling or prescription") !=
        std::string_view::npos);
  for (const Script& script : answers::paradoxical.scripts) {
    for (const auto& step : script.steps) {
      CHECK(step.find("rescri") == std::string_view::npos);
      CHECK(step.find("chedul") == std::string_view::npos);
    }
  }
}

TEST_CASE("wording: filled from the record where that is safe") {
  AdviceRecord record;
  record.goal("six hours asleep on work nights", "2026-01-06");
  record.homework(1, "sleep diary, 7 nights", 0).homework(2, "sleep diary, 7 nights", 0);
  record.homework(3, "walk", 1);
  record.attended(4, Attendance::NoShow).attended(5, Attendance::Cancelled);
  record.sign("cancelling", Level::Present).counted({.of = 8, .shown = 2, .missed = 2});
  record.measure("PHQ-9", {15, 16});
  const Sayable facts = gather_facts(record.gathered());
  CHECK(facts.task == "sleep diary");
  CHECK(facts.goal == "six hours asleep on work nights");
  CHECK(facts.missed == "two");
  CHECK(facts.slots == "eight");
  CHECK(facts.first == "15");
  CHECK(facts.last == "16");
  CHECK(fill("{missed} of {slots}", facts) == "Two of eight");
  CHECK(fill("no places", facts) == "No places");
}

TEST_CASE("wording: a place with nothing safe to say leaves the wording out") {
  struct Row {
    const char* reason;
    const char* task;
  };
  const auto rows = std::to_array<Row>({
      {"a person's name", "call Danny about the flat"},
      {"about safety", "read the safety plan daily"},
      {"about drink", "no alcohol on weekdays"},
      {"too long", "write down every thought you have about work for seven whole days"},
      {"not plain text", "read \"Overcoming\""},
  });
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    AdviceRecord record;
    record.client().people = {"Danny"};
    record.homework(2, row.task, 0).homework(3, row.task, 0);
    const Sayable facts = gather_facts(record.gathered());
    CHECK(facts.task.empty());
    CHECK_FALSE(fill("About {task}.", facts).has_value());
  }
  CHECK_FALSE(fill("{nothing of that name}", Sayable{}).has_value());
}

TEST_CASE("wording: a task is named as it was written, up to an aside") {
  AdviceRecord record;
  record.homework(2, "rise at 06:30, Saturday too", 0);
  record.homework(3, "rise at 06:30, Saturday too", 0);
  CHECK(gather_facts(record.gathered()).task == "rise at 06:30");
}

TEST_CASE(
    "wording: a task is named where it goes on, and is said to keep coming up from three on") {
  struct Row {
    const char* reason;
    const char* task;
    int times;
    const char* named;
    const char* often;
  };
  const auto rows = std::to_array<Row>({
      {"set once", "walk before supper", 1, "", ""},
      {"set twice", "walk before supper", 2, "walk before supper", ""},
      {"set three times", "walk before supper", 3, "walk before supper", "walk before supper"},
      {"of one day", "ring the bank Friday", 3, "", ""},
      {"of one date", "form in by 3/14", 3, "", ""},
      {"how often is not spoken", "sketching hour x2", 2, "sketching hour", ""},
  });
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    AdviceRecord record;
    for (int i = 0; i < row.times; ++i) record.homework(static_cast<std::size_t>(i), row.task, 0);
    const Sayable facts = gather_facts(record.gathered());
    CHECK(facts.task == row.named);
    CHECK(facts.often == row.often);
  }
}

TEST_CASE("wording: a goal that says when or where is concrete enough") {
  struct Row {
    const char* goal;
    bool vague;
  };
  for (const Row& row : {Row{"feel less stuck", true}, Row{"see friends twice a month", false},
                         Row{"sleep 6 hours", false}, Row{"eat lunch in the canteen", false}}) {
    CAPTURE(row.goal);
    AdviceRecord record;
    record.goal(row.goal, "2026-01-06");
    CHECK(gather_facts(record.gathered()).vague_goal.empty() != row.vague);
  }
}

TEST_CASE("wording: only what has risen is said to have risen") {
  AdviceRecord steady;
  steady.sign("not-talking", Level::Present);
  CHECK(gather_facts(steady.gathered()).lately.empty());
  AdviceRecord rising;
  rising.sign("not-talking", Level::Present).trend(Trend::Rising);
  CHECK(gather_facts(rising.gathered()).lately == "these last weeks");
}

TEST_CASE("wording: one miss is no number to speak of") {
  AdviceRecord record;
  record.attended(4, Attendance::NoShow);
  record.sign("cancelling", Level::Watch).counted({.of = 8, .shown = 1, .missed = 1});
  CHECK(gather_facts(record.gathered()).missed.empty());
}

TEST_CASE("wording: whose doing it was is said with the number") {
  AdviceRecord record;
  record.attended(2, Attendance::TherapistCancelled);
  record.attended(4, Attendance::NoShow).attended(5, Attendance::Cancelled);
  record.sign("cancelling", Level::Present).counted({.of = 7, .shown = 2, .missed = 2});
  const Sayable facts = gather_facts(record.gathered());
  CHECK(facts.missed == "two on your side and one on mine");
  CHECK(facts.slots == "eight");
}

TEST_CASE("wording: a number is said only where no appointment is in doubt") {
  AdviceRecord record;
  record.attended(4, Attendance::NoShow).attended(5, Attendance::Cancelled);
  record.sign("cancelling", Level::Present).counted({.of = 8, .shown = 3, .missed = 2, .open = 1});
  CHECK(gather_facts(record.gathered()).missed.empty());
}

TEST_CASE("wording: what the note accepts is not counted to the client's face") {
  AdviceRecord record;
  record.attended(4, Attendance::Cancelled).attended(5, Attendance::Cancelled);
  record.attended(6, Attendance::NoShow);
  record.sign("cancelling", Level::Present).counted({.of = 8, .shown = 3, .missed = 3});
  CHECK(gather_facts(record.gathered()).missed == "three");
  record.client().sessions[4].notes.text = "Rang: flu.";
  CHECK(gather_facts(record.gathered()).missed == "two");
}

TEST_CASE("wording: a place can also be a condition") {
  const Sayable nothing;
  Sayable much{.less = "2026-02-03"};
  much.has_goal = true;
  much.is_quiet = true;
  struct Row {
    std::string_view text;
    std::string_view with_nothing;  ///< "-" where it is left out
    std::string_view with_much;
  };
  static constexpr auto rows = std::to_array<Row>({
      {"{if goal}Which of these?", "-", "Which of these?"},
      {"{unless goal}what would you like?", "What would you like?", "-"},
      {"{if quiet}When I get eager.", "-", "When I get eager."},
      {"{if less}On {less}.", "-", "On 2026-02-03."},
      {"{unless less}Do less.", "Do less.", "-"},
      {"{if measure}Show the scores.", "-", "-"},
      {"{if}Never.", "-", "-"},
  });
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(fill(row.text, nothing).value_or("-") == row.with_nothing);
    CHECK(fill(row.text, much).value_or("-") == row.with_much);
  }
}

TEST_CASE("wording: only the last session's task is spoken of as the last") {
  struct Row {
    const char* reason;
    std::size_t at;
    const char* task;
    const char* said;
  };
  const auto rows = std::to_array<Row>({
      {"set by the last hour", 7, "walk after lunch", "'walk after lunch'"},
      {"of an older session", 6, "walk after lunch", ""},
      {"of one day, and it is that day", 7, "ring the bank Friday", "'ring the bank Friday'"},
      {"not to be said aloud", 7, "no alcohol on weekdays", "something for the week"},
  });
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    AdviceRecord record;
    record.client().sessions[row.at].assigned.push_back({.value = row.task, .where = {}});
    CHECK(gather_facts(record.gathered()).last_task == row.said);
    AdviceRecord reviewed;
    reviewed.homework(row.at, row.task, 0);
    CHECK(gather_facts(reviewed.gathered()).last_task.empty());
  }
}

TEST_CASE("wording: the pages have the sections that explain shows") {
  for (const Intervention* answer : all_interventions()) {
    CAPTURE(answer->id);
    CHECK(answer->page.starts_with("# " + std::string{answer->id} + "\n"));
    std::size_t at = 0;
    for (const std::string_view heading :
         {"\n## Fits\n", "\n## Steps\n", "\n## Wording\n", "\n## Not to say\n", "\n## Cautions\n",
          "\n## Watch next session\n", "\n## Sources\n"}) {
      CAPTURE(heading);
      at = answer->page.find(heading, at);
      CHECK(at != std::string_view::npos);
    }
  }
}
