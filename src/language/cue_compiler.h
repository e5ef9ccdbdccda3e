#pragma once

#include <span>
#include <vector>

#include "language/cue_index.h"
#include "language/cues.h"

namespace resist {

/// What a `CueIndex` looks at.
struct CompiledCues {
  std::vector<WordHash> words;
  std::vector<cue::CuePart> elements;
  std::vector<cue::Phrase> phrases;
  std::vector<cue::Entry> entries;
  std::vector<std::uint16_t> starts;
  std::vector<cue::Classed> by_class;
  cue::Filter keys;
  cue::Filter names;
};

/// Makes the phrases of \p tables ready for looking up. Runs while the program is built
/// (tools/embed_cues.cc). A phrase that can never be found is an error of ours, which an assertion
/// tells.
[[nodiscard]] CompiledCues compile_cues(std::span<const std::span<const CueGroup>> tables);

}  // namespace resist
