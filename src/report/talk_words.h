#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/report.h"

namespace resist {

/// One ratio of the last transcript: "0.4", and what it is of with what it may be held against.
struct TalkLine {
  std::string value;
  std::string what;  ///< "reflections for each question of yours"
  std::string beside;
};

/// The ratios of the last transcript of \p report that is long enough; none without one.
[[nodiscard]] std::vector<TalkLine> talk_lines(const ClientReport& report);

/// "in the transcript of 2026-11-03, 24 turns of yours".
[[nodiscard]] std::string talk_caption(const ClientReport& report);

inline constexpr std::string_view talk_more =
    "The benchmarks are experts' opinion of motivational interviewing and judge no other way of "
    "working; the program's counts are rough (resist explain MITI).";

}  // namespace resist
