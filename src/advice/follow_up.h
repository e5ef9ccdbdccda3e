#pragma once

#include <string_view>
#include <vector>

#include "advice/advice.h"
#include "advice/case.h"

namespace resist {

/// What a number of pairs can say (Parker & Vannest 2009, Behav Ther 40:357): under `nap_medium` a
/// weak effect or none, from `nap_large` a large one.
inline constexpr double nap_medium = 0.66;
inline constexpr double nap_large = 0.93;

/// Sessions with a reading that are compared on either side of a use, at most.
inline constexpr std::size_t phase_length = 6;

/// Sessions after a use under which nothing is said of it.
inline constexpr std::size_t least_after = 2;

/// The share of pairs (one before, one after) in which the later is lower; a tie counts a half.
/// Negative when either side is empty.
[[nodiscard]] double non_overlap(const std::vector<double>& before,
                                 const std::vector<double>& after);

/// Every use of one of the answers, in the fields or told in the notes, and for each sign that was
/// there at the time what it did since. In order of date.
[[nodiscard]] std::vector<Tried> follow_up(const Case& the_case);

/// Whether the record of a session says that it was used then.
[[nodiscard]] bool was_used(const Case& the_case, std::string_view intervention,
                            std::size_t session);

/// Whether it was used twice or more for a sign that stands, and each time long enough ago to tell
/// the sign did not go down: it is not offered a third time.
[[nodiscard]] bool did_not_help_twice(const std::vector<Tried>& tried,
                                      std::string_view intervention,
                                      const std::vector<SignReading>& signs);

/// The canonical id of an answer as notes write it ("Goal review"), or empty.
[[nodiscard]] std::string_view intervention_id(std::string_view written);

}  // namespace resist
