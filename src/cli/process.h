#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace resist {

/// What another program may use up.
struct ProcessLimits {
  std::chrono::milliseconds time{5000};
  std::size_t memory = std::size_t{512} << 20U;  ///< bytes of address space
  std::size_t output = std::size_t{1} << 20U;    ///< bytes on standard output; on error a little
};

/// Another program, to be run once. No shell reads any of it.
struct ProcessCall {
  std::string path;                      ///< of the program, absolute
  std::vector<std::string> arguments;    ///< the program's own name first
  std::vector<std::string> environment;  ///< `NAME=value`; nothing else is handed over
  std::string input;                     ///< its standard input
  ProcessLimits limits;
};

enum class ProcessEnd : std::uint8_t {
  Well,        ///< exit status 0
  NotStarted,  ///< `error` is the errno
  Failed,      ///< `status` is its exit status
  Killed,      ///< `status` is the signal
  TooSlow,     ///< ended here when its time was over
  TooMuch,     ///< ended here when it had written too much
};

struct ProcessResult {
  ProcessEnd end = ProcessEnd::NotStarted;
  int status = 0;
  int error = 0;
  std::string output;
  std::string complaint;  ///< the last line it wrote to standard error
};

/// Runs it in "/" as a process group of its own, with its limits, without other open files and
/// without a core dump, and waits for it. Whatever it does, nothing of it runs on when this
/// returns, save what has left its group. May be called from several threads at once.
[[nodiscard]] ProcessResult run_process(const ProcessCall& call);

}  // namespace resist
