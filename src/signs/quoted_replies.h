#pragma once

#include <optional>

#include "language/reading.h"

namespace resist {

/// The replies that a note quotes, where they are all of a word or two and several of them say
/// nothing: "Q: what was he like? "Good."".
struct QuotedReplies {
  int replies = 0;                  ///< quoted in all
  const Sentence* first = nullptr;  ///< with one of them
};

/// Nothing where the note quotes fewer than two such replies, or any longer words: whoever is
/// quoted with a sentence has talked. What is said of a risk is no reply to count.
[[nodiscard]] std::optional<QuotedReplies> quoted_replies(const SessionReading& reading);

}  // namespace resist
