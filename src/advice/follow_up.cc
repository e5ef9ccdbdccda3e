#include "advice/follow_up.h"

#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "advice/intervention.h"
#include "base/unicode.h"

namespace resist {
namespace {

struct Use {
  std::string_view intervention;
  std::size_t session = 0;
  Span where;
};

void add_use(std::vector<Use>& uses, std::string_view written, std::size_t session,
             const Span& where) {
  const std::string_view id = intervention_id(written);
  if (id.empty()) return;
  const bool known = std::ranges::any_of(
      uses, [&](const Use& each) { return each.session == session && each.intervention == id; });
  if (!known) uses.push_back({.intervention = id, .session = session, .where = where});
}

std::string_view intervention_of(Hint hint) {
  switch (hint) {
    case Hint::UsedRapport:
      return answers::rapport.id;
    case Hint::UsedGoalReview:
      return answers::goal_review.id;
    case Hint::UsedConfrontation:
      return answers::gentle_confrontation.id;
    case Hint::UsedParadox:
      return answers::paradoxical.id;
    default:
      return {};
  }
}

// What stands in most notes ("goals reviewed") is a habit of the clinic's form, and no answer given
// to a sign.
bool is_routine(const Case& the_case, Hint hint) {
  const auto mentions = static_cast<std::size_t>(
      std::ranges::count(the_case.hints, hint, [](const HintHit& hit) { return hit.hint; }));
  return mentions > 2 && mentions * 3 > the_case.client.sessions.size();
}

void add_told_uses(const Case& the_case, std::vector<Use>& uses) {
  for (const HintHit& hit : the_case.hints) {
    if (is_routine(the_case, hit.hint)) continue;
    add_use(uses, intervention_of(hit.hint), hit.session, hit.evidence.where);
  }
}

std::vector<Use> find_uses(const Case& the_case) {
  std::vector<Use> uses;
  const auto& sessions = the_case.client.sessions;
  for (std::size_t at = 0; at < sessions.size(); ++at) {
    if (sessions[at].date.value > the_case.as_of) continue;
    for (const auto& each : sessions[at].interventions) {
      add_use(uses, each.value, at, each.where);
    }
    if (at >= the_case.reading.sessions.size()) continue;
    for (const auto& each : the_case.reading.sessions[at].interventions) {
      add_use(uses, each.value, at, each.where);
    }
  }
  add_told_uses(the_case, uses);
  std::ranges::stable_sort(uses, {}, &Use::session);
  return uses;
}

// Cancelling shows where no session was held; any other sign can show only where one was.
bool is_read(const Case& the_case, const SignReading& sign, std::size_t session) {
  const bool counts = sign.sign == "cancelling" || was_held(attendance_in(the_case, session));
  return counts && sign.sessions[session].level != Level::Unknown &&
         the_case.client.sessions[session].date.value <= the_case.as_of;
}

// The day of the use itself belongs to before: what was done in it cannot have worked yet.
std::vector<std::size_t> sessions_before(const Case& the_case, const SignReading& sign,
                                         std::size_t use) {
  std::vector<std::size_t> sessions;
  for (std::size_t at = std::min(use + 1, sign.sessions.size()); at-- > 0;) {
    if (sessions.size() == phase_length) break;
    if (is_read(the_case, sign, at)) sessions.push_back(at);
  }
  return sessions;
}

std::vector<std::size_t> sessions_after(const Case& the_case, const SignReading& sign,
                                        std::size_t use) {
  std::vector<std::size_t> sessions;
  for (std::size_t at = use + 1; at < sign.sessions.size() && sessions.size() < phase_length;
       ++at) {
    if (is_read(the_case, sign, at)) sessions.push_back(at);
  }
  return sessions;
}

std::vector<double> scores_of(const SignReading& sign, const std::vector<std::size_t>& sessions) {
  std::vector<double> scores;
  scores.reserve(sessions.size());
  for (const std::size_t each : sessions) scores.push_back(sign.sessions[each].score);
  return scores;
}

double mean(const std::vector<double>& values) {
  if (values.empty()) return 0;
  double sum = 0;
  for (const double each : values) sum += each;
  return sum / static_cast<double>(values.size());
}

// One session that shows a sign is no pattern to follow, unless it became one.
bool was_there(const SignReading& sign, const std::vector<std::size_t>& before) {
  const auto shown = std::ranges::count_if(
      before, [&](std::size_t at) { return sign.sessions[at].level >= Level::Watch; });
  return shown >= 2 || (shown == 1 && is_established(sign));
}

std::size_t shown_in(const SignReading& sign, const std::vector<std::size_t>& sessions) {
  return static_cast<std::size_t>(std::ranges::count_if(
      sessions, [&](std::size_t at) { return sign.sessions[at].level >= Level::Watch; }));
}

std::string_view say_effect(double nap) {
  if (nap >= nap_large) return "much better";
  if (nap >= nap_medium) return "better";
  return nap < 0.5 ? "no better" : "about the same";
}

std::string read_effect(const SignReading& sign, const std::vector<std::size_t>& before,
                        const std::vector<std::size_t>& after, double nap) {
  return fmt::format(
      "Shown in {} of {} sessions up to that day and in {} of {} since: {}. Few sessions of one "
      "client; a trend that had already begun is not taken out, and what caused it is not shown.",
      shown_in(sign, before), before.size(), shown_in(sign, after), after.size(), say_effect(nap));
}

std::string too_early(std::size_t after) {
  if (after == 0) return "Too early to say: no session since.";
  return "Too early to say: one session since.";
}

Tried judge(const Case& the_case, const Use& use, const SignReading& sign,
            const std::vector<std::size_t>& earlier) {
  const std::vector<std::size_t> later = sessions_after(the_case, sign, use.session);
  const std::vector<double> before = scores_of(sign, earlier);
  const std::vector<double> after = scores_of(sign, later);
  Tried tried{.intervention = std::string{use.intervention},
              .date = the_case.client.sessions[use.session].date.value,
              .where = use.where,
              .sign = sign.sign,
              .before = mean(before),
              .after = mean(after)};
  if (after.size() < least_after) {
    tried.reading = too_early(after.size());
    return tried;
  }
  if (before.size() < 2) {
    tried.reading = "There is only one session before it to compare with.";
    return tried;
  }
  tried.nap = non_overlap(before, after);
  tried.reading = read_effect(sign, earlier, later, tried.nap);
  return tried;
}

}  // namespace

std::string_view intervention_id(std::string_view written) {
  std::string id = ascii_lower(written);
  std::ranges::replace(id, ' ', '-');
  std::ranges::replace(id, '_', '-');
  const Intervention* known = find_intervention(id);
  return known == nullptr ? std::string_view{} : known->id;
}

double non_overlap(const std::vector<double>& before, const std::vector<double>& after) {
  if (before.empty() || after.empty()) return -1;
  double better = 0;
  for (const double earlier : before) {
    for (const double later : after) {
      if (later < earlier) better += 1;
      if (later == earlier) better += 0.5;
    }
  }
  return better / static_cast<double>(before.size() * after.size());
}

std::vector<Tried> follow_up(const Case& the_case) {
  std::vector<Tried> all;
  for (const Use& use : find_uses(the_case)) {
    for (const SignReading& sign : the_case.signs) {
      const std::vector<std::size_t> before = sessions_before(the_case, sign, use.session);
      if (!was_there(sign, before)) continue;
      all.push_back(judge(the_case, use, sign, before));
    }
  }
  return all;
}

bool was_used(const Case& the_case, std::string_view intervention, std::size_t session) {
  return std::ranges::any_of(find_uses(the_case), [&](const Use& each) {
    return each.session == session && each.intervention == intervention;
  });
}

bool did_not_help_twice(const std::vector<Tried>& tried, std::string_view intervention,
                        const std::vector<SignReading>& signs) {
  return std::ranges::any_of(signs, [&](const SignReading& sign) {
    if (!is_established(sign)) return false;
    const auto without_effect = std::ranges::count_if(tried, [&](const Tried& each) {
      return each.intervention == intervention && each.sign == sign.sign && each.nap >= 0 &&
             each.nap < nap_medium;
    });
    const bool ever_helped = std::ranges::any_of(tried, [&](const Tried& each) {
      return each.intervention == intervention && each.sign == sign.sign && each.nap >= nap_medium;
    });
    return without_effect >= 2 && !ever_helped;
  });
}

}  // namespace resist
