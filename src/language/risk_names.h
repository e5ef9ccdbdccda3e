#pragma once

#include <span>
#include <vector>

#include "language/cues.h"
#include "language/tokens.h"

namespace resist {

/// False when no risk can be named among \p tokens: quick, for most sentences.
[[nodiscard]] bool may_name_risk(std::span<const Token> tokens);

/// The risks that a sentence names, by place: of those that overlap in one class the longest, and
/// no idiom, nor a means within the words of whoever holds it. Whether they are asserted is another
/// question.
[[nodiscard]] std::vector<CueMatch> risk_names(const CueText& text);

}  // namespace resist
