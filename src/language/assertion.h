#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
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

/// Reads what is asserted in one sentence, for as many findings as it has: its cues are looked up
/// once, when the first is asked for.
class SentenceAssertion {
 public:
  /// The tokens must outlive it; the sign of \p context is not used.
  SentenceAssertion(std::span<const Token> sentence, const AssertionContext& context);
  ~SentenceAssertion();
  SentenceAssertion(const SentenceAssertion&) = delete;
  SentenceAssertion& operator=(const SentenceAssertion&) = delete;

  /// Whether a phrase found at tokens \p first_token to \p last_token (inclusive) is asserted of
  /// this client, now (ConText: Harkema et al. 2009, J Biomed Inform 42:839; NegEx: Chapman et al.
  /// 2001, J Biomed Inform 34:301). A negation inside the hit belongs to the hit ("did not do
  /// homework"); only words outside it, in reach and before a terminator ("but", ";"), decide.
  [[nodiscard]] Assertion of_hit(std::size_t first_token, std::size_t last_token,
                                 std::string_view sign);

  /// The same for a finding about the sentence as a whole (the learned reading): what takes back
  /// every place that names the sign outright, or settles what kind of sentence it is.
  [[nodiscard]] Assertion of_whole(std::string_view sign);

 private:
  struct Heard;
  [[nodiscard]] Heard& heard();

  std::span<const Token> sentence_;
  AssertionContext context_;
  std::unique_ptr<Heard> heard_;
};

/// One finding of a sentence, for those who have no more: `SentenceAssertion::of_hit`.
[[nodiscard]] Assertion assert_hit(std::span<const Token> sentence, std::size_t first_token,
                                   std::size_t last_token, const AssertionContext& context);

/// One finding about a sentence: `SentenceAssertion::of_whole`.
[[nodiscard]] Assertion assert_sentence(std::span<const Token> sentence,
                                        const AssertionContext& context);

}  // namespace resist
