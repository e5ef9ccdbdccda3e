#include "language/spoken.h"

#include <algorithm>
#include <cstdint>

#include "language/sentences.h"
#include "language/swerves.h"
#include "language/word_set.h"

namespace resist {
namespace {

constexpr WordHash opening = hash_of("[");
constexpr WordHash closing = hash_of("]");
constexpr WordHash question_mark = hash_of("?");

std::vector<Token> without_directions(std::span<const Token> tokens) {
  std::vector<Token> said;
  int depth = 0;
  for (const Token& each : tokens) {
    if (each.surface == opening) ++depth;
    if (depth == 0) said.push_back(each);
    if (each.surface == closing && depth > 0) --depth;
  }
  return said;
}

/// "[laughs]", "That's the high street for you!"
bool is_light(std::span<const Token> tokens) {
  static constexpr WordSet light{
      std::to_array<std::string_view>({"!", "laughs", "laughing", "laugh", "laughter", "chuckles",
                                       "chuckle", "grins", "giggles", "joking", "kidding"})};
  return std::ranges::any_of(tokens, [](const Token& each) { return light.has(each.surface); });
}

SpokenSentence read_sentence(std::string_view text, std::span<const Token> tokens,
                             const TalkWeights& weights) {
  SpokenSentence sentence;
  for (const Token& each : tokens) {
    if (each.kind != TokenKind::Punctuation) ++sentence.words;
    sentence.asks = sentence.asks || each.surface == question_mark;
  }
  std::vector<std::uint32_t> places;
  talk_features(text, tokens, places);
  talk_logits(weights, places, sentence.odds);
  sentence.cues = talk_cues(tokens);
  return sentence;
}

SpokenTurn read_turn(const Passage& transcript, const Turn& turn, Tokenizer& tokenizer) {
  std::vector<Sentence> sentences;
  split_sentences(transcript, turn.begin, turn.length, {}, sentences);
  for (const Turn::Piece& each : turn.rest) {
    split_sentences(transcript, each.begin, each.length, {}, sentences);
  }
  const TokenisedText tokenised = tokenise(sentences, tokenizer);
  const TalkWeights& weights =
      turn.speaker == Speaker::Therapist ? therapist_weights() : client_weights();
  SpokenTurn spoken;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    const std::vector<Token> said = without_directions(tokenised.sentence(i));
    SpokenSentence sentence = read_sentence(transcript.text, said, weights);
    if (sentence.words == 0) continue;
    spoken.cues = static_cast<TalkCues>(spoken.cues | sentence.cues);
    spoken.is_light = spoken.is_light || is_light(tokenised.sentence(i));
    add_subjects(said, spoken.subjects);
    spoken.sentences.push_back(sentence);
  }
  return spoken;
}

}  // namespace

std::vector<SpokenTurn> read_spoken(const Passage& transcript, std::span<const Turn> turns,
                                    Tokenizer& tokenizer) {
  std::vector<SpokenTurn> spoken;
  spoken.reserve(turns.size());
  for (const Turn& turn : turns) {
    const bool is_known = turn.speaker == Speaker::Therapist || turn.speaker == Speaker::Client;
    spoken.push_back(is_known ? read_turn(transcript, turn, tokenizer) : SpokenTurn{});
  }
  return spoken;
}

}  // namespace resist
