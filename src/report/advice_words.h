#pragma once

#include <string>
#include <vector>

#include "report/report.h"

namespace resist {

// The advice, put so that a reader meets nothing twice. For people; the JSON says all of it.

/// A line on what the notes themselves say of tomorrow: "You wrote on 2025-09-16", and its words.
struct ToldLine {
  std::string words;
  const Evidence* evidence = nullptr;
};

/// What the therapist meant to do, when it was otherwise, and what the client asked for.
[[nodiscard]] std::vector<ToldLine> told_lines(const ClientReport& report);

/// The suggestions, each without the reasons, steps and cautions that one before it has given.
[[nodiscard]] std::vector<Advice> without_repeats(const std::vector<Advice>& suggestions);

/// What to consider first about \p sign, without what a sign shown before it has asked.
[[nodiscard]] std::vector<std::string> new_questions(const ClientReport& report,
                                                     const SignReading& sign);

/// "for no homework and cancelling"; empty without a sign.
[[nodiscard]] std::string answers_words(const ClientReport& report, const Advice& advice);

/// Answers that are held back for one reason, together.
struct HeldBack {
  std::string names;  ///< "Paradoxical and gentle confrontation"
  std::string why;
  const Evidence* evidence = nullptr;  ///< null where none was given
};

[[nodiscard]] std::vector<HeldBack> held_back(const ClientReport& report);

/// What one answer, on one day, did for each sign.
struct TriedOnce {
  Date date{};
  Span where;
  std::string name;                ///< "Goal review"
  std::vector<std::string> lines;  ///< "No homework: shown in 4 of 6 sessions …"

  std::vector<std::string> early;  ///< signs of which it is too early to say

  /// What the figures do not settle, when all the lines share it; ends with a full stop.
  std::string limits;
};

/// The figure that stands behind "better" only where \p with_figure.
[[nodiscard]] std::vector<TriedOnce> tried_by_day(const ClientReport& report,
                                                  bool with_figure = false);

}  // namespace resist
