#include "signs/talk_ratios.h"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "support/sign_record.h"

using namespace resist;

namespace {

const TalkRatio& ratio(std::string_view id) {
  for (const TalkRatio& each : talk_ratios()) {
    if (each.id == id) return each;
  }
  FAIL("no ratio " << id);
  return talk_ratios().front();
}

/// A session of ten turns of the therapist's, \p reflections of which reflect and the others ask.
std::vector<Turn> interview(int reflections) {
  std::vector<Turn> turns;
  for (int i = 0; i < 10; ++i) {
    turns.push_back(
        therapist_turn(i < reflections ? TurnKind::Reflection : TurnKind::OpenQuestion));
    turns.push_back(client_turn(12));
  }
  return turns;
}

}  // namespace

TEST_CASE("the benchmarks of raters are data, each with its source") {
  struct Row {
    const char* id;
    double fair;
    double good;
    const char* source;
  };
  const Row rows[] = {
      {"reflections-to-questions", 1, 2, "MITI 4.2.1"},
      {"complex-reflections", 0.4, 0.5, "MITI 4.2.1"},
      {"open-questions", 0.5, 0.7, "MITI 3.1.1"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    CHECK(ratio(row.id).fair == row.fair);
    CHECK(ratio(row.id).good == row.good);
    CHECK(ratio(row.id).source.starts_with(row.source));
  }
  CHECK_FALSE(ratio("therapist-words").good);
  const bool counts_complex = ratio("complex-reflections").of != nullptr;
  CHECK_FALSE(counts_complex);
}

TEST_CASE("the ratios of worked counts") {
  struct Row {
    const char* reason;
    int questions;
    int open;
    int reflections;
    int therapist_words;
    int client_words;
    double to_questions;
    double open_share;
    double words;
  };
  const Row rows[] = {
      {"fair: 12 reflections to 12 questions, 6 of them open", 12, 6, 12, 540, 460, 1, 0.5, 0.54},
      {"good: 28 to 14, 10 open", 14, 10, 28, 400, 600, 2, 10.0 / 14, 0.4},
      {"poor: 3 to 21, 4 open", 21, 4, 3, 620, 380, 3.0 / 21, 4.0 / 21, 0.62},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    const TalkProfile profile{.therapist_words = row.therapist_words,
                              .client_words = row.client_words,
                              .open_questions = row.open,
                              .questions = row.questions,
                              .reflections = row.reflections};
    CHECK(ratio("reflections-to-questions").of(profile).value_or(-1) ==
          doctest::Approx(row.to_questions));
    CHECK(ratio("open-questions").of(profile).value_or(-1) == doctest::Approx(row.open_share));
    CHECK(ratio("therapist-words").of(profile).value_or(-1) == doctest::Approx(row.words));
  }
  const TalkProfile silent;
  for (const TalkRatio& each : talk_ratios()) {
    if (each.of != nullptr) CHECK_FALSE(each.of(silent));
  }
}

TEST_CASE("a turn with two questions asks once") {
  Turn both = therapist_turn(TurnKind::ClosedQuestion);
  both.kinds |= static_cast<std::uint16_t>(1U << static_cast<unsigned>(TurnKind::OpenQuestion));
  const std::vector<Turn> turns = {both, client_turn(4), therapist_turn(TurnKind::Reflection)};
  const TalkProfile profile = talk_profile(turns);
  CHECK(profile.questions == 1);
  CHECK(profile.reflections_a_question() == doctest::Approx(1));
  CHECK(profile.open_question_share() == doctest::Approx(1));
}

TEST_CASE("a transcript counts from eight turns of the therapist's, and the middle one is usual") {
  SignRecord record(weekly({"", "", "", ""}));
  record.turns(week(1), interview(2)).turns(week(2), interview(5)).turns(week(3), interview(8));
  std::vector<Turn> brief = interview(9);
  brief.resize(14);
  record.turns(week(4), brief);
  const std::vector<TalkPoint> points = record.talk();
  REQUIRE(points.size() == 3);
  // 2:8, 5:5 and 8:2.
  const TalkRatio& reflections = ratio("reflections-to-questions");
  CHECK(usual_ratio(reflections, points).value_or(-1) == doctest::Approx(1));
  const std::vector<TalkPoint> two{points.begin(), points.begin() + 2};
  CHECK_FALSE(usual_ratio(reflections, two));
}
