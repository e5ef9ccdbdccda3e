#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "advice/advice.h"
#include "base/date.h"
#include "base/diagnostic.h"
#include "language/reading.h"
#include "record/client.h"
#include "signs/finding.h"
#include "signs/goal_attainment.h"
#include "signs/measures.h"
#include "signs/safety.h"
#include "signs/talk_ratios.h"

namespace resist {

/// Everything there is to say about one client, before it is known how it will be shown. It borrows
/// the client and its reading, which outlive it.
struct ClientReport {
  const Client* client = nullptr;
  const ClientReading* reading = nullptr;

  /// The last entry on or before today: the day the client is read as of.
  Date as_of{};
  Date today{};

  /// The first day of the period that was asked for; sessions before it are not shown.
  std::optional<Date> since;

  /// Over the sessions that are shown.
  int sessions_held = 0;
  int slots = 0;

  Safety safety;
  std::vector<SignReading> signs;

  /// What is looked for without a level: it stands apart, and nothing follows from it.
  std::vector<SignReading> unscored;
  std::vector<MeasureCourse> measures;
  GoalAttainment goals;

  /// The transcripts that are shown and long enough for ratios.
  std::vector<TalkPoint> talk;
  AdviceReading advice;
};

/// What a renderer of text may know of the terminal.
struct TextStyle {
  bool colour = false;
  bool utf8 = true;
  int width = 80;

  /// 0, or 1 for `-v`: all evidence, sources, and for each session the sentences in which something
  /// was matched, with why it was or was not counted.
  int detail = 0;
};

/// The report a person reads in a terminal; every line ended, at most `width` columns (40 at the
/// least). It begins without a blank line and ends without one.
[[nodiscard]] std::string to_text(const ClientReport& report, const TextStyle& style);

/// `resist suggest`: who it is about, safety, and the suggestions in full.
[[nodiscard]] std::string advice_to_text(const ClientReport& report, const TextStyle& style);

/// `resist.report/1` is written in three parts, so that a caseload never stands in memory whole:
/// the head, each client's object with `json_separator` between two, the tail.
[[nodiscard]] std::string json_head(Date today);
[[nodiscard]] std::string to_json(const ClientReport& report);
[[nodiscard]] std::string json_tail(bool partial, const Diagnostics& diagnostics);
inline constexpr std::string_view json_separator = ",\n";

/// The object of one client for `resist suggest`: no sessions, signs or measures.
[[nodiscard]] std::string advice_to_json(const ClientReport& report);

/// The report as a Markdown document; `advice_to_markdown` the suggestions alone. Whatever stands
/// in the notes is escaped.
[[nodiscard]] std::string to_markdown(const ClientReport& report);
[[nodiscard]] std::string advice_to_markdown(const ClientReport& report);

/// One HTML file, without a script and without anything fetched, written in three parts as the JSON
/// is. \p title is a client's code, or what the clients have in common.
[[nodiscard]] std::string html_head(std::string_view title, Date today);
[[nodiscard]] std::string to_html(const ClientReport& report);
[[nodiscard]] std::string html_tail(bool partial, const Diagnostics& diagnostics);

/// What stands below the last report in Markdown: nothing, or that part of the notes could not be
/// read.
[[nodiscard]] std::string markdown_tail(bool partial, const Diagnostics& diagnostics);

}  // namespace resist
