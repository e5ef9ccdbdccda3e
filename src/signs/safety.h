#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/source.h"
#include "language/reading.h"
#include "language/risk_carried.h"
#include "record/client.h"

namespace resist {

/// What an entry is in the course of a risk, where it is one of these.
enum class RiskRole : std::uint8_t {
  None,
  LastAsked,  ///< the last answer to an enquiry, no denial being newer
  Change,     ///< the last that names another method or place
  Act,        ///< something was done, or rehearsed and left
};

/// Something on record about risk, in the therapist's words. A reminder, not an assessment.
struct SafetyEntry {
  std::string risk_class;  ///< "suicidal-ideation", "self-harm", …, or "risk-field"

  /// Where it bears none, as what the profile says, `dated` is false and this is the day of
  /// reading.
  Date date{};
  bool dated = true;
  Span where;
  std::string quote;
  Status status = Status::Counted;  ///< counted or history; the others are not listed
  RiskRole role = RiskRole::None;

  /// The sentence before, where it asks after this; empty otherwise.
  std::string question;

  /// Within `risk_current_days` before the last entry of the record, and not cleared since.
  bool current = false;

  /// "PHQ-9 item 9 is 2 in the same note"; empty without a conflict.
  std::string conflict;

  /// Where a report shows equal sentences once: in how many sessions, and since when.
  int sessions = 1;
  Date first{};
};

/// The sessions whose notes or risk field say that risk was asked about and nothing found.
struct RiskDenials {
  int sessions = 0;
  Date last{};

  /// The last one's words, with their place; empty where only a field says so.
  std::string quote;
  Span where;
};

struct Safety {
  /// Current first, then the gravest, then the newest. Of protective steps only the last.
  std::vector<SafetyEntry> entries;

  /// The last protective step where nothing else is on record: a card or a locked box is there for
  /// something, though nobody wrote for what.
  std::optional<SafetyEntry> lone_step;

  /// The highest that the profile, a risk field or a Risk section says and is current.
  Risk level = Risk::None;
  RiskDenials denials;

  /// Whether the latest that the record says of risk is a denial.
  bool denied_last = false;

  /// A slot missed without notice after a current entry: what the report says at once.
  std::string missed_after_risk;

  [[nodiscard]] bool open() const;
};

/// Classes and their meaning: `find_risks`; "risk-field" is what a field says.
[[nodiscard]] Safety read_safety(const Client& client, const ClientReading& reading, Date as_of);

}  // namespace resist
