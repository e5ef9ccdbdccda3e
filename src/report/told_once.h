#pragma once

#include <algorithm>
#include <string>
#include <vector>

namespace resist {

/// Whether \p entry only says again, word for word, what a newer one of \p shown says; that one
/// then counts it.
template <typename Entry>
bool carry_on(std::vector<Entry>& shown, const Entry& entry) {
  if constexpr (requires { entry.sessions; }) {
    const auto same = std::ranges::find_if(shown, [&](const Entry& before) {
      return !entry.quote.empty() && before.quote == entry.quote && before.dated == entry.dated &&
             before.current == entry.current && before.conflict == entry.conflict &&
             before.risk_class.starts_with(entry.risk_class) && before.date > entry.date;
    });
    if (same == shown.end()) return false;
    ++same->sessions;
    same->first = entry.date;
    return true;
  }
  return false;
}

/// The entries of a safety panel, those that stand in one sentence made one: a reader is shown the
/// sentence once, with all that it tells of ("self-harm, suicidal-ideation"). Order is kept. Where
/// entries count their sessions, a line carried from note to note is shown once as well.
template <typename Entry>
[[nodiscard]] std::vector<Entry> told_once(const std::vector<Entry>& entries) {
  std::vector<Entry> shown;
  for (const Entry& entry : entries) {
    const auto same = std::ranges::find_if(shown, [&](const Entry& before) {
      return before.date == entry.date && before.quote == entry.quote;
    });
    if (same == shown.end()) {
      if (!carry_on(shown, entry)) shown.push_back(entry);
    } else if (same->risk_class.find(entry.risk_class) == std::string::npos) {
      same->risk_class += ", " + entry.risk_class;
    }
  }
  return shown;
}

}  // namespace resist
