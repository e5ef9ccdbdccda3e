#pragma once

#include <string>
#include <vector>

#include "cli/json.h"

namespace resist {

/// Goal attainment scaling and the ratios of the MITI: figures that a report shows and no sign
/// rests on.
void add_scales(std::vector<Explanation>& all);

/// The ratios of talk with their benchmarks, a list in Markdown.
[[nodiscard]] std::string ratios_page();

}  // namespace resist
