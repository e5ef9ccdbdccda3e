#include "signs/pattern.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "language/told_attendance.h"
#include "signs/exhibits.h"
#include "signs/text_evidence.h"

namespace resist {
namespace {

/// Scores from which a session that shows the sign is `present` and `marked`.
constexpr double session_present = 0.65;

/// The most that one hint alone comes to: below `session_present`.
constexpr double session_hinted = 0.64;

/// Facts that come to more than this leave open whether a session shows the sign; then a phrase
/// that leaves no doubt by itself decides. Chosen on the practice caseloads (0.05, 0.15 and 0.3
/// tried): below it such phrases were about something else too often.
constexpr double undecided_from = 0.3;

/// The same where two sentences say it: of 16 practice caseloads those below were mostly misread.
constexpr double undecided_twice = 0.2;
constexpr double session_marked = 0.9;

/// What a session's facts must come to where no sentence shows the sign by itself. Chosen on four
/// caseloads by hands that nothing was learned from (0.5, 0.6, 0.7 and 0.8 tried): of 45 such
/// sessions 35 were rightly read; below it every other one was not.
constexpr double session_as_whole = 0.7;

std::size_t as_count(double value) {
  return static_cast<std::size_t>(std::lround(value));
}

/// What the window of a sign holds.
struct Window {
  std::vector<std::size_t> sessions;
  std::size_t shown = 0;
  std::size_t shown_clearly = 0;  ///< of which clearly
  std::size_t recent = 0;         ///< sessions of the recent run
  std::size_t recent_shown = 0;   ///< of which show it
  std::size_t clear = 0;          ///< the last ones, since one showed it
  bool is_sure = true;            ///< none reads as if nobody came, its attendance not recorded
};

Window window_of(const Context& context, const std::vector<SessionSign>& signs) {
  Window window{.sessions = last_held(context, as_count(context.settings["window"]))};
  window.recent = std::min(as_count(context.settings["recent"]), window.sessions.size());
  const std::size_t recent_from = window.sessions.size() - window.recent;
  for (std::size_t i = 0; i < window.sessions.size(); ++i) {
    const std::size_t at = window.sessions[i];
    if (at < context.reading.sessions.size() &&
        may_be_missed(context.client.sessions[at], context.reading.sessions[at])) {
      window.is_sure = false;
    }
    if (signs[window.sessions[i]].level < Level::Watch) {
      ++window.clear;
      continue;
    }
    window.clear = 0;
    ++window.shown;
    if (signs[window.sessions[i]].score >= context.settings["clear-session"]) {
      ++window.shown_clearly;
    }
    if (i >= recent_from) ++window.recent_shown;
  }
  return window;
}

bool has_recovered(const Window& window) {
  return window.shown > 0 && window.recent_shown == 0 && window.sessions.size() > window.recent;
}

Level level_of(const Window& window, const Settings& settings) {
  if (window.shown < as_count(settings["watch"])) return Level::None;
  if (has_recovered(window)) return Level::Watch;
  if (window.shown >= as_count(settings["marked"])) return Level::Marked;
  const bool is_pattern = window.shown >= as_count(settings["present"]) ||
                          window.recent_shown >= 2 ||
                          (window.shown_clearly >= 2 && window.recent_shown > 0);
  if (is_pattern) return Level::Present;
  return Level::Watch;
}

std::string explain(const Window& window, const Pattern& pattern) {
  constexpr std::string_view one_event = " One session is an event, not a pattern.";
  const bool is_event = window.shown == 1 && !pattern.has_other_grounds;
  const std::size_t all = window.sessions.size();
  const std::string_view held = window.is_sure ? "sessions held" : "entries";
  if (window.shown == 0) return fmt::format("None of the last {} {} shows it.", all, held);
  std::string text =
      fmt::format("In {} of the last {} {}, {}", window.shown, all, held, pattern.seen);
  constexpr std::size_t enough = 2;  // one hour without it is any hour
  if (has_recovered(window) || window.clear >= enough) {
    text += fmt::format("; the last {} do not show it.", window.clear);
  } else {
    text += '.';
  }
  if (is_event) text += one_event;
  return text;
}

bool says_nothing(const Session& session) {
  return session.notes.empty() && session.transcript.empty() && session.homework.empty() &&
         session.suggestions.empty() && session.measures.empty() && session.topics.empty() &&
         !session.talk && !session.effort.client && !session.prep_minutes;
}

/// Why nothing can be said; empty when something can.
std::string too_little(const Context& context, const std::vector<std::size_t>& sessions) {
  const std::size_t least = as_count(context.settings["least-sessions"]);
  if (sessions.size() < least) {
    return fmt::format(
        "{} held so far; at least {} are needed to speak of a pattern.",
        sessions.size() == 1 ? "One session" : fmt::format("{} sessions", sessions.size()), least);
  }
  const auto silent = static_cast<std::size_t>(std::ranges::count_if(
      sessions, [&](std::size_t i) { return says_nothing(context.client.sessions[i]); }));
  if (sessions.size() - silent >= least) return {};
  return fmt::format("{} of the last {} sessions have nothing written down to read.", silent,
                     sessions.size());
}

/// How many pieces of evidence of a kind count and are at least so strong.
std::ptrdiff_t count_of(const std::vector<Evidence>& evidence, EvidenceKind kind, int least) {
  return std::ranges::count_if(evidence, [&](const Evidence& each) {
    return each.kind == kind && each.status == Status::Counted && each.strength >= least;
  });
}

/// Strengths of evidence that says the sign, and that leaves no doubt.
constexpr int says = 2;
constexpr int no_doubt = 3;

/// Whether words leave no doubt, by themselves.
bool is_proved(const std::vector<Evidence>& evidence) {
  return count_of(evidence, EvidenceKind::Text, no_doubt) > 0;
}

/// Whether two sentences say it in so many words.
bool is_said_twice(const std::vector<Evidence>& evidence) {
  return count_of(evidence, EvidenceKind::Text, says) >= 2;
}

/// Whether the turns of a transcript leave no doubt. The weighing learned from notes, which have
/// few transcripts, and would make nothing of an hour of "dunno".
bool is_counted_out(const std::vector<Evidence>& evidence) {
  return count_of(evidence, EvidenceKind::Transcript, no_doubt) > 0;
}

/// Whether a note of a line or two says it. The weighing learned from paragraphs, and finds too
/// little in "Small talk throughout." Of an appointment the first words decide in any case.
bool is_said_briefly(const SessionReading& reading, std::string_view id,
                     const std::vector<Evidence>& evidence) {
  constexpr std::size_t brief = 2;
  constexpr double says_it = 0.7;
  if (id == "cancelling" || reading.sentences.size() > brief) return false;
  return count_of(evidence, EvidenceKind::Text, says) > 0 ||
         std::ranges::any_of(evidence, [](const Evidence& each) {
           return each.kind == EvidenceKind::Learned && each.status == Status::Counted &&
                  each.weight >= says_it;
         });
}

/// What the evidence of one session scores: weighed with its facts, or alone.
double evidence_score(const Context& context, std::size_t index, std::string_view id,
                      const std::vector<Evidence>& evidence) {
  const auto* const place = std::ranges::find(learned_signs, id);
  if (index >= context.facts.size() || place == learned_signs.end()) {
    return combined_score(evidence);
  }
  const auto sign = static_cast<std::size_t>(place - learned_signs.begin());
  const Facts facts = facts_for(context.facts[index], sign, evidence);
  if (context.sink != nullptr) context.sink->take(sign, index, facts);
  const double weighed = weigh(context.weighings.at(sign), facts);
  const bool decided = is_counted_out(evidence) ||
                       is_said_briefly(context.reading.sessions[index], id, evidence) ||
                       (weighed > undecided_from && is_proved(evidence)) ||
                       (weighed > undecided_twice && is_said_twice(evidence));
  return decided ? std::max(weighed, context.settings["session-score"]) : weighed;
}

/// Whether one hint is all that counts: a word that means many things, and nothing beside it.
bool is_one_hint(const std::vector<Evidence>& evidence) {
  const Evidence* only = nullptr;
  for (const Evidence& each : evidence) {
    if (each.status != Status::Counted || each.of_whole) continue;
    if (only != nullptr) return false;
    only = &each;
  }
  return only != nullptr && only->kind == EvidenceKind::Text && only->strength == 1;
}

/// The score of one session. Without a place to point at it stays below all that show the sign.
double score_of(const Context& context, std::size_t index, std::string_view id,
                const std::vector<Evidence>& evidence, double talk) {
  const double weighed = evidence_score(context, index, id, evidence);
  const bool has_place = std::ranges::any_of(evidence, [&](const Evidence& each) {
    return each.status == Status::Counted && (!each.of_whole || weighed >= session_as_whole);
  });
  if (!has_place) return talk * context.settings["session-score"];
  const double score = std::max(talk, weighed);
  // One hint is worth a look and no more, however much the rest of the record leans that way.
  return is_one_hint(evidence) ? std::min(score, session_hinted) : score;
}

}  // namespace

double weight_of(EvidenceKind kind, int strength) {
  const auto at = static_cast<std::size_t>(std::clamp(strength, 1, 3) - 1);
  switch (kind) {
    case EvidenceKind::Field:
      return evidence_weights.field.at(at);
    case EvidenceKind::Text:
    case EvidenceKind::Learned:
      return evidence_weights.text.at(at);
    case EvidenceKind::Transcript:
      return evidence_weights.transcript.at(at);
    case EvidenceKind::Measure:
      return evidence_weights.measure.at(at);
    case EvidenceKind::Pattern:
      return evidence_weights.pattern.at(at);
  }
  return 0;
}

std::size_t slots_until(const Context& context) {
  const auto end = std::ranges::find_if(context.client.sessions, [&](const Session& each) {
    return each.date.value > context.as_of;
  });
  return static_cast<std::size_t>(end - context.client.sessions.begin());
}

Attendance attendance_at(const Context& context, std::size_t index) {
  return attendance_of(context.client, context.reading, index);
}

bool held_at(const Context& context, std::size_t index) {
  return was_held(attendance_at(context, index));
}

std::vector<std::size_t> last_held(const Context& context, std::size_t count) {
  std::vector<std::size_t> held;
  for (std::size_t i = slots_until(context); i-- > 0 && held.size() < count;) {
    if (held_at(context, i)) held.push_back(i);
  }
  std::ranges::reverse(held);
  return held;
}

double combined_score(const std::vector<Evidence>& evidence) {
  double none = 1;
  for (const Evidence& each : evidence) {
    if (each.status == Status::Counted) none *= 1 - each.weight;
  }
  return 1 - none;
}

void heed_ignores(const Context& context, std::size_t index, SignReading& reading,
                  std::vector<Evidence>& evidence) {
  for (const Ignore& ignore : context.client.sessions[index].ignores) {
    bool heeded = false;
    for (Evidence& each : evidence) {
      if (ignore.what != reading.sign && ignore.what != each.rule) continue;
      if (each.status != Status::Counted) continue;
      each.status = Status::Ignored;
      each.weight = 0;
      each.note = fmt::format("set aside in the note: {}", ignore.reason);
      heeded = true;
    }
    if (heeded) reading.heeded.push_back(ignore.where);
  }
}

SessionSign session_sign(const Context& context, std::size_t index, std::string_view id,
                         const std::vector<Evidence>& evidence, double talk) {
  SessionSign sign{.score = score_of(context, index, id, evidence, talk)};
  const bool shows = sign.score >= context.settings["session-score"];
  std::ranges::copy_if(evidence, std::back_inserter(sign.evidence), [shows](const Evidence& each) {
    return each.status == Status::Counted && (shows || !each.of_whole);
  });
  std::ranges::stable_sort(sign.evidence, weighs_more);
  if (!shows) {
    sign.level = Level::None;
  } else if (sign.score >= session_marked) {
    sign.level = Level::Marked;
  } else {
    sign.level = sign.score >= session_present ? Level::Present : Level::Watch;
  }
  return sign;
}

SignReading read_pattern(const Context& context, Pattern pattern) {
  SignReading reading{.sign = std::string(pattern.sign), .title = std::string(pattern.title)};
  pattern.evidence.resize(context.client.sessions.size());
  pattern.talk.resize(context.client.sessions.size());
  for (std::size_t i = 0; i < pattern.evidence.size(); ++i) {
    if (!held_at(context, i)) {
      set_aside(pattern.evidence[i], Status::History, "the session was not held");
    }
    heed_ignores(context, i, reading, pattern.evidence[i]);
    reading.sessions.push_back(
        session_sign(context, i, pattern.sign, pattern.evidence[i], pattern.talk[i]));
  }
  const Window window = window_of(context, reading.sessions);
  list_evidence(context, reading, pattern.evidence, window.sessions);
  reading.explanation = too_little(context, window.sessions);
  if (!reading.explanation.empty()) return reading;
  reading.level = level_of(window, context.settings);
  reading.score = mean_score(reading.sessions, window.sessions);
  reading.trend = trend_of(reading.sessions, telling(window.sessions, pattern.silent));
  reading.count = {.of = static_cast<int>(window.sessions.size()),
                   .shown = static_cast<int>(window.shown),
                   .clear = static_cast<int>(window.clear)};
  settle_trend(reading);
  reading.explanation = explain(window, pattern);
  return reading;
}

SignReading read_word_sign(const Context& context, std::string_view sign, std::string_view title) {
  Pattern pattern{.sign = sign, .title = title, .seen = "the notes say it"};
  pattern.evidence.resize(context.client.sessions.size());
  for (std::size_t i = 0; i < slots_until(context); ++i) {
    pattern.evidence[i] = text_evidence(context, i, sign);
  }
  return read_pattern(context, std::move(pattern));
}

void hold_up(SessionSign& sign) {
  sign.score = std::max(sign.score, session_present);
  sign.level = std::max(sign.level, Level::Present);
}

void hold_down(SignReading& reading, Level most, std::string_view why) {
  if (reading.level <= most) return;
  reading.level = most;
  reading.explanation += ' ';
  reading.explanation += why;
}

}  // namespace resist
