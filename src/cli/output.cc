#include "cli/output.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace resist {
namespace {

std::string reason() {
  return std::strerror(errno);
}

/// Why nothing may be written over what stands at \p path; empty when it may.
std::string objection(const std::string& path) {
  struct stat found {};
  if (lstat(path.c_str(), &found) != 0) return errno == ENOENT ? std::string{} : reason();
  if (S_ISLNK(found.st_mode)) return "it is a link; write to what it points to, or remove it";
  if (S_ISDIR(found.st_mode)) return "it is a folder";
  if (!S_ISREG(found.st_mode)) return "it is no plain file";
  return {};
}

/// `.NAME.resist-PID` in the folder of \p path: hidden, so that it is never read as a note.
std::string name_beside(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  const std::size_t name = slash == std::string::npos ? 0 : slash + 1;
  return fmt::format("{}.{}.resist-{}", path.substr(0, name), path.substr(name), getpid());
}

}  // namespace

Result<Output> Output::open(const std::string& path, const World& world) {
  Output output{world};
  if (path.empty() || path == "-") return output;
  if (const std::string why = objection(path); !why.empty()) {
    return Error{fmt::format("cannot write \"{}\": {}", path, why)};
  }
  Result<NewFile> beside = NewFile::create(name_beside(path));
  if (!beside) return Error{fmt::format("cannot write \"{}\": {}", path, beside.error())};
  output.path_ = path;
  output.beside_.emplace(*std::move(beside));
  return output;
}

Written Output::write(std::string_view text) {
  if (state_ != Written::All) return state_;
  if (path_.empty()) {
    state_ = world_->out(text);
  } else if (!beside_->write(text)) {
    state_ = Written::Failed;
  }
  return state_;
}

bool Output::finish() {
  if (path_.empty()) return state_ != Written::Failed;
  if (state_ != Written::All || !beside_->close() || !objection(path_).empty()) return false;
  if (std::rename(beside_->path().c_str(), path_.c_str()) != 0) return false;
  beside_->keep();
  return true;
}

std::string create_file(const std::string& path, std::string_view text) {
  Result<NewFile> created = NewFile::create(path);
  if (!created) return created.error();
  NewFile file = *std::move(created);
  if (!file.write(text) || !file.close()) return reason();
  file.keep();
  return {};
}

bool same_file(const std::string& a, const std::string& b) {
  struct stat left {};
  struct stat right {};
  if (stat(a.c_str(), &left) != 0 || stat(b.c_str(), &right) != 0) return false;
  return left.st_dev == right.st_dev && left.st_ino == right.st_ino;
}

}  // namespace resist
