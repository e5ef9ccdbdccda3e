#include "cli/world.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <optional>
#include <string>
#include <system_error>

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

}  // namespace

World real_world() {
  static_cast<void>(std::signal(SIGPIPE, SIG_IGN));
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
          .out = [](std::string_view text) { return write_all(STDOUT_FILENO, text); },
          .err = [](std::string_view text) { static_cast<void>(write_all(STDERR_FILENO, text)); }};
}

int internal_error(std::string_view what) {
  constexpr int software_fault = 70;  // EX_SOFTWARE of sysexits.h
  const std::string text = fmt::format(
      "resist: internal error: {}\nresist: this is a fault of the program; no note was changed\n",
      what);
  static_cast<void>(write_all(STDERR_FILENO, text));
  return software_fault;
}

}  // namespace resist
