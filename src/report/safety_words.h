#pragma once

#include <string>
#include <string_view>

#include "report/report.h"

namespace resist {

/// What every safety part says of itself.
inline constexpr std::string_view safety_caption =
    "on record in the notes; a reminder, not a risk assessment";

/// Of a protective step that stands without a risk: that it does, where, and to look there.
[[nodiscard]] std::string lone_step_words(const SafetyEntry& step);

/// "Denied or nil in 6 sessions, last 2026-01-20: \"No SI.\" (R-07.yaml:14)."; empty where it never
/// was.
[[nodiscard]] std::string denial_words(const RiskDenials& denials);

/// That nothing has been written for long while risk is open; empty otherwise.
[[nodiscard]] std::string silence_words(const ClientReport& report);

/// What a safety entry says, with the question that it answers.
[[nodiscard]] std::string entry_quote(const SafetyEntry& entry, bool utf8 = true);

/// A risk entry's words: a note's own in quotation marks, a field as it stands. \p trigger are
/// those that name the risk, which no cut leaves out.
[[nodiscard]] std::string risk_quote(std::string_view risk_class, std::string_view quote,
                                     std::string_view trigger, bool utf8 = true);

/// "self-harm, in the past".
[[nodiscard]] std::string about_entry(const SafetyEntry& entry);

}  // namespace resist
