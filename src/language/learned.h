#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "language/tokens.h"

namespace resist {

/// The signs that the learned reading knows, in the order of its weights.
inline constexpr std::array<std::string_view, 6> learned_signs = {
    "not-talking", "small-talk", "no-homework", "cancelling", "spinning-wheels", "trying-harder"};

/// What a sentence is worth for each sign, as log-odds.
using SignLogits = std::array<float, learned_signs.size()>;

/// Weights are hashed into this many places; two features seldom share one.
inline constexpr unsigned learned_bits = 17;

/// What a linear model sees of a sentence, as places in its table: word stems and their pairs,
/// pairs and triples in which people, tasks, times, numbers and negations stand for their class
/// (so that "his diary", "her log" and "their sheets" are one), and pieces of words. \p text is the
/// passage that the tokens' offsets count in. The trainer and the reader both come here.
void sentence_features(std::string_view text, std::span<const Token> tokens,
                       std::vector<std::uint32_t>& places);

/// A trained model: eight-bit weights with a scale and a bias for each sign.
struct LearnedWeights {
  /// One for each place, the signs side by side and padded to eight, so that one read of memory
  /// serves all.
  std::span<const std::int8_t> table;
  SignLogits scale{};
  SignLogits bias{};
};

/// A model from its packed form: "RSW1", for each sign a scale and a bias (floats of this machine),
/// then the table. It borrows \p bytes.
[[nodiscard]] LearnedWeights unpack_weights(std::span<const std::int8_t> bytes);

/// The model that is compiled into the program (tools/train_reading makes it from data/).
[[nodiscard]] const LearnedWeights& built_in_weights();

/// Reads sentences with a model. What the pieces of a word are worth is remembered, so that a
/// sentence costs about a microsecond. One for each thread.
class LearnedReader {
 public:
  explicit LearnedReader(const LearnedWeights& weights) : weights_(weights) {}

  [[nodiscard]] SignLogits read(std::string_view text, std::span<const Token> tokens);

 private:
  /// The sum of the weights of a word's own features, and how many there are. A word is looked at
  /// up to its 24th byte, so that it has less than a hundred, each of less than a byte.
  struct WordSum {
    WordHash key = 0;  ///< 0 for an empty place of the table
    std::array<std::int16_t, 8> sum{};
    std::int32_t count = 0;
  };
  [[nodiscard]] const WordSum& word_sum(std::string_view written_word, const Token& token);
  void make_room();

  const LearnedWeights& weights_;
  std::vector<WordSum> words_;  ///< an open hash table, a power of two, at most half full
  std::size_t remembered_ = 0;
  std::vector<std::uint32_t> places_;  ///< of one sentence, in memory that is used again
};

}  // namespace resist
