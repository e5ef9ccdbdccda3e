#include "language/change_talk.h"

#include <algorithm>
#include <array>

namespace resist {
namespace {

using Odds = std::array<float, client_classes.size()>;

/// What the odds of change and of sustain talk weigh for a reading; neutral is at 0.
struct TalkScale {
  float change;
  float sustain;
  float base;
};

// The sentences that the models learned from hold as much of each kind; in an interview two turns
// of three are neutral, and two for change come to one against it. Fitted on half of AnnoMI
// (Wu et al. 2022), whole transcripts left out in turn: macro-F1 0.52, one expert against the
// others 0.72, BERT 0.52.
constexpr TalkScale change_scale = {.change = 0.31F, .sustain = 0.07F, .base = 0.30F};
constexpr TalkScale sustain_scale = {.change = 0.07F, .sustain = 0.41F, .base = 0.13F};

/// The strongest reading of any of the turn's sentences, for each class.
Odds strongest(const SpokenTurn& spoken) {
  Odds best{};
  bool any = false;
  for (const SpokenSentence& each : spoken.sentences) {
    for (std::size_t c = 0; c < best.size(); ++c) {
      best.at(c) = any ? std::max(best.at(c), each.odds.at(c)) : each.odds.at(c);
    }
    any = true;
  }
  return best;
}

float score(const TalkScale& scale, const Odds& odds) {
  return scale.change * odds[0] + scale.sustain * odds[1] + scale.base;
}

}  // namespace

std::vector<ChangeTalk> change_talk(std::span<const Turn> turns,
                                    std::span<const SpokenTurn> spoken) {
  std::vector<ChangeTalk> talk(turns.size(), ChangeTalk::Neutral);
  for (std::size_t i = 0; i < turns.size(); ++i) {
    if (turns[i].speaker != Speaker::Client || spoken[i].sentences.empty()) continue;
    const Odds odds = strongest(spoken[i]);
    const float change = score(change_scale, odds);
    const float sustain = score(sustain_scale, odds);
    if (std::max(change, sustain) <= 0) continue;
    talk[i] = change > sustain ? ChangeTalk::Change : ChangeTalk::Sustain;
  }
  return talk;
}

}  // namespace resist
