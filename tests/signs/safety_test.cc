#include "signs/safety.h"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "record/passage.h"
#include "signs/safety_order.h"

using namespace resist;

namespace {

constexpr Date day(int month, unsigned dom) {
  return Date{std::chrono::year{2026}, std::chrono::month{static_cast<unsigned>(month)},
              std::chrono::day{dom}};
}

/// A record that is written entry by entry, each with its date and what was read in it.
struct Story {
  Client client;
  ClientReading reading;

  Session& entry(Date date) {
    client.sessions.emplace_back().date.value = date;
    reading.sessions.emplace_back();
    return client.sessions.back();
  }
  Story& on(Date date, std::vector<RiskHit> risks = {}) {
    entry(date);
    reading.sessions.back().risks = std::move(risks);
    return *this;
  }
  Story& field(Risk risk) {
    client.sessions.back().risk = Noted<Risk>{.value = risk, .where = {}};
    return *this;
  }
  Story& attendance(Attendance attendance) {
    client.sessions.back().attendance = Noted<Attendance>{.value = attendance, .where = {}};
    return *this;
  }
  [[nodiscard]] Safety read(Date as_of = day(12, 31)) const {
    return read_safety(client, reading, as_of);
  }
};

RiskHit said(std::string_view risk_class, Status status = Status::Counted) {
  return {.risk_class = risk_class, .where = {}, .status = status, .because = {}};
}

constexpr std::string_view ideation = "suicidal-ideation";

}  // namespace

TEST_CASE("nothing on record, nothing to say") {
  CHECK(Story{}.read().entries.empty());
  CHECK_FALSE(Story{}.on(day(3, 3)).field(Risk::None).read().open());
}

TEST_CASE("a risk in the notes is current for ninety days of the record") {
  Story story;
  story.on(day(1, 1), {said(ideation)}).on(day(4, 1));
  CHECK(story.read().open());  // 90 days
  story.on(day(4, 2));
  CHECK_FALSE(story.read().open());  // 91 days
  REQUIRE(story.read().entries.size() == 1);
  CHECK(story.read(day(4, 1)).open());  // as of the day before it lapsed
  CHECK(story.read(day(2, 1)).open());
}

TEST_CASE("what clears a risk, and what does not") {
  Story none_field;
  none_field.on(day(3, 3), {said(ideation)}).on(day(3, 10)).field(Risk::None);
  CHECK_FALSE(none_field.read().open());

  Story denial_alone;
  denial_alone.on(day(3, 3), {said(ideation)}).on(day(3, 10), {said(ideation, Status::Negated)});
  CHECK(denial_alone.read().open());

  Story no_risk_and_denial;
  no_risk_and_denial.on(day(3, 3), {said(ideation)})
      .on(day(3, 10), {said(ideation, Status::Negated), said("risk", Status::Negated)});
  CHECK_FALSE(no_risk_and_denial.read().open());

  Story denial_of_another;
  denial_of_another.on(day(3, 3), {said("self-harm")})
      .on(day(3, 10), {said(ideation, Status::Negated), said("risk", Status::Negated)});
  CHECK(denial_of_another.read().open());

  Story denial_under_monitor;
  denial_under_monitor.on(day(3, 3), {said(ideation)})
      .on(day(3, 10), {said(ideation, Status::Negated), said("risk", Status::Negated)})
      .field(Risk::Monitor);
  CHECK(denial_under_monitor.read().open());

  Story none_field_but_named;
  none_field_but_named.on(day(3, 3), {said(ideation)})
      .on(day(3, 10), {said("self-harm")})
      .field(Risk::None);
  CHECK(none_field_but_named.read().open());

  Story same_day;
  same_day.on(day(3, 3), {said(ideation)}).field(Risk::None);
  CHECK(same_day.read().open());

  Story cleared_then_again;
  cleared_then_again.on(day(3, 3), {said(ideation)})
      .on(day(3, 10))
      .field(Risk::None)
      .on(day(3, 17), {said(ideation)});
  const Safety safety = cleared_then_again.read();
  REQUIRE(safety.entries.size() == 2);
  CHECK(safety.entries[0].current);
  CHECK(safety.entries[0].date == day(3, 17));
  CHECK_FALSE(safety.entries[1].current);
}

TEST_CASE("the risk field of the profile and of sessions") {
  Story profile;
  profile.client.profile.risk = Noted<Risk>{.value = Risk::Monitor, .where = {}};
  profile.on(day(3, 3)).on(day(9, 1));
  REQUIRE(profile.read().entries.size() == 1);
  CHECK(profile.read().open());
  CHECK(profile.read().entries[0].quote == "profile risk: monitor");

  Story monitored;
  monitored.on(day(3, 3)).field(Risk::Monitor).on(day(3, 10)).field(Risk::Monitor);
  REQUIRE(monitored.read().entries.size() == 1);  // the same word twice is one entry, the last
  CHECK(monitored.read().entries[0].date == day(3, 10));
  CHECK(monitored.read().open());
  monitored.on(day(3, 17)).field(Risk::None);
  CHECK_FALSE(monitored.read().open());

  Story conditions;
  conditions.client.profile.conditions.push_back({.value = "psychosis", .where = {}});
  conditions.on(day(3, 3));
  CHECK(conditions.read().entries.empty());
}

TEST_CASE("history is listed and never current; denials and others' risk are not listed") {
  Story story;
  story.on(day(3, 3), {said(ideation, Status::History), said("self-harm", Status::Negated),
                       said("abuse", Status::OtherPerson), said("crisis", Status::Hypothetical),
                       said("mania", Status::Template)});
  const Safety safety = story.read();
  REQUIRE(safety.entries.size() == 1);
  CHECK(safety.entries[0].status == Status::History);
  CHECK_FALSE(safety.open());
}

TEST_CASE("hopelessness is shown to be asked about and opens nothing") {
  const Safety safety = Story{}.on(day(3, 3), {said("hopelessness")}).read();
  REQUIRE(safety.entries.size() == 1);
  CHECK_FALSE(safety.open());
}

TEST_CASE("what the same entry says against itself is named") {
  Story denial;
  denial.on(day(3, 3), {said(ideation), said(ideation, Status::Negated)});
  Sentence item_nine;
  item_nine.text = "PHQ-9 16, item 9 = 2.";
  Sentence denies;
  denies.text = "Denies SI.";
  denial.reading.sessions[0].sentences = {item_nine, denies};
  denial.reading.sessions[0].risks[1].sentence = 1;
  const Safety safety = denial.read();
  REQUIRE(safety.entries.size() == 1);
  CHECK(safety.entries[0].quote == "PHQ-9 16, item 9 = 2.");
  CHECK(safety.entries[0].conflict == "the same note says \"Denies SI.\"");
  CHECK(safety.open());

  const Safety field = Story{}.on(day(3, 3), {said(ideation)}).field(Risk::None).read();
  CHECK(field.entries.at(0).conflict == "the risk field of the same session says none");
}

TEST_CASE("item 9 of the PHQ-9 given as a measure") {
  Story story;
  story.on(day(3, 3));
  const auto item_nine = [](double total) {
    return Measure{.instrument = {.value = "PHQ-9 item 9", .where = {}},
                   .total = {.value = total, .where = {}}};
  };
  story.client.sessions[0].measures = {item_nine(0)};
  CHECK(story.read().entries.empty());
  story.client.sessions[0].measures = {item_nine(1)};
  CHECK(story.read().open());
}

TEST_CASE("a slot missed without notice while a risk is current is said at once") {
  Story missed;
  missed.on(day(3, 3), {said(ideation)}).on(day(3, 10)).attendance(Attendance::NoShow);
  CHECK(missed.read().missed_after_risk.find("2026-03-10") != std::string::npos);
  missed.on(day(3, 17)).attendance(Attendance::Cancelled);
  CHECK_FALSE(missed.read().missed_after_risk.empty());
  missed.on(day(3, 24));
  CHECK(missed.read().missed_after_risk.empty());  // seen since

  Story told;
  told.on(day(3, 3), {said(ideation)}).on(day(3, 10)).attendance(Attendance::Cancelled);
  CHECK(told.read().missed_after_risk.empty());

  Story before;
  before.on(day(3, 3)).attendance(Attendance::NoShow).on(day(3, 10), {said(ideation)});
  CHECK(before.read().missed_after_risk.empty());

  Story in_prose;
  in_prose.on(day(3, 3), {said(ideation)}).on(day(3, 10));
  in_prose.reading.sessions[1].attendance =
      Noted<Attendance>{.value = Attendance::NoShow, .where = {}};
  CHECK_FALSE(in_prose.read().missed_after_risk.empty());
}

TEST_CASE("what was done stands before what is thought, a threat or a protective step") {
  Story story;
  story.on(day(3, 3), {said("self-harm"), said("protective")})
      .on(day(3, 10), {said("harm-to-others")})
      .on(day(3, 17), {said(ideation), said("protective")})
      .field(Risk::Monitor);
  const Safety safety = story.read();
  std::vector<std::string> classes;
  for (const SafetyEntry& entry : safety.entries) classes.push_back(entry.risk_class);
  CHECK(classes == std::vector<std::string>{"self-harm", std::string{ideation}, "harm-to-others",
                                            "risk-field", "protective"});
  CHECK(safety.entries.back().date == day(3, 17));  // of protective steps the last
  CHECK_FALSE(safety.entries.back().current);
}

TEST_CASE("denials are counted, and what is watched is told from what is open") {
  Story story;
  story.on(day(3, 3), {said(ideation, Status::Negated)})
      .on(day(3, 10), {said("risk", Status::Negated)})
      .on(day(3, 17))
      .on(day(3, 24))
      .field(Risk::None);
  CHECK(story.read().denials.sessions == 3);
  CHECK(story.read().denials.last == day(3, 24));
  CHECK(story.read().denied_last);
  CHECK(Story{}.on(day(3, 3)).read().denials.sessions == 0);

  Story watched;
  watched.on(day(3, 3), {said(ideation)})
      .on(day(3, 10), {said(ideation, Status::Negated)})
      .field(Risk::Monitor);
  CHECK(watched.read().denied_last);
  CHECK(watched.read().level == Risk::Monitor);
  watched.on(day(3, 17), {said("self-harm")});
  CHECK_FALSE(watched.read().denied_last);
}

TEST_CASE("the higher of profile, field and section is the level, and it is said once") {
  Story story;
  story.client.profile.risk = Noted<Risk>{.value = Risk::Monitor, .where = {}};
  story.on(day(3, 3)).field(Risk::Monitor);
  REQUIRE(story.read().entries.size() == 1);
  CHECK(story.read().entries[0].dated);
  CHECK(story.read().level == Risk::Monitor);

  Sentence raised;
  raised.text = "Raised to active, see form.";
  story.on(day(3, 10), {said("risk")});
  story.reading.sessions.back().sentences = {raised};
  const Safety safety = story.read();
  CHECK(safety.level == Risk::Active);
  CHECK(safety.entries.front().risk_class == "risk");
  CHECK(safety.entries.front().conflict == "the profile still says monitor");

  Story undated;
  undated.client.profile.risk = Noted<Risk>{.value = Risk::Active, .where = {}};
  undated.on(day(3, 3)).field(Risk::Monitor);
  REQUIRE(undated.read().entries.size() == 2);
  CHECK(undated.read().level == Risk::Active);
}

TEST_CASE("a protective step stands only beside an entry of risk") {
  Story alone;
  alone.on(day(3, 3), {said("protective")}).on(day(3, 10), {said("risk", Status::Negated)});
  CHECK(alone.read().entries.empty());
  REQUIRE(alone.read().lone_step);  // a card is there for something
  CHECK(alone.read().lone_step->date == day(3, 3));

  Story beside;
  beside.on(day(3, 3), {said("protective")}).on(day(3, 10), {said(ideation)});
  CHECK(beside.read().entries.size() == 2);
}

TEST_CASE("a field is cleared by prose that says both that there is none and no thoughts") {
  Story lowered;
  lowered.on(day(3, 3)).field(Risk::Monitor);
  CHECK(lowered.read().open());
  lowered.on(day(3, 10), {said(ideation, Status::Negated)});
  CHECK(lowered.read().open());
  lowered.on(day(3, 17), {said(ideation, Status::Negated), said("risk", Status::Negated)});
  CHECK_FALSE(lowered.read().open());
}

TEST_CASE("a discharge closes the stay that was told before it") {
  const SourceFile file{"n.md", "First since discharge."};
  RiskHit leaving = said("in-hospital");
  leaving.where = verbatim_passage(file, 0, 22).locate(0, 21);
  Story story;
  story.on(day(3, 3), {said("in-hospital")});
  CHECK(story.read().open());
  story.on(day(3, 17), {leaving}).attendance(Attendance::Attended);
  REQUIRE(story.read().entries.size() == 2);
  CHECK(story.read().entries[0].date == day(3, 17));
  story.on(day(3, 24)).attendance(Attendance::Attended);
  CHECK_FALSE(story.read().open());
  CHECK(story.read().entries[0].date == day(3, 3));  // the stay before its end
  story.on(day(3, 31), {said("in-hospital")});       // again
  CHECK(story.read().open());
}

TEST_CASE("of a line that lists a state the item with the risk is quoted") {
  constexpr std::string_view state =
      "A&Ox4, casual dress, speech soft, mood depressed, linear, SI as noted, no plan.";
  CHECK(status_clause(state, "SI") == "\u2026SI as noted, no plan.");
  CHECK(status_clause(state, "") == state);
  constexpr std::string_view told = "Came, sat, said he thinks of dying, then of the dog.";
  CHECK(status_clause(told, "thinks of dying") == told);
}

TEST_CASE("a discharge is news once, and the past when the client has come again") {
  const SourceFile file{"n.md", "First since discharge."};
  RiskHit hit = said("in-hospital");
  hit.where = verbatim_passage(file, 0, 22).locate(0, 21);
  Story story;
  story.on(day(3, 3), {hit});
  CHECK(story.read().open());
  story.on(day(3, 10)).attendance(Attendance::NoShow);
  CHECK(story.read().open());
  story.on(day(3, 17)).attendance(Attendance::Attended);
  CHECK_FALSE(story.read().open());
}
