#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace resist {

/// \p text in lines of at most \p room columns, for messages: broken at spaces only, and neither
/// between quotes nor within a command to be typed, so that what is copied is whole. What does not
/// fit on a line by itself stands on a longer one.
[[nodiscard]] std::vector<std::string> lines_of(std::string_view text, int room);

/// \p text filled to \p width columns: \p head before its first line, as much space before the
/// others, each line ended. All on one line where \p width is 0.
[[nodiscard]] std::string filled(std::string_view head, std::string_view text, int width);

}  // namespace resist
