#include "cli/world.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <filesystem>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <system_error>
#include <typeinfo>

#include <cxxabi.h>
#include <fmt/format.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace resist {
namespace {

Date local_today() {
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  localtime_r(&now, &parts);
  return std::chrono::year{parts.tm_year + 1900} /
         std::chrono::month{static_cast<unsigned>(parts.tm_mon) + 1} /
         std::chrono::day{static_cast<unsigned>(parts.tm_mday)};
}

std::optional<std::string> environment_of(const char* name) {
  const char* value = std::getenv(name);
  if (value == nullptr) return std::nullopt;
  return std::string{value};
}

int terminal_columns() {
  constexpr int usual = 80;
  if (const std::optional<std::string> told = environment_of("COLUMNS")) {
    int columns = 0;
    const char* end = told->data() + told->size();
    if (std::from_chars(told->data(), end, columns).ptr == end && columns > 0) return columns;
  }
  winsize size{};
  if (isatty(STDOUT_FILENO) == 0 || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return usual;
  return size.ws_col > 0 ? size.ws_col : usual;
}

std::string working_folder() {
  std::error_code unknown;
  return std::filesystem::current_path(unknown).string();
}

Written write_all(int stream, std::string_view text) {
  while (!text.empty()) {
    const ssize_t count = ::write(stream, text.data(), text.size());
    if (count >= 0) {
      text.remove_prefix(static_cast<std::size_t>(count));
    } else if (errno != EINTR) {
      return errno == EPIPE ? Written::NobodyReads : Written::Failed;
    }
  }
  return Written::All;
}

/// `std::out_of_range`.
std::string kind_of(const std::exception& failure) {
  const char* name = typeid(failure).name();
  int status = 0;
  const std::unique_ptr<char, void (*)(void*)> readable{
      abi::__cxa_demangle(name, nullptr, nullptr, &status), std::free};
  return status == 0 && readable ? readable.get() : name;
}

/// The library's own would print what the exception says.
[[noreturn]] void end_at_once() {
  static_cast<void>(write_all(STDERR_FILENO, "resist: internal error; no note was changed\n"));
  std::abort();
}

}  // namespace

World real_world() {
  std::set_terminate(end_at_once);
  static_cast<void>(std::signal(SIGPIPE, SIG_IGN));
  static_cast<void>(std::signal(SIGXFSZ, SIG_IGN));
  const rlimit no_core{.rlim_cur = 0, .rlim_max = 0};
  static_cast<void>(setrlimit(RLIMIT_CORE, &no_core));
  static_cast<void>(prctl(PR_SET_DUMPABLE, 0, 0, 0, 0));
  return {.today = local_today(),
          .out_is_terminal = isatty(STDOUT_FILENO) != 0,
          .err_is_terminal = isatty(STDERR_FILENO) != 0,
          .folder = working_folder(),
          .columns = terminal_columns(),
          .at_work =
              [begin = std::chrono::steady_clock::now()] {
                return std::chrono::duration_cast<std::chrono::milliseconds>(
                    std::chrono::steady_clock::now() - begin);
              },
          .environment = environment_of,
          .files = &disk(),
          .give_up = give_up,
          .out = [](std::string_view text) { return write_all(STDOUT_FILENO, text); },
          .err = [](std::string_view text) { static_cast<void>(write_all(STDERR_FILENO, text)); }};
}

int internal_error(const std::exception& failure) {
  if (dynamic_cast<const std::bad_alloc*>(&failure) != nullptr) {
    static_cast<void>(write_all(STDERR_FILENO, "resist: there is not enough memory\n"));
    return static_cast<int>(Exit::Environment);
  }
  constexpr int software_fault = 70;  // EX_SOFTWARE of sysexits.h
  const std::string text = fmt::format(
      "resist: internal error ({})\nresist: this is a fault of the program; no note was changed\n",
      kind_of(failure));
  static_cast<void>(write_all(STDERR_FILENO, text));
  return software_fault;
}

}  // namespace resist
