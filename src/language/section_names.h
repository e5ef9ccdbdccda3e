#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "language/reading.h"

namespace resist {

/// A heading that notes are known to have.
struct SectionName {
  std::string_view name;  ///< lower case
  SectionRole role;
};

/// No known heading is longer than this with its marks.
inline constexpr std::size_t longest_section_name = 30;

/// The heading written as \p text, whatever its case and marks; null when it is none.
[[nodiscard]] const SectionName* find_section_name(std::string_view text);

/// The name a heading is known by: lower case, one space between words, no marks, no "(S)" after
/// it.
[[nodiscard]] std::string plain_section_name(std::string_view text);

/// Emphasis and heading marks of Markdown.
[[nodiscard]] bool is_heading_mark(char c);

/// \p text without the spaces, marks and colon around it.
[[nodiscard]] std::string_view without_heading_marks(std::string_view text);

}  // namespace resist
