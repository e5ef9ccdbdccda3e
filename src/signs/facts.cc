#include "signs/facts.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>

#include "language/told_attendance.h"
#include "record/instruments.h"

namespace resist {
namespace {

constexpr float nothing_told = -6.0F;
constexpr float most_told = 4.0F;
constexpr float unknown_before = -3.0F;

float& at(Facts& facts, Fact fact) {
  return facts.at(static_cast<std::size_t>(fact));
}

float log_odds(double probability) {
  const double p = std::clamp(probability, 1e-4, 1 - 1e-4);
  return std::clamp(static_cast<float>(std::log(p / (1 - p))), nothing_told, most_told);
}

std::optional<std::size_t> sign_place(std::string_view sign) {
  const auto* const found = std::ranges::find(learned_signs, sign);
  if (found == learned_signs.end()) return std::nullopt;
  return static_cast<std::size_t>(found - learned_signs.begin());
}

void read_told(const SessionReading& reading, SessionFacts& facts) {
  for (auto& each : facts.told) each.fill(nothing_told);
  facts.told_set_aside.fill(nothing_told);
  for (const LearnedHit& hit : reading.learned) {
    const auto sign = sign_place(hit.sign);
    if (!sign) continue;
    float odds = log_odds(hit.probability);
    if (hit.status != Status::Counted) {
      float& aside = facts.told_set_aside.at(*sign);
      aside = std::max(aside, odds);
      continue;
    }
    for (float& told : facts.told.at(*sign)) {
      if (odds > told) std::swap(odds, told);
    }
  }
}

void read_note(const SessionReading& reading, SessionFacts& facts) {
  if (reading.sentences.empty()) return;
  std::ranges::transform(reading.note, facts.note.begin(),
                         [](float odds) { return std::clamp(odds, nothing_told, most_told); });
}

void read_attendance(Attendance attendance, Facts& facts) {
  at(facts, Fact::Held) = was_held(attendance) ? 1.0F : 0.0F;
  at(facts, Fact::Late) = attendance == Attendance::Late ? 1.0F : 0.0F;
  const bool therapist = attendance == Attendance::TherapistCancelled;
  at(facts, Fact::MissedByTherapist) = therapist ? 1.0F : 0.0F;
  at(facts, Fact::MissedByClient) = !was_held(attendance) && !therapist ? 1.0F : 0.0F;
}

void read_homework(const Session& session, Facts& facts) {
  double done = 0;
  int reviewed = 0;
  for (const Homework& each : session.homework) {
    if (!each.done) continue;
    done += each.done->value;
    ++reviewed;
  }
  if (reviewed == 0) return;
  // Thirds of what was set: little, some, most.
  const double mean = done / reviewed;
  at(facts, Fact::HomeworkReviewed) = 1;
  const Fact how = mean < 0.34   ? Fact::HomeworkNotDone
                   : mean < 0.55 ? Fact::HomeworkPartly
                                 : Fact::HomeworkDone;
  at(facts, how) = 1;
}

void read_suggestions(const Session& session, Facts& facts) {
  int used = 0;
  int refused = 0;
  for (const Suggestion& each : session.suggestions) {
    if (!each.response) continue;
    const bool taken = each.response->value == SuggestionResponse::Used ||
                       each.response->value == SuggestionResponse::Tried;
    ++(taken ? used : refused);
  }
  at(facts, Fact::SuggestionsRefused) = refused > used ? 1.0F : 0.0F;
  at(facts, Fact::SuggestionsUsed) = used > refused ? 1.0F : 0.0F;
}

void read_effort(const Session& session, Facts& facts) {
  if (session.prep_minutes) {
    constexpr double most_hours = 2;
    at(facts, Fact::Preparation) =
        static_cast<float>(std::min(most_hours, session.prep_minutes->value / 60));
  }
  if (session.talk) {
    const double all = session.talk->client.value + session.talk->therapist.value;
    const double share = all > 0 ? session.talk->client.value / all : 0.5;
    at(facts, Fact::ClientTalksLittle) = share < 0.38 ? 1.0F : 0.0F;
    at(facts, Fact::ClientTalksMost) = share > 0.65 ? 1.0F : 0.0F;
  }
  if (!session.effort.therapist || !session.effort.client) return;
  const double gap = session.effort.therapist->value - session.effort.client->value;
  at(facts, Fact::EffortRated) = 1;
  at(facts, Fact::EffortGap) = gap >= 3 ? 1.0F : 0.0F;
  at(facts, Fact::EffortEven) = gap <= 0 ? 1.0F : 0.0F;
}

/// What the first total of each instrument was, and when.
struct FirstScore {
  Date date{};
  double value = 0;
};
using FirstScores = std::map<std::string, FirstScore, std::less<>>;

/// What the totals of one session say, as they come.
struct Scores {
  bool held_flat = false;
  bool gained = false;
  std::optional<double> best;
};

void read_total(std::string_view name, double total, Date date,
                std::span<const Instrument> instruments, FirstScores& firsts, Scores& scores) {
  constexpr int eight_weeks = 55;
  const Instrument* const instrument = find_instrument(name, instruments);
  if (instrument == nullptr || instrument->alliance || !instrument->reliable_change) return;
  const auto& first =
      firsts.try_emplace(std::string{instrument->name}, FirstScore{.date = date, .value = total})
          .first->second;
  const double sign = instrument->direction == Direction::HigherIsWorse ? 1 : -1;
  const double better = sign * (first.value - total) / *instrument->reliable_change;
  const bool long_enough = days_between(first.date, date) >= eight_weeks;
  scores.gained = scores.gained || better >= 1;
  scores.held_flat = scores.held_flat || (long_enough && better < 1);
  if (long_enough) {
    scores.best = std::max(scores.best.value_or(-1), std::clamp(better, -1.0, 1.5));
  }
}

/// Of the fields and, for an instrument that has none there, of the prose.
void read_scores(const Session& session, const SessionReading& read,
                 std::span<const Instrument> instruments, FirstScores& firsts, Facts& facts) {
  Scores scores;
  const Date date = session.date.value;
  std::vector<const Instrument*> given;
  for (const Measure& each : session.measures) {
    const std::string& name = each.instrument.value;
    given.push_back(find_instrument(name, instruments));
    read_total(name, each.total.value, date, instruments, firsts, scores);
  }
  for (const ProseMeasure& each : read.measures) {
    const Instrument* const known = find_instrument(each.instrument, instruments);
    if (std::ranges::find(given, known) != given.end()) continue;
    read_total(each.instrument, each.total, date, instruments, firsts, scores);
  }
  at(facts, Fact::LowScoresHeld) = scores.held_flat ? 1.0F : 0.0F;
  at(facts, Fact::Gains) = scores.gained && !scores.held_flat ? 1.0F : 0.0F;
  at(facts, Fact::ScoreMove) = static_cast<float>(scores.best.value_or(0));
}

/// The mean of what was told of a sign in up to three sessions before \p index.
float told_before(const std::vector<SessionFacts>& sessions, std::size_t index, std::size_t sign) {
  const std::size_t from = index < 3 ? 0 : index - 3;
  if (from == index) return unknown_before;
  float sum = 0;
  for (std::size_t i = from; i < index; ++i) sum += sessions[i].told.at(sign).front();
  return sum / static_cast<float>(index - from);
}

/// What a phrase in the evidence says; empty for evidence that is no phrase.
std::optional<Fact> phrase_fact(const Evidence& evidence) {
  const bool is_phrase = evidence.kind == EvidenceKind::Text ||
                         (evidence.kind == EvidenceKind::Transcript && !evidence.section.empty());
  if (!is_phrase) return std::nullopt;
  if (evidence.status != Status::Counted) return Fact::PhraseSetAside;
  if (evidence.strength >= 3) return Fact::PhraseProves;
  return evidence.strength == 2 ? Fact::PhraseSays : Fact::PhraseHints;
}

}  // namespace

std::vector<SessionFacts> read_facts(const Client& client, const ClientReading& reading) {
  std::vector<SessionFacts> sessions(client.sessions.size());
  FirstScores firsts;
  int held = 0;
  const SessionReading unread;
  for (std::size_t i = 0; i < sessions.size(); ++i) {
    const Session& session = client.sessions[i];
    const SessionReading& read = i < reading.sessions.size() ? reading.sessions[i] : unread;
    Facts& common = sessions[i].common;
    read_told(read, sessions[i]);
    read_note(read, sessions[i]);
    read_attendance(attendance_of(session, read), common);
    held += at(common, Fact::Held) > 0 ? 1 : 0;
    read_homework(session, common);
    read_suggestions(session, common);
    read_effort(session, common);
    read_scores(session, read, reading.instruments, firsts, common);
    at(common, Fact::FirstSessions) = held <= 3 ? 1.0F : 0.0F;
    at(common, Fact::LaterSessions) = held >= 8 ? 1.0F : 0.0F;
    const auto sentences = static_cast<float>(read.sentences.size());
    at(common, Fact::Sentences) = std::min(1.0F, sentences / 12);
    at(common, Fact::HasTranscript) = session.transcript.empty() ? 0.0F : 1.0F;
    for (std::size_t s = 0; s < learned_signs.size(); ++s) {
      sessions[i].told_before.at(s) = told_before(sessions, i, s);
    }
  }
  return sessions;
}

Facts facts_for(const SessionFacts& session, std::size_t sign, std::span<const Evidence> evidence) {
  Facts facts = session.common;
  at(facts, Fact::Told) = session.told.at(sign)[0];
  at(facts, Fact::ToldAgain) = session.told.at(sign)[1];
  at(facts, Fact::ToldThird) = session.told.at(sign)[2];
  at(facts, Fact::ToldSetAside) = session.told_set_aside.at(sign);
  at(facts, Fact::ToldBefore) = session.told_before.at(sign);
  at(facts, Fact::NoteTells) = session.note.at(sign);
  constexpr auto first_told = static_cast<std::size_t>(Fact::NotTalkingTold);
  for (std::size_t s = 0; s < learned_signs.size(); ++s) {
    facts.at(first_told + s) = s == sign ? 0.0F : session.told.at(s)[0];
  }
  double unrecorded = 1;
  for (const Evidence& each : evidence) {
    if (each.kind == EvidenceKind::Learned) continue;
    if (const std::optional<Fact> phrase = phrase_fact(each)) {
      at(facts, *phrase) = 1;
    } else if (each.status == Status::Counted) {
      unrecorded *= 1 - each.weight;
    }
  }
  at(facts, Fact::Recorded) = static_cast<float>(1 - unrecorded);
  return facts;
}

}  // namespace resist
