#include "report/assemble.h"

#include "report/slots.h"

namespace resist {

std::vector<DetectorRun> default_detectors() {
  std::vector<DetectorRun> runs;
  for (const Detector* detector : all_detectors()) {
    runs.push_back({.detector = detector, .settings = Settings{detector->thresholds}});
  }
  return runs;
}

ClientReport build_report(const Client& client, const ClientReading& reading,
                          std::span<const DetectorRun> detectors, const ReportOptions& options) {
  const Date as_of = reading_date(client, options);
  ClientReport report{
      .client = &client,
      .reading = &reading,
      .as_of = as_of,
      .today = options.today,
      .safety = read_safety(client, reading, as_of),
      .measures = measure_courses(client, reading, as_of),
  };
  for (const DetectorRun& run : detectors) {
    report.signs.push_back(run.detector->detect({.client = client,
                                                 .reading = reading,
                                                 .measures = report.measures,
                                                 .settings = run.settings,
                                                 .as_of = as_of}));
  }
  report.advice = advise(client, reading, report.signs, report.measures, report.safety, as_of);
  narrow(report, options);
  for (const std::size_t slot : shown_slots(report)) {
    ++report.slots;
    if (was_held(attendance_told(report, slot))) ++report.sessions_held;
  }
  return report;
}

}  // namespace resist
