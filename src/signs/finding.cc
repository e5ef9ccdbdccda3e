#include "signs/finding.h"

#include <algorithm>
#include <array>

namespace resist {

std::string_view to_word(EvidenceKind kind) {
  switch (kind) {
    case EvidenceKind::Field:
      return "field";
    case EvidenceKind::Text:
      return "text";
    case EvidenceKind::Learned:
      return "learned";
    case EvidenceKind::Transcript:
      return "transcript";
    case EvidenceKind::Measure:
      return "measure";
    case EvidenceKind::Pattern:
      return "pattern";
  }
  return {};
}

std::string_view to_word(Level level) {
  switch (level) {
    case Level::Unknown:
      return "unknown";
    case Level::None:
      return "none";
    case Level::Watch:
      return "watch";
    case Level::Present:
      return "present";
    case Level::Marked:
      return "marked";
  }
  return {};
}

std::string_view to_word(Trend trend) {
  switch (trend) {
    case Trend::Unknown:
      return "unknown";
    case Trend::Falling:
      return "falling";
    case Trend::Steady:
      return "steady";
    case Trend::Rising:
      return "rising";
  }
  return {};
}

std::optional<Level> parse_level(std::string_view word) {
  constexpr std::array levels = {Level::Unknown, Level::None, Level::Watch, Level::Present,
                                 Level::Marked};
  const auto* const found =
      std::ranges::find_if(levels, [word](Level level) { return to_word(level) == word; });
  if (found == levels.end()) return std::nullopt;
  return *found;
}

}  // namespace resist
