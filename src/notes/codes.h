#pragma once

#include <span>
#include <string_view>

namespace resist {

/// What `resist explain R102` prints of a diagnostic code.
struct CodeInfo {
  std::string_view code;
  std::string_view title;        ///< one lower-case line
  std::string_view explanation;  ///< what it means and what to do, as a paragraph
};

/// Every code a diagnostic may carry, in order. Families: R0 files and encoding, R1 YAML and keys,
/// R2 dates and sequence, R3 attendance, R4 sections and notes, R5 transcripts, R6 measures,
/// R7 rule packs and configuration, R8 privacy, R9 detector programs.
[[nodiscard]] std::span<const CodeInfo> diagnostic_codes();

/// The code of that name, case ignored; null when there is none.
[[nodiscard]] const CodeInfo* find_code(std::string_view code);

namespace codes {

inline constexpr std::string_view unreadable = "R001";
inline constexpr std::string_view bad_utf8 = "R002";
inline constexpr std::string_view binary = "R003";
inline constexpr std::string_view utf16 = "R004";
inline constexpr std::string_view empty_file = "R005";
inline constexpr std::string_view no_notes = "R006";
inline constexpr std::string_view not_a_file = "R007";
inline constexpr std::string_view too_large = "R008";
inline constexpr std::string_view too_many_folders = "R009";
inline constexpr std::string_view control_character = "R010";
inline constexpr std::string_view many_more = "R011";
inline constexpr std::string_view left_aside = "R012";

inline constexpr std::string_view yaml_syntax = "R101";
inline constexpr std::string_view unknown_word = "R102";
inline constexpr std::string_view unknown_key = "R103";
inline constexpr std::string_view duplicate_key = "R104";
inline constexpr std::string_view wrong_kind = "R105";
inline constexpr std::string_view not_a_number = "R106";
inline constexpr std::string_view out_of_range = "R107";
inline constexpr std::string_view missing_key = "R108";
inline constexpr std::string_view open_front_matter = "R109";
inline constexpr std::string_view no_keys = "R110";
inline constexpr std::string_view yaml_limits = "R111";
inline constexpr std::string_view second_document = "R112";
inline constexpr std::string_view leading_zero = "R113";
inline constexpr std::string_view other_client = "R114";
inline constexpr std::string_view told_twice = "R115";
inline constexpr std::string_view rule_pack_as_notes = "R116";
inline constexpr std::string_view coded_names = "R117";
inline constexpr std::string_view own_page = "R118";

inline constexpr std::string_view bad_date = "R201";
inline constexpr std::string_view unlikely_date = "R202";
inline constexpr std::string_view same_slot = "R203";
inline constexpr std::string_view dates_disagree = "R204";
inline constexpr std::string_view no_date = "R205";
inline constexpr std::string_view bad_time = "R206";
inline constexpr std::string_view future_date = "R207";
inline constexpr std::string_view lone_date = "R208";
inline constexpr std::string_view two_sessions = "R209";

inline constexpr std::string_view who_cancelled = "R301";
inline constexpr std::string_view not_attendance = "R302";
inline constexpr std::string_view short_notice = "R303";

inline constexpr std::string_view unexpanded_template = "R405";
inline constexpr std::string_view ignore_syntax = "R406";
inline constexpr std::string_view ignore_unknown = "R407";
inline constexpr std::string_view ignore_unused = "R408";
inline constexpr std::string_view empty_note = "R409";

inline constexpr std::string_view unknown_measure = "R601";
inline constexpr std::string_view measure_out_of_range = "R602";
inline constexpr std::string_view unknown_goal = "R603";

inline constexpr std::string_view phrase_syntax = "R701";
inline constexpr std::string_view phrase_too_wide = "R702";
inline constexpr std::string_view phrase_never = "R703";
inline constexpr std::string_view duplicate_rule = "R704";
inline constexpr std::string_view bad_name = "R705";
inline constexpr std::string_view program_near_notes = "R706";
inline constexpr std::string_view rule_without_examples = "R707";
inline constexpr std::string_view untitled_sign = "R708";

inline constexpr std::string_view program_not_started = "R901";
inline constexpr std::string_view program_failed = "R902";
inline constexpr std::string_view program_too_slow = "R903";
inline constexpr std::string_view program_too_much = "R904";
inline constexpr std::string_view program_version = "R905";
inline constexpr std::string_view program_rubbish = "R906";
inline constexpr std::string_view program_lies = "R907";

}  // namespace codes

}  // namespace resist
