#pragma once

#include "base/diagnostic.h"
#include "notes/yaml.h"
#include "record/client.h"

namespace resist {

/// Reads a client file's tree: code, profile, goals, sessions.
[[nodiscard]] Client read_client_tree(const YamlNode& root, Diagnostics& diagnostics);

/// Whether \p key is one of a client file's.
[[nodiscard]] bool is_client_key(std::string_view key);

}  // namespace resist
