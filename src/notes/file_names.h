#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"

namespace resist {

/// The last part of a path: `C-014` of `caseload/C-014/`.
[[nodiscard]] std::string_view base_name(std::string_view path);

/// The path without its last part; empty when there is only one.
[[nodiscard]] std::string_view folder_of(std::string_view path);

/// The name without what follows its last dot.
[[nodiscard]] std::string_view stem_of(std::string_view name);

enum class NoteKind { Yaml, Markdown, Other };

/// By the end of the name, upper and lower case alike.
[[nodiscard]] NoteKind kind_of_note(std::string_view name);

/// Folders deeper than this below the one that was named are not read.
inline constexpr int deepest_folder = 16;

/// Names that start with `.` or `_` are passed over in folders.
[[nodiscard]] bool is_passed_over(std::string_view name);

struct DateInName {
  Date date{};
  std::size_t begin = 0;
};

/// The first day of the calendar written `2026-02-10` that is not part of a longer number.
[[nodiscard]] std::optional<DateInName> find_date(std::string_view text);

/// What a note's name says: `R-07_2026-02-10.md`.
struct NoteName {
  std::optional<Date> date;
  std::string rest;  ///< beside the date: `R-07`
};

[[nodiscard]] NoteName parse_note_name(std::string_view name);

/// Whether the words beside a date are a client's code and not a title: one word with a digit in
/// it, or all in capitals.
[[nodiscard]] bool looks_like_code(std::string_view text);

/// Whether a note of that name, without a date, is rather named for a client than for a session or
/// a questionnaire: up to three capitals and a number, "A-1", "C014"; not "S3", "week4", "PHQ-9".
[[nodiscard]] bool names_a_client(std::string_view stem);

/// Whether a folder of that name holds parts of a client's or caseload's notes rather than being
/// named for a client: `2026`, `sessions`.
[[nodiscard]] bool is_general_folder(std::string_view name);

}  // namespace resist
