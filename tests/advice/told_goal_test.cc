#include "advice/told_goal.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "advice/advice_record.h"

using namespace resist;

namespace {

bool any_says(const std::vector<std::string>& lines, std::string_view words) {
  return std::ranges::any_of(
      lines, [&](const std::string& each) { return each.find(words) != std::string::npos; });
}

std::string told(std::size_t at, std::string sentence) {
  AdviceRecord record;
  record.wrote(at, std::move(sentence));
  const std::optional<Evidence> goal = told_goal(record.gathered());
  return goal ? goal->quote : std::string{};
}

}  // namespace

TEST_CASE("told goal: what the first notes say of one, where none stands in the file") {
  struct Row {
    std::string_view why;
    std::size_t at;
    std::string sentence;
    bool is_told;
  };
  const std::vector<Row> rows{
      {"in the client's words", 0, "Goal in own words: \"sleep without the radio on\".", true},
      {"that there is one", 1, "Problem and goals agreed.", true},
      {"a wish", 0, "He'd like to know whether there is anything left to save.", true},
      {"in the fifth hour", 4, "Goal in own words: \"sleep without the radio on\".", false},
      {"none", 0, "No goals set as yet.", false},
      {"an errand", 0, "Would like to get an earlier slot.", false},
      {"a goalkeeper", 0, "He was a goalkeeper for years.", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(told(row.at, row.sentence) == (row.is_told ? row.sentence : std::string{}));
  }
  AdviceRecord on_file;
  on_file.goal("sleep through", "2026-01-06").wrote(0, "Goals agreed.");
  CHECK_FALSE(told_goal(on_file.gathered()));
}

TEST_CASE("told goal: it is used, and 'no goal is on record' is not said") {
  AdviceRecord record;
  record.sign("spinning-wheels", Level::Marked);
  record.wrote(0, "Goal in own words: \"sleep without the radio on.\"");
  const AdviceReading advice = record.advice();
  CHECK(advice.goal_told);
  const Advice& first = advice.suggestions.front();
  CHECK(first.phrases.front() ==
        "At the start you said 'sleep without the radio on'. How are we doing with that?");
  CHECK(any_says(first.why, "The notes speak of goals"));
  CHECK_FALSE(any_says(first.why, "No goal is on record"));
}

TEST_CASE("told goal: a goal whose day is over") {
  struct Row {
    std::string_view why;
    std::string goal;
    std::string note;
    std::string_view day;  ///< empty where it goes on
  };
  const std::vector<Row> rows{
      {"an event with a date", "audition for the spring show", "Audition is 2/15, she knows.",
       "2026-02-15"},
      {"by a month", "finish the draft by January", "", "2026-01-31"},
      {"a month to come", "finish the draft by June", "", ""},
      {"an event to come", "audition for the spring show", "Audition is 3/27.", ""},
      {"either order of day and month", "audition for the spring show", "Audition is 2/3.", ""},
      {"another date", "audition for the spring show", "Seen 2/15.", ""},
      {"no day at all", "sleep through", "", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    AdviceRecord record;
    record.goal(row.goal, "2026-01-06").sign("no-homework", Level::Marked);
    if (!row.note.empty()) record.wrote(1, row.note);
    const std::optional<PassedGoal> passed = passed_goal(record.gathered());
    CHECK((passed ? to_iso(passed->day) : std::string{}) == row.day);
    const Advice first = record.advice().suggestions.front();
    CHECK(any_says(first.phrases, "has come and gone. Is there a next one") != row.day.empty());
    CHECK(any_says(first.phrases, "smallest version") == row.day.empty());
  }
}

TEST_CASE("told goal: only what is wanted is shown, and what is to stop is no goal to ask after") {
  AdviceRecord agreed;
  agreed.sign("small-talk", Level::Marked).wrote(0, "Problem and goals agreed.");
  CHECK_FALSE(agreed.advice().goal_told);
  AdviceRecord wanted;
  wanted.wrote(0, "She wants to stop \"checking what face they make\".");
  const Evidence stop{.quote = "She wants to stop \"checking what face they make\"."};
  CHECK(own_goal(wanted.client(), stop).empty());
  const Evidence sleep{.quote = "Wants to \"sleep like a normal person\"."};
  CHECK(own_goal(wanted.client(), sleep) == "sleep like a normal person");
}
