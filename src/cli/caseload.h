#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "cli/options.h"
#include "cli/run.h"
#include "report/assemble.h"
#include "report/report.h"
#include "report/weekly.h"

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

/// One client as a command sees it.
struct CaseView {
  const Client& client;
  const ClientReading& reading;
  std::span<const DetectorRun> detectors;
};

/// What a command makes of one client; nothing of the notes but this is kept.
struct Made {
  std::string text;
  std::optional<WeeklyLine> week;

  /// The highest level of any sign in it.
  Level highest = Level::Unknown;
};

/// Makes it. Called from several threads at once.
using Make = std::function<Made(const CaseView&)>;

/// Takes what was made of each client, in the order of the clients' names whatever the threads did.
/// False ends the run.
using Take = std::function<bool(Made)>;

/// Reads the clients that the options ask for, a few at a time so that a caseload never stands in
/// memory whole, and makes of each what \p make does. Diagnostics go to standard error as they
/// come.
[[nodiscard]] Tally for_each_client(const Options& options, const World& world, const Make& make,
                                    const Take& take);

/// \p text as it is to be shown: under `--redact` with days counted from the day of the run.
[[nodiscard]] std::string without_dates(std::string text, const Options& options);

/// The exit status that \p tally asks for: data errors win over a threshold that was reached.
[[nodiscard]] Exit exit_of(const Tally& tally, const Options& options);

}  // namespace resist
