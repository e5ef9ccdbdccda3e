#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/date.h"
#include "cli/guard.h"
#include "notes/read.h"

namespace resist {

/// How a write to standard output went.
enum class Written {
  All,
  NobodyReads,  ///< the reader has gone, as `head` does: stop, and say nothing
  Failed,       ///< the disk is full, say
};

/// All that the program may know of the world, so that a test can give it another.
struct World {
  Date today{};
  bool out_is_terminal = false;
  bool err_is_terminal = false;

  /// The folder one is in, absolute; empty when that is nobody's business.
  std::string folder;

  /// Columns of the terminal; 80 when standard output is none.
  int columns = 80;

  /// How long the program has been at work; not called where standard error is no terminal.
  std::function<std::chrono::milliseconds()> at_work;

  std::function<std::optional<std::string>(const char* name)> environment;
  const FileReader* files = nullptr;

  /// Lets the process give up what a command does not need, before it reads a note; not called
  /// where the process is not the program's own, as in a test.
  std::function<Guard(const GuardNeeds&)> give_up;

  /// What was given up.
  Guard guard;

  /// Write to standard output and error.
  std::function<Written(std::string_view)> out;
  std::function<void(std::string_view)> err;
};

/// What the exit status means; see the table in resist(1).
enum class Exit { Done = 0, Threshold = 1, Usage = 2, Data = 3, Environment = 4 };

/// The life of the program: \p arguments without its name. Throws nothing.
[[nodiscard]] int run(std::span<const std::string> arguments, const World& world);

}  // namespace resist
