#include "language/turn_cues.h"

#include <vector>

#include "language/cue_lists.h"

namespace resist {

TalkCues talk_cues(std::span<const Token> tokens) {
  static const CueGroups groups = turn_groups();
  static const CueTable table{turn_index(), groups};
  CueText text{.tokens = std::vector<Token>(tokens.begin(), tokens.end()),
               .quoted = std::vector<bool>(tokens.size())};
  TalkCues cues = 0;
  for (const CueMatch& each : table.matches(text, all_signs)) {
    cues = static_cast<TalkCues>(cues | 1U << static_cast<unsigned>(each.group - groups[0].data()));
  }
  return cues;
}

}  // namespace resist
