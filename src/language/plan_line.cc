#include "language/plan_line.h"

#include <array>
#include <string_view>

#include "language/word_set.h"

namespace resist {

bool looks_back(std::span<const Token> tokens, std::size_t end) {
  static constexpr WordSet spans{std::to_array<std::string_view>(
      {"week", "weeks", "wk", "wks", "month", "months", "mo", "mos", "session", "sessions"})};
  static constexpr WordSet since{std::to_array<std::string_view>({"since", "so", "to", "where"})};
  static constexpr WordSet then{std::to_array<std::string_view>(
      {"intake", "start", "january", "february", "march", "april", "may", "june", "july", "august",
       "september", "october", "november", "december", "far", "date", "was"})};
  static constexpr WordSet coming{std::to_array<std::string_view>(
      {"if",       "will",   "shall",    "next",    "until",    "till",    "unless",  "should",
       "consider", "review", "reassess", "discuss", "continue", "plan",    "monitor", "raise",
       "bring",    "ask",    "increase", "every",   "per",      "further", "more",    "another"})};
  bool counts_back = false;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].surface == hash_of(",") && i >= end && counts_back) break;
    if (coming.has(tokens[i].surface)) return false;
    if (i == 0) continue;
    const Token& before = tokens[i - 1];
    const bool is_span = spans.has(tokens[i].surface) && before.is(WordClass::Number);
    const bool is_since =
        then.has(tokens[i].surface) &&
        (since.has(before.surface) || (i > 1 && since.has(tokens[i - 2].surface)));
    counts_back = counts_back || is_span || is_since;
  }
  return counts_back;
}

}  // namespace resist
