#include "notes/left_aside.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <set>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/unicode.h"
#include "notes/codes.h"
#include "notes/file_names.h"

namespace resist {
namespace {

/// How therapists who keep their notes otherwise save them. Pictures, tables and pages of a browser
/// are no session notes.
bool may_be_a_note(std::string_view name) {
  static constexpr std::array<std::string_view, 8> endings = {".txt", ".text", ".doc", ".docx",
                                                              ".odt", ".rtf",  ".pdf", ".pages"};
  const std::string lower = ascii_lower(name);
  return std::ranges::any_of(endings,
                             [&lower](std::string_view ending) { return lower.ends_with(ending); });
}

class Walk {
 public:
  explicit Walk(const FileReader& files) : files_(files) {}

  void add(const std::string& folder, int depth) {
    if (depth > deepest_folder || !seen_.insert(files_.real_path(folder)).second) return;
    std::string error;  // told where the notes are looked for
    const std::vector<FileReader::Entry> entries = files_.list(folder, error);
    LeftAside here{.folder = folder, .names = {}};
    for (const FileReader::Entry& entry : entries) {
      const bool file = entry.kind == FileReader::Kind::File && !is_passed_over(entry.name);
      if (file && may_be_a_note(entry.name)) here.names.push_back(entry.name);
    }
    if (!here.names.empty()) found_.push_back(std::move(here));
    for (const FileReader::Entry& entry : entries) {
      if (entry.kind != FileReader::Kind::Folder || is_passed_over(entry.name)) continue;
      add(folder + (folder.ends_with('/') ? "" : "/") + entry.name, depth + 1);
    }
  }

  [[nodiscard]] std::vector<LeftAside> take() && { return std::move(found_); }

 private:
  const FileReader& files_;
  std::set<std::string> seen_;
  std::vector<LeftAside> found_;
};

}  // namespace

std::vector<LeftAside> find_left_aside(const std::vector<std::string>& paths,
                                       const FileReader& files) {
  Walk walk{files};
  for (const std::string& path : paths) {
    const bool folder = path != "-" && files.kind_of(path) == FileReader::Kind::Folder;
    if (folder) walk.add(path, 0);
  }
  return std::move(walk).take();
}

std::string first_names(const std::vector<std::string>& names) {
  constexpr std::size_t most = 3;
  const std::size_t shown = names.size() <= most + 1 ? names.size() : most;
  std::vector<std::string> quoted;
  for (std::size_t i = 0; i < shown; ++i) quoted.push_back(fmt::format("\"{}\"", names[i]));
  const std::string more =
      shown < names.size() ? fmt::format(" and {} more", names.size() - shown) : "";
  return fmt::format("{}{}", fmt::join(quoted, ", "), more);
}

Diagnostics check_left_aside(const std::vector<LeftAside>& folders) {
  Diagnostics diagnostics;
  for (const LeftAside& each : folders) {
    const bool one = each.names.size() == 1;
    diagnostics.push_back(diagnostic_of(
        Severity::Warning, codes::left_aside, each.folder,
        fmt::format("{} {} here {} not read: {}", each.names.size(), one ? "file" : "files",
                    one ? "is" : "are", first_names(each.names)),
        "notes end in .md, .markdown, .yaml or .yml: rename a .txt, save a document as plain text; "
        "what is no note may begin with \"_\""));
  }
  return diagnostics;
}

}  // namespace resist
