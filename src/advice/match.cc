#include "advice/match.h"

#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

#include "advice/follow_up.h"
#include "advice/own_words.h"
#include "advice/risk_scripts.h"
#include "advice/told_goal.h"

namespace resist {
namespace {

// The order in each row is that of `clinical.md` section 4.0. Silence weighs most on the side of
// rapport because alliance comes before content; the last column beats the others in its row only
// where less direction is what the evidence names (homework, effort).
constexpr auto fits = std::to_array<SignFit>({
    {.sign = "not-talking",
     .rapport = 5,
     .goal_review = 1,
     .gentle_confrontation = 2,
     .paradoxical = 3},
    {.sign = "small-talk",
     .rapport = 1,
     .goal_review = 2,
     .gentle_confrontation = 3,
     .paradoxical = 2},
    {.sign = "no-homework",
     .rapport = 1,
     .goal_review = 3,
     .gentle_confrontation = 2,
     .paradoxical = 5},
    {.sign = "cancelling",
     .rapport = 3,
     .goal_review = 1,
     .gentle_confrontation = 4,
     .paradoxical = 2},
    {.sign = "spinning-wheels",
     .rapport = 1,
     .goal_review = 3,
     .gentle_confrontation = 2,
     .paradoxical = 3},
    {.sign = "trying-harder",
     .rapport = 1,
     .goal_review = 3,
     .gentle_confrontation = 1,
     .paradoxical = 4},
});

// A sign of a user's own: what can do least harm, in that order.
constexpr SignFit any_sign{
    .sign = scripts_on::any_sign, .rapport = 2, .goal_review = 2, .gentle_confrontation = 1};

// Enough to put an answer first whatever the signs.
constexpr int before_all = 100;
constexpr int nudge = 1;
constexpr int goal_is_old_days = 90;  // `clinical.md`, section 4.3

int points_for(const SignFit& fit, std::string_view intervention) {
  if (intervention == answers::rapport.id) return fit.rapport;
  if (intervention == answers::goal_review.id) return fit.goal_review;
  if (intervention == answers::gentle_confrontation.id) return fit.gentle_confrontation;
  return fit.paradoxical;
}

// What a pack names fits in the order in which it names it, and nothing else does.
int points_by_pack(const SignReading& sign, std::string_view intervention) {
  constexpr int best = 5;
  const auto found = std::ranges::find(sign.answers, intervention);
  if (found == sign.answers.end()) return 0;
  return std::max(best - static_cast<int>(found - sign.answers.begin()), 1);
}

int points_for(const SignReading& sign, std::string_view intervention) {
  if (!sign.answers.empty()) return points_by_pack(sign, intervention);
  const auto* found = std::ranges::find(fits, sign.sign, &SignFit::sign);
  return points_for(found == fits.end() ? any_sign : *found, intervention);
}

// A marked sign counts for half as much again as one that is present.
int weight(Level level) {
  return level == Level::Marked ? 3 : 2;
}
constexpr int unit = 2;

std::optional<Date> last_look(const Case& the_case) {
  std::optional<Date> last;
  for (const Goal& goal : the_case.client.goals) {
    if (goal.status && goal.status->value != GoalStatus::Active) continue;
    for (const auto& each : goal.reviewed) {
      if (each.value <= the_case.as_of && (!last || each.value > *last)) last = each.value;
    }
    if (goal.set && goal.set->value <= the_case.as_of && (!last || goal.set->value > *last)) {
      last = goal.set->value;
    }
  }
  return last;
}

void lean_on_goals(const Case& the_case, std::vector<Lean>& leans) {
  if (the_case.client.goals.empty()) {
    const bool in_prose =
        the_case.goal_told || std::ranges::any_of(the_case.hints, [](const HintHit& hit) {
          return hit.hint == Hint::UsedGoalReview;
        });
    leans.push_back({answers::goal_review.id, nudge,
                     in_prose
                         ? "The notes speak of goals, and none stands under goals: in the file."
                         : "No goal is on record."});
    return;
  }
  if (const std::optional<PassedGoal>& passed = the_case.goal_passed) {
    leans.push_back({answers::goal_review.id, nudge,
                     fmt::format("The goal on file, '{}', has come and gone ({}).", passed->goal,
                                 to_iso(passed->day))});
    return;
  }
  const std::optional<Date> last = last_look(the_case);
  if (!last) return;
  const int days = days_between(*last, the_case.as_of);
  if (days <= goal_is_old_days) return;
  leans.push_back(
      {answers::goal_review.id, nudge,
       fmt::format("The goals on record were last set or reviewed on {}, {} days before "
                   "the last entry.",
                   to_iso(*last), days)});
}

void lean_on_reactance(const Case& the_case, std::vector<Lean>& leans) {
  const ReactanceReading& reactance = the_case.reactance;
  if (reactance.value == Reactance::High) {
    leans.push_back({answers::paradoxical.id, 0,
                     reactance.why + " Less direction has gone better then (Beutler 2018)."});
  }
  if (reactance.value == Reactance::Low) {
    leans.push_back({answers::goal_review.id, nudge,
                     reactance.why + " Clear steps have gone better then (Beutler 2018)."});
  }
}

std::string say_alliance(const MeasureCourse& course) {
  if (course.points.empty()) return fmt::format("{} is low or falling.", course.name);
  return fmt::format("{} is low or falling: {:g} on {}.", course.name, course.points.back().value,
                     to_iso(course.points.back().date));
}

void lean_on_footing(const Case& the_case, std::span<const Closed> gate, std::vector<Lean>& leans) {
  const std::string_view rapport = answers::rapport.id;
  // What these come to is said by the script that they call for.
  if (comes_before_all(the_case, gate)) {
    leans.push_back({rapport, before_all, {}});
  }
  if (is_closed(gate, "fresh-rupture")) {
    leans.push_back({rapport, before_all, "A rupture is noted, and no repair since."});
  }
  if (const MeasureCourse* course = weak_alliance(the_case)) {
    leans.push_back({rapport, before_all, say_alliance(*course)});
  }
  if (is_closed(gate, "early")) {
    leans.push_back({rapport, before_all, "Fewer than three sessions have been held."});
  }
  if (is_closed(gate, "mandated")) {
    leans.push_back({rapport, 3 * unit, {}});
  }
  const auto& stage = the_case.client.profile.stage;
  if (stage && stage->value == Stage::Precontemplation) {
    leans.push_back({rapport, nudge, "Stage is on record as precontemplation: no tasks yet."});
  }
}

// Who asked to be interrupted, or told plainly, has given leave for it.
void lean_on_request(const Case& the_case, std::vector<Lean>& leans) {
  constexpr auto plain_deeds = std::to_array<std::string_view>(
      {"interrupt", "stop", "challenge", "call", "catch", "point", "pull", "steer", "bring",
       "be direct", "be honest", "be blunt", "be firm", "be tough", "be straight", "say so"});
  const std::optional<Request> request = standing_request(the_case);
  if (!request) return;
  const bool is_plain = std::ranges::any_of(
      plain_deeds, [&](std::string_view each) { return request->deed.starts_with(each); });
  if (!is_plain) return;
  leans.push_back({answers::gentle_confrontation.id, unit,
                   fmt::format("The client asked you to {}.", request->deed)});
}

// What helped is worth more of; what did not is worth less, before it is dropped altogether.
void lean_on_the_past(const Case& the_case, const std::vector<Tried>& tried,
                      std::vector<Lean>& leans) {
  for (const Tried& each : tried) {
    if (each.nap < 0) continue;
    const bool stands = std::ranges::any_of(the_case.signs, [&](const SignReading& sign) {
      return sign.sign == each.sign && is_established(sign);
    });
    const Intervention* answer = find_intervention(each.intervention);
    if (!stands || answer == nullptr) continue;
    leans.push_back({answer->id, each.nap >= nap_medium ? nudge : -nudge, {}});
  }
}

std::vector<Lean> find_leans(const Case& the_case, std::span<const Closed> gate,
                             const std::vector<Tried>& tried) {
  std::vector<Lean> leans;
  lean_on_footing(the_case, gate, leans);
  if (const MeasureCourse* course = deterioration(the_case.measures)) {
    leans.push_back({answers::goal_review.id, before_all / 2, course->reading});
  }
  lean_on_reactance(the_case, leans);
  lean_on_goals(the_case, leans);
  lean_on_request(the_case, leans);
  lean_on_the_past(the_case, tried, leans);
  return leans;
}

// In how many of the latest hours the sign is told in words; fields make a sign countable, not more
// important.
int told_lately(const Case& the_case, const SignReading& sign) {
  constexpr std::size_t lately = 3;
  int told = 0;
  for (const std::size_t at : last_held(the_case, lately)) {
    if (at >= sign.sessions.size() || sign.sessions[at].level < Level::Watch) continue;
    const bool in_words = std::ranges::any_of(sign.sessions[at].evidence, [](const Evidence& each) {
      return each.status == Status::Counted &&
             (each.kind == EvidenceKind::Text || each.kind == EvidenceKind::Learned ||
              each.kind == EvidenceKind::Transcript);
    });
    if (in_words) ++told;
  }
  return told;
}

/// The one sign that the latest hours are about, of those that stand highest; null where no one is.
const SignReading* leading_sign(const Case& the_case) {
  Level highest = Level::Present;
  for (const SignReading& sign : the_case.signs) highest = std::max(highest, sign.level);
  const SignReading* leading = nullptr;
  int most = 0;
  for (const SignReading& sign : the_case.signs) {
    if (sign.level != highest) continue;
    const int told = told_lately(the_case, sign);
    if (told == most) leading = nullptr;
    if (told <= most) continue;
    most = told;
    leading = &sign;
  }
  return leading;
}

// The sign that the latest hours are about counts for half as much again.
int points_of(const SignReading& sign, std::string_view answer, const SignReading* leading) {
  const int points = weight(sign.level) * points_for(sign, answer);
  return &sign == leading ? points + points / 2 : points;
}

std::vector<const SignReading*> signs_for(const Case& the_case, const Intervention& answer,
                                          const SignReading* leading) {
  std::vector<const SignReading*> signs;
  for (const SignReading& sign : the_case.signs) {
    if (is_established(sign) && points_for(sign, answer.id) > 0) {
      signs.push_back(&sign);
    }
  }
  std::ranges::stable_sort(signs, std::ranges::greater{}, [&](const SignReading* sign) {
    return points_of(*sign, answer.id, leading);
  });
  return signs;
}

Match match_one(const Case& the_case, const Intervention& answer, const std::vector<Lean>& leans) {
  const SignReading* leading = leading_sign(the_case);
  Match match{.intervention = &answer, .signs = signs_for(the_case, answer, leading)};
  for (const SignReading* sign : match.signs) {
    match.points += points_of(*sign, answer.id, leading);
  }
  for (const Lean& lean : leans) {
    if (lean.intervention != answer.id) continue;
    match.points += lean.points;
    if (!lean.why.empty()) match.leans.push_back(lean.why);
  }
  return match;
}

void keep_the_fitting(std::vector<Match>& matches) {
  constexpr std::size_t most_offered = 3;
  if (matches.size() > most_offered) matches.resize(most_offered);
  if (matches.empty()) return;
  // An answer lifted to the front by safety says nothing against the ones behind it.
  const int first = matches.front().points % (before_all / 2);
  std::erase_if(matches, [first](const Match& each) { return each.points * 3 < first; });
}

}  // namespace

std::span<const SignFit> sign_fits() {
  return fits;
}

namespace {

// Below it the sign showed more since, not less.
constexpr double nap_same = 0.5;

// The latest use of it for the sign that it is for here decides.
bool was_no_better(const std::vector<Tried>& tried, const Match& match) {
  bool no_better = false;
  for (const Tried& each : tried) {
    if (each.intervention != match.intervention->id || each.nap < 0) continue;
    if (each.sign == match.signs.front()->sign) no_better = each.nap < nap_same;
  }
  return no_better;
}

// What was tried and did not help is not the first thing to try, unless something graver than the
// sign put it there (trust, danger, who sent the client), or there is nothing else.
void try_another_first(std::vector<Match>& matches, std::span<const Closed> gate,
                       const std::vector<Tried>& tried) {
  const bool graver =
      is_closed(gate, "mandated") || matches.empty() || matches.front().points >= before_all / 2;
  if (graver) return;
  const auto other =
      std::ranges::find_if(matches, [&](const Match& each) { return !was_no_better(tried, each); });
  if (other != matches.end()) std::rotate(matches.begin(), other, other + 1);
}

}  // namespace

std::vector<Match> match_answers(const Case& the_case, std::span<const Closed> gate,
                                 const std::vector<Tried>& tried) {
  const std::vector<Lean> leans = find_leans(the_case, gate, tried);
  std::vector<Match> matches;
  for (const Intervention* answer : all_interventions()) {
    if (withholds(gate, answer->id)) continue;
    if (did_not_help_twice(tried, answer->id, the_case.signs)) continue;
    Match match = match_one(the_case, *answer, leans);
    if (!match.signs.empty()) matches.push_back(std::move(match));
  }
  std::ranges::stable_sort(matches, std::ranges::greater{}, &Match::points);
  keep_the_fitting(matches);
  try_another_first(matches, gate, tried);
  return matches;
}

}  // namespace resist
