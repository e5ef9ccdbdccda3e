#pragma once

#include <string>
#include <vector>

#include "advice/case.h"
#include "advice/intervention.h"

namespace resist {

/// The cautions of \p answer that this client's record calls for, and those of who the client is.
[[nodiscard]] std::vector<std::string> cautions_for(const Case& the_case,
                                                    const Intervention& answer);

}  // namespace resist
