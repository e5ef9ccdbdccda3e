#pragma once

#include <string>

#include <nlohmann/json.hpp>

namespace resist::test {

/// The first place where \p value is not as \p schema says, and why; empty when there is none.
/// Knows the keywords that our schemas use.
[[nodiscard]] std::string schema_fault(const nlohmann::json& value, const nlohmann::json& schema);

}  // namespace resist::test
