#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/options.h"
#include "cli/run.h"

namespace resist {

/// One line of `resist doctor`.
struct Check {
  std::string_view name;
  bool ok = false;
  std::string finding;

  /// What to do about it; empty where there is nothing to do.
  std::string repair;

  /// What the exit status is for its sake, where it is not ok: none where it only tells how things
  /// are here.
  Exit exit = Exit::Done;
};

/// What a user needs to know of this place: what is read, and what is and is not protected here.
[[nodiscard]] std::vector<Check> examine(const Options& options, const World& world);

}  // namespace resist
