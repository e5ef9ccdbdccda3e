#pragma once

#include <string>
#include <string_view>

namespace resist {

/// The text kept in tests/\p path. With RESIST_ACCEPT set in the environment \p actual is written
/// there first, so that a wanted change is looked at as a diff of the repository.
[[nodiscard]] std::string golden(std::string_view path, std::string_view actual);

}  // namespace resist
