#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/sign_record.h"

using namespace resist;

namespace {

/// The level of the fourth session, whose fields are \p fields.
std::string level_of(const std::string& fields) {
  const SignRecord record(weekly({"", "", "", fields}));
  return session_level(record, record.read("trying-harder"), week(4));
}

}  // namespace

TEST_CASE("trying harder: what one session's fields say") {
  struct Row {
    const char* reason;
    const char* fields;
    const char* level;
  };
  const Row rows[] = {
      {"a gap of three", "effort: {therapist: 8, client: 5}", "present"},
      {"a gap of four leaves no doubt", "effort: {therapist: 8, client: 4}", "marked"},
      {"a gap of two", "effort: {therapist: 8, client: 6}", "none"},
      {"both low", "effort: {therapist: 5, client: 1}", "none"},
      {"the therapist at six", "effort: {therapist: 6, client: 3}", "present"},
      {"the client works harder", "effort: {therapist: 3, client: 8}", "none"},
      {"one rating alone", "effort: {therapist: 9}", "none"},
      {"an hour of preparation", "prep_minutes: 60", "present"},
      {"less only hints", "prep_minutes: 59", "none"},
      {"an hour, and the client works as hard",
       "prep_minutes: 60, effort: {therapist: 8, client: 8}", "none"},
      {"most of the talk", "talk: {client: 15, therapist: 85}", "present"},
      {"much of the talk only hints", "talk: {client: 16, therapist: 84}", "none"},
      {"three hints",
       "talk: {client: 25, therapist: 75}, prep_minutes: 45, suggestions: "
       "[{offered: a, response: declined}, {offered: b, response: declined}, "
       "{offered: c, response: yes-but}]",
       "present"},
      {"four suggestions, one used",
       "suggestions: [{offered: a, response: declined}, {offered: b, response: ignored}, "
       "{offered: c, response: yes-but}, {offered: d, response: used}]",
       "present"},
      {"four suggestions, two used",
       "suggestions: [{offered: a, response: declined}, {offered: b, response: tried}, "
       "{offered: c, response: yes-but}, {offered: d, response: used}]",
       "none"},
      {"three suggestions only hint",
       "suggestions: [{offered: a, response: declined}, {offered: b, response: ignored}, "
       "{offered: c, response: yes-but}]",
       "none"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    CHECK(level_of(row.fields) == row.level);
  }
}

TEST_CASE("trying harder: leading is the job in the first two sessions and in a crisis") {
  const SignRecord record(weekly({"prep_minutes: 90", "prep_minutes: 90", "prep_minutes: 90",
                                  "prep_minutes: 90, risk: active"}));
  const SignReading reading = record.read("trying-harder");
  CHECK(session_level(record, reading, week(1)) == "none");
  CHECK(session_level(record, reading, week(2)) == "none");
  CHECK(session_level(record, reading, week(3)) == "present");
  CHECK(session_level(record, reading, week(4)) == "none");
  CHECK(reading.not_counted.at(0).note == "leading is the job in a first session or a crisis");
}

TEST_CASE("trying harder: the therapist's own rating counts from the start") {
  const SignRecord record(weekly({"effort: {therapist: 9, client: 2}", "", ""}));
  CHECK(session_level(record, record.read("trying-harder"), week(1)) == "marked");
}

TEST_CASE("trying harder: one plan after another into short answers") {
  struct Row {
    const char* reason;
    TurnKind kind;
    int words, client_words;
    const char* level;
  };
  const Row rows[] = {
      {"advice, and short answers", TurnKind::Advice, 13, 5, "present"},
      {"advice, and a client who talks", TurnKind::Advice, 13, 11, "none"},
      {"reflections, and short answers", TurnKind::Reflection, 13, 4, "none"},
      {"long turns of any kind into short answers", TurnKind::Unknown, 14, 4, "present"},
      {"long turns, and a client who has a quarter of the words", TurnKind::Unknown, 14, 5, "none"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    std::vector<Turn> turns;
    for (int i = 0; i < 4; ++i) {
      turns.push_back(therapist_turn(i == 0 ? TurnKind::OpenQuestion : row.kind, row.words));
      turns.push_back(client_turn(row.client_words));
    }
    SignRecord record(weekly({"", "", "", ""}));
    record.turns(week(4), turns);
    CHECK(session_level(record, record.read("trying-harder"), week(4)) == row.level);
  }
}

TEST_CASE("trying harder: a transcript in which the therapist teaches and advises") {
  struct Row {
    const char* reason;
    int advice, information, others;
    const char* level;
  };
  const Row rows[] = {
      {"advice in every second turn", 4, 1, 4, "present"},
      {"one advice fewer", 3, 1, 5, "none"},
      {"information in most turns", 0, 12, 1, "present"},
      {"information in two turns of three", 0, 6, 3, "none"},
      {"as much advice, in too few turns", 4, 1, 2, "none"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    std::vector<Turn> turns;
    const auto add = [&turns](TurnKind kind, int count) {
      for (int i = 0; i < count; ++i) {
        turns.push_back(therapist_turn(kind, 12));
        turns.push_back(client_turn(20));
      }
    };
    add(TurnKind::OpenQuestion, row.others);
    add(TurnKind::Advice, row.advice);
    add(TurnKind::Information, row.information);
    SignRecord record(weekly({"", "", "", ""}));
    record.turns(week(4), turns);
    const SignReading reading = record.read("trying-harder");
    CHECK(session_level(record, reading, week(4)) == row.level);
    // Sessions are ranked by their talk where nothing is claimed, too.
    CHECK(reading.sessions.at(3).score > 0);
    if (std::string_view{row.level} == "none") CHECK(reading.sessions.at(3).score < 0.5);
  }
}

TEST_CASE("trying harder: a pattern is put as a question to the therapist") {
  const SignReading reading =
      SignRecord(weekly({"", "effort: {therapist: 8, client: 3}",
                         "effort: {therapist: 8, client: 3}", "effort: {therapist: 9, client: 3}"}))
          .read("trying-harder");
  CHECK(to_word(reading.level) == "present");
  CHECK(reading.explanation ==
        "In 3 of the last 4 sessions held, the record suggests that most of the work was the "
        "therapist's.");
  const SignReading turned =
      SignRecord(weekly({"effort: {therapist: 8, client: 3}", "effort: {therapist: 8, client: 3}",
                         "effort: {therapist: 9, client: 3}", "effort: {therapist: 4, client: 6}"}))
          .read("trying-harder");
  CHECK(turned.level >= Level::Present);
  CHECK(turned.explanation.ends_with(" you did less than the client."));
}
