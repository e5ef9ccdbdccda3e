#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/sign_record.h"

using namespace resist;

TEST_CASE("small talk: topics on record") {
  struct Row {
    const char* reason;
    const char* topics;
    const char* level;
  };
  const Row rows[] = {
      {"three safe subjects", "[weather, football, a recipe]", "present"},
      {"two are too few", "[weather, football]", "none"},
      {"one of them is near the work", "[weather, football, sleep]", "none"},
      {"one of them is near a goal", "[weather, football, the mortgage letter]", "none"},
      {"half of them are safe", "[weather, cousin, films, uncle]", "present"},
      {"too few of them are safe", "[weather, cousin, aunt, uncle]", "none"},
      {"a safe subject within a word is none", "[carpet, showering, catastrophe]", "none"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    const SignRecord record(weekly({"topics: " + std::string(row.topics), "", ""},
                                   "goals:\n  - goal: open the mortgage letters\n"));
    CHECK(session_level(record, record.read("small-talk"), week(1)) == row.level);
  }
}

TEST_CASE("small talk: invitations to a feeling that the next turn leaves") {
  struct Row {
    const char* reason;
    int invited, left;
    const char* level;
  };
  const Row rows[] = {
      {"two of three", 3, 2, "present"},
      {"two of four are under six in ten", 4, 2, "none"},
      {"one of one is an event", 1, 1, "none"},
      {"none", 3, 0, "none"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    std::vector<Turn> turns = {therapist_turn(TurnKind::Affirmation), client_turn(9)};
    for (int i = 0; i < row.invited; ++i) {
      turns.push_back(therapist_turn(TurnKind::OpenQuestion));
      turns.back().invites_feeling = true;
      turns.push_back(client_turn(30));
      turns.back().turns_away = i < row.left;
    }
    SignRecord record(weekly({"", "", ""}));
    record.turns(week(1), turns);
    CHECK(session_level(record, record.read("small-talk"), week(1)) == row.level);
  }
}

TEST_CASE("small talk: whatever is said, the reply goes somewhere else") {
  struct Row {
    const char* reason;
    int answered, left;
    const char* level;
  };
  const Row rows[] = {
      {"three of eight", 8, 3, "present"},
      {"three of many", 20, 3, "none"},
      {"two of three", 3, 2, "present"},
      {"two of five are an event", 5, 2, "none"},
      {"none", 8, 0, "none"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    std::vector<Turn> turns = {therapist_turn(TurnKind::Affirmation), client_turn(9)};
    turns.front().words = 1;
    for (int i = 0; i < row.answered; ++i) {
      turns.push_back(therapist_turn(TurnKind::ClosedQuestion));
      turns.push_back(client_turn(30));
      turns.back().turns_away = i >= row.answered - row.left;
    }
    SignRecord record(weekly({"", "", ""}));
    record.turns(week(1), turns);
    CHECK(session_level(record, record.read("small-talk"), week(1)) == row.level);
  }
}

TEST_CASE("small talk: the opening is for arriving") {
  std::vector<Turn> turns;
  for (int i = 0; i < 20; ++i) {
    turns.push_back(therapist_turn(TurnKind::OpenQuestion));
    turns.back().invites_feeling = i < 2;
    turns.push_back(client_turn(30));
    turns.back().turns_away = i < 2;
  }
  SignRecord record(weekly({"", "", ""}));
  record.turns(week(1), turns);
  CHECK(record.read("small-talk").evidence.empty());
}
