#pragma once

#include <vector>

#include "cli/json.h"
#include "cli/program_config.h"
#include "language/packs.h"

namespace resist {

/// The signs that the packs of the configuration bring along, each once.
void add_signs_of_packs(const std::vector<RulePack>& packs, std::vector<Explanation>& all);

/// The signs of detector programs: what they look at, only they know.
void add_signs_of_programs(const std::vector<ProgramSpec>& programs, std::vector<Explanation>& all);

/// Packs as such: those that come along and are off, and those that add to a sign that is there.
void add_packs(const std::vector<RulePack>& packs, std::vector<Explanation>& all);

}  // namespace resist
