#pragma once

#include <string>
#include <string_view>

#include "base/date.h"
#include "base/result.h"
#include "language/reading.h"
#include "record/client.h"

namespace resist {

/// `resist.record/1`: one client's record and what was read of it, as of \p today, for a detector
/// that is a program. Later sessions are left out.
[[nodiscard]] std::string record_to_json(const Client& client, const ClientReading& reading,
                                         Date today);

/// One line that such a program printed: what it found, and where.
struct ToldFinding {
  std::string rule;
  std::string sign;  ///< empty for the program's own
  std::string why;   ///< may be empty
  std::string file;
  int strength = 2;
  int line = 0;
  int column = 1;
  int length = 0;  ///< in characters; 0 for the rest of the sentence or line
};

/// Whether \p line is the first one of a program that speaks `resist.findings/1`.
[[nodiscard]] bool is_findings_head(std::string_view line);

/// The finding of \p line. The error says what is wrong with it.
[[nodiscard]] Result<ToldFinding> read_told_finding(std::string_view line);

}  // namespace resist
