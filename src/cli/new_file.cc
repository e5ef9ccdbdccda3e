#include "cli/new_file.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace resist {
namespace {

constexpr mode_t owner_only = S_IRUSR | S_IWUSR;
constexpr int create_anew = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;

constexpr std::array ending_signals = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};

/// The name of the file that is being made. A signal handler can be told of it in no other way.
std::atomic<const char*> being_made{nullptr};
static_assert(std::atomic<const char*>::is_always_lock_free);

/// The action is the default again when this is called, so that the signal then ends the program as
/// it would have, and its parent sees by what it ended.
extern "C" void remove_and_end(int signal) {
  const char* path = being_made.exchange(nullptr);
  if (path != nullptr) ::unlink(path);
  static_cast<void>(std::raise(signal));
}

/// A signal that is ignored, as by nohup, stays so.
void change_action(void (*from)(int), void (*to)(int), int flags) {
  for (const int signal : ending_signals) {
    struct sigaction now {};
    if (sigaction(signal, nullptr, &now) != 0 || now.sa_handler != from) continue;
    struct sigaction wanted {};
    wanted.sa_handler = to;
    wanted.sa_flags = flags;
    sigemptyset(&wanted.sa_mask);
    static_cast<void>(sigaction(signal, &wanted, nullptr));
  }
}

void watch(const char* path) {
  being_made = path;
  change_action(SIG_DFL, remove_and_end, static_cast<int>(SA_RESETHAND));
}

void watch_no_more() {
  change_action(remove_and_end, SIG_DFL, 0);
  being_made = nullptr;
}

/// Holds signals back, so that none comes between making a file and being told of it.
class SignalsLater {
 public:
  SignalsLater() {
    sigset_t ending;
    sigemptyset(&ending);
    for (const int signal : ending_signals) sigaddset(&ending, signal);
    static_cast<void>(pthread_sigmask(SIG_BLOCK, &ending, &before_));
  }
  SignalsLater(const SignalsLater&) = delete;
  SignalsLater& operator=(const SignalsLater&) = delete;
  ~SignalsLater() { static_cast<void>(pthread_sigmask(SIG_SETMASK, &before_, nullptr)); }

 private:
  sigset_t before_{};
};

}  // namespace

Result<NewFile> NewFile::create(const std::string& path) {
  auto made = std::make_unique<Made>(Made{.path = path});
  const SignalsLater later;
  made->descriptor = ::open(path.c_str(), create_anew, owner_only);
  if (made->descriptor < 0) return Error{std::strerror(errno)};
  watch(made->path.c_str());
  return NewFile{std::move(made)};
}

NewFile::~NewFile() {
  if (!made_) return;
  if (made_->descriptor >= 0) ::close(made_->descriptor);
  ::unlink(made_->path.c_str());
  watch_no_more();
}

bool NewFile::write(std::string_view text) {
  while (!text.empty()) {
    const ssize_t count = ::write(made_->descriptor, text.data(), text.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

bool NewFile::close() {
  return fsync(made_->descriptor) == 0 && ::close(std::exchange(made_->descriptor, -1)) == 0;
}

void NewFile::keep() {
  watch_no_more();
  made_.reset();
}

}  // namespace resist
