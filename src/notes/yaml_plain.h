#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "notes/yaml.h"

namespace resist {

/// Reads the YAML that client files are made of (keys, lists, text on one line, one-line brackets,
/// literal blocks) many times faster than a parser of all of YAML. Empty at the first thing that is
/// not so plain, mistakes included: what it does read, `parse_yaml` reads alike without it.
///
/// \p source has the offsets of \p file, from \p base.
[[nodiscard]] std::optional<YamlNode> parse_plain_yaml(const SourceFile& file,
                                                       std::string_view source, std::size_t base);

}  // namespace resist
