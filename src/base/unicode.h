#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace resist {

/// Characters (code points) in valid UTF-8; a stray byte counts as one.
[[nodiscard]] std::size_t count_characters(std::string_view text);

/// Columns that \p text takes on a terminal: wide characters two, combining marks none.
[[nodiscard]] int display_width(std::string_view text);

/// The byte offset of the first malformed UTF-8 sequence; empty when all is well formed.
[[nodiscard]] std::optional<std::size_t> first_invalid_utf8(std::string_view text);

/// \p text with control characters, terminal escapes and bidirectional overrides replaced by a
/// visible stand-in, so that a note can never steer the terminal that shows it. Tabs and line ends
/// become single spaces.
[[nodiscard]] std::string printable(std::string_view text);

/// The same for a text of several lines, which stay lines.
[[nodiscard]] std::string printable_lines(std::string_view text);

/// JSON in which the characters that `printable` replaces stand as `\uXXXX`: the same values to who
/// reads them, and nothing that steers a terminal. \p json is valid JSON, printed with its control
/// characters escaped already.
[[nodiscard]] std::string json_without_controls(std::string_view json);

/// \p text cut to at most \p width columns, at a word where there is one near, with an ellipsis
/// ("…", or "..." when \p ascii) where something was left out.
[[nodiscard]] std::string shorten(std::string_view text, int width, bool ascii = false);

/// Lower case of ASCII letters; other bytes as they are.
[[nodiscard]] std::string ascii_lower(std::string_view text);

/// Whether a byte is a letter, or part of a character outside ASCII, nearly all of which are.
[[nodiscard]] constexpr bool is_letter_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80U;
}

}  // namespace resist
