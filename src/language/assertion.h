#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "language/reading.h"
#include "language/tokens.h"

namespace resist {

/// What the reader of one sentence knows besides its words.
struct AssertionContext {
  /// The sign that the hit speaks for ("no-homework"); rules differ by sign, because "did not do"
  /// is the finding of one and the denial of another. Empty for a user's own sign: general rules.
  std::string_view sign;

  SectionRole role = SectionRole::Unknown;

  /// A turn of a transcript is said by one person, to another: "I" is the speaker.
  bool in_transcript = false;
  Speaker speaker = Speaker::Unknown;

  /// The sentence before, of the same section; empty when there is none. It settles whom "he"
  /// means.
  std::span<const Token> before;
};

/// Whether something said in a sentence counts, and which words decided that.
struct Assertion {
  Status status = Status::Counted;

  /// The deciding words, as tokens of the sentence; none (length 0) when counted, or when the
  /// section decided.
  std::uint32_t cue_begin = 0;
  std::uint32_t cue_length = 0;

  /// A short reason for people, a literal: "says it has passed". Empty when counted.
  std::string_view why;
};

/// Reads whether a phrase found at tokens \p first_token to \p last_token (inclusive) is asserted
/// of this client, now (ConText: Harkema et al. 2009, J Biomed Inform 42:839; NegEx: Chapman et al.
/// 2001, J Biomed Inform 34:301). A negation inside the hit belongs to the hit ("did not do
/// homework"); only words outside it, in reach and before a terminator ("but", ";"), decide.
[[nodiscard]] Assertion assert_hit(std::span<const Token> sentence, std::size_t first_token,
                                   std::size_t last_token, const AssertionContext& context);

/// The same for a finding about the sentence as a whole (the learned reading): stricter about what
/// takes it back, since no place in the sentence is known to carry it.
[[nodiscard]] Assertion assert_sentence(std::span<const Token> sentence,
                                        const AssertionContext& context);

}  // namespace resist
