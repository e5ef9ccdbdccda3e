#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "language/tokens.h"

namespace resist {

/// Weights of the talk models are hashed into this many places.
inline constexpr unsigned talk_bits = 15;

/// What the therapist's sentences are told apart as, in the order of the model's classes and in the
/// words of data/turns/.
inline constexpr std::array<std::string_view, 8> therapist_classes = {
    "open-question", "closed-question", "reflection",   "information",
    "advice",        "affirmation",     "facilitation", "other"};

/// What the client's sentences are told apart as, in the words of data/talk/.
inline constexpr std::array<std::string_view, 3> client_classes = {"change", "sustain", "neutral"};

/// A linear model of talk with eight-bit weights: a log-odds for each of its classes.
struct TalkWeights {
  std::size_t classes = 0;
  std::span<const std::int8_t> table;  ///< for each place the classes side by side
  std::vector<float> scale;
  std::vector<float> bias;
};

/// The models that are compiled into the program (tools/train_talk makes them from data/).
[[nodiscard]] const TalkWeights& therapist_weights();
[[nodiscard]] const TalkWeights& client_weights();

/// What a talk model sees of a sentence, as places in its table, in any order. The trainer and the
/// reader both come here. \p text is the passage that the tokens' offsets count in.
void talk_features(std::string_view text, std::span<const Token> tokens,
                   std::vector<std::uint32_t>& places);

/// The log-odds of each class for a sentence with those features; \p logits has as many places as
/// the model has classes.
void talk_logits(const TalkWeights& weights, std::span<const std::uint32_t> places,
                 std::span<float> logits);

}  // namespace resist
