#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "cli/new_file.h"
#include "cli/run.h"

namespace resist {

/// Where results go: standard output, or a file that appears whole or not at all.
///
/// A file is written beside its target under a name of its own (created anew, readable by its owner
/// only) and renamed over the target by `finish`; without that it vanishes, also where a signal
/// ends the program. It never follows a link and never replaces what is no plain file.
class Output {
 public:
  /// Standard output when \p path is empty or "-".
  static Result<Output> open(const std::string& path, const World& world);

  /// How it went; after anything but `All` nothing more need be written.
  [[nodiscard]] Written write(std::string_view text);

  /// Puts the file in its place. False when that failed, or a write before it had.
  [[nodiscard]] bool finish();

  /// `standard output`, or the file's name, for messages.
  [[nodiscard]] std::string_view name() const {
    return path_.empty() ? std::string_view{"standard output"} : std::string_view{path_};
  }

 private:
  explicit Output(const World& world) : world_(&world) {}

  const World* world_;
  std::string path_;
  std::optional<NewFile> beside_;  ///< the file until it is finished
  Written state_ = Written::All;
};

/// Creates \p path with \p text, readable by its owner only. Never touches what is there already.
/// The error says why not; empty when it is done.
[[nodiscard]] std::string create_file(const std::string& path, std::string_view text);

/// Whether two paths name one file.
[[nodiscard]] bool same_file(const std::string& a, const std::string& b);

}  // namespace resist
