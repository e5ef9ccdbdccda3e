#pragma once

#include <string>
#include <vector>

#include "notes/read.h"

namespace resist {

/// What lies in a folder among notes, could be one, and is not read: texts and documents whose
/// names end otherwise than those of notes.
struct LeftAside {
  std::string folder;
  std::vector<std::string> names;  ///< in byte order
};

/// The folders of \p paths with such files; none of the files is opened.
[[nodiscard]] std::vector<LeftAside> find_left_aside(const std::vector<std::string>& paths,
                                                     const FileReader& files);

/// A warning for each folder.
[[nodiscard]] Diagnostics check_left_aside(const std::vector<LeftAside>& folders);

/// `"2026-11-10.txt", "intake.docx" and 3 more`: the first few of \p names.
[[nodiscard]] std::string first_names(const std::vector<std::string>& names);

}  // namespace resist
