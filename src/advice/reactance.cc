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

// One "yes, but" is conversation: suggestions turned down count from the second session on.
void read_suggestions(const Client& client, Date as_of, Signs& high, Signs& low) {
  Signs down;
  Signs up;
  for (std::size_t index = 0; index < client.sessions.size(); ++index) {
    const Session& session = client.sessions[index];
    if (session.date.value > as_of) continue;
    for (const Suggestion& each : session.suggestions) {
      if (!each.response) continue;
      const bool is_down = was_turned_down(each);
      if (!is_down && !was_taken_up(each)) continue;
      (is_down ? down : up)
          .add(is_down ? "advice/turns-down" : "advice/takes-up", index,
               field_evidence(is_down ? "advice/turns-down" : "advice/takes-up", session.date.value,
                              each.response->where));
    }
  }
  const auto add_all = [](Signs& to, const Signs& from) {
    to.indicators.insert(from.indicators.begin(), from.indicators.end());
    to.sessions.insert(from.sessions.begin(), from.sessions.end());
    to.evidence.insert(to.evidence.end(), from.evidence.begin(), from.evidence.end());
  };
  if (down.sessions.size() >= least_sessions && down.evidence.size() > up.evidence.size()) {
    add_all(high, down);
  }
  if (up.sessions.size() >= least_sessions && up.evidence.size() > down.evidence.size()) {
    add_all(low, up);
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
  low.indicators.insert(done.indicators.begin(), done.indicators.end());
  low.sessions.insert(done.sessions.begin(), done.sessions.end());
  low.evidence.insert(low.evidence.end(), done.evidence.begin(), done.evidence.end());
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
