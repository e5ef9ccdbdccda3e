// The one file that touches the disk: opens, reads and lists, and never waits on what is no file.
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <optional>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "notes/codes.h"
#include "notes/read.h"

namespace resist {
namespace {

/// A hundred years of weekly notes of one client. Reading takes up to 80 bytes of memory for each
/// of them, which must be there on a therapist's laptop.
constexpr std::size_t largest_file = std::size_t{16} << 20U;

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ > STDERR_FILENO) ::close(number_);
  }
  [[nodiscard]] int number() const { return number_; }

 private:
  int number_;
};

/// A stream that the caller opened for us: standard input, or a shell's `<(gpg -d …)`.
bool is_stream(std::string_view path) {
  if (path == "-" || path == "/dev/stdin") return true;
  for (const std::string_view folder : {"/dev/fd/", "/proc/self/fd/"}) {
    if (!path.starts_with(folder)) continue;
    const std::string_view number = path.substr(folder.size());
    return !number.empty() && number.find_first_not_of("0123456789") == std::string_view::npos;
  }
  return false;
}

FileReader::Contents failure(int error) {
  return {.error = "cannot be read: " + std::system_category().message(error)};
}

FileReader::Contents too_large() {
  return {.error = "the file is larger than 16 MiB, and is not read", .code = codes::too_large};
}

FileReader::Contents read_to_end(int descriptor, std::size_t expected) {
  std::string text;
  text.reserve(expected);
  std::array<char, std::size_t{64} << 10U> block{};
  while (true) {
    const ssize_t count = ::read(descriptor, block.data(), block.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return failure(errno);
    if (count == 0) return {.text = std::move(text)};
    text.append(block.data(), static_cast<std::size_t>(count));
    if (text.size() > largest_file) return too_large();
  }
}

class Disk final : public FileReader {
 public:
  [[nodiscard]] Kind kind_of(const std::string& path) const override {
    if (is_stream(path)) return Kind::File;
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return Kind::Missing;
    if (S_ISREG(status.st_mode)) return Kind::File;
    return S_ISDIR(status.st_mode) ? Kind::Folder : Kind::Other;
  }

  [[nodiscard]] Contents read(const std::string& path) const override {
    if (path == "-") return read_to_end(STDIN_FILENO, 0);
    // A pipe that took the file's place since it was looked at must not hold us up.
    const int flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | (is_stream(path) ? 0 : O_NONBLOCK);
    const Descriptor file{::open(path.c_str(), flags)};
    if (file.number() < 0) return failure(errno);
    if (is_stream(path)) return read_to_end(file.number(), 0);
    struct stat status {};
    if (::fstat(file.number(), &status) != 0) return failure(errno);
    if (!S_ISREG(status.st_mode)) {
      return {.error = "this is not a file, and is not read", .code = codes::not_a_file};
    }
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size > largest_file) return too_large();
    return read_to_end(file.number(), size);
  }

  [[nodiscard]] std::string head(const std::string& path, std::size_t bytes) const override {
    if (is_stream(path) || kind_of(path) != Kind::File) return {};
    const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)};
    if (file.number() < 0) return {};
    std::string text(bytes, '\0');
    const ssize_t count = ::read(file.number(), text.data(), bytes);
    text.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
    return text;
  }

  [[nodiscard]] bool lets_others_in(const std::string& path) const override {
    struct stat status {};
    if (is_stream(path) || ::stat(path.c_str(), &status) != 0) return false;
    return (status.st_mode & (S_ISDIR(status.st_mode) ? S_IXOTH : S_IROTH)) != 0;
  }

  [[nodiscard]] std::string real_path(const std::string& path) const override {
    std::error_code error;
    const std::filesystem::path real = std::filesystem::canonical(path, error);
    return error ? path : real.string();
  }

  [[nodiscard]] std::vector<Entry> list(const std::string& folder,
                                        std::string& error) const override {
    std::vector<Entry> entries;
    std::error_code failed;
    std::filesystem::directory_iterator each{folder, failed};
    while (!failed && each != std::filesystem::directory_iterator{}) {
      const std::string name = each->path().filename().string();
      entries.push_back({.name = name, .kind = kind_of(each->path().string())});
      each.increment(failed);
    }
    if (failed) error = "cannot be read: " + failed.message();
    std::ranges::sort(entries, {}, &Entry::name);
    return entries;
  }
};

}  // namespace

const FileReader& disk() {
  static const Disk reader;
  return reader;
}

}  // namespace resist
