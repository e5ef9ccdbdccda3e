#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "language/assertion.h"
#include "language/reading.h"
#include "language/tokens.h"
#include "record/passage.h"

namespace resist {

/// Appends what one sentence says about risk (`clinical.md`, section 5), each class at most once
/// for each status. Classes: "suicidal-ideation", "suicide-plan", "self-harm", "harm-to-others",
/// "abuse", "psychosis", "mania", "intoxication", "medical", "crisis", "in-hospital",
/// "hopelessness" (ask, not alarm), "protective" (a step that keeps somebody safe) and "risk" for a
/// statement about risk as a whole ("Risk: none", "no current risk"). Under the heading "Risk",
/// what is no denial and names nothing is "noted-risk". What is denied, past, planned, or somebody
/// else's is kept with its status. Tuned so that a miss is worse than an alarm. It is no risk
/// assessment. Bare words that need an entry before them have classes of their own, which
/// `settle_carried` resolves over the record.
///
/// \p tokens are of sentence number \p sentence of \p passage, their offsets those of its text.
void find_risks(const Passage& passage, std::uint32_t sentence, std::span<const Token> tokens,
                const AssertionContext& context, std::vector<RiskHit>& hits);

/// Whether the class is one that opens the safety panel, as against one to ask about
/// ("hopelessness") or one that keeps somebody safe ("protective").
[[nodiscard]] bool is_alarming(std::string_view risk_class);

}  // namespace resist
