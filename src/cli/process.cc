// The one file that starts other programs: the detectors that the user's configuration names.
#include "cli/process.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace resist {
namespace {

using Clock = std::chrono::steady_clock;

/// A file descriptor, closed at the end.
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close(); }

  void close() {
    if (number_ >= 0) ::close(std::exchange(number_, -1));
  }
  [[nodiscard]] int number() const { return number_; }
  [[nodiscard]] bool is_open() const { return number_ >= 0; }

 private:
  int number_ = -1;
};

struct Pipe {
  Descriptor read;
  Descriptor write;
};

/// \p from under a number that is not one of the standard ones, which may have been closed.
Descriptor apart(Descriptor from) {
  if (!from.is_open() || from.number() > STDERR_FILENO) return from;
  return Descriptor{fcntl(from.number(), F_DUPFD_CLOEXEC, STDERR_FILENO + 1)};
}

Pipe make_pipe() {
  std::array<int, 2> ends{-1, -1};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) return {};
  Descriptor read{ends[0]};
  Descriptor write{ends[1]};
  return {apart(std::move(read)), apart(std::move(write))};
}

/// \p text as a file in memory alone, at its beginning, that cannot be written to any more. A pipe
/// would want to be filled while the program may be waiting for its output to be read.
Descriptor memory_file(std::string_view text) {
  Descriptor file = apart(Descriptor{memfd_create("record", MFD_CLOEXEC | MFD_ALLOW_SEALING)});
  while (file.is_open() && !text.empty()) {
    const ssize_t count = ::write(file.number(), text.data(), text.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return {};
    text.remove_prefix(static_cast<std::size_t>(count));
  }
  if (!file.is_open() || lseek(file.number(), 0, SEEK_SET) != 0) return {};
  static_cast<void>(
      fcntl(file.number(), F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL));
  return file;
}

std::vector<char*> pointers_to(std::vector<std::string>& words) {
  std::vector<char*> pointers;
  pointers.reserve(words.size() + 1);
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  return pointers;
}

/// All that the child needs, made before the fork: after it, memory must not be allocated.
struct Child {
  const char* path = nullptr;
  char* const* arguments = nullptr;
  char* const* environment = nullptr;
  int input = -1;
  int output = -1;
  int errors = -1;
  int failed = -1;  ///< told errno where the program cannot be started
  ProcessLimits limits;
};

void limit(decltype(RLIMIT_CORE) what, rlim_t most) {
  const rlimit bounds{.rlim_cur = most, .rlim_max = most};
  static_cast<void>(setrlimit(what, &bounds));
}

/// Between fork and exec: system calls alone. Ends in the other program or not at all.
[[noreturn]] void become(const Child& child) {
  static_cast<void>(setpgid(0, 0));
  // A terminal's ^C does not reach another process group: it ends with us.
  static_cast<void>(prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0));
  static_cast<void>(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
  static_cast<void>(std::signal(SIGPIPE, SIG_DFL));
  sigset_t none{};
  sigemptyset(&none);
  static_cast<void>(sigprocmask(SIG_SETMASK, &none, nullptr));
  constexpr rlim_t second_and_rounding = 2;
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(child.limits.time).count();
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_AS, child.limits.memory);
  limit(RLIMIT_FSIZE, child.limits.output);
  limit(RLIMIT_CPU, static_cast<rlim_t>(seconds) + second_and_rounding);
  constexpr unsigned first_of_the_others = 3;
  const bool ready = dup2(child.input, STDIN_FILENO) >= 0 &&
                     dup2(child.output, STDOUT_FILENO) >= 0 &&
                     dup2(child.errors, STDERR_FILENO) >= 0 && chdir("/") == 0 &&
                     close_range(first_of_the_others, ~0U, CLOSE_RANGE_CLOEXEC) == 0;
  if (ready) execve(child.path, child.arguments, child.environment);
  const int why = errno;
  static_cast<void>(!::write(child.failed, &why, sizeof why));
  constexpr int cannot_execute = 126;
  _exit(cannot_execute);
}

/// Reads what is there to \p text; closes \p from at its end. What is more than \p most is let go.
void drain(Descriptor& from, std::string& text, std::size_t most) {
  std::array<char, std::size_t{1} << 16U> buffer{};
  const ssize_t count = ::read(from.number(), buffer.data(), buffer.size());
  if (count < 0 && (errno == EINTR || errno == EAGAIN)) return;
  if (count <= 0) return from.close();
  const std::size_t room = most - std::min(most, text.size());
  text.append(buffer.data(), std::min(room, static_cast<std::size_t>(count)));
}

int milliseconds_until(Clock::time_point end) {
  const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now()).count();
  return static_cast<int>(std::clamp<std::int64_t>(left, 0, 3'600'000));
}

/// Listens until both ends are closed. `Well` then; what it was stopped for otherwise.
ProcessEnd listen(Descriptor& output, Descriptor& errors, const ProcessLimits& limits,
                  ProcessResult& result) {
  constexpr std::size_t most_errors = std::size_t{64} << 10U;
  const Clock::time_point end = Clock::now() + limits.time;
  while (output.is_open() || errors.is_open()) {
    std::array<pollfd, 2> waiting{pollfd{.fd = output.number(), .events = POLLIN, .revents = 0},
                                  pollfd{.fd = errors.number(), .events = POLLIN, .revents = 0}};
    const int left = milliseconds_until(end);
    if (left == 0) return ProcessEnd::TooSlow;
    if (poll(waiting.data(), waiting.size(), left) < 0 && errno != EINTR) break;
    // A byte over the bound tells that there is more.
    if (waiting[0].revents != 0) drain(output, result.output, limits.output + 1);
    if (waiting[1].revents != 0) drain(errors, result.complaint, most_errors);
    if (result.output.size() > limits.output) return ProcessEnd::TooMuch;
  }
  return ProcessEnd::Well;
}

/// Waits for a child that has closed its output, as long as its time lasts. It is not reaped: its
/// id, and that of its group, stay its own.
bool ends_by_itself(pid_t child, Clock::time_point end) {
  while (true) {
    siginfo_t info{};
    const int told = waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOHANG | WNOWAIT);
    if (told == 0 && info.si_pid == child) return true;
    if (milliseconds_until(end) == 0) return false;
    constexpr int moment = 2;
    static_cast<void>(poll(nullptr, 0, moment));
  }
}

int reap(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return status;
}

std::string last_line(std::string_view text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.remove_suffix(1);
  const std::size_t begin = text.rfind('\n');
  return std::string{begin == std::string_view::npos ? text : text.substr(begin + 1)};
}

void tell_end(int status, ProcessResult& result) {
  if (WIFSIGNALED(status)) {
    result.end = ProcessEnd::Killed;
    result.status = WTERMSIG(status);
  } else {
    result.status = WEXITSTATUS(status);
    result.end = result.status == 0 ? ProcessEnd::Well : ProcessEnd::Failed;
  }
}

/// Listens to a child that was started, and sees to its end.
ProcessResult attend(pid_t child, Descriptor& output, Descriptor& errors, Descriptor& failed,
                     const ProcessLimits& limits) {
  ProcessResult result;
  const Clock::time_point end = Clock::now() + limits.time;
  result.end = listen(output, errors, limits, result);
  const bool ended = result.end == ProcessEnd::Well && ends_by_itself(child, end);
  if (result.end == ProcessEnd::Well && !ended) result.end = ProcessEnd::TooSlow;
  // What it has started may outlive it.
  static_cast<void>(::kill(-child, SIGKILL));
  const int status = reap(child);
  result.complaint = last_line(result.complaint);
  if (::read(failed.number(), &result.error, sizeof result.error) == sizeof result.error) {
    result.end = ProcessEnd::NotStarted;
  } else if (ended) {
    tell_end(status, result);
  }
  return result;
}

}  // namespace

ProcessResult run_process(const ProcessCall& call) {
  const Descriptor input = memory_file(call.input);
  Pipe output = make_pipe();
  Pipe errors = make_pipe();
  Pipe failed = make_pipe();
  if (!input.is_open() || !output.read.is_open() || !errors.read.is_open() ||
      !failed.read.is_open()) {
    return {.error = errno};
  }
  std::vector<std::string> argument_words = call.arguments;
  std::vector<std::string> environment_words = call.environment;
  const std::vector<char*> arguments = pointers_to(argument_words);
  const std::vector<char*> environment = pointers_to(environment_words);
  const Child child{.path = call.path.c_str(),
                    .arguments = arguments.data(),
                    .environment = environment.data(),
                    .input = input.number(),
                    .output = output.write.number(),
                    .errors = errors.write.number(),
                    .failed = failed.write.number(),
                    .limits = call.limits};
  const pid_t id = fork();
  if (id < 0) return {.error = errno};
  if (id == 0) become(child);
  // Told by both, so that whoever is first, the group is there when it is to be ended.
  static_cast<void>(setpgid(id, id));
  output.write.close();
  errors.write.close();
  failed.write.close();
  return attend(id, output.read, errors.read, failed.read, call.limits);
}

}  // namespace resist
