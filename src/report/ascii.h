#pragma once

#include <string>
#include <string_view>

namespace resist {

/// \p text for a terminal without UTF-8: typographic marks in their plain form ("…" as "..."),
/// accented Latin letters without the accent, anything else as "?".
[[nodiscard]] std::string to_ascii(std::string_view text);

}  // namespace resist
