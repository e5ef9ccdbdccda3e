#include "advice/own_words.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "advice/advice_record.h"
#include "advice/lead.h"

using namespace resist;

namespace {

std::string plan_of(std::string sentence, SectionRole role = SectionRole::Unknown) {
  AdviceRecord record;
  record.wrote(7, std::move(sentence), role);
  const std::optional<Evidence> plan = own_plan(record.gathered());
  return plan ? plan->quote : std::string{};
}

}  // namespace

TEST_CASE("own words: what the therapist meant to do next") {
  struct Row {
    std::string_view why;
    std::string sentence;
    SectionRole role;
    bool is_plan;
  };
  using enum SectionRole;
  const std::vector<Row> rows{
      {"the plan", "Apologize for the meeting.", Plan, true},
      {"the plan, in two words", "Slow down.", Plan, true},
      {"a booking is no plan", "Continue weekly ind. tx, RTC 1 wk.", Plan, false},
      {"nor is the next date", "Next appt Mon 3/4 at 10.", Plan, false},
      {"nor the month of it", "Weekly to Christmas.", Plan, false},
      {"a review date", "Rv 16/4.", Plan, false},
      {"a date and its day", "After Easter, the 13th.", Plan, false},
      {"a bed", "Day program bed held.", Plan, false},
      {"a word", "Hands.", Plan, false},
      {"a booking that says what for", "Next appt 3/4, goals sheet to be completed.", Plan, true},
      {"an instruction for next time", "Ask about the wedding next week.", Unknown, true},
      {"when, then what", "Next time: less talk from me.", Unknown, true},
      {"after the break", "January: what are we here for?", Unknown, true},
      {"a wish for the two", "I said next week I'd like us to look at it.", Unknown, true},
      {"to supervision", "Take to supervision.", Unknown, true},
      {"to consider", "To consider evening clinic.", Unknown, true},
      {"the same day next week", "Same time next week.", Unknown, false},
      {"the client's trip", "Ct is away next week, camping.", Unknown, false},
      {"the client's words", "\"I'll ask him next week,\" she said.", Unknown, false},
      {"under the client's words", "Will review the offer with her boss next week.", ClientWords,
       false},
      {"the client's task", "Ask sister for a ride next week.", Homework, false},
      {"a month in a story", "March was hard, she says.", Unknown, false},
      {"what was done", "We reviewed the plan from last week.", Unknown, false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK((plan_of(row.sentence, row.role) == row.sentence) == row.is_plan);
    CHECK(plan_of(row.sentence, row.role).empty() != row.is_plan);
  }
}

TEST_CASE("own words: only of the last session held, and what 'that' is stands before it") {
  AdviceRecord old;
  old.wrote(5, "Ask about the wedding next week.");
  CHECK_FALSE(own_plan(old.gathered()));
  old.attended(6, Attendance::NoShow).attended(7, Attendance::Cancelled);
  REQUIRE(own_plan(old.gathered()));
  CHECK(own_plan(old.gathered())->date == old.client().sessions[5].date.value);

  AdviceRecord pointing;
  pointing.wrote(7, "\"My wife would.\"").wrote(7, "Write that at the top of next week.");
  CHECK(own_plan(pointing.gathered())->quote ==
        "\"My wife would.\" Write that at the top of next week.");

  AdviceRecord two;
  two.wrote(7, "Slow down.", SectionRole::Plan).wrote(7, "Next session Tues.", SectionRole::Plan);
  two.wrote(7, "Half the questions", SectionRole::Plan);
  CHECK(own_plan(two.gathered())->quote == "Slow down. Half the questions");
  CHECK(two.sign("small-talk", Level::Present).advice().you_wrote->rule == "advice/you-wrote");
  CHECK_FALSE(AdviceRecord{}.advice().you_wrote);
}

TEST_CASE("own words: who means to say sorry has seen a rupture") {
  for (const std::string_view plan :
       {"Apologize for the meeting.", "Redo the page. Apologise to him first.",
        "I will apologise for the letter.", "Rupture repair first thing."}) {
    CAPTURE(plan);
    CHECK(means_to_repair(plan));
  }
  for (const std::string_view plan :
       {"Ct to apologise to his mother.", "Apologize to her mother before Sunday.",
        "She will apologize at work.", "Practise: \"I apologise\".", "Repair of the boiler.",
        "Role-play how to apologise to wife."}) {
    CAPTURE(plan);
    CHECK_FALSE(means_to_repair(plan));
  }
  AdviceRecord record;
  record.sign("no-homework", Level::Marked);
  CHECK(offered(record.advice()).front() == "goal-review");
  record.wrote(7, "Apologize for the letter.", SectionRole::Plan);
  CHECK(offered(record.advice()).front() == "rapport");
  CHECK(reasons(record.advice(), "gentle-confrontation").find("rupture") != std::string::npos);
}

TEST_CASE("own words: hurt by something of the therapist's is a rupture") {
  struct Row {
    std::string sentence;
    bool is_rupture;
  };
  const std::vector<Row> rows{
      {"Hurt by my letter and said so.", true},
      {"Ct upset with us about the waiting list.", true},
      {"She was angry that I had rung her GP.", true},
      {"Felt let down by the service.", true},
      {"Hurt by her sister's letter.", false},
      {"\"He was so angry about my job,\" she said.", false},
      {"Not upset with me today.", false},
      {"Hurt his back at work.", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.sentence);
    AdviceRecord record;
    record.sign("small-talk", Level::Marked).wrote(7, row.sentence);
    CHECK((offered(record.advice()).front() == "rapport") == row.is_rupture);
  }
}

TEST_CASE("own words: what the client asked of the therapist") {
  struct Row {
    std::string sentence;
    std::string phrase;
  };
  const std::vector<Row> rows{
      {"He'd like me to interrupt if it happens.",
       "You asked me, when we began, to interrupt if it happens. May I hold to that today?"},
      {"Ct asked me to stop him when he lectures.",
       "You asked me, when we began, to stop you. May I hold to that today?"},
      {"She would like me to be direct.",
       "You asked me, when we began, to be direct. May I hold to that today?"},
      {"Asked me not to push.",
       "You asked me, when we began, not to push. May I hold to that today?"},
  };
  for (const Row& row : rows) {
    AdviceRecord record;
    record.wrote(0, row.sentence).sign("small-talk", Level::Present);
    CAPTURE(row.sentence);
    REQUIRE(standing_request(record.gathered()));
    CHECK(request_phrase(*standing_request(record.gathered())) == row.phrase);
    CHECK(record.advice().suggestions.front().phrases.front() == row.phrase);
    CHECK(record.advice().asked_for->quote == row.sentence);
  }
  for (const std::string_view none :
       {"He'd like me to call the school.", "Mother asked me to interrupt him.",
        "She asked me to write to her GP.", "He never asked me to stop.",
        "He'd like his wife to interrupt him.", "Wants me to hold the letter."}) {
    CAPTURE(none);
    AdviceRecord record;
    record.wrote(0, std::string{none});
    CHECK_FALSE(standing_request(record.gathered()));
  }
}

TEST_CASE(
    "own words: with a risk open no request is held to, and later ones are the client's last") {
  AdviceRecord record;
  record.wrote(0, "He'd like me to be direct.").sign("small-talk", Level::Present);
  record.wrote(6, "He asked me to go slower.");
  CHECK(record.advice().suggestions.front().phrases.front() ==
        "You asked me to go slower. May I hold to that today?");
  record.risk(Risk::Active);
  CHECK(record.advice().suggestions.front().phrases.front().find("You asked") == std::string::npos);
}

TEST_CASE("own words: the hour that was otherwise") {
  AdviceRecord record;
  record.sign("not-talking", Level::Marked, {0.5, 0.5, 0.5, 0, 0.5, 0.5, 0.5, 0.5});
  record.wrote(3, "Most open to date, spoke of the drive.");
  record.wrote(5, "More talkative about the film than about home.");
  REQUIRE(record.advice().otherwise);
  CHECK(record.advice().otherwise->quote == "Most open to date, spoke of the drive.");

  AdviceRecord negated;
  negated.sign("not-talking", Level::Marked, {0.5, 0.5, 0.5, 0, 0.5, 0.5, 0.5, 0.5});
  negated.wrote(3, "Not able to speak of it.");
  CHECK_FALSE(negated.advice().otherwise);
}

TEST_CASE("own words: who asked to be interrupted has given leave to name it") {
  AdviceRecord record;
  record.goal("sleep through", "2026-02-10");
  record.sign("small-talk", Level::Present).sign("no-homework", Level::Present);
  CHECK(offered(record.advice()).front() == "goal-review");
  record.wrote(0, "He'd like me to interrupt if it happens.");
  CHECK(offered(record.advice()).front() == "gentle-confrontation");
}

TEST_CASE("own words: what is said among themselves is no word to the client") {
  CHECK(words_to_say("Three more, then we say what it's been.").empty());
  CHECK(words_to_say("Say: we have gone too fast.") == "We have gone too fast.");
}

TEST_CASE("own words: what the therapist wrote is the first step, and said first") {
  struct Row {
    std::string_view why;
    std::string_view plan;
    std::string_view phrase;  ///< what is said first; empty where the plan is no word to the client
    bool leads = true;
    bool does_less = false;
    bool is_kept_to = false;
  };
  constexpr Row rows[] = {
      {"a word to the client", "I'm sad you didn't get to find out. Say it next wk.",
       "I'm sad you didn't get to find out.", true, false},
      {"a question", "January: what are we here for?", "What are we here for?", true, false},
      {"about the client", "Ask him what his wife would say.", "", true, false},
      {"to leave undone", "Supervision Weds before putting any more on the table.", "", true, true},
      {"fewer", "No more sheets.", "", true, true, true},
      {"stopped", "The form's in my drawer and can stop there.", "", true, true, true},
      {"with empty hands", "Bring nothing but the chair.", "", true, true, true},
      {"put by", "Put my phone away.", "", true, true, true},
      {"a stop on the way", "Ask him about the can by the bus shelter.", "", true, false},
      {"what goes on", "Continue exposure work with the hierarchy.", "", false, false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    AdviceRecord record;
    record.sign("small-talk", Level::Present).wrote(7, std::string{row.plan}, SectionRole::Plan);
    const AdviceReading advice = record.advice();
    const Advice& first = advice.suggestions.front();
    const std::string_view begins = row.is_kept_to ? "Keep to what you wrote on 2026-02-24: \""
                                                   : "First what you wrote on 2026-02-24: \"";
    CHECK(first.steps.front().starts_with(begins) == row.leads);
    CHECK((first.steps.size() == 2) == row.does_less);
    if (row.does_less) CHECK(first.phrases.size() == 1);
    if (!row.phrase.empty()) CHECK(first.phrases.front() == row.phrase);
  }
  AdviceRecord twice;
  twice.sign("trying-harder", Level::Present);
  twice.wrote(7, "Ask him what he would like this hour to be.", SectionRole::Plan);
  const std::vector<std::string> steps = twice.advice().suggestions.front().steps;
  CHECK(steps.front().starts_with("First what you wrote"));
  CHECK(std::ranges::none_of(
      steps, [](const std::string& each) { return each.find("agenda") != std::string::npos; }));
  AdviceRecord risk;
  risk.sign("small-talk", Level::Present).risk(Risk::Active);
  risk.wrote(7, "Ask him what his wife would say.", SectionRole::Plan);
  CHECK_FALSE(risk.advice().suggestions.front().steps.front().starts_with("First what you wrote"));
}

TEST_CASE("own words: the plan is the first step and the first words, or one of its sentences is") {
  struct Row {
    std::string_view why;
    std::vector<std::string> notes;
    std::string_view step;  ///< empty where the script stands first
    std::string_view says;  ///< the first words, empty where they are the script's
  };
  const std::vector<Row> rows{
      {"what the client said is to begin with",
       {"\"My wife would.\"", "Write that at the top of next week."},
       "'My wife would.' Write that",
       "You said 'My wife would'. I have thought about that."},
      {"done together",
       {"Next appt 12/4; goals sheet to be completed together."},
       "goals sheet to be completed together",
       ""},
      {"long: its first sentence",
       {"Plan: ask her next time whether she would like to go on with the grief. The baby is due "
        "in "
        "three weeks, and a call is in the calendar for the day either way."},
       "go on with the grief\"",
       ""},
      {"an errand", {"Will review the letter of the clinic."}, "", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    AdviceRecord record;
    record.sign("small-talk", Level::Marked);
    for (const std::string& each : row.notes) record.wrote(7, each);
    const Advice first = record.advice().suggestions.front();
    CHECK(first.steps.front().starts_with("First what you wrote") == !row.step.empty());
    CHECK(first.steps.front().find(row.step) != std::string::npos);
    if (!row.says.empty()) CHECK(first.phrases.front() == row.says);
  }
}
