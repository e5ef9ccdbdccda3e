#pragma once

#include <span>
#include <string_view>

namespace resist {

/// The member of \p known that \p word was probably meant to be: at most a third of its letters
/// wrong (a swap of neighbours counts once), case ignored. Empty when none is near enough.
[[nodiscard]] std::string_view nearest(std::string_view word,
                                       std::span<const std::string_view> known);

/// The same for the names of things, which are known by a part, too: "homework" is no-homework, and
/// "cancel" cancelling.
[[nodiscard]] std::string_view nearest_name(std::string_view word,
                                            std::span<const std::string_view> known);

/// Edits (insert, delete, replace, swap of neighbours) that turn \p a into \p b.
[[nodiscard]] int edit_distance(std::string_view a, std::string_view b);

}  // namespace resist
