#pragma once

#include <cstdint>
#include <span>

#include "language/tokens.h"

namespace resist {

/// What a few words of a turn give away, beside what the talk models make of it.
enum class TalkCue : std::uint8_t {
  DontKnow,        ///< "I don't know"
  YesBut,          ///< "yes, but"
  InvitesFeeling,  ///< "what was that like": asks for a feeling, a thought or a meaning
  ShiftsSubject,   ///< "anyway", "did I tell you"
  SafeSubject,     ///< the weather, the match, the dog
  Feels,           ///< the client's own feeling, thought or wish
  AsksRating,      ///< "on a scale from 0 to 10"
  AsksForChange,   ///< "what would be better": draws out reasons for it
  AsksForSustain,  ///< "what do you like about it": draws out reasons against it
  AsksBack,        ///< in a question of the client's: about the therapist, or the world
  SeeksHelp,       ///< "what should I do", or a mere "isn't it"
  OfOneself,
  OfOthers,
};

/// A set of cues, one bit each.
using TalkCues = std::uint16_t;

[[nodiscard]] constexpr TalkCues bit_of(TalkCue cue) {
  return static_cast<TalkCues>(1U << static_cast<unsigned>(cue));
}

/// The cues that stand in \p tokens, which are one sentence.
[[nodiscard]] TalkCues talk_cues(std::span<const Token> tokens);

}  // namespace resist
