#pragma once

#include <chrono>
#include <optional>
#include <string_view>

#include "base/date.h"
#include "record/period.h"

namespace resist {

// Stretches of the calendar, for the words of a period.

enum class Unit { Day, Week, Month, Quarter, Year, Session };

/// "week", "weeks", in lower case.
[[nodiscard]] std::optional<Unit> parse_unit(std::string_view word);

/// "6", "six"; words up to twelve, in lower case.
[[nodiscard]] std::optional<int> parse_count(std::string_view word);

[[nodiscard]] Date last_of_month(std::chrono::year_month month);

/// The whole unit that holds \p day, moved by \p step units.
[[nodiscard]] Period whole(Unit unit, Date day, int step);

/// `last 6 weeks`: so long, ending today.
[[nodiscard]] Period rolling(Unit unit, int count, Date today);

/// A week of ISO 8601: week 1 is the one that holds 4 January. Empty when the year has no such
/// week.
[[nodiscard]] std::optional<Period> iso_week(int number, int week);

/// `2026`, `2026-03`, `2026q2`, `2026-w47`, `2026-03-09`.
[[nodiscard]] std::optional<Period> calendar(std::string_view word);

}  // namespace resist
