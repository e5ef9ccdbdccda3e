#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/narrow.h"
#include "report/report.h"
#include "report/weekly.h"
#include "signs/detector.h"
#include "signs/settings.h"

namespace resist {

/// A sign to look for, and the thresholds to do it with: a detector, or the sign of a user's rule
/// pack, which is words alone.
struct DetectorRun {
  const Detector* detector = nullptr;
  Settings settings;

  /// Without a detector: the id of the sign, and what a person reads.
  std::string sign;
  std::string title;

  /// False for one that stands apart, without a level.
  bool scored = true;

  /// The answers to it, the best first, where its pack says so.
  std::vector<std::string> answers;

  [[nodiscard]] std::string_view id() const { return detector == nullptr ? sign : detector->id; }
};

/// Every built-in detector with its default thresholds.
[[nodiscard]] std::vector<DetectorRun> default_detectors();

/// Runs every detector over the record and puts together all there is to say. Safety is never
/// narrowed by the options.
[[nodiscard]] ClientReport build_report(const Client& client, const ClientReading& reading,
                                        std::span<const DetectorRun> detectors,
                                        const ReportOptions& options);

/// One client's week, read at the end of the period and again on the day before it.
[[nodiscard]] WeeklyLine build_weekly_line(const Client& client, const ClientReading& reading,
                                           std::span<const DetectorRun> detectors, Date today,
                                           Date since, Date until);

}  // namespace resist
