#include "signs/settings.h"

#include <algorithm>
#include <cassert>

namespace resist {

Settings::Settings(std::span<const Threshold> thresholds) : thresholds_(thresholds) {
  values_.reserve(thresholds.size());
  for (const Threshold& each : thresholds) values_.push_back(each.value);
}

bool Settings::set(std::string_view name, double value) {
  const auto found = std::ranges::find(thresholds_, name, &Threshold::name);
  if (found == thresholds_.end() || value < found->least || value > found->most) return false;
  values_[static_cast<std::size_t>(found - thresholds_.begin())] = value;
  return true;
}

double Settings::operator[](std::string_view name) const {
  const auto found = std::ranges::find(thresholds_, name, &Threshold::name);
  assert(found != thresholds_.end());
  return values_[static_cast<std::size_t>(found - thresholds_.begin())];
}

}  // namespace resist
