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

/// Turns the list item or top-level key that holds \p trouble into comments, so that the rest of
/// \p source can be read, and says so in the trouble's hint. Offsets stay what they were. False
/// when there is nothing to turn.
[[nodiscard]] bool pass_over_trouble(std::string& source, YamlTrouble& trouble);

}  // namespace resist
