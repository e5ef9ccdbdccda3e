#include "report/assemble.h"

#include <algorithm>

#include "report/slots.h"
#include "signs/pattern.h"

namespace resist {

namespace {

std::vector<SignReading> read_signs(const Client& client, const ClientReading& reading,
                                    std::span<const DetectorRun> detectors,
                                    const std::vector<MeasureCourse>& measures, Date as_of,
                                    bool scored = true) {
  const bool any = std::ranges::any_of(
      detectors, [scored](const DetectorRun& run) { return run.scored == scored; });
  if (!any) return {};
  const std::vector<SessionFacts> facts = read_facts(client, reading);
  std::vector<SignReading> signs;
  for (const DetectorRun& run : detectors) {
    if (run.scored != scored) continue;
    const Context context{.client = client,
                          .reading = reading,
                          .measures = measures,
                          .settings = run.settings,
                          .as_of = as_of,
                          .facts = facts,
                          .scored = scored};
    signs.push_back(run.detector != nullptr ? run.detector->detect(context)
                                            : read_word_sign(context, run.sign, run.title));
    signs.back().answers = run.answers;
  }
  return signs;
}

}  // namespace

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
      .goals = goal_attainment(client, as_of),
      .talk = talk_points(client, reading, as_of),
  };
  report.signs = read_signs(client, reading, detectors, report.measures, as_of);
  report.unscored = read_signs(client, reading, detectors, report.measures, as_of, false);
  report.advice = advise(client, reading, report.signs, report.measures, report.safety, as_of);
  narrow(report, options);
  for (const std::size_t slot : shown_slots(report)) {
    ++report.slots;
    if (was_held(attendance_told(report, slot))) ++report.sessions_held;
  }
  return report;
}

WeeklyLine build_weekly_line(const Client& client, const ClientReading& reading,
                             std::span<const DetectorRun> detectors, Date today, Date since,
                             Date until) {
  const ReportOptions at_end{.today = today, .period = {.until = until}};
  const ClientReport now = build_report(client, reading, detectors, at_end);
  const Date eve = plus_days(since, -1);
  const std::vector<MeasureCourse> measures = measure_courses(client, reading, eve);
  const std::vector<SignReading> before = read_signs(client, reading, detectors, measures, eve);
  const Risk risk_before = read_safety(client, reading, eve).level;
  return weekly_line(now, before, measures, since, until, risk_before);
}

}  // namespace resist
