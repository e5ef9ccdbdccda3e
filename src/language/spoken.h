#pragma once

#include <array>
#include <span>
#include <string_view>
#include <vector>

#include "language/reading.h"
#include "language/talk_model.h"
#include "language/tokens.h"
#include "language/turn_cues.h"
#include "record/passage.h"

namespace resist {

/// One sentence of a turn, as the models of talk read it.
struct SpokenSentence {
  int words = 0;
  bool asks = false;  ///< ends with a question mark
  TalkCues cues = 0;

  /// Log-odds of the therapist's or the client's classes, whoever speaks.
  std::array<float, therapist_classes.size()> odds{};

  [[nodiscard]] bool has(TalkCue cue) const { return (cues & bit_of(cue)) != 0; }
};

/// A turn as the models read it; without sentences where the speaker is neither of the two.
struct SpokenTurn {
  std::vector<SpokenSentence> sentences;
  TalkCues cues = 0;  ///< of all its sentences

  /// The words that say what it is about.
  std::vector<WordHash> subjects = {};

  /// With a laugh, or with an exclamation mark.
  bool is_light = false;

  [[nodiscard]] bool has(TalkCue cue) const { return (cues & bit_of(cue)) != 0; }
};

/// Reads the sentences of each of \p turns; stage directions in [brackets] are left out.
[[nodiscard]] std::vector<SpokenTurn> read_spoken(const Passage& transcript,
                                                  std::span<const Turn> turns,
                                                  Tokenizer& tokenizer);

}  // namespace resist
