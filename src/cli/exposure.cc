#include "cli/exposure.h"

#include <map>
#include <string_view>

#include <fmt/format.h>

#include "notes/file_names.h"

namespace resist {
namespace {

/// Which folders everyone can get to. They are few, and asked for again with every file.
class Folders {
 public:
  explicit Folders(const FileReader& files) : files_(files) {}

  [[nodiscard]] bool are_open(const std::string& folder) {
    const auto known = open_.find(folder);
    if (known != open_.end()) return known->second;
    const std::string_view above = folder_of(folder);
    const bool open = files_.lets_others_in(folder.empty() ? "/" : folder) &&
                      (folder.empty() || are_open(std::string{above}));
    open_.emplace(folder, open);
    return open;
  }

 private:
  const FileReader& files_;
  std::map<std::string, bool> open_;
};

std::string shell_word(const std::string& path) {
  constexpr std::string_view plain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-~+,@%";
  if (!path.empty() && path.find_first_not_of(plain) == std::string::npos) return path;
  std::string word = "'";
  for (const char c : path) word += c == '\'' ? std::string{"'\\''"} : std::string{c};
  return word + "'";
}

}  // namespace

Exposure exposure_of(const std::vector<ClientSource>& sources, const FileReader& files) {
  Exposure exposure;
  Folders folders{files};
  for (const ClientSource& source : sources) {
    for (const std::string& path : source.paths) {
      ++exposure.files;
      if (!files.lets_others_in(path)) continue;
      const std::string real = files.real_path(path);
      if (!folders.are_open(std::string{folder_of(real)})) continue;
      if (exposure.open++ == 0) exposure.first = path;
    }
  }
  return exposure;
}

std::string describe(const Exposure& exposure) {
  if (exposure.files == 1) return "every user of this machine can read this note";
  return fmt::format("every user of this machine can read {} of these {} notes", exposure.open,
                     exposure.files);
}

std::string closing_command(const std::vector<std::string>& paths) {
  std::string command = "chmod -R go=";
  for (const std::string& path : paths) {
    if (path == "-") continue;
    command += path.starts_with('-') ? " ./" : " ";
    command += shell_word(path);
  }
  return command;
}

}  // namespace resist
