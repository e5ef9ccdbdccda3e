#pragma once

#include <memory>
#include <string>

#include "base/source.h"
#include "notes/read.h"

namespace resist {

/// The text of a file, ready to be read: a byte order mark taken off, and bytes that are not UTF-8
/// replaced by `?` after they have been reported. Null when there is nothing that can be read,
/// which has then been reported.
[[nodiscard]] std::unique_ptr<SourceFile> load_source(const std::string& path,
                                                      const FileReader& files,
                                                      Diagnostics& diagnostics);

}  // namespace resist
