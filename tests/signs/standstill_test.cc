#include "signs/standstill.h"

#include <cstdint>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/sign_record.h"

using namespace resist;

namespace {

/// The score of the sign for a client of whom there are only these totals, a week apart.
double score_of(const std::vector<int>& totals, const std::string& instrument = "PHQ-9") {
  std::vector<std::string> sessions;
  for (const int each : totals) {
    sessions.push_back("measures: {" + instrument + ": " + std::to_string(each) + "}");
  }
  return SignRecord(weekly(sessions)).listen().read("spinning-wheels").score;
}

/// The same courses of totals on every machine.
class Dice {
 public:
  int roll(int most) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<int>((state_ >> 33U) % static_cast<std::uint64_t>(most + 1));
  }

 private:
  std::uint64_t state_ = 7;
};

}  // namespace

TEST_CASE("spinning wheels: after six scores a client who moved scores below one who did not") {
  struct Row {
    const char* reason;
    std::vector<int> moved;
    std::vector<int> stayed;
  };
  const Row rows[] = {
      {"reliably better, flat", {18, 15, 13, 12, 11, 10}, {18, 18, 17, 18, 18, 18}},
      {"half a reliable change, flat", {18, 17, 16, 15, 15, 15}, {18, 18, 18, 18, 18, 18}},
      {"flat, worse", {18, 18, 18, 18, 18, 18}, {18, 19, 20, 21, 21, 22}},
      {"one good week is no course", {18, 16, 14, 13, 13, 13}, {18, 18, 18, 18, 18, 13}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    CHECK(score_of(row.moved) < score_of(row.stayed));
  }
  // Up is better on the ORS.
  CHECK(score_of({18, 20, 23, 25, 27, 28}, "ORS") < score_of({18, 18, 18, 17, 18, 18}, "ORS"));
}

TEST_CASE("spinning wheels: the score is monotone in the scores so far") {
  Dice dice;
  for (int round = 0; round < 60; ++round) {
    std::vector<int> totals;
    const int count = 3 + dice.roll(9);
    for (int i = 0; i < count; ++i) totals.push_back(8 + dice.roll(16));
    const double score = score_of(totals);
    CAPTURE(round);

    std::vector<int> worse = totals;
    worse[static_cast<std::size_t>(1 + dice.roll(count - 2))] += 1 + dice.roll(2);
    CHECK(score_of(worse) >= score);

    std::vector<int> longer = totals;
    int worst = longer.back();
    for (int back = 1; back <= 3 && back < count; ++back) {
      worst = std::max(worst, totals[static_cast<std::size_t>(count - back)]);
    }
    longer.push_back(std::min(27, worst + dice.roll(1)));
    CHECK(score_of(longer) >= score);
  }
}

TEST_CASE("spinning wheels: the longer the scores are flat, the higher the score") {
  std::vector<int> totals = {16, 16};
  double before = score_of(totals);
  for (int i = 0; i < 14; ++i) {
    totals.push_back(16);
    const double now = score_of(totals);
    CHECK(now >= before);
    before = now;
  }
}

TEST_CASE("spinning wheels: one score, or a measure of the alliance alone, orders nobody") {
  CHECK_FALSE(standstill_score(SignRecord(weekly({"measures: {PHQ-9: 15}"})).courses()));
  CHECK_FALSE(standstill_score(
      SignRecord(weekly({"measures: {SRS: 30}", "measures: {SRS: 30}"})).courses()));
  CHECK_FALSE(standstill_score({}));
}
