#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "language/assertion.h"
#include "language/reading.h"
#include "language/tokens.h"
#include "record/passage.h"

namespace resist {

/// Whether the sentence is a question that the therapist puts in a transcript.
[[nodiscard]] bool asks_in_transcript(std::span<const Token> tokens,
                                      const AssertionContext& context);

/// Whether \p read says that the risk named before token \p from is only asked after, and the words
/// from there on admit it: "asked about suicide: thoughts most nights, no plan".
[[nodiscard]] bool is_asked_and_admitted(std::span<const Token> tokens, const Assertion& read,
                                         std::size_t from);

/// Appends what a sentence answers to the one before, which names a risk and does not say whether
/// it is there: "Have you thought of suicide?" "Sometimes."; "Asked about suicide. Denied."
void add_risk_answer(const Passage& passage, std::span<const Token> tokens,
                     const AssertionContext& context, std::vector<RiskHit>& hits);

}  // namespace resist
