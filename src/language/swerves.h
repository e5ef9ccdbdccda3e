#pragma once

#include <span>
#include <vector>

#include "language/spoken.h"
#include "language/tokens.h"

namespace resist {

/// The words of a sentence that say what it is about, as normal forms; "what", "really", "go" do
/// not.
void add_subjects(std::span<const Token> tokens, std::vector<WordHash>& subjects);

/// Whether \p reply goes somewhere else than \p asked: it says nothing of the client's own, and
/// either changes the subject, asks the therapist about something else, or jokes or talks of a safe
/// subject without a word of what was said to it.
[[nodiscard]] bool swerves(const SpokenTurn& asked, const SpokenTurn& reply);

}  // namespace resist
