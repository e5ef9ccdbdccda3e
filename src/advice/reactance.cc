#include "advice/reactance.h"

#include <algorithm>
#include <set>
#include <string_view>

#include <fmt/format.h>

#include "advice/evidence.h"

namespace resist {
namespace {

// Convention without a published norm (`clinical.md`, section 4.0).
constexpr std::size_t least_indicators = 2;
constexpr std::size_t least_sessions = 2;

/// What the sessions show on one side.
struct Signs {
  std::set<std::string> indicators;
  std::set<std::size_t> sessions;
  std::vector<Evidence> evidence;

  void add(std::string_view indicator, std::size_t session, Evidence found) {
    indicators.emplace(indicator);
    sessions.insert(session);
    evidence.push_back(std::move(found));
  }
  void add_all(const Signs& other) {
    indicators.insert(other.indicators.begin(), other.indicators.end());
    sessions.insert(other.sessions.begin(), other.sessions.end());
    evidence.insert(evidence.end(), other.evidence.begin(), other.evidence.end());
  }
  [[nodiscard]] bool enough() const {
    return indicators.size() >= least_indicators && sessions.size() >= least_sessions;
  }
};

bool pushes_back(Hint hint) {
  return hint == Hint::Argues || hint == Hint::DoesTheOpposite || hint == Hint::NotToBeTold ||
         hint == Hint::DropsWhenTold || hint == Hint::RejectsInterpretation;
}

bool was_turned_down(const Suggestion& each) {
  return each.response && (each.response->value == SuggestionResponse::Declined ||
                           each.response->value == SuggestionResponse::YesBut);
}

bool was_taken_up(const Suggestion& each) {
  return each.response && (each.response->value == SuggestionResponse::Used ||
                           each.response->value == SuggestionResponse::Tried);
}

using Took = bool (*)(const Suggestion&);

// The suggestions that met one kind of response.
Signs responses(const Client& client, Date as_of, Took took, std::string_view rule) {
  Signs found;
  for (std::size_t index = 0; index < client.sessions.size(); ++index) {
    const Session& session = client.sessions[index];
    if (session.date.value > as_of) continue;
    for (const Suggestion& each : session.suggestions) {
      if (!took(each)) continue;
      found.add(rule, index, field_evidence(rule, session.date.value, each.response->where));
    }
  }
  return found;
}

// One "yes, but" is conversation: responses count from the second session on, and where they are
// the more frequent kind.
void read_suggestions(const Client& client, Date as_of, Signs& high, Signs& low) {
  const Signs down = responses(client, as_of, was_turned_down, "advice/turns-down");
  const Signs up = responses(client, as_of, was_taken_up, "advice/takes-up");
  if (down.sessions.size() >= least_sessions && down.evidence.size() > up.evidence.size()) {
    high.add_all(down);
  }
  if (up.sessions.size() >= least_sessions && up.evidence.size() > down.evidence.size()) {
    low.add_all(up);
  }
}

// Following through on what was agreed, in three reviews or more and nearly always.
void read_homework(const Client& client, Date as_of, Signs& low) {
  constexpr double in_large_part = 0.75;
  Signs done;
  std::size_t reviews = 0;
  for (std::size_t index = 0; index < client.sessions.size(); ++index) {
    const Session& session = client.sessions[index];
    if (session.date.value > as_of) continue;
    for (const Homework& each : session.homework) {
      if (!each.done) continue;
      ++reviews;
      if (each.done->value < in_large_part) continue;
      done.add("advice/follows-through", index,
               field_evidence("advice/follows-through", session.date.value, each.done->where));
    }
  }
  const std::size_t kept = done.evidence.size();
  if (kept < 3 || kept * 4 < reviews * 3) return;
  low.add_all(done);
}

ReactanceReading given_reading(const Noted<Reactance>& given, Date date) {
  return {.value = given.value,
          .given = true,
          .evidence = {field_evidence("advice/reactance", date, given.where)},
          .why = fmt::format("Reactance is on record as {}.", to_word(given.value))};
}

ReactanceReading session_reading(Reactance value, Signs signs) {
  std::string why = fmt::format(
      "Reactance is not on record and reads as {}: {} different indicators over {} sessions.",
      to_word(value), signs.indicators.size(), signs.sessions.size());
  return {.value = value, .evidence = std::move(signs.evidence), .why = std::move(why)};
}

}  // namespace

ReactanceReading read_reactance(const Client& client, std::span<const HintHit> hints, Date as_of) {
  if (client.profile.reactance) {
    const Date since = client.sessions.empty() ? as_of : client.sessions.front().date.value;
    return given_reading(*client.profile.reactance, since);
  }
  Signs high;
  Signs low;
  read_suggestions(client, as_of, high, low);
  read_homework(client, as_of, low);
  for (const HintHit& hit : hints) {
    if (pushes_back(hit.hint)) high.add(hit.evidence.rule, hit.session, hit.evidence);
    if (hit.hint == Hint::AsksForAdvice) low.add(hit.evidence.rule, hit.session, hit.evidence);
  }
  // Evidence on both sides leaves it unknown: the middle road is the safe one.
  if (high.enough() && low.indicators.empty()) {
    return session_reading(Reactance::High, std::move(high));
  }
  if (low.enough() && high.indicators.empty()) {
    return session_reading(Reactance::Low, std::move(low));
  }
  return {.why = "Reactance is not on record and cannot be read from it."};
}

}  // namespace resist
