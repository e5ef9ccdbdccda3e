#pragma once

#include "language/reading.h"
#include "record/client.h"

namespace resist {

/// Reads what every session of \p client says: sentences and their sections, phrases and the
/// learned reading with their status, risk language, turns. Templates are told by comparing
/// sessions.
[[nodiscard]] ClientReading read_language(const Client& client);

}  // namespace resist
