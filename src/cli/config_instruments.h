#pragma once

#include <vector>

#include "notes/schema.h"
#include "record/own_instruments.h"

namespace resist {

/// Reads the instruments of a configuration, by name; one that is given again is replaced. Each
/// needs its range. Of one with figures that cannot be, a diagnostic tells, and it is left out.
void read_instruments(const Value& value, std::vector<OwnInstrument>& instruments,
                      Diagnostics& diagnostics);

}  // namespace resist
