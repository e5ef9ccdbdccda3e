#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "report/report.h"

namespace resist {

/// A client's report made by hand: the notes are \p text of one file, and evidence is found in it
/// by its words, so that a test reads like the notes it is about.
class ReportRecord {
 public:
  ReportRecord(std::string code, std::string path, std::string text);

  /// A slot on \p date ("2026-02-10"); its place is the line that has the date.
  ReportRecord& session(std::string_view date, Attendance attendance = Attendance::Attended);

  /// The stretch of the file that reads \p words; the words must stand there.
  [[nodiscard]] Span where(std::string_view words) const;

  /// Text evidence of \p rule, quoted as \p words.
  [[nodiscard]] Evidence evidence(std::string rule, std::string_view date,
                                  std::string_view words) const;

  /// The report over what was made so far, with no signs; valid as long as this record.
  [[nodiscard]] ClientReport report(std::string_view today) const;

  [[nodiscard]] Client& client() { return client_; }
  [[nodiscard]] ClientReading& reading() { return reading_; }

 private:
  Client client_;
  ClientReading reading_;
};

/// \p iso as a date; it must be one.
[[nodiscard]] Date day(std::string_view iso);

}  // namespace resist
