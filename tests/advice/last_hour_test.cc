#include "advice/last_hour.h"

#include <doctest/doctest.h>

#include "advice/adapt.h"
#include "advice/advice_record.h"
#include "advice/intervention.h"

using namespace resist;

namespace {

void rate(AdviceRecord& record, std::size_t at, double therapist, double client) {
  Effort& effort = record.client().sessions[at].effort;
  effort.therapist = Noted<double>{.value = therapist, .where = {}};
  effort.client = Noted<double>{.value = client, .where = {}};
}

/// Tasks undone for weeks, and in the last hour none.
AdviceRecord turned_record() {
  AdviceRecord record;
  record.sign("no-homework", Level::Marked, {0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0});
  for (std::size_t at = 4; at < 7; ++at) record.homework(at, "leave early", 0);
  record.used(7, "goal-review");
  return record;
}

bool says_anywhere(const Advice& advice, std::string_view words) {
  for (const auto* texts : {&advice.why, &advice.steps, &advice.phrases}) {
    for (const std::string& each : *texts) {
      if (each.find(words) != std::string::npos) return true;
    }
  }
  return false;
}

}  // namespace

TEST_CASE("last hour: after a turn there is one answer, and no word of tasks") {
  AdviceRecord record = turned_record();
  rate(record, 6, 8, 3);
  rate(record, 7, 4, 6);
  record.wrote(7, "so I shut up and she goes I don't want to go and I never told anybody that");
  const AdviceReading advice = record.advice();
  REQUIRE(advice.suggestions.size() == 1);
  const Advice& only = advice.suggestions.front();
  CHECK(only.why.front() ==
        "On 2026-02-24 you did less (effort 4, the client's 6), and no task was gone over or set.");
  CHECK(says_anywhere(only, "What has it been like to have said it?"));
  CHECK_FALSE(says_anywhere(only, "smallest"));
  REQUIRE(advice.heard);
  CHECK(advice.heard->quote == "I don't want to go and I never told anybody that");
}

TEST_CASE("last hour: what is no turn is gone on with as before") {
  AdviceRecord same = turned_record();
  same.sign("trying-harder", Level::Marked, {0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5});
  CHECK(same.advice().suggestions.size() > 1);
  AdviceRecord not_used;
  not_used.sign("no-homework", Level::Marked, {0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0});
  CHECK(not_used.advice().suggestions.size() > 1);
  AdviceRecord risk = turned_record();
  risk.risk(Risk::Active);
  CHECK(offered(risk.advice()).front() == "rapport");
  CHECK_FALSE(risk.advice().heard);
}

TEST_CASE("last hour: a turn that the note tells of is gone on with, used or not") {
  struct Row {
    std::string_view note;
    bool turned;
  };
  constexpr Row rows[] = {
      {"First honest crack at it.", true},
      {"Cried.", true},
      {"Spoke of his father for the first time.", true},
      {"It came slowly then.", true},
      {"She cried off again.", false},
      {"Cried all weekend, she says.", false},
      {"He has not opened up.", false},
      {"Her sister cried on the phone.", false},
      {"A quiet hour.", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.note);
    AdviceRecord record;
    record.sign("small-talk", Level::Marked, {0, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0});
    record.wrote(7, "If she can drive she will fetch mum.").wrote(7, std::string{row.note});
    const AdviceReading advice = record.advice();
    CHECK(says_anywhere(advice.suggestions.front(), "What has it been like") == row.turned);
    CHECK((advice.suggestions.size() == 1) == row.turned);
    if (row.turned) CHECK(advice.otherwise);
  }
}

TEST_CASE("last hour: what the client said") {
  struct Row {
    std::string_view why;
    std::string sentence;
    std::string_view heard;
  };
  const std::vector<Row> rows{
      {"in quotation marks", "Ct went red, \"if I stop I'll lose it.\"", "if I stop I'll lose it."},
      {"dictated", "he says nobody makes a fuss in that house",
       "nobody makes a fuss in that house"},
      {"without the comma that ends it", "\"I'm not the first,\" he said.", "I'm not the first"},
      {"an answer to what is not quoted", "\"You're not the first,\" he said.", ""},
      {"a word is nothing", "\"Fine,\" she said.", ""},
      {"another's words", "Her mother said \"you never want to come home\".", ""},
      {"mine", "I said \"what would you like to do different?\"", ""},
      {"nothing said", "Talked about the week.", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    AdviceRecord record;
    record.wrote(7, row.sentence);
    const std::optional<Evidence> heard = heard_in(record.gathered(), 7);
    CHECK((heard ? heard->quote : std::string{}) == row.heard);
  }
}

TEST_CASE("last hour: the client's own account of why it stays as it is") {
  struct Row {
    std::string_view why;
    std::string sentence;
    std::string_view heard;
  };
  const std::vector<Row> rows{
      {"at the door", "Then in the doorway: \"If I don't look he's still both.\"",
       "If I don't look he's still both."},
      {"of the work", "On the way out he said, \"We do go round, don't we, like the bus.\"",
       "We do go round, don't we, like the bus."},
      {"as long as", "\"As long as I keep the coat he's only late,\" she said.",
       "As long as I keep the coat he's only late"},
      {"a courtesy", "\"If I don't mind the bus, I'll be early,\" she said.", ""},
      {"mine", "I said, \"If I stop asking, what would you say?\"", ""},
      {"of danger", "\"If I start on the pills I won't stop, I'll end it,\" she said.", ""},
      {"a wish", "\"If I had the time I would walk more,\" he said.", ""},
      {"too short", "\"If I stop.\"", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    AdviceRecord record;
    record.wrote(7, row.sentence);
    const std::optional<Evidence> heard = own_reason(record.gathered());
    CHECK((heard ? heard->quote : std::string{}) == row.heard);
  }
}

TEST_CASE("last hour: what was done lately is not advised as if it were new") {
  struct Row {
    std::string_view sign;
    std::string sentence;
    std::string_view before;  ///< said without the sentence, and not with it
    std::string_view after;
  };
  const std::vector<Row> rows{
      {"spinning-wheels", "Graph of PHQ shared on screen.", "Show the scores",
       "You showed the scores on 2026-02-24"},
      {"cancelling", "Attendance raised. Policy explained.", "Say what you see, as a fact",
       "You raised it on 2026-02-24"},
      {"small-talk", "I said what I had been turning over.", "what brought you gets little room",
       "What was that like to hear?"},
      {"small-talk", "Told her I'd noticed we end on the dog.", "Name one moment",
       "You said it on 2026-02-24"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.sentence);
    AdviceRecord record;
    record.sign(std::string{row.sign}, Level::Marked).measure("PHQ-9", {15, 16});
    CHECK(says_anywhere(record.advice().suggestions.front(), row.before));
    CHECK_FALSE(says_anywhere(record.advice().suggestions.front(), row.after));
    record.wrote(7, row.sentence);
    CHECK_FALSE(says_anywhere(record.advice().suggestions.front(), row.before));
    CHECK(says_anywhere(record.advice().suggestions.front(), row.after));
    AdviceRecord long_ago;
    long_ago.sign(std::string{row.sign}, Level::Marked).wrote(2, row.sentence);
    long_ago.measure("PHQ-9", {15, 16});
    CHECK(says_anywhere(long_ago.advice().suggestions.front(), row.before));
  }
}

TEST_CASE("last hour: who does too much gets two steps that take something off") {
  AdviceRecord record;
  record.sign("spinning-wheels", Level::Marked).sign("trying-harder", Level::Present);
  for (const Advice& each : record.advice().suggestions) {
    CAPTURE(each.intervention);
    CHECK(each.steps.size() == 2);
    CHECK_FALSE(says_anywhere(each, "four doors"));
  }
  const AdviceReading advice = record.advice();
  CHECK(says_anywhere(advice.suggestions.front(), "I've been bringing the plans"));
  AdviceRecord held_back;
  held_back.sign("spinning-wheels", Level::Marked);
  held_back.sign("trying-harder", Level::Present, {0, 0, 0, 1, 1, 0, 1, 1});
  held_back.wrote(5, "I brought nothing on purpose").wrote(5, "Then: \"he had my torch.\"");
  const std::optional<Evidence> otherwise = held_back.advice().otherwise;
  REQUIRE(otherwise.has_value());
  CHECK(otherwise->quote == "I brought nothing on purpose. Then: \"he had my torch.\"");
  AdviceRecord absent;
  absent.sign("cancelling", Level::Marked).sign("trying-harder", Level::Present);
  CHECK(absent.advice().suggestions.front().steps.size() > 2);
}

TEST_CASE("last hour: who is spoken with from afar has no room, door or journey") {
  std::vector<std::string> signs{"not-talking", "small-talk",      "no-homework",
                                 "cancelling",  "spinning-wheels", "trying-harder"};
  for (const Modality modality : {Modality::Phone, Modality::Video}) {
    for (const std::string& sign : signs) {
      AdviceRecord record;
      record.sign(sign, Level::Marked);
      record.client().sessions[7].modality = Noted<Modality>{.value = modality, .where = {}};
      for (const Advice& each : record.advice().suggestions) {
        CAPTURE(each.intervention);
        for (const std::string_view word :
             {"travel", "the door", " trip", "journey", "the room", "You came", "walk away"}) {
          CAPTURE(word);
          CHECK_FALSE(says_anywhere(each, word));
        }
      }
    }
  }
  AdviceRecord in_person;
  in_person.sign("cancelling", Level::Marked);
  CHECK(says_anywhere(in_person.advice().suggestions.front(), "travel"));
}

namespace {

/// What a text says, without the "{if measure}" that it begins with.
std::string_view behind_condition(std::string_view text) {
  return text.starts_with('{') ? text.substr(text.find('}') + 1) : text;
}

}  // namespace

TEST_CASE("last hour: what is said instead stands for something that the scripts say") {
  const auto stands = [](std::string_view begins) {
    for (const Intervention* answer : all_interventions()) {
      for (const Script& script : answer->scripts) {
        if (script.because.starts_with(begins)) return true;
        for (const auto& step : script.steps) {
          if (behind_condition(step).starts_with(begins)) return true;
        }
        for (const Wording& each : script.wordings) {
          if (behind_condition(each.text).starts_with(begins.substr(0, 14))) return true;
        }
      }
    }
    return false;
  };
  for (const auto table : {said_from_afar(), said_after(Hint::ShowedScores),
                           said_after(Hint::RaisedAttendance), said_after(Hint::NamedIt)}) {
    for (const Instead& each : table) {
      CAPTURE(each.begins);
      const bool of_risk =
          each.begins.starts_with("Make coming") || each.begins.starts_with("If a day comes");
      CHECK((of_risk || stands(each.begins)));
    }
  }
}

TEST_CASE("last hour: a turn is gone on with where no sign stands, unless there is danger") {
  AdviceRecord record;
  record.sign("small-talk", Level::Watch).wrote(7, "Spoke of his father for the first time.");
  CHECK(record.advice().suggestions.empty());
  CHECK(record.advice().otherwise);
  CHECK(record.advice().preface.ends_with("Open where the last hour ended, and wait."));
  record.risk(Risk::Active);
  CHECK_FALSE(record.advice().otherwise);
  AdviceRecord quiet;
  quiet.sign("small-talk", Level::Watch).wrote(7, "A quiet hour.");
  CHECK_FALSE(quiet.advice().otherwise);
}
