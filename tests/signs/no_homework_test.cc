#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/sign_record.h"

using namespace resist;

namespace {

std::string tasks(const std::string& list) {
  return "homework: [" + list + "]";
}

}  // namespace

TEST_CASE("no homework: the tasks reviewed in one session") {
  struct Row {
    const char* reason;
    const char* homework;
    const char* level;
  };
  const Row rows[] = {
      {"not done", "{task: log, done: none}", "present"},
      {"done on one day of seven", "{task: log, done: 1/7}", "present"},
      {"a third", "{task: log, done: 1/3}", "present"},
      {"some is partial, and only hints", "{task: log, done: some}", "none"},
      {"half is done", "{task: log, done: 0.5}", "none"},
      {"most is done", "{task: log, done: most}", "none"},
      {"all", "{task: log, done: all}", "none"},
      {"not known how it went", "{task: log}", "none"},
      {"one of two", "{task: log, done: none}, {task: walk, done: all}", "none"},
      {"one of three", "{task: a, done: none}, {task: b, done: none}, {task: c, done: all}",
       "marked"},
      {"busy is a reason within control", "{task: log, done: none, reason: too busy}", "present"},
      {"so is the weather", "{task: walk, done: none, reason: raining}", "present"},
      {"illness is not", "{task: walk, done: none, reason: flu all week}", "none"},
      {"nor is a hospital", "{task: log, done: none, reason: 'son hospitalised'}", "none"},
      {"nor a funeral", "{task: log, done: none, reason: 'gran''s funeral'}", "none"},
      {"nor a meeting that others called off",
       "{task: speak up, done: none, reason: 'boss canceled the meeting'}", "none"},
      {"an illness excuses one task, not the other",
       "{task: a, done: none, reason: flu}, {task: b, done: none}", "present"},
      {"'influence' is no flu", "{task: a, done: none, reason: under the influence}", "present"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    const SignRecord record(weekly({tasks(row.homework), "", ""}));
    CHECK(session_level(record, record.read("no-homework"), week(1)) == row.level);
  }
}

TEST_CASE("no homework: what is excused is shown with its reason, not counted") {
  const SignRecord record(
      weekly({tasks("{task: walk, done: none, reason: flu all week}"), "", ""}));
  const SignReading reading = record.read("no-homework");
  REQUIRE(reading.not_counted.size() == 1);
  CHECK(reading.not_counted[0].quote == "walk: done none (flu all week)");
  CHECK(reading.not_counted[0].note == "'flu': a reason outside the client's control");
  CHECK(reading.not_counted[0].where.text() == "none");
}

TEST_CASE("no homework: suggestions") {
  struct Row {
    const char* reason;
    const char* suggestions;
    const char* level;
  };
  const Row rows[] = {
      {"two turned down", "{offered: a, response: declined}, {offered: b, response: yes-but}",
       "marked"},
      {"one turned down", "{offered: a, response: declined}", "present"},
      {"more turned down than used",
       "{offered: a, response: ignored}, {offered: b, response: declined}, {offered: c, response: "
       "used}",
       "none"},
      {"one of two used", "{offered: a, response: ignored}, {offered: b, response: used}", "none"},
      {"tried is taken up", "{offered: a, response: tried}, {offered: b, response: tried}", "none"},
      {"no response on record", "{offered: a}, {offered: b}", "none"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    const SignRecord record(
        weekly({"suggestions: [" + std::string(row.suggestions) + "]", "", ""}));
    CHECK(session_level(record, record.read("no-homework"), week(1)) == row.level);
  }
}

TEST_CASE("no homework: a sentence about an excused task does not count either") {
  const auto level_with = [](const std::string& reason) {
    SignRecord record(weekly(
        {tasks("{task: drive, done: none, reason: " + reason + "}") + ", notes: Did not drive.", "",
         ""}));
    record.says(week(1), "no-homework", "Did not drive.");
    return session_level(record, record.read("no-homework"), week(1));
  };
  CHECK(level_with("car in garage") == "none");
  CHECK(level_with("did not feel like it") == "marked");
}

TEST_CASE("no homework: a level needs most of the reviewed work undone") {
  const std::string undone = tasks("{task: log, done: none}");
  const std::string done =
      tasks("{task: log, done: all}, {task: walk, done: all}, {task: call, done: all}");
  const SignReading mixed =
      SignRecord(weekly({undone, done, undone, done, undone, done})).read("no-homework");
  CHECK(to_word(mixed.level) == "watch");
  CHECK(mixed.explanation ==
        "In 3 of the last 6 sessions held, tasks were not done or suggestions not taken up. Of 12 "
        "tasks reviewed, 75 % was done. Most of what was reviewed was done.");
  const SignReading mostly = SignRecord(weekly({undone, undone, undone, done})).read("no-homework");
  CHECK(to_word(mostly.level) == "present");
}

TEST_CASE("no homework: one's own letter is a task only where one was set") {
  struct Row {
    const char* reason;
    std::string before;
    std::string more;  ///< of the client
    const char* level;
  };
  const Row rows[] = {
      {"no task of that name", "homework: [{task: diary, done: all}]", "", "none"},
      {"a task of that name", "homework: [{task: write the letter}]", "", "present"},
      {"offered", "suggestions: [{offered: a letter to him, response: used}]", "", "present"},
      {"a goal of that name", "homework: [{task: diary, done: all}]",
       "goals:\n  - goal: open the letter from the bank\n", "present"},
      {"tasks are not kept in fields", "", "", "present"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    SignRecord record(weekly({row.before, "notes: Letter still unwritten.", ""}, row.more));
    record.says(week(2), "no-homework", "Letter still unwritten.");
    CHECK(session_level(record, record.read("no-homework"), week(2)) == row.level);
  }
}

TEST_CASE("no homework: an hour with nothing set is no good news for the trend") {
  const std::string done = "homework: [{task: diary, done: all}]";
  const std::string undone = "homework: [{task: diary, done: none}]";
  struct Row {
    const char* reason;
    std::vector<std::string> sessions;
    const char* trend;
  };
  const Row rows[] = {
      {"undone, then nothing set", {done, undone, done, undone, undone, undone, "", ""}, "rising"},
      {"undone, then done", {undone, undone, undone, undone, done, done, done}, "falling"},
      {"nothing set at first", {"", "", "", undone, undone, undone, undone}, "unknown"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    CHECK(to_word(SignRecord(weekly(row.sessions)).read("no-homework").trend) == row.trend);
  }
}

TEST_CASE("no homework: work that is never asked about again is said, and is no evidence") {
  const std::string set = "assigned: [thought record]";
  const SignReading reading =
      SignRecord(weekly({set, set, set, "notes: Homework reviewed."})).read("no-homework");
  CHECK(to_word(reading.level) == "none");
  CHECK(reading.evidence.empty());
  CHECK(reading.explanation ==
        "None of the last 4 sessions held shows it. After 2 sessions that set work, the next note "
        "does not say how it went.");
  const SignReading once =
      SignRecord(weekly({set, set, "notes: HW done.", ""})).read("no-homework");
  CHECK(once.explanation == "None of the last 4 sessions held shows it.");
}

TEST_CASE("no homework: the fit of the task is considered first where the notes hint at it") {
  const SignRecord record(weekly({tasks("{task: log, done: none}"),
                                  tasks("{task: log, done: none}") + ", notes: Form was too long.",
                                  tasks("{task: log, done: none}")}));
  const SignReading reading = record.read("no-homework");
  REQUIRE(reading.consider_first.size() == 1);
  CHECK(reading.consider_first[0].find("ask whether the task fitted") != std::string::npos);
}
