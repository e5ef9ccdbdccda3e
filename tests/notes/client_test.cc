#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "notes/read.h"
#include "support/memory_files.h"

using namespace resist;
using resist::testing::MemoryFiles;

namespace {

/// The one client of \p files, read without a word of complaint.
Client read_one(const MemoryFiles& files, const std::vector<std::string>& paths) {
  Diagnostics diagnostics;
  const std::vector<ClientSource> sources = find_clients(paths, files, diagnostics);
  REQUIRE(sources.size() == 1);
  std::optional<Client> client = read_client(sources.front(), files, diagnostics);
  for (const Diagnostic& each : diagnostics) FAIL_CHECK(render(each));
  REQUIRE(client);
  return *std::move(client);
}

Client read_yaml(std::string text) {
  return read_one({{"R-07.yaml", std::move(text)}}, {"R-07.yaml"});
}

Client read_note(const std::string& name, std::string text) {
  return read_one({{name, std::move(text)}}, {name});
}

/// The line, column and text that a span covers.
std::string place(const Span& span) {
  return fmt::format("{}:{} {}", span.position().line, span.position().column, span.text());
}

}  // namespace

TEST_CASE("a client file in full") {
  const Client client = read_yaml(R"(client: R-07
therapist: mk
started: 2026-02-03
profile:
  reactance: high
  stage: contemplation
  mandated: yes
  minor: false
  consent: true
  risk: monitor
  conditions: [depression, "panic, at work"]
goals:
  - goal: sleep six hours on work nights
    set: 2026-02-10
    status: revised
    reviewed: [2026-03-03, 2026-3-9]
  - back to choir
people: [Anna, Mr Lee]
roles: {therapist: [Margs], client: [Bo, B.]}
sessions:
  - date: 2026-02-10
)");
  CHECK(client.code == "R-07");
  CHECK(client.therapist == "mk");
  CHECK(to_iso(client.started->value) == "2026-02-03");
  CHECK(to_word(client.profile.reactance->value) == "high");
  CHECK(place(client.profile.reactance->where) == "5:14 high");
  CHECK(to_word(client.profile.stage->value) == "contemplation");
  CHECK(client.profile.mandated->value);
  CHECK(!client.profile.minor->value);
  CHECK(client.profile.consent->value);
  CHECK(to_word(client.profile.risk->value) == "monitor");
  REQUIRE(client.profile.conditions.size() == 2);
  CHECK(client.profile.conditions[1].value == "panic, at work");
  CHECK(place(client.profile.conditions[1].where) == "11:28 \"panic, at work\"");
  REQUIRE(client.goals.size() == 2);
  CHECK(client.goals[0].goal.value == "sleep six hours on work nights");
  CHECK(to_word(client.goals[0].status->value) == "revised");
  REQUIRE(client.goals[0].reviewed.size() == 2);
  CHECK(to_iso(client.goals[0].reviewed[1].value) == "2026-03-09");
  CHECK(client.goals[1].goal.value == "back to choir");
  CHECK(client.people == std::vector<std::string>{"Anna", "Mr Lee"});
  CHECK(client.roles.therapist == std::vector<std::string>{"Margs"});
  CHECK(client.roles.client == std::vector<std::string>{"Bo", "B."});
}

TEST_CASE("a session in full") {
  const Client client = read_yaml(R"(sessions:
  - date: 2026-02-10
    time: 9:30
    modality: video
    attendance: late
    minutes: 38
    late_minutes: 12
    homework:
      - {task: diary, done: "2/7", reason: forgot}
      - {task: walk, done: most}
      - {task: call, done: 0.25}
      - breathing
    assigned: [diary, walk]
    suggestions:
      - {offered: alarm, response: yes-but}
      - earplugs
    measures: {PHQ-9: 14, ORS: "18.2"}
    effort: {therapist: 8, client: 3}
    prep_minutes: 60
    talk: {client: 35, therapist: 65}
    topics: work
    interventions: [Goal review, walked outside]
    risk: none
    notes: |
      Ct quiet.

      Fine, "fine".
    transcript: |-
      T: Hm?
      C: Fine.
)");
  CHECK(client.code == "R-07");
  REQUIRE(client.sessions.size() == 1);
  const Session& session = client.sessions.front();
  CHECK(place(session.where) == "2:11 2026-02-10");
  CHECK(session.time == "09:30");
  CHECK(to_word(session.modality->value) == "video");
  CHECK(to_word(session.attendance->value) == "late");
  CHECK(session.minutes->value == 38);
  CHECK(session.late_minutes->value == 12);
  REQUIRE(session.homework.size() == 4);
  CHECK(session.homework[0].done->value == doctest::Approx(2.0 / 7));
  CHECK(session.homework[0].done_as_written == "2/7");
  CHECK(session.homework[0].reason->value == "forgot");
  CHECK(session.homework[1].done->value == doctest::Approx(0.8));
  CHECK(session.homework[2].done->value == doctest::Approx(0.25));
  CHECK(session.homework[3].task.value == "breathing");
  CHECK(!session.homework[3].done);
  REQUIRE(session.assigned.size() == 2);
  REQUIRE(session.suggestions.size() == 2);
  CHECK(to_word(session.suggestions[0].response->value) == "yes-but");
  CHECK(!session.suggestions[1].response);
  REQUIRE(session.measures.size() == 2);
  CHECK(session.measures[1].instrument.value == "ORS");
  CHECK(session.measures[1].total.value == doctest::Approx(18.2));
  CHECK(place(session.measures[0].total.where) == "17:23 14");
  CHECK(session.effort.therapist->value == 8);
  CHECK(session.prep_minutes->value == 60);
  CHECK(session.talk->therapist.value == 65);
  CHECK(session.topics.front().value == "work");
  CHECK(session.interventions[0].value == "goal-review");
  CHECK(session.interventions[1].value == "walked outside");
  CHECK(to_word(session.risk->value) == "none");
  CHECK(session.notes.text == "Ct quiet.\n\nFine, \"fine\".\n");
  CHECK(place(session.notes.locate(session.notes.text.find("\"fine\""), 6)) == "27:13 \"fine\"");
  CHECK(session.transcript.text == "T: Hm?\nC: Fine.");
}

TEST_CASE("keys without values say nothing") {
  const Client client = read_yaml(R"(client: R-07
therapist:
profile: ~
goals:
sessions:
  - date: 2026-02-10
    time:
    attendance: ~
    homework:
    measures: {PHQ-9: , GAD-7: 11}
    notes:
)");
  REQUIRE(client.sessions.size() == 1);
  CHECK(!client.sessions.front().attendance);
  CHECK(client.sessions.front().measures.size() == 1);
}

TEST_CASE("nothing is guessed from how a value looks") {
  const Client client = read_yaml(R"(client: 007
therapist: no
sessions:
  - {date: 2026-02-10, time: 12:30, topics: [yes, 1e3, null, "null"]}
)");
  CHECK(client.code == "007");
  CHECK(client.therapist == "no");
  CHECK(client.sessions.front().time == "12:30");
  REQUIRE(client.sessions.front().topics.size() == 3);
  CHECK(client.sessions.front().topics[2].value == "null");
}

TEST_CASE("sessions are in order of date and time, whatever the order written") {
  const Client client = read_yaml(R"(sessions:
  - {date: 2026-02-17, time: "14:00"}
  - {date: 2026-02-10}
  - {date: 2026-02-17, time: "9:00"}
)");
  REQUIRE(client.sessions.size() == 3);
  CHECK(to_iso(client.sessions[0].date.value) == "2026-02-10");
  CHECK(client.sessions[1].time == "09:00");
  CHECK(client.sessions[2].time == "14:00");
}

TEST_CASE("a note of two lines of prose is a note") {
  const Client client = read_note("R-07_2026-02-10.md", "Quiet.\nLeft early.\n");
  CHECK(client.code == "R-07");
  REQUIRE(client.sessions.size() == 1);
  CHECK(to_iso(client.sessions.front().date.value) == "2026-02-10");
  CHECK(client.sessions.front().notes.text == "Quiet.\nLeft early.\n");
  CHECK(place(client.sessions.front().where) == "1:1 Quiet.");
}

TEST_CASE("a note with its keys, its sections and its transcript") {
  const Client client = read_note("x.md", R"(---
client: R-07
date: 2026-02-10T14:00
attendance: late
measures: {PHQ-9: 14}
---

## Subjective
Ct reports the week was "fine".
## Transcript
T: How was the week?
C: Fine.
)");
  CHECK(client.code == "R-07");
  const Session& session = client.sessions.front();
  CHECK(session.time == "14:00");
  CHECK(place(session.where) == "1:1 ---");
  CHECK(place(session.date.where) == "3:7 2026-02-10T14:00");
  CHECK(session.notes.text == "## Subjective\nCt reports the week was \"fine\".\n");
  CHECK(place(session.notes.locate(14, 2)) == "9:1 Ct");
  CHECK(session.transcript.text == "T: How was the week?\nC: Fine.\n");
}

TEST_CASE("notes among the keys and under them are both read") {
  const Client client = read_note("2026-02-10.md", "---\nnotes: Quiet.\n---\nLeft early.\n");
  CHECK(client.sessions.front().notes.text == "Quiet.\nLeft early.\n");
  CHECK(place(client.sessions.front().notes.locate(7, 4)) == "4:1 Left");
}

TEST_CASE("sections may be keys") {
  const Client client = read_yaml(R"(sessions:
  - date: 2026-02-10
    notes:
      S: Ct "fine".
      P: |
        Diary again.
)");
  const Passage& notes = client.sessions.front().notes;
  CHECK(notes.text == "S:\nCt \"fine\".\nP:\nDiary again.\n");
  CHECK(place(notes.locate(notes.text.find("Diary"), 5)) == "6:9 Diary");
  CHECK(place(notes.locate(0, 2)) == "4:7 S:");
}

TEST_CASE("a byte order mark and Windows line ends change nothing") {
  const Client client = read_yaml(
      "\xEF\xBB\xBF"
      "client: R-07\r\nsessions:\r\n  - date: 2026-02-10\r\n    notes: |\r\n      A.\r\n      "
      "B.\r\n");
  CHECK(client.code == "R-07");
  CHECK(client.sessions.front().notes.text == "A.\nB.\n");
  CHECK(place(client.sessions.front().notes.locate(3, 2)) == "6:7 B.");
  CHECK(place(client.sessions.front().where) == "3:11 2026-02-10");
}

TEST_CASE("the parts of one client's folder are one record") {
  const Client client = read_one({{"C-014/client.yaml", "client: C-014\nprofile: {risk: none}\n"},
                                  {"C-014/2026-02-17.md", "Late.\n"},
                                  {"C-014/2026-02-10.yaml", "notes: Quiet.\n"},
                                  {"C-014/old/2026-01-10.md", "First.\n"}},
                                 {"C-014"});
  CHECK(client.code == "C-014");
  CHECK(client.files.size() == 4);
  REQUIRE(client.sessions.size() == 3);
  CHECK(client.sessions[0].notes.text == "First.\n");
  CHECK(client.sessions[1].notes.text == "Quiet.");
  CHECK(client.sessions[2].notes.text == "Late.\n");
  CHECK(client.profile.risk);
}

TEST_CASE("standard input is YAML or a note by what is in it") {
  struct Case {
    std::string_view reason;
    std::string_view text;
    std::string_view code;
    std::size_t sessions;
  };
  const Case cases[] = {
      {"a client file", "client: R-07\nsessions:\n  - date: 2026-02-10\n  - date: 2026-02-17\n",
       "R-07", 2},
      {"a client file with a comment above", "# mine\n\nclient: R-07\n", "R-07", 0},
      {"a client file after dashes", "---\nclient: R-07\nsessions: []\n", "R-07", 0},
      {"a session alone", "date: 2026-02-10\nnotes: Quiet.\n", "-", 1},
      {"a note with keys", "---\nclient: R-07\ndate: 2026-02-10\n---\nQuiet.\n", "R-07", 1},
      {"a note with its date in the heading", "# 2026-02-10\nQuiet.\n", "-", 1},
  };
  for (const Case& each : cases) {
    CAPTURE(each.reason);
    const Client client = read_one({{"-", std::string{each.text}}}, {"-"});
    CHECK(client.code == each.code);
    CHECK(client.sessions.size() == each.sessions);
  }
}
