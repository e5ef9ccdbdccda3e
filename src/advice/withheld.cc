#include "advice/withheld.h"

#include <algorithm>

#include "advice/evidence.h"
#include "advice/follow_up.h"
#include "advice/intervention.h"

namespace resist {
namespace {

constexpr std::size_t most_places = 2;  // for one reason

bool is_new(const Evidence& place, const std::vector<Evidence>& known) {
  return std::ranges::none_of(known, [&](const Evidence& each) {
    return each.where.file == place.where.file && each.where.begin == place.where.begin;
  });
}

// One entry an answer: its reasons one after another, each with the first place that gives it.
void withhold(std::string_view intervention, std::string_view reason,
              const std::vector<Evidence>& places, std::vector<Withheld>& withheld) {
  auto entry = std::ranges::find(withheld, intervention, &Withheld::intervention);
  if (entry == withheld.end()) {
    withheld.push_back({.intervention = std::string{intervention}});
    entry = std::prev(withheld.end());
  }
  const bool nothing_new =
      !entry->why.empty() && !places.empty() &&
      std::ranges::none_of(places, [&](const auto& each) { return is_new(each, entry->evidence); });
  if (nothing_new) return;
  if (!entry->why.empty()) entry->why += ' ';
  entry->why += reason;
  std::size_t added = 0;
  for (const Evidence& place : places) {
    if (added == most_places) break;
    if (!is_new(place, entry->evidence)) continue;
    entry->evidence.push_back(place);
    ++added;
  }
}

}  // namespace

std::vector<Withheld> say_withheld(std::span<const Closed> gate, bool anything_called_for) {
  std::vector<Withheld> withheld;
  for (const Closed& closed : gate) {
    if (!anything_called_for && !closed.row->stands_alone) continue;
    for (const std::string_view id : closed.row->withholds) {
      if (!id.empty()) withhold(id, closed.row->reason, closed.evidence, withheld);
    }
  }
  return withheld;
}

void withhold_what_did_not_help(const Case& the_case, const std::vector<Tried>& tried,
                                std::vector<Withheld>& withheld) {
  for (const Intervention* answer : all_interventions()) {
    if (!did_not_help_twice(tried, answer->id, the_case.signs)) continue;
    std::vector<Evidence> places;
    for (const Tried& each : tried) {
      if (each.intervention != answer->id) continue;
      places.push_back(field_evidence("advice/tried-twice", each.date, each.where));
    }
    withhold(answer->id, "Used twice or more, and the sign did not go down; another way is due.",
             places, withheld);
  }
}

}  // namespace resist
