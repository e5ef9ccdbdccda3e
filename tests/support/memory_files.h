#pragma once

#include <initializer_list>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "notes/read.h"

namespace resist::testing {

/// Files that are nowhere but in a test: names to texts. Folders are those that the names imply.
class MemoryFiles final : public FileReader {
 public:
  explicit MemoryFiles(std::map<std::string, std::string> files) : files_(std::move(files)) {}
  MemoryFiles(std::initializer_list<std::pair<const std::string, std::string>> files)
      : files_(files) {}

  /// A path that is a device, and a file that may not be read.
  void add_device(std::string path) { devices_.insert(std::move(path)); }
  void add_locked(std::string path) {
    files_[path];
    locked_.insert(std::move(path));
  }

  /// One more file.
  void add(const std::string& path, std::string text) { files_[path] = std::move(text); }

  [[nodiscard]] Kind kind_of(const std::string& path) const override {
    if (devices_.contains(path)) return Kind::Other;
    if (files_.contains(path)) return Kind::File;
    const auto below = files_.lower_bound(as_prefix(path));
    const bool folder = below != files_.end() && below->first.starts_with(as_prefix(path));
    return folder ? Kind::Folder : Kind::Missing;
  }

  [[nodiscard]] Contents read(const std::string& path) const override {
    if (locked_.contains(path)) return {.error = "cannot be read: Permission denied"};
    const auto found = files_.find(path);
    if (found == files_.end()) return {.error = "cannot be read: No such file or directory"};
    return {.text = found->second};
  }

  [[nodiscard]] std::vector<Entry> list(const std::string& folder,
                                        std::string& /*error*/) const override {
    std::set<std::string> names;
    const std::string prefix = as_prefix(folder);
    const auto add = [&](const std::string& path) {
      if (path.starts_with(prefix))
        names.insert(path.substr(prefix.size(), path.find('/', prefix.size()) - prefix.size()));
    };
    for (const auto& [path, text] : files_) add(path);
    for (const std::string& path : devices_) add(path);
    std::vector<Entry> entries;
    for (const std::string& name : names) {
      entries.push_back({.name = name, .kind = kind_of(prefix + name)});
    }
    return entries;
  }

 private:
  static std::string as_prefix(std::string path) {
    if (!path.ends_with('/')) path += '/';
    return path;
  }

  std::map<std::string, std::string> files_;
  std::set<std::string> devices_;
  std::set<std::string> locked_;
};

}  // namespace resist::testing
