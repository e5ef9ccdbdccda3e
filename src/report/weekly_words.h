#pragma once

#include <string>
#include <vector>

#include "report/weekly.h"

namespace resist {

/// Words that every form of the week's report shares.

/// "12 clients: 9 seen, 2 not seen, 1 without an entry for 8 weeks".
[[nodiscard]] std::string week_summary(const Weekly& weekly);

/// "2026-11-16 to 2026-11-22".
[[nodiscard]] std::string week_span(const Weekly& weekly);

/// "no homework marked, rising; cancelling present", or "no sign stands out".
[[nodiscard]] std::string stands_out_words(const WeeklyLine& line);

/// The same in at most \p room columns: names as short as they can be told, and what still does not
/// fit counted ("and 2 more"). One sign alone is never cut, however long it is.
[[nodiscard]] std::string stands_out_words(const WeeklyLine& line, int room);

/// "no homework, from watch to marked"; a risk entry and a score that worsened come first.
[[nodiscard]] std::vector<std::string> rises_of(const WeeklyLine& line);
[[nodiscard]] std::vector<std::string> falls_of(const WeeklyLine& line);

/// "no-show on 2026-11-17; last seen 2026-11-10"; empty for one who was seen.
[[nodiscard]] std::string not_seen_words(const WeeklyLine& line);

/// What a part of the week's report says of one client.
struct WeeklyRow {
  std::string client;
  std::string words;
};

/// A part of the week's report under its own heading: what rose, what fell, who was not seen, what
/// is due, one thing to try.
struct WeeklyPart {
  std::string title;
  std::vector<WeeklyRow> rows;
};

/// The parts that have something to say, in their order; of clients that are not inactive.
[[nodiscard]] std::vector<WeeklyPart> parts_of(const Weekly& weekly);

/// The codes of clients without an entry for long, in byte order.
[[nodiscard]] std::vector<std::string> inactive_clients(const Weekly& weekly);

/// Whether a client who is seen has risk on record.
[[nodiscard]] bool has_open_risk(const WeeklyLine& line);

/// "No entry for 8 weeks, and risk on record in the last one: C-021 and M-05."; empty when there is
/// no such client.
[[nodiscard]] std::string inactive_risk_words(const Weekly& weekly);

}  // namespace resist
