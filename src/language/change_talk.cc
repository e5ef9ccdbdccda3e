#include "language/change_talk.h"

#include <algorithm>
#include <array>

namespace resist {
namespace {

using Odds = std::array<float, client_classes.size()>;

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

}  // namespace

std::vector<ChangeTalk> change_talk(std::span<const Turn> turns,
                                    std::span<const SpokenTurn> spoken) {
  std::vector<ChangeTalk> talk(turns.size(), ChangeTalk::Neutral);
  for (std::size_t i = 0; i < turns.size(); ++i) {
    if (turns[i].speaker != Speaker::Client || spoken[i].sentences.empty()) continue;
    const auto [change, sustain, neutral] = strongest(spoken[i]);
    if (std::max(change, sustain) <= neutral) continue;
    talk[i] = change > sustain ? ChangeTalk::Change : ChangeTalk::Sustain;
  }
  return talk;
}

}  // namespace resist
