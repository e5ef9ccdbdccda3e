#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/report.h"

namespace resist {

// What every form of the report says of the record as a whole, and of its signs.

/// Why a sign is unknown: too little is on record, or nothing in the period.
[[nodiscard]] std::string_view why_unknown(const ClientReport& report);

/// The title of a sign of the report in mid-sentence; the id spelled out when it is not shown.
[[nodiscard]] std::string sign_name(const ClientReport& report, std::string_view id);

/// An arrow for a trend that is known; with ASCII '/', '-' or '\'.
[[nodiscard]] std::string_view trend_arrow(Trend trend, bool utf8);

/// Whether a sign is worth a reader's time: at `present` or above, or at `watch` from two sessions
/// or more and not gone from the last four. Where nothing was counted, at `watch` or above.
[[nodiscard]] bool stands_out(const SignReading& sign);

/// The signs of the report, the strongest first, and those of which nothing can be said last.
[[nodiscard]] std::vector<const SignReading*> by_weight(const ClientReport& report);

/// A few sentences: that safety comes first where an entry of risk stands, which signs stand out,
/// what to keep an eye on, what to try first.
[[nodiscard]] std::string summary_of(const ClientReport& report);

/// "9 sessions held of 11, 2026-02-03 to 2026-11-17".
[[nodiscard]] std::string span_of(const ClientReport& report);

/// What stands where no risk entry was found, and of which sessions that cannot be said.
[[nodiscard]] std::string no_safety(const ClientReport& report);

/// "as of 2026-11-17, 5 days ago".
[[nodiscard]] std::string as_of_words(const ClientReport& report);

}  // namespace resist
