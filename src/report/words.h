#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "report/report.h"

namespace resist {

/// Words that every form of the report shares, so that they all say the same.

/// "today", "yesterday", "5 days ago".
[[nodiscard]] std::string days_ago(int days);

/// "1 session", "3 sessions".
[[nodiscard]] std::string counted(int count, std::string_view noun);

/// "a", "a and b", "a, b and c".
[[nodiscard]] std::string join_words(const std::vector<std::string>& words);

/// \p text with its first letter small ("No homework" in mid-sentence) or large.
[[nodiscard]] std::string decapitalised(std::string_view text);
[[nodiscard]] std::string capitalised(std::string_view text);

/// `suicidal-ideation` as "suicidal ideation".
[[nodiscard]] std::string spelled_out(std::string_view id);

/// 14 as "14", 14.5 as "14.5"; two decimals at most.
[[nodiscard]] std::string number(double value);

/// "R-07.yaml:14"; empty without a file.
[[nodiscard]] std::string place_of(const Span& where);

/// \p place in at most \p room columns: leading folders give way, the file and line stay.
[[nodiscard]] std::string fit_place(std::string_view place, int room);

/// What the record says, in quotation marks when it is the note's own words; a long one is cut.
[[nodiscard]] std::string quotation(const Evidence& evidence, bool utf8 = true);
[[nodiscard]] std::string in_quotation_marks(std::string_view words, bool utf8 = true);

/// A wording to say, whole, in quotation marks.
[[nodiscard]] std::string spoken(std::string_view words, bool utf8 = true);

/// The section it stands in, and whether it is a reading of a sentence; empty when neither.
/// A heading as it is shown beside a place: "S:" for one of a letter, nothing for a date.
[[nodiscard]] std::string section_shown(std::string_view section);

[[nodiscard]] std::string provenance(const Evidence& evidence);

/// "another person: 'husband'": why a finding is not counted.
[[nodiscard]] std::string why_not_counted(const Evidence& evidence);
[[nodiscard]] std::string_view why_not_counted(Status status);

/// "no reliable change".
[[nodiscard]] std::string_view course_words(Course course);

/// What a partial report says of itself, as a heading: that notes could not be read, or, where
/// these all were, that a detector program failed.
[[nodiscard]] std::string_view what_is_missing(const Diagnostics& diagnostics);

inline constexpr std::string_view unscored_caption =
    "Seen in the notes, without a level. Nothing else in this report rests on it.";
inline constexpr std::string_view nothing_unscored = "Nothing of it is found in the last sessions.";
/// What stands in place of a date: the day, or "on file" for what bears none, as a profile.
[[nodiscard]] std::string when_noted(Date date, bool dated);

/// The same of evidence: what stands in the profile bears no date.
[[nodiscard]] std::string when_noted(const Evidence& evidence);

}  // namespace resist
