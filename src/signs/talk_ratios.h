#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/source.h"
#include "language/reading.h"
#include "language/talk_profile.h"
#include "record/client.h"

namespace resist {

/// A ratio by which raters of motivational interviewing describe how a therapist talks.
struct TalkRatio {
  std::string_view id;
  std::string_view title;  ///< what its number counts: "reflections for each question of yours"

  /// Where raters put fair and good work; empty where nobody has.
  std::optional<double> fair;
  std::optional<double> good;
  std::string_view source;

  /// What is to be known besides: what good and poor interviews have, or why it is not counted.
  std::string_view note;

  /// The ratio, empty where there is nothing to share; null for one that is not counted here.
  std::optional<double> (*of)(const TalkProfile&) = nullptr;
  bool is_share = true;  ///< shown in per cent
};

/// In the order in which they are shown.
[[nodiscard]] std::span<const TalkRatio> talk_ratios();

/// What is said of all of them.
inline constexpr std::string_view talk_ratio_caution =
    "Counted by this program. In 50 interviews of AnnoMI its reflections for each question go with "
    "those of the experts' codes at r = .71, and stand at the same benchmark in 35: a single "
    "hour's figure is rough. The benchmarks are experts' opinion of motivational interviewing, not "
    "derived from outcome; they judge no other way of working.";

/// Therapist's turns without which a transcript is too short for ratios.
inline constexpr int talk_turns_least = 8;

/// One transcript with a therapist and a client who are known.
struct TalkPoint {
  Date date{};
  Span where;  ///< the first turn
  TalkProfile profile;
};

/// Every transcript up to \p as_of that is long enough, by date.
[[nodiscard]] std::vector<TalkPoint> talk_points(const Client& client, const ClientReading& reading,
                                                 Date as_of);

/// The middle one of the values of \p ratio over \p points; empty where fewer than three have one.
[[nodiscard]] std::optional<double> usual_ratio(const TalkRatio& ratio,
                                                std::span<const TalkPoint> points);

}  // namespace resist
