#pragma once

#include <span>
#include <vector>

#include "advice/advice.h"
#include "advice/case.h"
#include "advice/gate.h"

namespace resist {

/// What the gate withholds, one entry an answer: its reasons one after another, each with the
/// places that give it. Where nothing is called for, only what is worth saying by itself.
[[nodiscard]] std::vector<Withheld> say_withheld(std::span<const Closed> gate,
                                                 bool anything_called_for);

/// Adds the answers that were used twice and did not help.
void withhold_what_did_not_help(const Case& the_case, const std::vector<Tried>& tried,
                                std::vector<Withheld>& withheld);

}  // namespace resist
