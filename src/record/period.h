#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/result.h"

namespace resist {

/// A stretch of a record, as a person asks for it: between two days, or the last few sessions.
struct Period {
  std::optional<Date> since;  ///< the first day that counts; empty for the start of the record
  std::optional<Date> until;  ///< the last day that counts; empty for the end of the record

  /// Only the last so many sessions held; 0 for all.
  int last_sessions = 0;

  bool operator==(const Period&) const = default;
};

/// Reads a period as of \p today, case and extra space ignored. Both ends are inclusive.
///
/// `today`, `yesterday`; `this week`, `last month` (whole weeks, Monday to Sunday, months,
/// quarters, years); `last 6 weeks` (so many days that end today); `last 8 sessions`; `since
/// intake`; `2026`, `2026-03`, `2026-Q2`, `2026-W47`, `2026-03-09`; `since X`, `until X`, `X..Y`,
/// `from X to Y`, where X and Y are days, weeks, months, quarters or years.
///
/// The error names what was not understood and what may have been meant. A date that can be read
/// two ways (`02/11/2026`) is one, and it shows both.
[[nodiscard]] Result<Period> parse_period(std::string_view text, Date today);

/// `2026-10-12..2026-11-22`, `last 8 sessions`; empty when nothing is left out.
[[nodiscard]] std::string to_words(const Period& period);

}  // namespace resist
