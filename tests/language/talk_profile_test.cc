#include "language/talk_profile.h"

#include <vector>

#include <doctest/doctest.h>

#include "support/sign_record.h"

using namespace resist;

namespace {

/// A therapist's turns of these kinds, each answered with ten words.
std::vector<Turn> talk(int open, int closed, int reflections, int advice = 0) {
  std::vector<Turn> turns;
  const auto add = [&turns](TurnKind kind, int count) {
    for (int i = 0; i < count; ++i) {
      turns.push_back(therapist_turn(kind));
      turns.push_back(client_turn(10));
    }
  };
  add(TurnKind::OpenQuestion, open);
  add(TurnKind::ClosedQuestion, closed);
  add(TurnKind::Reflection, reflections);
  add(TurnKind::Advice, advice);
  return turns;
}

}  // namespace

TEST_CASE("the ratios of an interview are those of the MITI") {
  struct Row {
    const char* reason;
    int open;
    int closed;
    int reflections;
    double reflections_a_question;
    double open_share;
  };
  // MITI 4.2.1 (clinical.md 1.6): one reflection a question is basic, two are good.
  const Row rows[] = {
      {"10 reflections to 10 questions: 1:1, basic; 6 of 10 open", 6, 4, 10, 1.0, 0.6},
      {"24 to 12: 2:1, good; 9 of 12 open", 9, 3, 24, 2.0, 0.75},
      {"5 to 20: one in four, below basic; 5 of 20 open", 5, 15, 5, 0.25, 0.25},
      {"no reflection", 4, 4, 0, 0, 0.5},
      {"no question: nothing to share", 0, 0, 8, 0, 0},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    const TalkProfile profile = talk_profile(talk(row.open, row.closed, row.reflections));
    CHECK(profile.reflections_a_question() == doctest::Approx(row.reflections_a_question));
    CHECK(profile.open_question_share() == doctest::Approx(row.open_share));
    CHECK(profile.reflections == row.reflections);
  }
}

TEST_CASE("shares of talk are of what was said") {
  // Four therapist turns of 12 words, one of them advice, and four replies of 10.
  const TalkProfile profile = talk_profile(talk(1, 1, 1, 1));
  CHECK(profile.therapist_words == 48);
  CHECK(profile.client_words == 40);
  CHECK(profile.client_share() == doctest::Approx(40.0 / 88));
  CHECK(profile.therapist_words_a_turn() == doctest::Approx(12));
  CHECK(profile.input_share() == doctest::Approx(0.25));
  CHECK(profile.reflections_a_turn() == doctest::Approx(0.25));
  // (1 turn of input + 1 of advice + 4 usual turns at 0.3) / (4 turns + 4) = 3.2 / 8.
  CHECK(profile.leading() == doctest::Approx(0.4));
}
