#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/sign_record.h"

using namespace resist;

namespace {

std::string share_of(int client) {
  return "talk: {client: " + std::to_string(client) +
         ", therapist: " + std::to_string(100 - client) + "}";
}

/// Open questions, each answered in that many words.
std::vector<Turn> answered_with(const std::vector<int>& words) {
  std::vector<Turn> turns = {therapist_turn(TurnKind::Affirmation), client_turn(20)};
  for (const int each : words) {
    turns.push_back(therapist_turn(TurnKind::OpenQuestion));
    turns.push_back(client_turn(each));
  }
  return turns;
}

}  // namespace

TEST_CASE("not talking: the client's share of talk") {
  struct Row {
    const char* reason;
    int share;
    const char* level;
  };
  const Row rows[] = {
      {"a low share says it", 15, "present"},
      {"a little more only hints", 16, "none"},
      {"a therapist who teaches takes most of the hour", 25, "none"},
      {"an even share", 50, "none"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    const SignRecord record(weekly({share_of(row.share), "", ""}));
    CHECK(session_level(record, record.read("not-talking"), week(1)) == row.level);
  }
}

TEST_CASE("not talking: half of the client's own share hints at it") {
  const auto evidence_in_the_last = [](int share) {
    const SignRecord record(weekly({share_of(70), share_of(66), share_of(74), share_of(share)}));
    return record.read("not-talking").sessions.back().evidence;
  };
  REQUIRE(evidence_in_the_last(35).size() == 1);
  CHECK(evidence_in_the_last(35)[0].strength == 1);
  CHECK(evidence_in_the_last(35)[0].note == "the client's own median is 70 %");
  CHECK(evidence_in_the_last(36).empty());
}

TEST_CASE("not talking: replies to open questions") {
  struct Row {
    const char* reason;
    std::vector<int> words;
    const char* level;
  };
  const Row rows[] = {
      {"three of five are brief", {2, 3, 5, 30, 40}, "present"},
      {"two of five are brief", {2, 3, 20, 30, 40}, "present"},
      {"one of five is brief", {2, 13, 20, 30, 40}, "none"},
      {"six words are not brief", {6, 6, 6, 6, 6}, "none"},
      {"in an excerpt of three all must be", {1, 2, 3}, "present"},
      {"in an excerpt of three one is not", {1, 2, 30}, "none"},
      {"two questions say nothing", {1, 1}, "none"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    SignRecord record(weekly({"", "", ""}));
    record.turns(week(1), answered_with(row.words));
    CHECK(session_level(record, record.read("not-talking"), week(1)) == row.level);
  }
}

TEST_CASE("not talking: three brief replies of five leave no doubt, two say it") {
  for (const auto& [words, strength] :
       {std::pair{std::vector{2, 3, 5, 30, 40}, 3}, std::pair{std::vector{2, 3, 20, 30, 40}, 2}}) {
    SignRecord record(weekly({"", "", ""}));
    record.turns(week(1), answered_with(words));
    CHECK(record.read("not-talking").evidence.at(0).strength == strength);
  }
}

TEST_CASE("not talking: a transcript of single words") {
  struct Row {
    const char* reason;
    TurnKind kind;
    int turns, words;
    const char* level;
  };
  const Row rows[] = {
      {"three words a turn", TurnKind::Reflection, 5, 3, "present"},
      {"four words a turn", TurnKind::Reflection, 5, 4, "none"},
      {"four turns are too few", TurnKind::Reflection, 4, 3, "none"},
      {"closed questions have short answers", TurnKind::ClosedQuestion, 8, 1, "none"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    std::vector<Turn> turns;
    for (int i = 0; i < row.turns; ++i) {
      turns.push_back(therapist_turn(row.kind));
      turns.push_back(client_turn(row.words));
    }
    SignRecord record(weekly({"", "", ""}));
    record.turns(week(1), turns);
    CHECK(session_level(record, record.read("not-talking"), week(1)) == row.level);
  }
}

TEST_CASE("not talking: not knowing is brief, thinking aloud about it is not") {
  const auto level_with = [](int words) {
    SignRecord record(weekly({"", "", ""}));
    std::vector<Turn> turns = {therapist_turn(TurnKind::Affirmation), client_turn(9)};
    for (int i = 0; i < 3; ++i) {
      turns.push_back(therapist_turn(TurnKind::OpenQuestion));
      turns.push_back(client_turn(words, true));
    }
    record.turns(week(1), turns);
    return session_level(record, record.read("not-talking"), week(1));
  };
  CHECK(level_with(8) == "present");
  CHECK(level_with(9) == "none");
}

TEST_CASE("not talking: low mood and the therapist's pace are considered first") {
  SignRecord record(weekly({"measures: {PHQ-9: 18}", share_of(12), share_of(10), share_of(9)}));
  const SignReading reading = record.read("not-talking");
  CHECK(to_word(reading.level) == "present");
  REQUIRE(reading.consider_first.size() == 2);
  CHECK(reading.consider_first[0].find("PHQ-9 is 18") == 0);
  CHECK(reading.consider_first[1].find("91 % of the talk") != std::string::npos);
}

TEST_CASE("not talking: a hint in the notes brings its question, and only that") {
  SignRecord record(weekly({"notes: Interpreter was used.", "notes: Quiet.", "notes: Quiet."}));
  record.says(week(2), "not-talking", "Quiet.").says(week(3), "not-talking", "Quiet.");
  const SignReading reading = record.read("not-talking");
  REQUIRE(reading.consider_first.size() == 1);
  CHECK(reading.consider_first[0].find("On 2026-01-06 the note says \"") == 0);
  SignRecord plain(weekly({"notes: Spoke freely.", "notes: Quiet.", "notes: Quiet."}));
  plain.says(week(2), "not-talking", "Quiet.").says(week(3), "not-talking", "Quiet.");
  CHECK(plain.read("not-talking").consider_first.empty());
}
