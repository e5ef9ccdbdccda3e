#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "language/reading.h"
#include "record/client.h"
#include "signs/facts.h"
#include "signs/finding.h"
#include "signs/measures.h"
#include "signs/settings.h"
#include "signs/weighing.h"

namespace resist {

/// All that a detector may look at. It grows by a member, not by a parameter in every detector.
struct Context {
  const Client& client;
  const ClientReading& reading;
  const std::vector<MeasureCourse>& measures;
  const Settings& settings;

  /// Sessions after it are not looked at.
  Date as_of{};

  /// What is known of each session besides its evidence; empty where nothing is weighed and
  /// evidence alone decides.
  std::span<const SessionFacts> facts;
  const Weighings& weighings = built_in_weighings();

  /// Whether a level is read. Where none is, all that was found is shown.
  bool scored = true;

  /// Where facts are written down for the trainer; usually none.
  FactsSink* sink = nullptr;
};

/// A sign to look for in one client's record. A detector is a constant: it holds no state, reads
/// nothing but its context, and reads the same record the same way on every day and machine.
struct Detector {
  /// Kebab-case, unique and kept for ever: it is in users' configuration and scripts.
  std::string_view id;

  /// What a person reads: "Not talking".
  std::string_view title;

  /// One line for the list of signs: what is seen, not what it means.
  std::string_view summary;

  /// The page for `resist explain`, from the .md file beside the source.
  std::string_view page;

  /// Its rule pack, as written, from the .yaml file beside the source.
  std::string_view rules;

  std::span<const Threshold> thresholds;

  SignReading (*detect)(const Context&) = nullptr;

  /// Whether its page tells of the ratios of talk (talk_ratios.h), which the report shows.
  bool rates_talk = false;
};

/// Every built-in detector in the order of the founding document. It is the one list from which
/// come the run, `resist explain`, the manual and the tests.
[[nodiscard]] std::span<const Detector* const> all_detectors();

/// The detector of that id, or null.
[[nodiscard]] const Detector* find_detector(std::string_view id);

}  // namespace resist
