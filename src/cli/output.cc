#include "cli/output.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <optional>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace resist {
namespace {

constexpr mode_t owner_only = S_IRUSR | S_IWUSR;
constexpr int create_anew = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;

std::string reason() {
  return std::strerror(errno);
}

bool write_whole(int file, std::string_view text) {
  while (!text.empty()) {
    const ssize_t count = ::write(file, text.data(), text.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
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
  output.path_ = path;
  std::string beside = name_beside(path);
  output.file_ = ::open(beside.c_str(), create_anew, owner_only);
  if (output.file_ < 0) return Error{fmt::format("cannot write \"{}\": {}", path, reason())};
  output.beside_ = std::move(beside);
  return output;
}

Output::~Output() {
  if (file_ >= 0) ::close(file_);
  if (!beside_.empty()) ::unlink(beside_.c_str());
}

Written Output::write(std::string_view text) {
  if (state_ != Written::All) return state_;
  if (path_.empty()) {
    state_ = world_->out(text);
  } else if (!write_whole(file_, text)) {
    state_ = Written::Failed;
  }
  return state_;
}

bool Output::finish() {
  if (path_.empty()) return state_ != Written::Failed;
  if (state_ != Written::All || fsync(file_) != 0) return false;
  const bool closed = ::close(std::exchange(file_, -1)) == 0;
  if (!closed || !objection(path_).empty()) return false;
  if (std::rename(beside_.c_str(), path_.c_str()) != 0) return false;
  beside_.clear();
  return true;
}

std::string create_file(const std::string& path, std::string_view text) {
  const int file = ::open(path.c_str(), create_anew, owner_only);
  if (file < 0) return reason();
  const bool written = write_whole(file, text) && fsync(file) == 0;
  const std::string why = written ? std::string{} : reason();
  const bool closed = ::close(file) == 0;
  if (written && closed) return {};
  ::unlink(path.c_str());
  return why.empty() ? "it could not be written whole" : why;
}

bool same_file(const std::string& a, const std::string& b) {
  struct stat left {};
  struct stat right {};
  if (stat(a.c_str(), &left) != 0 || stat(b.c_str(), &right) != 0) return false;
  return left.st_dev == right.st_dev && left.st_ino == right.st_ino;
}

}  // namespace resist
