#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "language/reading.h"
#include "language/tokens.h"
#include "record/passage.h"

namespace resist {

/// The sentences and chart lines of a session's notes, with the section each stands in. A line that
/// a paragraph was wrapped at is no end; a bullet, a heading and an empty line are.
[[nodiscard]] std::vector<Sentence> split_notes(const Passage& notes);

/// Appends the sentences of \p length bytes at \p begin of \p passage, all of them like \p like but
/// for their place and text: for a turn of a transcript, whose section and speaker are known.
void split_sentences(const Passage& passage, std::size_t begin, std::size_t length,
                     const Sentence& like, std::vector<Sentence>& sentences);

/// The tokens of many sentences in one place.
struct TokenisedText {
  std::vector<Token> tokens;

  /// Where the tokens of each sentence begin, and at the end where the last ones end.
  std::vector<std::uint32_t> starts;

  /// The tokens of sentence \p index; `begin` counts from the passage's first byte.
  [[nodiscard]] std::span<const Token> sentence(std::size_t index) const {
    return std::span{tokens}.subspan(starts[index], starts[index + 1] - starts[index]);
  }
};

[[nodiscard]] TokenisedText tokenise(std::span<const Sentence> sentences, Tokenizer& tokenizer);

}  // namespace resist
