#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "advice/case.h"
#include "signs/finding.h"

namespace resist {

/// Where no goal stands in the file: what the notes of the first two sessions held say of one.
[[nodiscard]] std::optional<Evidence> told_goal(const Case& the_case);

/// The goal in the client's own words, "figure out how I feel about it", where \p told quotes them
/// and they can be said aloud; else empty.
[[nodiscard]] std::string own_goal(const Client& client, const Evidence& told);

/// The goal of the file whose day has come and gone: "a draft by Thanksgiving", or an event that
/// the notes have a date for ("audition is 3/27").
[[nodiscard]] std::optional<PassedGoal> passed_goal(const Case& the_case);

/// Whether \p text tells what the client wants, and not only that goals were spoken of.
[[nodiscard]] bool says_what_is_wanted(std::string_view text);

}  // namespace resist
