#pragma once

#include <string>
#include <vector>

#include "advice/advice.h"
#include "base/date.h"
#include "base/diagnostic.h"
#include "language/reading.h"
#include "record/client.h"
#include "signs/finding.h"
#include "signs/measures.h"
#include "signs/safety.h"

namespace resist {

/// Everything there is to say about one client, before it is known how it will be shown. It borrows
/// the client and its reading, which outlive it.
struct ClientReport {
  const Client* client = nullptr;
  const ClientReading* reading = nullptr;

  /// The last entry on or before today: the day the client is read as of.
  Date as_of{};
  Date today{};

  int sessions_held = 0;
  int slots = 0;
  Safety safety;
  std::vector<SignReading> signs;
  std::vector<MeasureCourse> measures;
  AdviceReading advice;
};

/// What a renderer of text may know of the terminal.
struct TextStyle {
  bool colour = false;
  bool utf8 = true;
  int width = 80;

  /// 0, or 1 for `-v`: every sentence read, what was matched and why it was or was not counted.
  int detail = 0;
};

/// The report a person reads in a terminal; every line ended, at most `width` columns.
[[nodiscard]] std::string to_text(const ClientReport& report, const TextStyle& style);

/// `resist.report/1` is written in three parts, so that a caseload never stands in memory whole.
[[nodiscard]] std::string json_head(Date as_of);
[[nodiscard]] std::string to_json(const ClientReport& report);
[[nodiscard]] std::string json_tail(bool partial, const Diagnostics& diagnostics);

}  // namespace resist
