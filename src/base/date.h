#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace resist {

/// A day of the calendar. Notes say "3 March": there are no times of day and no zones.
using Date = std::chrono::year_month_day;

/// Reads exactly `YYYY-MM-DD`; empty when it is not that or no such day exists.
[[nodiscard]] std::optional<Date> parse_date(std::string_view text);

/// `2026-03-09`.
[[nodiscard]] std::string to_iso(Date date);

/// Whole days from \p from to \p to; negative when \p to is earlier.
[[nodiscard]] int days_between(Date from, Date to);

/// The day \p days later (earlier when negative).
[[nodiscard]] Date plus_days(Date date, int days);

}  // namespace resist
