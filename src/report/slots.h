#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "report/report.h"

namespace resist {

/// The indexes of the client's sessions that the report shows: in its period, up to its date.
[[nodiscard]] std::vector<std::size_t> shown_slots(const ClientReport& report);

/// The attendance of session \p slot: as its field says, or else its prose, or else attended.
[[nodiscard]] Attendance attendance_told(const ClientReport& report, std::size_t slot);

/// What \p sign is in session \p slot; null where the reading has no such session.
[[nodiscard]] const SessionSign* sign_in(const SignReading& sign, std::size_t slot);

/// How high one mark of a sparkline stands, 0 to 7; empty for a slot with nothing to show.
using Bar = std::optional<int>;
inline constexpr int highest_bar = 7;

/// One bar a shown slot by the level of \p sign there; a slot that was not held, or says nothing
/// either way, is empty.
[[nodiscard]] std::vector<Bar> sign_bars(const ClientReport& report, const SignReading& sign);

/// Scores that the prose tells and no field has.
struct ToldScores {
  std::vector<std::string> instruments;

  /// The sentences that tell them, by date, each once: "PHQ-9 9, GAD-7 16." tells two.
  std::vector<Evidence> sentences;
};

[[nodiscard]] ToldScores told_scores(const std::vector<MeasureCourse>& courses);

/// One bar a score. The scale is never finer than twice the reliable change of the instrument, so
/// that noise does not look like movement.
[[nodiscard]] std::vector<Bar> measure_bars(const MeasureCourse& course);

/// The last \p most bars as blocks, or as `.:-=#` where there is no UTF-8.
[[nodiscard]] std::string sparkline(const std::vector<Bar>& bars, bool utf8, std::size_t most);

}  // namespace resist
