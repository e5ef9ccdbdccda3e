#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace resist {

/// The lines of \p text without their ends.
[[nodiscard]] std::vector<std::string> lines_of(std::string_view text);

/// What is wrong with \p text as something to print at \p width columns: the first line that is too
/// wide, ends in a space, holds a control byte or no UTF-8, or stands after another empty one.
/// Empty when nothing is.
[[nodiscard]] std::string layout_fault(std::string_view text, int width);

}  // namespace resist
