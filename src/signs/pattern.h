#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "signs/detector.h"

namespace resist {

/// What one piece of evidence says by itself, 0..1, by strength (hints, says, leaves no doubt): the
/// share of sessions with such evidence in which a careful reader sees the sign. Engineering
/// defaults, tuned on the labelled practice caseload.
struct EvidenceWeights {
  std::array<double, 3> field{0.30, 0.80, 0.95};
  std::array<double, 3> text{0.30, 0.70, 0.90};
  std::array<double, 3> transcript{0.30, 0.65, 0.85};
  std::array<double, 3> measure{0.30, 0.75, 0.90};
  std::array<double, 3> pattern{0.25, 0.45, 0.60};

  /// A learned reading below it weighs nothing by itself: many faint readings must not add up to a
  /// finding. Where a session is weighed with its facts, it can still be what they point at.
  double learned_alone = 0.35;

  /// One below this says something only where the session as a whole leaves little doubt.
  double learned_least = 0.12;

  /// One below this points at nothing.
  double whole_least = 0.03;
};

inline constexpr EvidenceWeights evidence_weights;

/// The weight of evidence of \p kind and \p strength; a learned reading brings its own.
[[nodiscard]] double weight_of(EvidenceKind kind, int strength);

/// The thresholds that every sign has in common, and their values for a sign that has no others.
inline constexpr std::array pattern_thresholds = std::to_array<Threshold>({
    {.name = "window",
     .value = 8,
     .least = 4,
     .most = 30,
     .help = "sessions held, the last ones, from which the level is read",
     .source = "engineering default; recent sessions matter to the next one"},
    {.name = "least-sessions",
     .value = 3,
     .least = 2,
     .most = 10,
     .help = "sessions held without which nothing is said",
     .source = "a sign is a pattern, not an event"},
    {.name = "session-score",
     .value = 0.5,
     .least = 0.1,
     .most = 0.99,
     .help = "score from which a single session shows the sign",
     .source = "practice caseload; a false alarm costs more than a miss"},
    {.name = "watch",
     .value = 1,
     .least = 1,
     .most = 30,
     .help = "sessions of the window that show it, for the level watch",
     .source = "engineering default"},
    {.name = "present",
     .value = 3,
     .least = 2,
     .most = 30,
     .help = "sessions of the window that show it, for the level present",
     .source = "practice caseload; evidence from at least two sessions"},
    {.name = "marked",
     .value = 5,
     .least = 2,
     .most = 30,
     .help = "sessions of the window that show it, for the level marked",
     .source = "practice caseload"},
    {.name = "clear-session",
     .value = 0.8,
     .least = 0.5,
     .most = 1,
     .help =
         "score from which a session shows the sign clearly: two such in the window, one session "
         "of the recent ones showing it, are present",
     .source = "practice caseloads: the third session of a pattern is often told too indirectly"},
    {.name = "recent",
     .value = 3,
     .least = 2,
     .most = 10,
     .help = "last sessions: two of them showing it are present, none lowers the level",
     .source = "practice caseload; a good recent run is news"},
});

/// \p own thresholds of a detector together with those that every sign has.
template <std::size_t N>
[[nodiscard]] constexpr auto with_pattern(const std::array<Threshold, N>& own) {
  std::array<Threshold, N + pattern_thresholds.size()> all{};
  for (std::size_t i = 0; i < N; ++i) all[i] = own[i];
  for (std::size_t i = 0; i < pattern_thresholds.size(); ++i) all[N + i] = pattern_thresholds[i];
  return all;
}

/// What a detector hands over to have its level read: the sign's evidence session by session.
struct Pattern {
  std::string_view sign;
  std::string_view title;

  /// Completes "In 5 of the last 8 sessions held, …": "the notes tell of short answers".
  std::string_view seen;

  /// One list for each session of the client, counted or not, in the same order.
  std::vector<std::vector<Evidence>> evidence;

  /// What the talk of each session scores by itself, 0..1, in the same order; empty where a sign
  /// reads no talk. It ranks sessions of which nothing is claimed, too.
  std::vector<double> talk;

  /// Sessions that could not show the sign, in the same order; may be empty. No task was set: that
  /// it was done, nobody can say, so the trend leaves the session out.
  std::vector<bool> silent = {};

  /// Whether the level stands on more than the sessions that show it, as on scores: then one of
  /// them is not called an event.
  bool has_other_grounds = false;
};

/// The client's slots on or before the day the record is read as of.
[[nodiscard]] std::size_t slots_until(const Context& context);

/// The attendance of session \p index: the field, else what the prose tells, else attended.
[[nodiscard]] Attendance attendance_at(const Context& context, std::size_t index);

/// Whether session \p index was held.
[[nodiscard]] bool held_at(const Context& context, std::size_t index);

/// Indices of the last \p count sessions held on or before the day of reading, oldest first.
[[nodiscard]] std::vector<std::size_t> last_held(const Context& context, std::size_t count);

/// The chance that at least one of the counted pieces of evidence is right (noisy-or of their
/// weights), 0 without any.
[[nodiscard]] double combined_score(const std::vector<Evidence>& evidence);

/// Sets aside what the therapist's comments in session \p index ask to ignore, with their reason,
/// and notes in \p reading which comments that were.
void heed_ignores(const Context& context, std::size_t index, SignReading& reading,
                  std::vector<Evidence>& evidence);

/// One session's sign from its evidence, weighed with the facts of the session where there are any;
/// what is not counted is left out. Without evidence that counts there is no sign, however much
/// else speaks for it: \p talk, the score of its transcript, then ranks it below all that show one.
[[nodiscard]] SessionSign session_sign(const Context& context, std::size_t index,
                                       std::string_view sign, const std::vector<Evidence>& evidence,
                                       double talk = 0);

/// Leaves out a trend where there is no sign for it to be of: at level none, or from one session.
void settle_trend(SignReading& reading);

/// The mean score of the sessions \p indices; 0 for none.
[[nodiscard]] double mean_score(const std::vector<SessionSign>& sessions,
                                const std::vector<std::size_t>& indices);

/// Those of \p indices that could show a sign; see `Pattern::silent`.
[[nodiscard]] std::vector<std::size_t> telling(const std::vector<std::size_t>& indices,
                                               const std::vector<bool>& silent);

/// What a session that shows nothing may have held all the same, as a score: nobody writes down
/// everything.
inline constexpr double half_seen = 0.3;

/// Which way the scores of \p indices went, oldest first: later half against earlier half. It must
/// hold with what was not seen at \p unseen, too. Not falling while the last one shows the sign,
/// nor rising while it does not.
[[nodiscard]] Trend trend_of(const std::vector<SessionSign>& sessions,
                             const std::vector<std::size_t>& indices, double unseen = half_seen);

/// Puts the evidence of sessions \p indices into \p reading, what is not counted apart: of the
/// sessions that show the sign, words before scores and the strongest first; the first of each
/// session before the second of any, and the scores of an instrument once.
void list_evidence(const Context& context, SignReading& reading,
                   const std::vector<std::vector<Evidence>>& evidence,
                   const std::vector<std::size_t>& indices);

/// Reads level, trend and explanation of a sign that shows in sessions held. Evidence of a session
/// that was not held becomes history. Settings must hold `pattern_thresholds`.
[[nodiscard]] SignReading read_pattern(const Context& context, Pattern pattern);

/// A sign that is words alone: one that a user's rule pack brings along.
[[nodiscard]] SignReading read_word_sign(const Context& context, std::string_view sign,
                                         std::string_view title);

/// Lifts one session to present at least: what the record says outright is not weighed.
void hold_up(SessionSign& sign);

/// Lowers a level that something speaks against to at most \p most, and says why.
void hold_down(SignReading& reading, Level most, std::string_view why);

}  // namespace resist
