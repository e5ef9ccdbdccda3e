#pragma once

#include <span>
#include <string>
#include <string_view>

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
    out += fmt::format("{{{}}},", write(each));
  }
  out += "}};\n\n";
}
