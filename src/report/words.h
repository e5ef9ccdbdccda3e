#pragma once

#include <string>
#include <string_view>
#include <vector>

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

/// The title of a sign of the report in mid-sentence; the id spelled out when it is not shown.
[[nodiscard]] std::string sign_name(const ClientReport& report, std::string_view id);

/// "R-07.yaml:14"; empty without a file.
[[nodiscard]] std::string place_of(const Span& where);

/// \p place in at most \p room columns: leading folders give way, the file and line stay.
[[nodiscard]] std::string fit_place(std::string_view place, int room);

/// What the record says, in quotation marks when it is the note's own words; a long one is cut.
[[nodiscard]] std::string quotation(const Evidence& evidence, bool utf8 = true);
[[nodiscard]] std::string in_quotation_marks(std::string_view words, bool utf8 = true);

/// A wording to say, whole, in quotation marks.
[[nodiscard]] std::string spoken(std::string_view words, bool utf8 = true);

/// A risk entry's words: a note's own in quotation marks, a field as it stands.
[[nodiscard]] std::string risk_quote(std::string_view risk_class, std::string_view quote,
                                     bool utf8 = true);

/// The section it stands in, and whether it is a reading of a sentence; empty when neither.
[[nodiscard]] std::string provenance(const Evidence& evidence);

/// "another person: 'husband'": why a finding is not counted.
[[nodiscard]] std::string why_not_counted(const Evidence& evidence);
[[nodiscard]] std::string_view why_not_counted(Status status);

/// "no reliable change".
[[nodiscard]] std::string_view course_words(Course course);

/// An arrow for a trend that is known; with ASCII '/', '-' or '\'.
[[nodiscard]] std::string_view trend_arrow(Trend trend, bool utf8);

/// Whether a sign is at `watch` or above.
[[nodiscard]] bool stands_out(const SignReading& sign);

/// The signs of the report, the strongest first, and those of which nothing can be said last.
[[nodiscard]] std::vector<const SignReading*> by_weight(const ClientReport& report);

/// One or two sentences: which signs stand out, what to keep an eye on, what to try first.
[[nodiscard]] std::string summary_of(const ClientReport& report);

/// "9 sessions held of 11, 2026-02-03 to 2026-11-17".
[[nodiscard]] std::string span_of(const ClientReport& report);

/// "as of 2026-11-17, 5 days ago".
[[nodiscard]] std::string as_of_words(const ClientReport& report);

/// What every safety part says of itself.
inline constexpr std::string_view safety_caption =
    "on record in the notes; a reminder, not a risk assessment";
inline constexpr std::string_view no_safety =
    "No risk entry found in these notes. That is not a risk assessment.";

}  // namespace resist
