#pragma once

#include <string>

#include "base/date.h"
#include "base/diagnostic.h"
#include "record/client.h"

namespace resist {

/// Warns of sessions after \p today, which no reading counts, and of years that are likely a slip
/// of the keys: the first entries long before all others, or long before the client `started`.
[[nodiscard]] Diagnostics check_dates(const Client& client, Date today);

/// "1 session dated after 2026-11-27 (2027-11-10)"; empty where \p client has none.
[[nodiscard]] std::string sessions_after(const Client& client, Date today);

}  // namespace resist
