#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace resist {

/// The fields of a line, which tabs part; one for a line without any.
[[nodiscard]] std::vector<std::string> fields_of(std::string_view line);

}  // namespace resist
