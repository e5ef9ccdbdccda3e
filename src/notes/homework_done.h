#pragma once

#include "base/diagnostic.h"
#include "notes/schema.h"
#include "record/session.h"

namespace resist {

/// Reads how much of a task was done: a word of the schema, a share from 0 to 1, or a count
/// ("2/7"). Anything else is reported, an everyday word ("partly") with the one that was probably
/// meant.
void read_done(const Value& value, Homework& homework, Diagnostics& diagnostics);

}  // namespace resist
