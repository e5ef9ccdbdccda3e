// What is said before the suggestions, or in their place.
#include "advice/preface.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "advice/risk_scripts.h"

namespace resist {
namespace {

std::string nothing_called_for(const Case& the_case) {
  const bool unknown = std::ranges::all_of(
      the_case.signs, [](const SignReading& sign) { return sign.level == Level::Unknown; });
  if (unknown) return "There is not enough on record to suggest anything yet.";
  if (the_case.safety.open()) return "Beyond that, no sign stands at present or marked.";
  const bool watched = std::ranges::any_of(
      the_case.signs, [](const SignReading& sign) { return sign.level == Level::Watch; });
  // A mark or two is too little to answer, and too much to call nothing.
  if (watched)
    return "No sign is clear enough to answer: see what is on watch, and judge yourself.";
  return "Nothing is called for: no sign stands at present or marked.";
}

}  // namespace

std::string preface_of(const Case& the_case, std::span<const Closed> gate, bool anything) {
  std::vector<std::string> said;
  if (is_only_watched(the_case, gate)) {
    said.push_back(fmt::format(
        "Risk is watched on this record, and was last denied on {}. Check as you do; this "
        "is a reminder, not an assessment of risk.",
        to_iso(the_case.safety.denials.last)));
  } else if (is_in_danger(gate)) {
    said.emplace_back(
        "Risk or danger is on this record. Safety comes first, by your own procedure; this is a "
        "reminder, not an assessment of risk.");
  }
  if (const MeasureCourse* course = deterioration(the_case.measures)) {
    said.push_back(
        fmt::format("{} has worsened reliably: review the plan and consult before anything else.",
                    course->name));
  }
  if (!anything) said.push_back(nothing_called_for(the_case));
  return fmt::format("{}", fmt::join(said, " "));
}

}  // namespace resist
