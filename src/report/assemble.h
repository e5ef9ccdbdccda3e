#pragma once

#include <span>
#include <vector>

#include "report/narrow.h"
#include "report/report.h"
#include "signs/detector.h"
#include "signs/settings.h"

namespace resist {

/// A detector and the thresholds it is to be run with.
struct DetectorRun {
  const Detector* detector = nullptr;
  Settings settings;
};

/// Every built-in detector with its default thresholds.
[[nodiscard]] std::vector<DetectorRun> default_detectors();

/// Runs every detector over the record and puts together all there is to say. Safety is never
/// narrowed by the options.
[[nodiscard]] ClientReport build_report(const Client& client, const ClientReading& reading,
                                        std::span<const DetectorRun> detectors,
                                        const ReportOptions& options);

}  // namespace resist
