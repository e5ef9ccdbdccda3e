#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "base/unicode.h"
#include "notes/codes.h"
#include "notes/file_names.h"
#include "notes/markdown.h"
#include "notes/read.h"

namespace resist {
namespace {

/// Enough for the keys that stand before the sessions.
constexpr std::size_t head_bytes = 4096;

std::string_view unquoted(std::string_view text) {
  const bool quoted = text.size() >= 2 && (text[0] == '"' || text[0] == '\'') &&
                      text.find(text[0], 1) != std::string_view::npos;
  if (quoted) return text.substr(1, text.find(text[0], 1) - 1);
  return text.substr(0, std::min(text.find(" #"), text.size()));
}

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// The client that the first lines of a file name; empty when they name none.
std::string client_in(std::string_view head, NoteKind kind) {
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  if (kind != NoteKind::Yaml) {
    const std::optional<FrontMatter> front = find_front_matter(head);
    if (!front) return {};
    head = head.substr(front->begin, front->length);
  }
  constexpr std::string_view key = "client:";
  for (std::size_t at = 0; at < head.size();) {
    const std::size_t end = std::min(head.find('\n', at), head.size());
    const std::string_view line = head.substr(at, end - at);
    if (line.starts_with(key))
      return std::string{trimmed(unquoted(trimmed(line.substr(key.size()))))};
    at = end + 1;
  }
  return {};
}

struct FoundFile {
  std::string path;
  std::string name;
  NoteKind kind = NoteKind::Other;
  std::string client;  ///< as its first lines have it
};

/// Collects the files of every path by their client.
class Search {
 public:
  Search(const FileReader& files, Diagnostics& diagnostics)
      : files_(files), diagnostics_(diagnostics) {}

  void add_path(const std::string& path) {
    switch (path == "-" ? FileReader::Kind::File : files_.kind_of(path)) {
      case FileReader::Kind::Missing:
        refuse(codes::unreadable, path, "there is no such file or folder");
        return;
      case FileReader::Kind::Other:
        refuse(codes::not_a_file, path, "this is a device or a pipe, and is not read");
        return;
      case FileReader::Kind::File:
        add_single(path);
        return;
      case FileReader::Kind::Folder:
        if (!folders_.contains(files_.real_path(path)) && add_folder(path, {}, 0) == 0) {
          refuse(codes::no_notes, path, "there are no notes in this folder",
                 "notes end in .md, .markdown, .yaml or .yml");
        }
        return;
    }
  }

  [[nodiscard]] std::vector<ClientSource> take_sources() {
    std::vector<ClientSource> sources;
    for (auto& [name, paths] : clients_) {
      sources.push_back({.name = name, .paths = {paths.begin(), paths.end()}});
    }
    return sources;
  }

 private:
  void refuse(std::string_view code, const std::string& path, std::string message,
              std::string hint = {}) {
    diagnostics_.push_back(
        diagnostic_of(Severity::Error, code, path, std::move(message), std::move(hint)));
  }

  void add(const std::string& client, const std::string& path, const std::string& real) {
    if (seen_.insert(real).second) clients_[client].insert(path);
  }

  /// The folder's own name, also where it was given as `.`.
  [[nodiscard]] std::string folder_name(const std::string& folder) const {
    const std::string real = files_.real_path(folder.empty() ? "." : folder);
    std::string_view name = base_name(real);
    if (is_general_folder(name) && !folder_of(real).empty()) name = base_name(folder_of(real));
    return std::string{name};
  }

  void add_single(const std::string& path) {
    const std::string_view name = base_name(path);
    const std::string real = files_.real_path(path);
    if (path == "-") {
      add("-", path, path);
      return;
    }
    FoundFile file{.path = path, .name = std::string{name}, .kind = kind_of_note(name)};
    file.client = client_in(files_.head(path, head_bytes), file.kind);
    add(client_of(file, folder_name(std::string{folder_of(path)}), false), path, real);
  }

  /// What a file's first lines, its name and its folder make of it, in that order.
  [[nodiscard]] static std::string client_of(const FoundFile& file, const std::string& folder,
                                             bool loose) {
    if (!file.client.empty()) return file.client;
    if (stem_of(file.name) == "client") return folder;
    const NoteName name = parse_note_name(file.name);
    if (!name.date) return file.kind == NoteKind::Yaml ? name.rest : folder;
    const bool coded = !name.rest.empty() && (loose || looks_like_code(name.rest));
    return coded ? name.rest : folder;
  }

  [[nodiscard]] std::vector<FoundFile> found_files(
      const std::string& folder, const std::vector<FileReader::Entry>& entries) const {
    std::vector<FoundFile> found;
    for (const FileReader::Entry& entry : entries) {
      const NoteKind kind = kind_of_note(entry.name);
      if (entry.kind == FileReader::Kind::Folder || kind == NoteKind::Other) continue;
      FoundFile file{.path = folder + entry.name, .name = entry.name, .kind = kind};
      file.client = client_in(files_.head(file.path, head_bytes), kind);
      found.push_back(std::move(file));
    }
    return found;
  }

  /// Whose a folder is: `told` by its client file, or else only likely.
  struct Owner {
    std::string client;
    bool told = false;
  };

  /// The client whose folder this is, by its client file, the folder it stands in, or its notes
  /// that have nothing but a date for a name; nobody's when it holds the notes of several.
  [[nodiscard]] static Owner owner_of(const std::vector<FoundFile>& found, const std::string& name,
                                      const Owner& parent, bool has_clients) {
    bool dated = false;
    for (const FoundFile& file : found) {
      if (stem_of(file.name) == "client") {
        return {.client = file.client.empty() ? name : file.client, .told = true};
      }
      const NoteName parsed = parse_note_name(file.name);
      dated = dated || (parsed.date && parsed.rest.empty() && file.client.empty());
    }
    const bool inherits = parent.told || !looks_like_code(name) || parent.client == name;
    if (!parent.client.empty() && inherits) return parent;
    return dated && !has_clients ? Owner{.client = name} : Owner{};
  }

  /// Two clients of one folder must not be made one without a word.
  void warn_of_coded_names(const std::vector<FoundFile>& found) {
    const auto is_coded = [](const FoundFile& file) {
      return file.kind == NoteKind::Markdown && file.client.empty() &&
             names_a_client(stem_of(file.name));
    };
    const auto first = std::ranges::find_if(found, is_coded);
    if (first == found.end()) return;
    const auto second = std::find_if(first + 1, found.end(), is_coded);
    if (second == found.end()) return;
    diagnostics_.push_back(diagnostic_of(
        Severity::Warning, codes::coded_names, second->path,
        fmt::format("named like a client, as \"{}\" is; both are read as notes of one client",
                    first->name),
        fmt::format("give each client a folder, or begin each note with \"client: {}\" between two "
                    "lines \"---\"",
                    stem_of(second->name))));
  }

  /// The number of notes found in \p folder and below; \p parent is whose folder it stands in.
  std::size_t add_folder(const std::string& folder, const Owner& parent, int depth) {
    const std::string real = files_.real_path(folder);
    if (!folders_.insert(real).second) return 0;
    if (depth > deepest_folder) {
      refuse(codes::too_many_folders, folder,
             fmt::format("folders more than {} deep are not read", deepest_folder));
      return 0;
    }
    std::string error;
    std::vector<FileReader::Entry> entries = files_.list(folder, error);
    if (!error.empty()) refuse(codes::unreadable, folder, error);
    std::erase_if(entries,
                  [](const FileReader::Entry& entry) { return is_passed_over(entry.name); });
    const std::string prefix = folder.ends_with('/') ? folder : folder + "/";
    const std::vector<FoundFile> found = found_files(prefix, entries);
    warn_of_coded_names(found);
    const bool has_clients = std::ranges::any_of(found, [](const FoundFile& file) {
      return file.kind == NoteKind::Yaml && stem_of(file.name) != "client" &&
             !parse_note_name(file.name).date;
    });
    const std::string name = folder_name(folder);
    const Owner owner = owner_of(found, name, parent, has_clients);
    std::size_t below = 0;
    for (const FileReader::Entry& entry : entries) {
      if (entry.kind == FileReader::Kind::Folder) {
        below += add_folder(prefix + entry.name, owner, depth + 1);
      }
    }
    const bool loose = owner.client.empty() && (has_clients || below > 0);
    for (const FoundFile& file : found) {
      const bool owned = !owner.client.empty() && file.client.empty();
      add(owned ? owner.client : client_of(file, name, loose), file.path, real + "/" + file.name);
    }
    return below + found.size();
  }

  const FileReader& files_;
  Diagnostics& diagnostics_;
  std::map<std::string, std::set<std::string>> clients_;
  std::set<std::string> seen_;
  std::set<std::string> folders_;
};

}  // namespace

std::string FileReader::head(const std::string& path, std::size_t bytes) const {
  return read(path).text.substr(0, bytes);
}

bool FileReader::lets_others_in(const std::string& /*path*/) const {
  return false;
}

std::string FileReader::real_path(const std::string& path) const {
  return path;
}

std::vector<ClientSource> find_clients(const std::vector<std::string>& paths,
                                       const FileReader& files, Diagnostics& diagnostics) {
  Search search{files, diagnostics};
  for (const std::string& path : paths) search.add_path(path);
  return search.take_sources();
}

}  // namespace resist
