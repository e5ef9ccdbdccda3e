#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "language/reading.h"
#include "record/client.h"

namespace resist {

/// A stretch of a transcript that one person says, unbroken in the text: names, timings, cue
/// numbers and markup are left out.
struct Utterance {
  Speaker speaker = Speaker::Unknown;
  std::string_view name;    ///< as written; empty before the first label
  std::uint32_t begin = 0;  ///< offset into the text
  std::uint32_t length = 0;
};

/// What is said in \p text, in order: lines labelled `T:` and `C:`, named speakers, WebVTT, SRT and
/// Otter's "Name  0:12". A line without a label goes on with what stands above it.
[[nodiscard]] std::vector<Utterance> split_utterances(std::string_view text, const Roles& roles);

}  // namespace resist
