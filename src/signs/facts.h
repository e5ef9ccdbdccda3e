#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "language/learned.h"
#include "language/reading.h"
#include "record/client.h"
#include "signs/finding.h"

namespace resist {

/// What speaks for or against a sign in one session besides the evidence itself: that the tasks of
/// the day were done speaks against "no homework" whatever a sentence seems to say. Each is a
/// number between about -6 and 4; most are 0 or 1. The order is that of the trained weights.
enum class Fact : std::size_t {
  // Of the sign in question.
  Told,            ///< log-odds of its most telling sentence that counts; -6 for none
  ToldAgain,       ///< of the second
  ToldThird,       ///< of the third
  ToldSetAside,    ///< of its most telling sentence that does not count
  ToldBefore,      ///< mean of `Told` in the three sessions before; -3 at the start
  PhraseHints,     ///< a phrase of strength 1 counts
  PhraseSays,      ///< a phrase of strength 2 counts
  PhraseProves,    ///< a phrase of strength 3 counts
  PhraseSetAside,  ///< a phrase stands there and does not count
  Recorded,        ///< noisy-or of what fields, scores and turns say
  NoteTells,       ///< log-odds of the whole note; -6 for none
  // Of the six signs, what their most telling sentence says; the own one is 0 here.
  NotTalkingTold,
  SmallTalkTold,
  NoHomeworkTold,
  CancellingTold,
  SpinningWheelsTold,
  TryingHarderTold,
  // Of the session.
  Held,
  MissedByClient,
  MissedByTherapist,
  Late,
  HomeworkReviewed,
  HomeworkNotDone,
  HomeworkPartly,
  HomeworkDone,
  SuggestionsRefused,
  SuggestionsUsed,
  EffortRated,
  EffortGap,    ///< the therapist's rating is three or more above the client's
  EffortEven,   ///< the client's is as high
  Preparation,  ///< hours, at most 2
  ClientTalksLittle,
  ClientTalksMost,
  LowScoresHeld,  ///< eight weeks of scores without reliable change
  Gains,          ///< a reliable improvement stands
  ScoreMove,      ///< best change over eight weeks as a share of a reliable one, -1 to 1.5
  FirstSessions,  ///< among the first three held
  LaterSessions,  ///< the eighth or later
  Sentences,      ///< in dozens, at most 1
  HasTranscript,
  Count,
};

inline constexpr std::size_t fact_count = static_cast<std::size_t>(Fact::Count);

/// The facts of one session for one sign.
using Facts = std::array<float, fact_count>;

/// The facts that do not depend on the sign, and what sentences say of each sign: one for each
/// session of the client. Read once for all detectors.
struct SessionFacts {
  Facts common{};

  /// The most telling sentences of each sign that count, strongest first; -6 where there is none.
  std::array<std::array<float, 3>, learned_signs.size()> told{};
  std::array<float, learned_signs.size()> told_set_aside{};
  std::array<float, learned_signs.size()> told_before{};

  /// What the note as a whole says of each sign.
  SignLogits note = unread_note;
};

[[nodiscard]] std::vector<SessionFacts> read_facts(const Client& client,
                                                   const ClientReading& reading);

/// The facts of one session for the sign of that place in `learned_signs`.
[[nodiscard]] Facts facts_for(const SessionFacts& session, std::size_t sign,
                              std::span<const Evidence> evidence);

}  // namespace resist
