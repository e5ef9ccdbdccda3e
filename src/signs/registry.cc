#include <algorithm>
#include <array>

#include "signs/detector.h"
#include "signs/detectors.h"

namespace resist {
namespace {

// The order of the founding document. A seventh sign is one more line.
constexpr std::array<const Detector*, 6> detectors = {
    &not_talking, &small_talk, &no_homework, &cancelling, &spinning_wheels, &trying_harder,
};

}  // namespace

std::span<const Detector* const> all_detectors() {
  return detectors;
}

const Detector* find_detector(std::string_view id) {
  const auto found = std::ranges::find(detectors, id, &Detector::id);
  return found == detectors.end() ? nullptr : *found;
}

}  // namespace resist
