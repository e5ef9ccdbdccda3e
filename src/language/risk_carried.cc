#include "language/risk_carried.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "base/date.h"
#include "language/risk_own_words.h"

namespace resist {
namespace {

bool is_carried(std::string_view risk_class) {
  return risk_class.starts_with("carried-");
}

/// Whether the hit is about the client's own life: thoughts, a plan or means, self-harm.
bool is_of_self(const RiskHit& hit) {
  constexpr auto own =
      std::to_array<std::string_view>({"suicidal-ideation", "suicide-plan", "self-harm"});
  const bool stands = hit.status == Status::Counted || hit.status == Status::History;
  return stands && std::ranges::find(own, hit.risk_class) != own.end();
}

/// The last days on which means or thoughts were told of, and by which words.
struct Told {
  OwnWords words;
  std::optional<Date> means;
  std::optional<Date> thoughts;
};

bool reaches(const std::optional<Date>& told, Date date) {
  return told && days_between(*told, date) <= risk_current_days;
}

bool is_watched(const Session& session) {
  return session.risk && session.risk->value != Risk::None;
}

/// The class that bare words come to; empty where nothing carries them.
std::string_view class_of(const RiskHit& hit, const Session& session, const Told& told) {
  const Date date = session.date.value;
  const bool thoughts = reaches(told.thoughts, date);
  if (hit.risk_class == carried_word && told.words.has_any_in(hit.where.text())) {
    return "suicidal-ideation";
  }
  if (hit.risk_class == carried_means && reaches(told.means, date)) return "suicide-plan";
  if (hit.risk_class == carried_thoughts && thoughts) return "suicidal-ideation";
  const bool despairs = hit.risk_class == carried_despair && hit.status == Status::Counted;
  if (despairs && (thoughts || is_watched(session))) return "hopelessness";
  return {};
}

/// Each class once for each status of a sentence.
void drop_repeats(std::vector<RiskHit>& hits) {
  std::vector<RiskHit> kept;
  for (const RiskHit& hit : hits) {
    const bool known = std::ranges::any_of(kept, [&](const RiskHit& other) {
      return other.sentence == hit.sentence && other.risk_class == hit.risk_class &&
             other.status == hit.status;
    });
    if (!known) kept.push_back(hit);
  }
  hits = std::move(kept);
}

void settle(const Session& session, SessionReading& reading, Told& told) {
  std::vector<RiskHit>& hits = reading.risks;
  for (RiskHit& hit : hits) {
    if (is_carried(hit.risk_class)) hit.risk_class = class_of(hit, session, told);
    if (!is_of_self(hit)) continue;
    told.thoughts = session.date.value;
    if (hit.risk_class == "suicide-plan") told.means = session.date.value;
    if (hit.sentence < reading.sentences.size()) {
      told.words.learn(reading.sentences[hit.sentence].text);
    }
  }
  std::erase_if(hits, [](const RiskHit& hit) { return hit.risk_class.empty(); });
  drop_repeats(hits);
}

}  // namespace

void settle_carried(const Client& client, ClientReading& reading) {
  Told told;
  const std::size_t sessions = std::min(client.sessions.size(), reading.sessions.size());
  for (std::size_t i = 0; i < sessions; ++i) {
    settle(client.sessions[i], reading.sessions[i], told);
  }
}

}  // namespace resist
