#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "notes/codes.h"

namespace resist {

/// Something that stopped the reading of a YAML text, in a therapist's words.
struct YamlTrouble {
  std::size_t at = 0;  ///< offset into the text
  std::string_view code = codes::yaml_syntax;
  std::string message;
  std::string hint;
};

/// What a YAML parser's \p complaint at \p at is about, judged by the text around it.
/// \p open_bracket is where the innermost `[` or `{` that was still open stands.
[[nodiscard]] YamlTrouble explain_yaml_error(std::string_view source, std::size_t at,
                                             std::string_view complaint,
                                             std::optional<std::size_t> open_bracket);

/// Bytes of a text, whole lines.
struct LineRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Turns what \p at stands in into comments, so that the rest of \p source can be read; offsets
/// stay what they were. At first that is the key with the lines under it; where the same list item
/// or top-level key was in trouble before, as \p last_item remembers, it is all of that. Empty when
/// there is nothing to turn.
[[nodiscard]] std::optional<LineRange> pass_over(std::string& source, std::size_t at,
                                                 std::optional<std::size_t>& last_item);

}  // namespace resist
