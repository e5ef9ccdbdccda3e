#pragma once

#include <chrono>
#include <cstddef>

#include "cli/options.h"
#include "cli/run.h"

namespace resist {

/// `120 of 400 clients` on one line of the terminal, for work that takes more than a second. It is
/// never written where standard error is no terminal, nor under `-q`, and is gone before anything
/// else is written.
class Progress {
 public:
  Progress(const Options& options, const World& world, std::size_t clients);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress() { clear(); }

  /// One more client is done: shows the line when it is time for it.
  void step();

  /// Takes the line away, if it is there.
  void clear();

 private:
  const World& world_;
  std::size_t clients_;
  std::size_t done_ = 0;
  bool wanted_;
  bool shown_ = false;
  std::chrono::milliseconds next_;
};

}  // namespace resist
