#include "language/learned.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace resist;

namespace {

SignLogits logits_of(std::string_view sentence) {
  Tokenizer tokenizer;
  std::vector<Token> tokens;
  tokenizer.tokenize(sentence, 0, tokens);
  LearnedReader reader(built_in_weights());
  NoteSum note;
  return reader.read(sentence, tokens, note);
}

/// The sign that a sentence says, at even odds; "none" when it says none.
std::string_view reading_of(std::string_view sentence) {
  const SignLogits logits = logits_of(sentence);
  const auto* const most = std::ranges::max_element(logits);
  if (*most < 0) return "none";
  return learned_signs.at(static_cast<std::size_t>(most - logits.begin()));
}

}  // namespace

TEST_CASE("a sentence that says a sign without its textbook word") {
  struct Case {
    std::string_view sentence;
    std::string_view sign;
  };
  static constexpr std::array cases = {
      Case{"Every question of mine came back as a shrug or a single word.", "not-talking"},
      Case{"Her thought record is still in the glovebox, untouched since I handed it over.",
           "no-homework"},
      Case{"Waited twenty minutes, rang twice, no sign of him.", "cancelling"},
      Case{"Most of the hour went on the new kitchen; each time I asked about his mother he was "
           "back at the worktops.",
           "small-talk"},
      Case{"Same quarrel with his brother as in spring, word for word, and nothing has moved.",
           "spinning-wheels"},
      Case{"I had brought three new plans and did all the talking while she nodded at each.",
           "trying-harder"},
      Case{"Slept six hours most nights and cooked twice this week.", "none"},
      Case{"Mood low since the funeral, tearful when speaking of her father.", "none"},
      Case{"PHQ-9 is 11, down from 16.", "none"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.sentence);
    CHECK(reading_of(each.sentence) == each.sign);
  }
}

TEST_CASE("the reader's shortcut sums what the trainer sees") {
  const std::string_view sentence = "Ct didn't bring the \"one-word\" diary; shrugged x3.";
  Tokenizer tokenizer;
  std::vector<Token> tokens;
  tokenizer.tokenize(sentence, 0, tokens);
  std::vector<std::uint32_t> places;
  sentence_features(sentence, tokens, places);
  const LearnedWeights& weights = built_in_weights();
  const SignLogits shortcut = logits_of(sentence);
  for (std::size_t s = 0; s < learned_signs.size(); ++s) {
    long sum = 0;
    for (const std::uint32_t each : places) sum += weights.table[each * learned_row + s];
    const double plain =
        weights.sentence.bias.at(s) + weights.sentence.scale.at(s) * static_cast<double>(sum) /
                                          std::sqrt(static_cast<double>(places.size()));
    CHECK(shortcut.at(s) == doctest::Approx(plain).epsilon(1e-4));
  }
}

TEST_CASE("the weights are those of today's features") {
  // A change of words or features without new weights would read the bank little better than
  // chance.
  std::ifstream bank(RESIST_SOURCE_DIR "/data/bank/outpatient.tsv");
  REQUIRE(bank);
  int rows = 0;
  int right = 0;
  for (std::string line; std::getline(bank, line) && rows < 400; ++rows) {
    const std::size_t sign_at = line.find('\t') + 1;
    const std::size_t kind_at = line.find('\t', sign_at) + 1;
    const std::size_t text_at = line.find('\t', kind_at) + 1;
    const std::string sign = line.substr(sign_at, kind_at - sign_at - 1);
    const std::string_view expected = line[0] == '1' ? std::string_view{sign} : "none";
    right += reading_of(std::string_view{line}.substr(text_at)) == expected ? 1 : 0;
  }
  CHECK(right >= rows * 9 / 10);
}
