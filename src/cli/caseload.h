#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/run.h"
#include "report/report.h"

namespace resist {

/// What became of a run over the clients.
struct Tally {
  int clients = 0;  ///< that were shown

  /// Every diagnostic, in the order of the clients.
  Diagnostics diagnostics;

  /// The highest level of any sign that was shown.
  Level highest = Level::Unknown;

  /// Set when nothing could be done at all; said already.
  std::optional<Exit> stopped;
};

/// What a command makes of one client. Called from several threads at once.
using Render = std::function<std::string(const ClientReport&)>;

/// Takes what was made of each client, in the order of the clients' names whatever the threads did.
/// False ends the run.
using Take = std::function<bool(std::string)>;

/// Reads the clients that the options ask for, a few at a time so that a caseload never stands in
/// memory whole, and has each one rendered. Diagnostics go to standard error as they come.
[[nodiscard]] Tally for_each_client(const Options& options, const World& world,
                                    const Render& render, const Take& take);

/// The exit status that \p tally asks for: data errors win over a threshold that was reached.
[[nodiscard]] Exit exit_of(const Tally& tally, const Options& options);

/// How text is to look on the terminal of \p world, or in a file.
[[nodiscard]] TextStyle text_style(const Options& options, const World& world);

/// `resist: message` on standard error.
void say(const World& world, std::string_view message);

/// Puts the output in its place and says so when that fails; \p exit otherwise.
[[nodiscard]] Exit finish(Output& output, const World& world, Exit exit);

}  // namespace resist
