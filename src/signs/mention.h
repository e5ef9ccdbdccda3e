#pragma once

#include <span>
#include <string_view>

namespace resist {

/// The first of \p phrases that \p text holds as whole words, case ignored; empty when it holds
/// none. A phrase that ends in '*' lets its last word go on ("hospital*"). For a few short texts (a
/// reason, a note of a missed slot): what is sought in whole sessions is a rule pack's.
[[nodiscard]] std::string_view mentioned(std::string_view text,
                                         std::span<const std::string_view> phrases);

/// Words of a reason that lies outside the client's control, where the note gives one: illness,
/// bereavement, no access to the place or thing (labels of the practice caseload; clinical.md 6).
/// Empty when it names none.
[[nodiscard]] std::string_view outside_control(std::string_view reason);

/// Words by which the note of a missed slot says that the clinic or the therapist was the reason,
/// or that the break was agreed beforehand; empty when it says neither.
[[nodiscard]] std::string_view clinic_or_agreed(std::string_view note);

}  // namespace resist
