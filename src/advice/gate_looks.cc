#include "advice/gate_looks.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

#include "advice/evidence.h"
#include "advice/own_words.h"
#include "base/unicode.h"

namespace resist {
namespace {

// How far back a state, a disclosure or a rupture is taken to be under way. Conventions; no norm.
constexpr std::size_t under_way_sessions = 3;
constexpr std::size_t fresh_rupture_sessions = 2;
constexpr std::size_t violence_sessions = 6;
constexpr int least_sessions_held = 3;

Places found(std::vector<Evidence> evidence) {
  if (evidence.empty()) return std::nullopt;
  return evidence;
}

Places applies_when(bool it_does) {
  if (!it_does) return std::nullopt;
  return std::vector<Evidence>{};
}

Date first_day(const Case& the_case) {
  const auto& sessions = the_case.client.sessions;
  return sessions.empty() ? the_case.as_of : sessions.front().date.value;
}

Evidence safety_evidence(const Case& the_case, std::string_view rule, const SafetyEntry& entry) {
  return {.rule = std::string{rule},
          .kind = entry.risk_class == "risk-field" ? EvidenceKind::Field : EvidenceKind::Text,
          .strength = 3,
          .date = entry.dated ? entry.date : first_day(the_case),
          .where = entry.where,
          .quote = entry.quote,
          .status = entry.status};
}

// Hopelessness is to be asked about (`clinical.md`, section 5.1: "ask, not alarm").
bool is_alarming(const SafetyEntry& entry) {
  return entry.current && entry.risk_class != "hopelessness";
}

std::vector<Evidence> current_entries(const Case& the_case, std::string_view rule,
                                      std::span<const std::string_view> classes) {
  std::vector<Evidence> places;
  for (const SafetyEntry& entry : the_case.safety.entries) {
    const bool wanted =
        classes.empty() || std::ranges::find(classes, entry.risk_class) != classes.end();
    if (is_alarming(entry) && wanted) places.push_back(safety_evidence(the_case, rule, entry));
  }
  return places;
}

std::vector<Evidence> conditions(const Case& the_case, std::string_view rule,
                                 std::span<const std::string_view> words) {
  std::vector<Evidence> places;
  for (const auto& condition : the_case.client.profile.conditions) {
    const bool wanted = std::ranges::any_of(
        words, [&](std::string_view word) { return says(condition.value, word); });
    if (!wanted) continue;
    places.push_back(field_evidence(rule, first_day(the_case), condition.where));
    places.back().quote = "profile condition: " + one_line(condition.value);
  }
  return places;
}

bool is_recent(const Case& the_case, std::size_t session, std::size_t held_sessions) {
  const std::vector<std::size_t> held = last_held(the_case, held_sessions);
  return !held.empty() && session >= held.back();
}

std::vector<Evidence> recent_hints(const Case& the_case, Hint hint, std::size_t held_sessions) {
  std::vector<Evidence> places;
  for (auto hit = the_case.hints.rbegin(); hit != the_case.hints.rend(); ++hit) {
    if (hit->hint == hint && is_recent(the_case, hit->session, held_sessions)) {
      places.push_back(hit->evidence);
    }
  }
  return places;
}

void append(std::vector<Evidence>& to, std::vector<Evidence> from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

std::vector<Evidence> last_point(const MeasureCourse& course, std::string_view rule) {
  if (course.points.empty()) return {};
  Evidence last = field_evidence(rule, course.points.back().date, course.points.back().where);
  last.kind = EvidenceKind::Measure;
  return {std::move(last)};
}

template <std::size_t ClassCount, std::size_t WordCount>
Places state(const Case& the_case, std::string_view rule,
             const std::array<std::string_view, ClassCount>& classes,
             const std::array<std::string_view, WordCount>& words) {
  std::vector<Evidence> places = current_entries(the_case, rule, classes);
  append(places, conditions(the_case, rule, words));
  return found(std::move(places));
}

Places fewer_than(const Case& the_case, std::size_t held, std::string_view rule) {
  const std::vector<std::size_t> sessions = last_held(the_case, held);
  if (sessions.size() >= held) return std::nullopt;
  std::vector<Evidence> places;
  for (const std::size_t at : sessions) {
    const Session& session = the_case.client.sessions[at];
    places.push_back(field_evidence(rule, session.date.value, session.where));
  }
  return places;
}

Places reactance_of(const Case& the_case, Reactance value) {
  if (the_case.reactance.value != value) return std::nullopt;
  return the_case.reactance.evidence;
}

/// Whether somebody took a step against a danger that nobody wrote down, of late, and no denial
/// came after it: a card in a purse, tablets given over. A plan or factors on a form are routine.
bool is_unexplained_step(const Case& the_case) {
  constexpr auto routine =
      std::to_array<std::string_view>({"protective factor", "reasons for", "reasons to", "plan"});
  const auto& step = the_case.safety.lone_step;
  if (!step || days_between(step->date, the_case.as_of) > risk_current_days) return false;
  const RiskDenials& denials = the_case.safety.denials;
  if (denials.sessions > 0 && denials.last >= step->date) return false;
  const std::string words = ascii_lower(step->quote);
  return std::ranges::none_of(
      routine, [&](std::string_view word) { return words.find(word) != std::string::npos; });
}

}  // namespace

namespace look_for {

// The field counts by itself: what the safety list makes of it cannot reopen the gate.
Places open_risk(const Case& the_case) {
  std::vector<Evidence> places = current_entries(the_case, "gate/open-risk", {});
  if (places.empty() && is_unexplained_step(the_case)) {
    places.push_back(safety_evidence(the_case, "gate/open-risk", *the_case.safety.lone_step));
  }
  const auto& field = the_case.client.profile.risk;
  const bool listed = std::ranges::any_of(places, [&](const Evidence& each) {
    return field && each.where.begin == field->where.begin;
  });
  if (field && field->value != Risk::None && !listed) {
    places.push_back(field_evidence("gate/open-risk", first_day(the_case), field->where));
  }
  return found(std::move(places));
}

Places deteriorated(const Case& the_case) {
  const MeasureCourse* course = deterioration(the_case.measures);
  if (course == nullptr) return std::nullopt;
  return last_point(*course, "gate/deterioration");
}

Places psychosis(const Case& the_case) {
  return state(the_case, "gate/psychosis", std::array<std::string_view, 1>{"psychosis"},
               std::array<std::string_view, 8>{"psychosis", "psychotic", "schizo*", "delusion*",
                                               "paranoi*", "hallucinat*", "voices", "fep"});
}

Places mania(const Case& the_case) {
  return state(
      the_case, "gate/mania", std::array<std::string_view, 1>{"mania"},
      std::array<std::string_view, 5>{"mania", "manic", "hypoman*", "bipolar", "cyclothym*"});
}

Places intoxication(const Case& the_case) {
  return state(the_case, "gate/intoxication", std::array<std::string_view, 1>{"intoxication"},
               std::array<std::string_view, 3>{"intoxicat*", "withdrawal", "detox*"});
}

Places medical_danger(const Case& the_case) {
  return state(the_case, "gate/medical", std::array<std::string_view, 1>{"medical"},
               std::array<std::string_view, 5>{"anorexi*", "bulimi*", "eating disorder", "ednos",
                                               "refeeding"});
}

Places limited_understanding(const Case& the_case) {
  return found(conditions(the_case, "gate/understanding",
                          std::array<std::string_view, 7>{
                              "dementia", "delirium", "cognitive impairment", "intellectual disab*",
                              "learning disab*", "brain injury", "tbi"}));
}

Places crisis(const Case& the_case) {
  return state(the_case, "gate/crisis", std::array<std::string_view, 1>{"crisis"},
               std::array<std::string_view, 1>{"crisis"});
}

Places abuse(const Case& the_case) {
  std::vector<Evidence> places = recent_hints(the_case, Hint::Violence, violence_sessions);
  if (Places told = state(the_case, "gate/abuse", std::array<std::string_view, 1>{"abuse"},
                          std::array<std::string_view, 8>{
                              "domestic abuse", "child abuse", "sexual abuse", "emotional abuse",
                              "domestic violence", "ipv", "dv", "coercive"})) {
    append(places, std::move(*told));
  }
  return found(std::move(places));
}

Places grief_or_trauma(const Case& the_case) {
  std::vector<Evidence> places = recent_hints(the_case, Hint::Trauma, under_way_sessions);
  append(places, recent_hints(the_case, Hint::Grief, under_way_sessions));
  append(places, conditions(the_case, "gate/grief-or-trauma",
                            std::array<std::string_view, 10>{
                                "grie*", "bereave*", "ptsd", "cptsd", "trauma*", "acute stress",
                                "divorce", "separation", "job loss", "redundancy"}));
  return found(std::move(places));
}

Places low_alliance(const Case& the_case) {
  const MeasureCourse* course = weak_alliance(the_case);
  if (course == nullptr) return std::nullopt;
  return last_point(*course, "gate/alliance");
}

// A rupture is ordinary; what counts is whether it was mended since. Who means to say sorry has
// seen one, whatever it is called.
Places fresh_rupture(const Case& the_case) {
  std::vector<Evidence> places;
  if (std::optional<Evidence> plan = own_plan(the_case); plan && means_to_repair(plan->quote)) {
    plan->rule = "gate/fresh-rupture";
    places.push_back(*std::move(plan));
  }
  for (auto hit = the_case.hints.rbegin(); hit != the_case.hints.rend(); ++hit) {
    if (hit->hint == Hint::Repair) break;
    const bool is_rupture = hit->hint == Hint::Rupture || hit->hint == Hint::Hurt;
    if (is_rupture && is_recent(the_case, hit->session, fresh_rupture_sessions)) {
      places.push_back(hit->evidence);
    }
  }
  return found(std::move(places));
}

Places early(const Case& the_case) {
  return fewer_than(the_case, least_sessions_held, "gate/early");
}

Places first_session(const Case& the_case) {
  return fewer_than(the_case, 2, "gate/first-session");
}

Places minor_without_consent(const Case& the_case) {
  const Profile& profile = the_case.client.profile;
  if (!profile.minor || !profile.minor->value) return std::nullopt;
  if (profile.consent && profile.consent->value) return std::nullopt;
  return std::vector<Evidence>{
      field_evidence("gate/minor", first_day(the_case), profile.minor->where)};
}

Places mandated(const Case& the_case) {
  const auto& field = the_case.client.profile.mandated;
  if (!field || !field->value) return std::nullopt;
  return std::vector<Evidence>{field_evidence("gate/mandated", first_day(the_case), field->where)};
}

Places reactance_unknown(const Case& the_case) {
  return applies_when(!the_case.reactance.value.has_value());
}

Places reactance_low(const Case& the_case) {
  return reactance_of(the_case, Reactance::Low);
}

Places reactance_moderate(const Case& the_case) {
  return reactance_of(the_case, Reactance::Moderate);
}

}  // namespace look_for
}  // namespace resist
