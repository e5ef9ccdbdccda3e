#pragma once

#include <optional>
#include <vector>

#include "advice/case.h"
#include "signs/finding.h"

namespace resist {

/// The places that give a reason, latest first; empty when there is no such reason. A reason that
/// lies in something missing from the record holds and has no place.
using Places = std::optional<std::vector<Evidence>>;

/// What each row of the gate looks for. The rows say in words what these do.
namespace look_for {
[[nodiscard]] Places open_risk(const Case& the_case);
[[nodiscard]] Places deteriorated(const Case& the_case);
[[nodiscard]] Places psychosis(const Case& the_case);
[[nodiscard]] Places mania(const Case& the_case);
[[nodiscard]] Places intoxication(const Case& the_case);
[[nodiscard]] Places medical_danger(const Case& the_case);
[[nodiscard]] Places limited_understanding(const Case& the_case);
[[nodiscard]] Places crisis(const Case& the_case);
[[nodiscard]] Places abuse(const Case& the_case);
[[nodiscard]] Places grief_or_trauma(const Case& the_case);
[[nodiscard]] Places low_alliance(const Case& the_case);
[[nodiscard]] Places fresh_rupture(const Case& the_case);
[[nodiscard]] Places early(const Case& the_case);
[[nodiscard]] Places first_session(const Case& the_case);
[[nodiscard]] Places minor_without_consent(const Case& the_case);
[[nodiscard]] Places mandated(const Case& the_case);
[[nodiscard]] Places reactance_unknown(const Case& the_case);
[[nodiscard]] Places reactance_low(const Case& the_case);
[[nodiscard]] Places reactance_moderate(const Case& the_case);
}  // namespace look_for

}  // namespace resist
