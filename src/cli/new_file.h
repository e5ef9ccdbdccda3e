#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"

namespace resist {

/// A file that is being made: created anew, readable by its owner only, and never through a link.
/// It is removed unless it is kept, also where SIGINT, SIGTERM, SIGHUP or SIGQUIT end the program.
/// There is one at a time.
class NewFile {
 public:
  /// The error says why \p path cannot be made; what is there already is never touched.
  static Result<NewFile> create(const std::string& path);

  NewFile(NewFile&&) noexcept = default;
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;
  NewFile& operator=(NewFile&&) = delete;
  ~NewFile();

  [[nodiscard]] const std::string& path() const { return made_->path; }

  /// False when not all could be written; `errno` says why.
  [[nodiscard]] bool write(std::string_view text);

  /// Brings what was written to the disk. False when that failed; `errno` says why.
  [[nodiscard]] bool close();

  /// It stays, or has gone to another name.
  void keep();

 private:
  struct Made {
    std::string path;
    int descriptor = -1;
  };
  explicit NewFile(std::unique_ptr<Made> made) : made_(std::move(made)) {}

  /// On the heap: what a signal looks at does not move.
  std::unique_ptr<Made> made_;
};

}  // namespace resist
