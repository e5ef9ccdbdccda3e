#pragma once

#include <span>
#include <string_view>

namespace resist::testing {

/// One mistake in a file, and all that is said of it.
struct ErrorCase {
  std::string_view reason;
  std::string_view path;
  std::string_view text;
  std::string_view shown;
};

std::span<const ErrorCase> file_errors();
std::span<const ErrorCase> syntax_errors();
std::span<const ErrorCase> key_errors();
std::span<const ErrorCase> value_errors();
std::span<const ErrorCase> date_errors();

}  // namespace resist::testing
