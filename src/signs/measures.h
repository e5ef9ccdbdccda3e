#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/diagnostic.h"
#include "base/source.h"
#include "language/reading.h"
#include "record/client.h"
#include "record/instruments.h"

namespace resist {

struct MeasurePoint {
  Date date{};
  double value = 0;
  Span where;

  /// The sentence that tells it, where the prose does and no field; empty otherwise.
  std::string_view told;
};

/// What a client's scores on one instrument have done so far, after Jacobson & Truax 1991.
enum class Course {
  TooFew,  ///< fewer than two scores
  NoReliableChange,
  ReliableImprovement,
  Recovered,  ///< reliable improvement that ends on the healthy side of the cut-off
  ReliableDeterioration,
  Unknown,  ///< no reliable change index is agreed for the instrument
};

[[nodiscard]] std::string_view to_word(Course course);

/// One instrument over one client's record, as of a date. Never two instruments in one course.
struct MeasureCourse {
  std::string name;                        ///< the table's name, or as written when unknown
  const Instrument* instrument = nullptr;  ///< null when unknown: shown, nothing claimed
  std::vector<MeasurePoint> points;        ///< by date; out-of-range totals are left out
  Course course = Course::TooFew;

  /// Last less first, in points of the instrument (negative is better where higher is worse).
  std::optional<double> change;

  bool early_response = false;  ///< reliable improvement within the first four weeks
  bool sudden_gain = false;     ///< Tang & DeRubeis 1999 criteria met and the gain kept
  bool gain_reversed = false;   ///< a sudden gain of which half or more was lost again
  bool plateau = false;         ///< no reliable improvement in the last six attended sessions
  bool alliance_fall = false;   ///< an alliance measure that fell, or stands below its cut-off

  /// One plain sentence for the report: "15 to 15 over 12 sessions: no reliable change (6 points)".
  std::string reading;
};

/// Every course of the client, problem measures first, by number of points. Totals come from the
/// fields and, for a date that has none there, from the prose.
[[nodiscard]] std::vector<MeasureCourse> measure_courses(const Client& client,
                                                         const ClientReading& reading, Date as_of);

/// Whether any problem measure shows reliable deterioration now. It outranks every sign.
[[nodiscard]] const MeasureCourse* deterioration(const std::vector<MeasureCourse>& courses);

/// Points by which the last of \p count scores of \p course is better than the first (worse when
/// negative), whatever the direction of the instrument, which must be known.
[[nodiscard]] double improvement(const MeasureCourse& course, std::size_t count);

/// Whether \p value lies in the clinical range; false where no cut-off is known.
[[nodiscard]] bool is_clinical(const Instrument& instrument, double value);

/// Whether \p total is one that the instrument can give.
[[nodiscard]] bool is_in_range(const Instrument& instrument, double total);

/// Whether the instrument asks about the problem and its totals may be read from one session to the
/// next; an unknown one may not.
[[nodiscard]] bool is_problem_measure(const MeasureCourse& course);

/// What is wrong with the totals of the record: an instrument that is not known (a warning, R601)
/// and a total outside its range (an error, R602: it is left out of the course).
[[nodiscard]] Diagnostics check_measures(
    const Client& client, std::span<const Instrument> instruments = built_in_instruments());

}  // namespace resist
