// The trained weights stand in the program as they stand in talk_weights.bin and
// turn_weights.bin; weights.S includes the files.
#include "language/talk_model.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "language/learned.h"

extern "C" {
extern const std::int8_t resist_turn_weights[];
extern const std::int8_t resist_turn_weights_end[];
extern const std::int8_t resist_talk_weights[];
extern const std::int8_t resist_talk_weights_end[];
}

namespace resist {
namespace {

constexpr std::size_t head_length = 4;

constexpr WordHash question_mark = hash_of("?");
constexpr auto hesitations =
    std::to_array<WordHash>({hash_of("um"), hash_of("uh"), hash_of("er"), hash_of("erm"),
                             hash_of("uhm"), hash_of("ah"), hash_of("eh")});
constexpr std::size_t class_length = 2 * sizeof(float);

TalkWeights unpack(std::span<const std::int8_t> bytes, std::size_t classes) {
  TalkWeights weights{.classes = classes};
  for (std::size_t c = 0; c < classes; ++c) {
    std::array<float, 2> head{};
    std::memcpy(head.data(), bytes.data() + head_length + c * class_length, class_length);
    weights.scale.push_back(head[0]);
    weights.bias.push_back(head[1]);
  }
  weights.table = bytes.subspan(head_length + classes * class_length);
  return weights;
}

/// A sound or a mark that says nothing of what is said: people hesitate, and those who write it
/// down set commas as they like.
bool is_filler(const Token& token) {
  if (token.kind == TokenKind::Punctuation) return token.surface != question_mark;
  return std::ranges::find(hesitations, token.surface) != hesitations.end();
}

/// Whether the last \p count tokens of \p kept say what the \p count before them said ("I was- I
/// was").
bool stammers(const std::vector<Token>& kept, std::size_t count) {
  if (kept.size() < 2 * count) return false;
  const auto second = kept.end() - static_cast<std::ptrdiff_t>(count);
  return std::equal(second, kept.end(), second - static_cast<std::ptrdiff_t>(count),
                    [](const Token& a, const Token& b) { return a.surface == b.surface; });
}

std::vector<Token> without_fillers(std::span<const Token> tokens) {
  std::vector<Token> kept;
  kept.reserve(tokens.size());
  for (const Token& each : tokens) {
    if (is_filler(each)) continue;
    kept.push_back(each);
    for (const std::size_t count : {std::size_t{1}, std::size_t{2}, std::size_t{3}}) {
      if (stammers(kept, count)) kept.resize(kept.size() - count);
    }
  }
  return kept;
}

std::span<const std::int8_t> between(const std::int8_t* begin, const std::int8_t* end) {
  return {begin, static_cast<std::size_t>(end - begin)};
}

}  // namespace

const TalkWeights& therapist_weights() {
  static const TalkWeights weights =
      unpack(between(resist_turn_weights, resist_turn_weights_end), therapist_classes.size());
  return weights;
}

const TalkWeights& client_weights() {
  static const TalkWeights weights =
      unpack(between(resist_talk_weights, resist_talk_weights_end), client_classes.size());
  return weights;
}

void talk_features(std::string_view text, std::span<const Token> tokens,
                   std::vector<std::uint32_t>& places) {
  const std::size_t first = places.size();
  sentence_features(text, without_fillers(tokens), places);
  static_assert(talk_bits <= learned_bits);
  for (std::size_t i = first; i < places.size(); ++i) places[i] >>= learned_bits - talk_bits;
}

void talk_logits(const TalkWeights& weights, std::span<const std::uint32_t> places,
                 std::span<float> logits) {
  std::array<std::int32_t, therapist_classes.size()> sum{};
  for (const std::uint32_t place : places) {
    const auto row = weights.table.subspan(place * weights.classes, weights.classes);
    for (std::size_t c = 0; c < row.size(); ++c) sum.at(c) += row[c];
  }
  const float norm = 1.0F / std::sqrt(static_cast<float>(std::max<std::size_t>(places.size(), 1)));
  for (std::size_t c = 0; c < weights.classes; ++c) {
    logits[c] = weights.bias[c] + weights.scale[c] * static_cast<float>(sum.at(c)) * norm;
  }
}

}  // namespace resist
