#pragma once

#include <vector>

#include "language/reading.h"
#include "language/tokens.h"
#include "record/client.h"
#include "record/passage.h"

namespace resist {

/// The turns of a transcript, neighbours of one speaker merged: `T:` and `C:` in any of their
/// spellings, WebVTT, SRT, Otter and plain text with speakers named (\p roles, or the labels that
/// format.md knows). Without roles a name is `Speaker::Unknown`, and nothing is claimed of it.
/// Words are counted and every turn is classified: questions, reflections, information, advice,
/// change and sustain talk (MISC 2.5), "I don't know", "yes, but", invitations to feel or think and
/// turning away from them.
[[nodiscard]] std::vector<Turn> read_turns(const Passage& transcript, const Roles& roles,
                                           Tokenizer& tokenizer);

}  // namespace resist
