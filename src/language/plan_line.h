#pragma once

#include <cstddef>
#include <span>

#include "language/tokens.h"

namespace resist {

/// Whether a line under the plan looks back: it counts the time gone by ("no gain after two
/// months") and neither bids nor foretells anything there. The finding goes as far as token \p end.
[[nodiscard]] bool looks_back(std::span<const Token> tokens, std::size_t end);

}  // namespace resist
