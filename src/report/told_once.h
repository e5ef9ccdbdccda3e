#pragma once

#include <algorithm>
#include <vector>

namespace resist {

/// The entries of a safety panel, those that stand in one sentence made one: a reader is shown the
/// sentence once, with all that it tells of ("self-harm, suicidal-ideation"). Order is kept.
template <typename Entry>
[[nodiscard]] std::vector<Entry> told_once(const std::vector<Entry>& entries) {
  std::vector<Entry> shown;
  for (const Entry& entry : entries) {
    const auto same = std::ranges::find_if(shown, [&](const Entry& before) {
      return before.date == entry.date && before.quote == entry.quote;
    });
    if (same == shown.end()) {
      shown.push_back(entry);
    } else {
      same->risk_class += ", " + entry.risk_class;
    }
  }
  return shown;
}

}  // namespace resist
