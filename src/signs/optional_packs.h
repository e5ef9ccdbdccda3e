#pragma once

#include <span>
#include <string_view>

namespace resist {

/// A rule pack that comes with the program and is looked for only when its name is given where a
/// pack is: `--rules alliance`.
struct OptionalPack {
  std::string_view name;
  std::string_view summary;  ///< one line for the list of `resist explain`
  std::string_view text;
};

[[nodiscard]] std::span<const OptionalPack> optional_packs();

/// The pack of that name, or null.
[[nodiscard]] const OptionalPack* find_optional_pack(std::string_view name);

}  // namespace resist
