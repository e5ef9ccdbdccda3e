#pragma once

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace resist::test {

/// Whether \p part stands somewhere in \p text.
[[nodiscard]] inline bool has(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

/// All of the file at \p path, byte for byte; empty when there is none.
[[nodiscard]] inline std::string contents(const std::string& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

}  // namespace resist::test
