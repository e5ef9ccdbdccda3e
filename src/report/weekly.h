#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/diagnostic.h"
#include "report/report.h"
#include "report/slots.h"

namespace resist {

/// A place in a file that outlives the file's bytes.
struct Place {
  std::string file;
  LineColumn at;
};

[[nodiscard]] Place place_in(const Span& where);

/// A risk entry of a client in the week's report.
struct WeeklyRisk {
  std::string risk_class;
  Date date{};
  bool dated = true;  ///< not what the profile says
  std::string quote;
  std::string trigger;  ///< the words of it that name the risk
  Place place;

  /// Of the period; of a level, that it is higher than before.
  bool is_new = false;
};

/// A sign at the end of the period, and what it was on the day before it began.
struct WeeklySign {
  std::string sign;
  std::string title;
  Level level = Level::Unknown;
  Level before = Level::Unknown;
  Trend trend = Trend::Unknown;
  double score = 0;

  /// Levels of `watch` and above compared; that something cannot be told is no change. Where the
  /// level before could not be told, `watch` is no rise: nothing says that it was any less.
  [[nodiscard]] bool rose() const;
  [[nodiscard]] bool fell() const;
};

/// A slot of the period that was not held.
struct MissedSlot {
  Date date{};
  Attendance attendance = Attendance::Cancelled;

  /// The sentence that tells it, where no field does and the word for it would not fit: "Not held -
  /// on the crisis unit".
  std::string told;
};

/// One client's week. It owns what it says, so that the client's notes need not stay in memory.
struct WeeklyLine {
  std::string client;
  int slots = 0;  ///< in the period
  int held = 0;

  /// The last session held on or before the period's end.
  std::optional<Date> last_held;
  std::optional<Date> last_entry;
  std::vector<MissedSlot> missed;
  std::vector<WeeklyRisk> risks;  ///< the current ones
  std::string missed_after_risk;

  /// Whether that slot stands in the period.
  bool missed_after_risk_now = false;

  /// "PHQ-9: 12 to 20 over 8 sessions: …" when a score has reliably worsened.
  std::string worsened;

  /// Whether it worsened within the period.
  bool worsened_now = false;

  /// Those at `watch` or above now or before, the strongest first.
  std::vector<WeeklySign> signs;

  /// The strongest level of any sign in each of the last slots.
  std::vector<Bar> bars;

  /// What waits: work to look back on, scores and goals not seen to for long.
  std::vector<std::string> due;
  std::string intervention;  ///< of the first suggestion; empty when none is called for
  std::string suggestion;
  std::string first_words;  ///< what of it to say or do first; may be empty

  /// No entry within `weekly_inactive_days` of the period's end.
  bool inactive = false;

  /// All entries stand after the period: not yet a client then, and no line of its report.
  bool not_begun = false;

  /// Whether anything is different from the day before the period: a sign's level, a new risk
  /// entry, a slot missed after one, a score that reliably worsened.
  [[nodiscard]] bool changed() const;
};

/// Days without an entry after which a client is listed apart; about two months, a convention.
inline constexpr int weekly_inactive_days = 56;

struct Weekly {
  Date since{};
  Date until{};
  Date today{};
  std::vector<WeeklyLine> lines;

  /// Those all of whose entries stand after the period, and so have no line.
  std::vector<std::string> not_begun;
  bool partial = false;
  Diagnostics diagnostics;
};

/// The week of the client of \p now, a report as of the period's end on the whole record; \p before
/// are the signs, \p measures_before the measures and \p risk_before the level of risk noted as of
/// the day before \p since.
[[nodiscard]] WeeklyLine weekly_line(const ClientReport& now,
                                     const std::vector<SignReading>& before,
                                     const std::vector<MeasureCourse>& measures_before, Date since,
                                     Date until, Risk risk_before = Risk::None);

/// Puts the lines in order: open risk, a score that worsened, what rose, what stands out; by code
/// where nothing tells them apart.
void sort_by_attention(std::vector<WeeklyLine>& lines);

/// Leaves the lines in which something changed.
void keep_changes(Weekly& weekly);

[[nodiscard]] std::string to_text(const Weekly& weekly, const TextStyle& style);
[[nodiscard]] std::string to_markdown(const Weekly& weekly);
[[nodiscard]] std::string to_html(const Weekly& weekly);

/// `resist.weekly/1`.
[[nodiscard]] std::string to_json(const Weekly& weekly);

/// One row a client, with a header; no cell can be taken for a formula.
[[nodiscard]] std::string to_csv(const Weekly& weekly);

}  // namespace resist
