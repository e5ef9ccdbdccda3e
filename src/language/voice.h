#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "language/assertion.h"
#include "language/cues.h"
#include "language/tokens.h"

namespace resist {

/// The sentence with "I", "me", "you" given to whoever they are here: in a note "I" is the
/// therapist, within quotation marks and in the client's turns it is the client.
[[nodiscard]] CueText hear(std::span<const Token> sentence, const AssertionContext& context);

/// Who does or is what stands at a place of a sentence.
struct Subject {
  enum class Who : std::uint8_t { Client, Therapist, Other };
  Who who = Who::Client;
  std::uint32_t at = 0;  ///< the token that names them
};

/// The subject of what stands at token \p focus: the nearest person named before it as a subject,
/// not as an object ("told her husband") or an owner. A pronoun is whom it can mean: after "her
/// husband", "he" is the husband and "she" the client. Empty when the sentence names nobody.
[[nodiscard]] std::optional<Subject> subject_of(const CueText& text, std::size_t focus);

/// The person of the client's life whom a sentence tells of ("her manager goes silent", "says his
/// wife never does hers"), as the token that names them; empty when it is about the client, or when
/// they only pass something on ("her mother rang to say").
[[nodiscard]] std::optional<std::uint32_t> other_person_in(const CueText& text,
                                                           const AssertionContext& context);

}  // namespace resist
