#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "advice/case.h"
#include "advice/gate.h"
#include "advice/intervention.h"

namespace resist {

/// What an open risk is about, as the record tells it; `Unnamed` where only a level is noted.
/// `Body` is food, drink, drugs and medicine; `Illness` a body that gives way, whatever the cause.
enum class RiskKind : std::uint8_t { Unnamed, Self, Others, FromOthers, State, Body, Illness };

/// The kinds that are current on record, that of the gravest entry first; never empty.
[[nodiscard]] std::vector<RiskKind> risk_kinds(const Safety& safety);

/// Whether risk is only watched: the level is `monitor`, the latest the record says is a denial,
/// and neither crisis nor abuse stands. The gate stays shut all the same.
[[nodiscard]] bool is_only_watched(const Case& the_case, std::span<const Closed> gate);

/// Whether risk comes before all else. What is only watched is checked first, and then the work
/// goes on.
[[nodiscard]] bool comes_before_all(const Case& the_case, std::span<const Closed> gate);

/// What work on the relationship comes to while a risk of that kind is open (`clinical.md`,
/// sections 4.1 and 5; consensus).
[[nodiscard]] const Script& risk_script(RiskKind kind);

/// Every one of them.
[[nodiscard]] std::span<const Script> risk_scripts();

/// What is said besides: of help that was agreed on and not sought, of a safety plan that is on
/// record, and of a second kind of risk.
[[nodiscard]] std::vector<std::string> more_risk_steps(const Case& the_case);

/// Whether a script comes to going over the safety plan, and what that rests on.
[[nodiscard]] bool is_for_safety_plan(const Script& script);
[[nodiscard]] std::span<const std::string_view> safety_plan_sources();

}  // namespace resist
