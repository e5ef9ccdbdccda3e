#pragma once

#include <string_view>

namespace resist {

/// Whether \p text is a page in Markdown that this program wrote, a report or the week of a
/// caseload: kept among notes it would be read as one, and all that it quotes be said twice.
[[nodiscard]] bool is_own_page(std::string_view text);

}  // namespace resist
