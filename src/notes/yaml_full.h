#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/diagnostic.h"
#include "base/source.h"
#include "notes/yaml.h"
#include "notes/yaml_repair.h"

namespace resist {

/// YAML to be read, and where it stands in its file.
struct YamlText {
  const SourceFile& file;
  std::string_view source;  ///< the same offsets as the file's, from `base`
  std::size_t base = 0;
};

/// One pass over a text: the tree as far as it was read, what was found wrong in it, and what
/// stopped it.
struct YamlOutcome {
  YamlNode root;
  Diagnostics diagnostics;
  std::optional<YamlTrouble> trouble;
};

/// Reads all of YAML, within the bounds that `parse_yaml` promises.
[[nodiscard]] YamlOutcome parse_full_yaml(const YamlText& text);

}  // namespace resist
