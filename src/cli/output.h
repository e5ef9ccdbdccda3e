#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "base/result.h"
#include "cli/run.h"

namespace resist {

/// Where results go: standard output, or a file that appears whole or not at all.
///
/// A file is written beside its target under a name of its own (created anew, readable by its owner
/// only) and renamed over the target by `finish`; without that it vanishes. It never follows a link
/// and never replaces what is no plain file.
class Output {
 public:
  /// Standard output when \p path is empty or "-".
  static Result<Output> open(const std::string& path, const World& world);

  Output(Output&& other) noexcept
      : world_(other.world_),
        path_(std::move(other.path_)),
        beside_(std::exchange(other.beside_, {})),
        file_(std::exchange(other.file_, -1)) {}
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;
  Output& operator=(Output&&) = delete;
  ~Output();

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
  std::string beside_;  ///< the file's name until it is finished
  int file_ = -1;
  Written state_ = Written::All;
};

/// Creates \p path with \p text, readable by its owner only. Never touches what is there already.
/// The error says why not; empty when it is done.
[[nodiscard]] std::string create_file(const std::string& path, std::string_view text);

/// Whether two paths name one file.
[[nodiscard]] bool same_file(const std::string& a, const std::string& b);

}  // namespace resist
