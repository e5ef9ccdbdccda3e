#include "language/risk_names.h"

#include <algorithm>
#include <utility>

#include "language/cue_lists.h"
#include "language/risk_cues.h"
#include "language/voice.h"

namespace resist {
namespace {

/// What names a risk in notes, by class (clinical.md, section 5.1), the idioms that only sound like
/// it, and the neighbours that an abbreviation needs (section 5.3).
const CueTable& risk_cues() {
  static const CueTable table{risk_index(), risk_groups()};
  return table;
}

bool overlap(const CueMatch& a, const CueMatch& b) {
  return a.begin < b.end && b.begin < a.end;
}

bool has_neighbour(const CueMatch& name, const std::vector<CueMatch>& all) {
  const std::uint32_t reach = name.group->limit;
  return std::ranges::any_of(all, [&](const CueMatch& other) {
    if (other.group->role != CueRole::Counts || overlap(other, name)) return false;
    return other.begin < name.end + reach && name.begin < other.end + reach;
  });
}

bool is_idiom(const CueMatch& name, const std::vector<CueMatch>& all) {
  return std::ranges::any_of(all, [&](const CueMatch& other) {
    return other.group->role == CueRole::Shields && other.begin <= name.begin &&
           name.end <= other.end;
  });
}

/// "Brother has the gun locked up": words of a means within the words of whoever holds it.
void drop_what_is_held(std::vector<CueMatch>& names) {
  const auto is_held = [&](const CueMatch& name) {
    return std::ranges::any_of(names, [&](const CueMatch& holder) {
      return holder.group->why == held_by_another && name.group->why != held_by_another &&
             overlap(holder, name);
    });
  };
  std::vector<CueMatch> kept;
  for (const CueMatch& name : names) {
    if (!is_held(name)) kept.push_back(name);
  }
  names = std::move(kept);
}

/// The risks that a sentence names: of those that overlap in one class, the longest.
std::vector<CueMatch> names_in(const std::vector<CueMatch>& all) {
  std::vector<CueMatch> names;
  for (const CueMatch& match : all) {
    if (match.group->role != CueRole::Names || is_idiom(match, all)) continue;
    if (match.group->limit > 0 && !has_neighbour(match, all)) continue;
    const auto same = std::ranges::find_if(names, [&](const CueMatch& known) {
      return known.group->names == match.group->names && overlap(known, match);
    });
    if (same == names.end()) {
      names.push_back(match);
    } else if (match.end - match.begin > same->end - same->begin) {
      *same = match;
    }
  }
  drop_what_is_held(names);
  return names;
}

}  // namespace

bool may_name_risk(std::span<const Token> tokens) {
  return risk_cues().may_name(tokens);
}

std::vector<CueMatch> risk_names(const CueText& text) {
  return names_in(risk_cues().matches(text, risk_language));
}

}  // namespace resist
