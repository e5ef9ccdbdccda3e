#pragma once

#include <span>
#include <string>
#include <string_view>
#include <type_traits>

#include <fmt/format.h>

/// Appends `constexpr std::array<TYPE, N> NAME{{ … }};` to \p out, some items to a line; \p write
/// gives the value of each.
template <typename T, typename Write>
void write_array(std::string& out, std::string_view type, std::string_view name,
                 std::span<const T> items, Write write) {
  constexpr std::size_t a_line = 8;
  out += fmt::format("constexpr std::array<{}, {}> {}{{{{", type, items.size(), name);
  std::size_t count = 0;
  for (const T& each : items) {
    out += count++ % a_line == 0 ? "\n  " : " ";
    const std::string value = write(each);
    // Clang takes a number in braces for a mistake.
    out += std::is_arithmetic_v<T> ? value + "," : fmt::format("{{{}}},", value);
  }
  out += "}};\n\n";
}
