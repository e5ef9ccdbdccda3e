#pragma once

#include <array>
#include <string_view>

namespace resist {

/// The signs that the learned reading knows, in the order of its weights.
inline constexpr std::array<std::string_view, 6> learned_signs = {
    "not-talking", "small-talk", "no-homework", "cancelling", "spinning-wheels", "trying-harder"};

/// What a text is worth for each of them, as log-odds.
using SignLogits = std::array<float, learned_signs.size()>;

}  // namespace resist
