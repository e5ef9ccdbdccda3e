#pragma once

#include <array>
#include <string_view>

namespace resist {

/// Words about a person that nothing we print may use, except inside a quotation of the notes.
/// Such words differ by whose note it is (Sun et al. 2022, Health Aff 41:203: odds ratio 2.54) and
/// change how readers treat the person (Goddu et al. 2018, JGIM 33:685). Lower case; each stands
/// for itself as whole words.
inline constexpr auto never_said = std::to_array<std::string_view>({
    "resistant",
    "resister",
    "non-compliant",
    "noncompliant",
    "non-compliance",
    "noncompliance",
    "non-adherent",
    "nonadherent",
    "uncooperative",
    "unco-operative",
    "oppositional",
    "manipulative",
    "manipulating",
    "manipulates",
    "unmotivated",
    "poorly motivated",
    "lack of motivation",
    "lacks motivation",
    "lazy",
    "difficult client",
    "difficult patient",
    "hard to reach",
    "failed treatment",
    "refuses",
    "refused",
    "refusing",
    "in denial",
    "attention-seeking",
    "attention seeking",
    "defensive",
    "defiant",
    "stubborn",
    "childish",
    "needy",
    "clingy",
    "passive-aggressive",
    "frequent flyer",
    "addict",
    "lacks insight",
    "poor insight",
    "makes excuses",
    "making excuses",
    "sabotages",
    "sabotaging",
    "game-playing",
    "playing games",
});

/// The first of `never_said` in \p text as whole words, in any case; empty when there is none.
[[nodiscard]] std::string_view said_of_a_person(std::string_view text);

}  // namespace resist
