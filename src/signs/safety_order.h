#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "signs/safety.h"

namespace resist {

/// Of entries that are no class of risk: a field's level, risk named as a whole, a step against it.
inline constexpr std::string_view field_class = "risk-field";
inline constexpr std::string_view whole_class = "risk";
inline constexpr std::string_view protective_class = "protective";

/// Whether \p a is shown before \p b: what is current first, then by gravity (what was done, a
/// stay in hospital, what is planned, a thought, danger from others and to others, a state, a level
/// that somebody noted, a protective step), then the newest. The order only; it weighs no person's
/// risk.
[[nodiscard]] bool is_shown_before(const SafetyEntry& a, const SafetyEntry& b);

/// Whether the words of a means or a plan tell of something that was done with it, those of abuse
/// of a blow.
[[nodiscard]] bool tells_of_act(const SafetyEntry& entry);

/// Whether words of a stay in hospital say that it is over ("first since discharge").
[[nodiscard]] bool tells_of_leaving_hospital(std::string_view words);

/// Of a line that lists the state of somebody item by item ("A&Ox4, casual dress, cooperative,
/// linear, SI as noted, no plan") what stands from the item with \p trigger on, opened by an
/// ellipsis; any other sentence as it is.
[[nodiscard]] std::string status_clause(std::string_view sentence, std::string_view trigger);

/// The level that an entry says in so many words: a risk field, or "raised to active" under the
/// heading Risk; none where it says no level.
[[nodiscard]] Risk level_said(const SafetyEntry& entry);

/// A court's protective order is a step against the danger where that is told by itself; where it
/// is the only word of it, it stands for the danger.
void settle_orders(std::vector<SafetyEntry>& entries);

/// Says a level once: what the profile or a field only says again is left out, and where the
/// profile says less than the record, the entry that says more tells so. Returns the highest level
/// that is current.
Risk settle_levels(std::vector<SafetyEntry>& entries);

}  // namespace resist
