#pragma once

#include <string>
#include <vector>

#include "base/date.h"
#include "record/period.h"
#include "report/report.h"

namespace resist {

/// What of a client's record was asked for.
struct ReportOptions {
  Date today{};

  /// The client is read as of the last entry on or before its end, and only what stands in it is
  /// shown. Levels, advice and safety still rest on the whole record up to that end: a client is
  /// not new because the period is.
  Period period;

  /// Only these signs are shown, and the suggestions that answer one of them; empty for all.
  std::vector<std::string> only_signs;
};

/// The day a client is read as of: the last entry on or before today and the end of the period;
/// that day itself when there is no such entry.
[[nodiscard]] Date reading_date(const Client& client, const ReportOptions& options);

/// Takes out of a report what \p options did not ask for.
void narrow(ClientReport& report, const ReportOptions& options);

}  // namespace resist
