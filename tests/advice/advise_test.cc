#include <algorithm>

#include <doctest/doctest.h>

#include "advice/advice_record.h"
#include "advice/match.h"
#include "advice/never_said.h"
#include "support/text.h"

using namespace resist;
using test::has;

namespace {

std::string all_of(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

bool says(const std::vector<std::string>& lines, std::string_view words) {
  return has(all_of(lines), words);
}

Advice find_advice(const AdviceReading& advice, std::string_view id) {
  const auto found = std::ranges::find(advice.suggestions, id, &Advice::intervention);
  REQUIRE(found != advice.suggestions.end());
  return *found;
}

}  // namespace

TEST_CASE("advise: why points at the record") {
  AdviceRecord record;
  record.reactance(Reactance::High).sign("no-homework", Level::Marked);
  for (std::size_t at = 0; at < 7; ++at) record.homework(at, "sleep diary", at < 5 ? 0 : 1);
  const AdviceReading advice = record.advice();
  const Advice& first = advice.suggestions.front();
  CHECK(first.intervention == "paradoxical");
  CHECK(first.rank == 1);
  CHECK(says(first.why, "Of 7 tasks reviewed, 5 came to little or nothing."));
  CHECK(says(first.why, "Reactance is on record as high."));
  CHECK(says(first.phrases, "sleep diary"));
}

TEST_CASE("advise: a sign without fields is counted over its sessions") {
  AdviceRecord record;
  record.sign("small-talk", Level::Present, {0, 0.5, 0, 0.5, 0, 0.6, 0, 0});
  CHECK(says(record.advice().suggestions.front().why,
             "small-talk shows in 3 of 8 sessions held, last on 2026-02-10."));
}

TEST_CASE("advise: an hour that was missed is none in which a sign could show") {
  AdviceRecord record;
  record.attended(3, Attendance::NoShow).attended(7, Attendance::TherapistCancelled);
  record.sign("small-talk", Level::Present, {0, 0.5, 0, 0, 0, 0.6, 0, 0});
  CHECK(says(record.advice().suggestions.front().why,
             "small-talk shows in 2 of 6 sessions held, last on 2026-02-10."));
  record.client().sessions[3].attendance.reset();
  record.client().sessions[7].attendance.reset();
  CHECK(says(record.advice().suggestions.front().why, "small-talk shows in 2 of 8 sessions held"));
}

TEST_CASE("advise: a second sign has words of its own") {
  AdviceRecord record;
  record.sign("cancelling", Level::Present).sign("small-talk", Level::Present);
  const Advice first = record.advice().suggestions.front();
  CHECK(first.for_signs == std::vector<std::string>{"cancelling", "small-talk"});
  CHECK(says(first.phrases, "hard for us to meet"));
  CHECK(says(first.phrases, "what brought you gets little room"));
}

TEST_CASE("advise: a rival explanation comes behind the first step") {
  AdviceRecord record;
  record.sign("no-homework", Level::Present).rival("Was the task clear?");
  const AdviceReading advice = record.advice();
  for (const Advice& each : advice.suggestions) {
    CHECK(each.steps.front() != "Was the task clear?");
    CHECK((each.steps.at(1) == "Was the task clear?") == (each.rank == 1));
    CHECK(each.steps.size() <= 5);
  }
}

TEST_CASE("advise: with a risk open nothing asks why about attendance") {
  AdviceRecord record;
  record.risk(Risk::Active).sign("cancelling", Level::Marked);
  record.rival("Is it the bus?");
  record.attended(5, Attendance::NoShow).attended(6, Attendance::Cancelled);
  const AdviceReading advice = record.advice();
  CHECK(offered(advice).front() == "rapport");
  CHECK(advice.preface.find("Safety comes first") != std::string::npos);
  CHECK(advice.preface.find("not an assessment") != std::string::npos);
  for (const Advice& each : advice.suggestions) {
    CHECK_FALSE(says(each.steps, "Is it the bus?"));
    CHECK_FALSE(says(each.phrases, "hy "));
    CHECK_FALSE(says(each.phrases, "miss"));
    CHECK_FALSE(says(each.phrases, "appointments"));
  }
}

TEST_CASE("advise: someone who was sent gets the first rung, under rapport") {
  AdviceRecord record;
  record.mandated().reactance(Reactance::High).sign("not-talking", Level::Marked);
  const AdviceReading advice = record.advice();
  const Advice rapport = find_advice(advice, "rapport");
  CHECK(says(rapport.steps, "leave the decision with them"));
  CHECK(says(rapport.phrases, "still up to you"));
  CHECK(reasons(advice, "paradoxical").find("first rung") != std::string::npos);
  CHECK(says(rapport.cautions, "Sent by others"));
}

TEST_CASE("advise: a low session rating asks for repair") {
  AdviceRecord record;
  record.sign("not-talking", Level::Present).measure("SRS", {38, 31});
  const Advice rapport = record.advice().suggestions.front();
  CHECK(rapport.intervention == "rapport");
  CHECK(says(rapport.why, "SRS is low or falling: 31 on 2026-01-13."));
  CHECK(says(rapport.phrases, "What did I get wrong?"));
}

TEST_CASE("advise: goals that nobody looked at for ninety days are a reason to") {
  AdviceRecord old{16};
  old.goal("sleep through", "2026-01-06").sign("spinning-wheels", Level::Present);
  CHECK(says(find_advice(old.advice(), "goal-review").why,
             "last set or reviewed on 2026-01-06, 105 days before"));
  AdviceRecord recent{13};
  recent.goal("sleep through", "2026-01-06").sign("spinning-wheels", Level::Present);
  CHECK_FALSE(says(find_advice(recent.advice(), "goal-review").why, "last set or reviewed"));
  AdviceRecord none;
  none.sign("spinning-wheels", Level::Present);
  CHECK(says(find_advice(none.advice(), "goal-review").why, "No goal is on record."));
}

TEST_CASE("advise: each withheld answer stands once, with its reasons and places") {
  AdviceRecord record;
  record.sign("small-talk", Level::Present).condition("psychosis").minor(false);
  const AdviceReading advice = record.advice();
  REQUIRE(advice.withheld.size() == 1);
  const Withheld& only = advice.withheld.front();
  CHECK(only.intervention == "paradoxical");
  CHECK(only.why.find("Psychosis is on record") != std::string::npos);
  CHECK(only.why.find("minor") != std::string::npos);
  CHECK(only.why.find("reactance") != std::string::npos);
  REQUIRE(only.evidence.size() == 2);
  CHECK(only.evidence.front().rule == "gate/psychosis");
  CHECK(only.evidence.back().rule == "gate/minor");
}

TEST_CASE("advise: what became of it before is the first reason, in words") {
  AdviceRecord helped;
  helped.sign("no-homework", Level::Present, {0.9, 0.9, 0.9, 0.9, 0.2, 0.3, 0.2, 0.3});
  helped.used(3, "goal-review");
  CHECK(find_advice(helped.advice(), "goal-review").why.front() ==
        "Used on 2026-01-27: shown in 4 of 4 sessions up to that day and in 4 of 4 since: much "
        "better.");
  AdviceRecord unmoved;
  unmoved.sign("no-homework", Level::Present, {0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5});
  unmoved.used(3, "goal-review");
  const Advice again = find_advice(unmoved.advice(), "goal-review");
  CHECK(again.why.front() ==
        "Used on 2026-01-27: shown in 4 of 4 sessions up to that day and in 4 of 4 since: about "
        "the same.");
  CHECK_FALSE(says(again.cautions, "Used on"));
}

TEST_CASE("advise: a minor and a couple each get their caution") {
  AdviceRecord record;
  record.minor(true).sign("small-talk", Level::Present);
  record.client().sessions[2].modality = Noted<Modality>{.value = Modality::Couple, .where = {}};
  const Advice first = record.advice().suggestions.front();
  CHECK(says(first.cautions, "A minor"));
  CHECK(says(first.cautions, "With others in the room"));
}

TEST_CASE("advise: nothing on record says that there is not enough") {
  AdviceRecord record{0};
  const AdviceReading advice = record.advice();
  CHECK(advice.suggestions.empty());
  CHECK(advice.preface == "There is not enough on record to suggest anything yet.");
}

TEST_CASE("advise: every sign under every circumstance can be used as it stands") {
  using Write = void (*)(AdviceRecord&);
  const std::vector<Write> circumstances{
      [](AdviceRecord&) {},
      [](AdviceRecord& r) { r.reactance(Reactance::High); },
      [](AdviceRecord& r) { r.reactance(Reactance::Low); },
      [](AdviceRecord& r) { r.risk(Risk::Active); },
      [](AdviceRecord& r) { r.mandated().stage(Stage::Precontemplation); },
      [](AdviceRecord& r) {
        r.measure("SRS", {30, 30});
      },
      [](AdviceRecord& r) {
        r.measure("PHQ-9", {9, 17}, Course::ReliableDeterioration);
      },
      [](AdviceRecord& r) { r.used(1, "rapport").used(3, "rapport").wrote(7, "Ct stormed out."); },
  };
  std::vector<std::string> signs{"pets"};
  for (const SignFit& fit : sign_fits()) signs.emplace_back(fit.sign);
  for (const std::string& sign : signs) {
    for (const Write write : circumstances) {
      AdviceRecord record;
      record.sign(sign, Level::Present, {0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5});
      write(record);
      const AdviceReading advice = record.advice();
      CAPTURE(sign);
      for (const std::string& text : all_words(advice)) {
        CAPTURE(text);
        CHECK(said_of_a_person(text).empty());
        CHECK(text.find('{') == std::string::npos);
      }
      for (const Advice& each : advice.suggestions) {
        CAPTURE(each.intervention);
        // Who carries too much is given two.
        CHECK(each.steps.size() >= (sign == "trying-harder" ? 2 : 3));
        CHECK(each.steps.size() <= 5);
        CHECK(each.phrases.size() >= 3);
        CHECK(each.why.size() >= 2);
        CHECK_FALSE(each.not_to_say.empty());
        CHECK(each.watch.size() >= 2);
        CHECK_FALSE(each.sources.empty());
        CHECK_FALSE(each.for_signs.empty());
      }
    }
  }
}
