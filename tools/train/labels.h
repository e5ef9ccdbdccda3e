#pragma once

#include <array>
#include <cstdint>
#include <string>

#include <nlohmann/json.hpp>

#include "language/learned.h"

namespace resist::train {

/// labels.json of a caseload. Throws std::runtime_error when there is none.
[[nodiscard]] nlohmann::json read_labels(const std::string& folder);

/// What labels.json says of one session: a sign it does not name is not shown, null is arguable.
[[nodiscard]] std::array<std::int8_t, learned_signs.size()> session_labels(
    const nlohmann::json& session);

}  // namespace resist::train
