#pragma once

#include <string>

#include "notes/yaml.h"

namespace resist::testing {

/// All there is to know of a file read as YAML, one line a node: kinds, texts, places, the way back
/// from each text to the file, and what was found wrong.
[[nodiscard]] std::string dump_yaml(const SourceFile& file, YamlReading reading);

}  // namespace resist::testing
