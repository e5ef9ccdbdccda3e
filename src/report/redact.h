#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/diagnostic.h"
#include "record/client.h"
#include "report/weekly.h"

namespace resist {

/// How days are written once they are no longer those of the calendar.
enum class DayStyle {
  Words,  ///< "day -5", for people: five days before the day of the run
  Dates,  ///< 1999-12-27: the day of the run is 2000-01-01, so that a program still reads a date
};

/// \p text with every date replaced by its distance from \p today. One that is written in another
/// way than 2026-11-17 (17/11/2026, 17 November, 2026-W47) becomes "[date]".
[[nodiscard]] std::string relative_dates(std::string_view text, Date today, DayStyle style);

/// Takes the names out of what is shown of one client. It keeps copies, not the client.
class Redactor {
 public:
  /// \p label stands for the client's code and files from now on; with an empty one they stay, and
  /// only names go.
  Redactor(const Client& client, std::string label);

  /// \p text of any of the formats without names, codes and paths. Dates stay.
  [[nodiscard]] std::string names(std::string_view text) const;

  /// The same for every string of \p line.
  void names(WeeklyLine& line) const;

  /// The same for \p diagnostics; a source line with a name in it is not shown, as its caret would
  /// no longer stand where it should.
  void names(Diagnostics& diagnostics) const;

 private:
  struct Replacement {
    std::string from;
    std::string to;
  };
  void hide_places(const Client& client);
  void hide(const std::string& text, const std::string& by);
  void add_words(std::string_view name);
  [[nodiscard]] std::string words(std::string_view text) const;
  [[nodiscard]] bool is_name(const std::string& small, std::string_view word) const;

  std::string label_;
  std::vector<Replacement> whole_;            ///< paths and codes, the longest first
  std::set<std::string, std::less<>> words_;  ///< of names, in lower case
};

/// \p text with what it quotes left out, and days of the calendar.
[[nodiscard]] std::string without_quotes(const std::string& text);

/// \p diagnostics about \p label, without path, source line and what was quoted from the notes. Of
/// the repairs stay those that are of our words alone.
[[nodiscard]] Diagnostics without_words(Diagnostics diagnostics, const std::string& label);

}  // namespace resist
