#include <algorithm>
#include <cassert>

#include "advice/intervention.h"

namespace resist {

std::span<const Intervention* const> all_interventions() {
  static constexpr std::array<const Intervention*, 4> all{
      &answers::rapport,
      &answers::goal_review,
      &answers::gentle_confrontation,
      &answers::paradoxical,
  };
  return all;
}

const Intervention* find_intervention(std::string_view id) {
  const auto all = all_interventions();
  const auto found = std::ranges::find(all, id, [](const Intervention* each) { return each->id; });
  return found == all.end() ? nullptr : *found;
}

const Script* find_script(const Intervention& answer, std::string_view on) {
  const auto found = std::ranges::find(answer.scripts, on, &Script::on);
  return found == answer.scripts.end() ? nullptr : &*found;
}

const Script& script_for_sign(const Intervention& answer, std::string_view sign) {
  if (const Script* own = find_script(answer, sign)) return *own;
  const Script* any = find_script(answer, scripts_on::any_sign);
  assert(any != nullptr);
  return *any;
}

}  // namespace resist
