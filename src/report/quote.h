#pragma once

#include <string>
#include <string_view>

namespace resist {

/// \p text cut to at most \p width columns, so that the words that raised it (\p trigger) stay in
/// it, to the end of their clause; where they fill the sentence, or stand nowhere in it, its
/// beginning and its last clause stay. Ellipses are "...", not "…", when \p ascii.
[[nodiscard]] std::string quote_around(std::string_view text, std::string_view trigger, int width,
                                       bool ascii = false);

}  // namespace resist
