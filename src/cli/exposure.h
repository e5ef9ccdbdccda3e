#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "notes/read.h"

namespace resist {

/// The notes that every user of this machine can read: they may read the file, and go through every
/// folder above it. A file of mode 0644 in a home of 0700 is none.
struct Exposure {
  std::size_t files = 0;  ///< that were looked at
  std::size_t open = 0;   ///< that everyone can read
  std::string first;      ///< one of those
};

[[nodiscard]] Exposure exposure_of(const std::vector<ClientSource>& sources,
                                   const FileReader& files);

/// `every user of this machine can read 6 of these 42 notes`
[[nodiscard]] std::string describe(const Exposure& exposure);

/// The command that closes \p paths to others.
[[nodiscard]] std::string closing_command(const std::vector<std::string>& paths);

}  // namespace resist
