#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "language/sign_logits.h"
#include "language/tokens.h"

namespace resist {

/// Weights are hashed into this many places; two features seldom share one.
inline constexpr unsigned learned_bits = 17;

/// What a linear model sees of a sentence, as places in its table: word stems and their pairs,
/// pairs and triples in which people, tasks, times, numbers and negations stand for their class
/// (so that "his diary", "her log" and "their sheets" are one), and pieces of words. \p text is the
/// passage that the tokens' offsets count in. The trainer and the reader both come here.
void sentence_features(std::string_view text, std::span<const Token> tokens,
                       std::vector<std::uint32_t>& places);

/// Weights that stand side by side for one place: those of sentences padded to eight, then those of
/// whole notes padded to eight, so that one read of memory serves all.
inline constexpr std::size_t learned_row = 16;
inline constexpr std::size_t whole_note_lane = 8;

/// Two trained models: what a sentence says, and what all the sentences of a note say together
/// (much is told in hints of which none would do alone). Eight-bit weights, `learned_row` for each
/// place, with a scale and a bias for each sign.
struct LearnedWeights {
  struct Scaling {
    SignLogits scale{};
    SignLogits bias{};
  };
  std::span<const std::int8_t> table;
  Scaling sentence;
  Scaling note;
};

/// What the sentences of a note have come to so far.
struct NoteSum {
  std::array<std::int64_t, learned_signs.size()> sum{};
  std::int64_t places = 0;
};

/// A model from its packed form: "RSW2", for each sign a scale and a bias (floats of this machine)
/// of sentences, the same of notes, then the table. It borrows \p bytes.
[[nodiscard]] LearnedWeights unpack_weights(std::span<const std::int8_t> bytes);

/// The model that is compiled into the program (tools/train_reading makes it from data/).
[[nodiscard]] const LearnedWeights& built_in_weights();

/// Reads sentences with a model. What the pieces of a word are worth is remembered, so that a
/// sentence costs about a microsecond. One for each thread.
class LearnedReader {
 public:
  explicit LearnedReader(const LearnedWeights& weights) : weights_(weights) {}

  /// What a sentence of \p text says; it is added to \p note.
  [[nodiscard]] SignLogits read(std::string_view text, std::span<const Token> tokens,
                                NoteSum& note);

  /// What the sentences that were added to \p note say together.
  [[nodiscard]] SignLogits read_whole(const NoteSum& note) const;

 private:
  /// The sum of the weights of a word's own features, and how many there are. A word is looked at
  /// up to its 24th byte, so that it has less than a hundred, each of less than a byte.
  struct WordSum {
    WordHash key = 0;  ///< 0 for an empty place of the table
    std::array<std::int16_t, learned_row> sum{};
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
