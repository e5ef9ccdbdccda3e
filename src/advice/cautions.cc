#include "advice/cautions.h"

#include <algorithm>
#include <array>

namespace resist {
namespace {

/// Conditions under which to ask rather than to describe.
constexpr auto tender_words = std::to_array<std::string_view>(
    {"trauma*", "ptsd", "cptsd", "shame", "autis*", "asd", "deaf*", "hearing", "interpreter",
     "second language", "bereave*", "grie*"});

bool has_condition(const Case& the_case, std::span<const std::string_view> words) {
  return std::ranges::any_of(the_case.client.profile.conditions, [&](const auto& condition) {
    return std::ranges::any_of(words,
                               [&](std::string_view word) { return says(condition.value, word); });
  });
}

bool has_hint(const Case& the_case, std::initializer_list<Hint> wanted) {
  return std::ranges::any_of(the_case.hints, [&](const HintHit& hit) {
    return std::ranges::find(wanted, hit.hint) != wanted.end();
  });
}

bool stands(const Case& the_case, std::string_view sign) {
  const auto found = std::ranges::find(the_case.signs, sign, &SignReading::sign);
  return found != the_case.signs.end() && found->level >= Level::Watch;
}

bool is_called_for(const Case& the_case, Caution::When when) {
  const Profile& profile = the_case.client.profile;
  switch (when) {
    case Caution::When::Always:
      return true;
    case Caution::When::SmallTalk:
      return stands(the_case, "small-talk");
    case Caution::When::Quiet:
      return stands(the_case, "not-talking") && stands(the_case, "trying-harder");
    case Caution::When::Distress:
      return the_case.safety.open() || has_hint(the_case, {Hint::Grief, Hint::Trauma});
    case Caution::When::Sent:
      return profile.mandated && profile.mandated->value;
    case Caution::When::Tender:
      return has_condition(the_case, tender_words) || has_hint(the_case, {Hint::Trauma});
  }
  return true;
}

void add_by_profile(const Case& the_case, std::vector<std::string>& cautions) {
  const Profile& profile = the_case.client.profile;
  if (profile.minor && profile.minor->value) {
    cautions.emplace_back(
        "A minor: be clear about what is shared with parents or guardians, and what is not.");
  }
  if (profile.mandated && profile.mandated->value) {
    cautions.emplace_back("Sent by others: say what is reported, and to whom.");
  }
  const bool together = std::ranges::any_of(the_case.client.sessions, [](const Session& each) {
    return each.modality &&
           (each.modality->value == Modality::Couple || each.modality->value == Modality::Family ||
            each.modality->value == Modality::Group);
  });
  if (together) {
    cautions.emplace_back("With others in the room: name no one's part in front of them.");
  }
}

}  // namespace

std::vector<std::string> cautions_for(const Case& the_case, const Intervention& answer) {
  std::vector<std::string> cautions;
  for (const Caution& each : answer.cautions) {
    if (is_called_for(the_case, each.when)) cautions.emplace_back(each.text);
  }
  add_by_profile(the_case, cautions);
  return cautions;
}

}  // namespace resist
