#include "signs/optional_packs.h"

#include <algorithm>
#include <array>

namespace resist {
namespace embedded {
extern const std::string_view alliance_rules;
}  // namespace embedded

std::span<const OptionalPack> optional_packs() {
  static const std::array packs = {
      OptionalPack{.name = "alliance",
                   .summary = "arguing, complaint, deference, feeling and words apart; unscored",
                   .text = embedded::alliance_rules}};
  return packs;
}

const OptionalPack* find_optional_pack(std::string_view name) {
  const auto packs = optional_packs();
  const auto found = std::ranges::find(packs, name, &OptionalPack::name);
  return found == packs.end() ? nullptr : &*found;
}

}  // namespace resist
