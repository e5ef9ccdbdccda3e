#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/source.h"
#include "language/reading.h"
#include "record/client.h"
#include "signs/finding.h"

namespace resist {

/// What the words of a note say that bears on which answer fits, and on nothing else.
enum class Hint {
  Argues,                 ///< argues with what is suggested
  DoesTheOpposite,        ///< does the opposite of what was suggested
  NotToBeTold,            ///< "can't make me", "won't be told"
  DropsWhenTold,          ///< left earlier help when told what to do
  RejectsInterpretation,  ///< turns interpretations down at once
  AsksForAdvice,          ///< asks what to do, worries about doing it right
  Rupture,                ///< the footing between the two broke
  Hurt,                   ///< hurt or angry about something of the therapist's, in their words
  Repair,                 ///< and was mended
  Grief,                  ///< a loss under way
  Trauma,                 ///< a disclosure under way
  Violence,               ///< violence at home, or what is done to get away from it
  Opened,                 ///< talked freely, where the hours are quiet
  Stayed,                 ///< stayed with what matters, where the hours stay light
  Led,                    ///< the client did the work of the hour
  HeldBack,               ///< the therapist came with less, on purpose
  Moved,                  ///< something was new
  ShowedScores,           ///< the therapist put the scores on the table
  RaisedAttendance,       ///< spoke of the missed hours
  NamedIt,                ///< said aloud what the two of them do
  UsedRapport,            ///< the therapist did what one of the answers is
  UsedGoalReview,
  UsedConfrontation,
  UsedParadox,
};

/// A phrase of the notes that speaks for a hint. Words are lower case; a word that ends in '*'
/// stands for all that begin so, "a|b" (not in the first place) for either, and "..." for up to
/// three words.
struct HintPhrase {
  Hint hint;
  std::string_view words;
};

[[nodiscard]] std::span<const HintPhrase> hint_phrases();

/// Those of what a single hour was like.
[[nodiscard]] std::span<const HintPhrase> hour_phrases();

/// "argues": the end of the rule that its evidence names.
[[nodiscard]] std::string_view to_word(Hint hint);

struct HintHit {
  Hint hint = Hint::Argues;
  std::size_t session = 0;  ///< index into the client's sessions
  Evidence evidence;
};

/// \p text with everything between quotation marks made blank, byte for byte: what is left is the
/// writer's own.
[[nodiscard]] std::string without_quotations(std::string_view text);

/// Every hint that the notes and transcripts give of this client, up to \p as_of, in order. Left
/// out is what is negated, planned, said of others, repeated in every note, or said by the
/// therapist.
[[nodiscard]] std::vector<HintHit> find_hints(const Client& client, const ClientReading& reading,
                                              Date as_of);

/// Whether \p phrase stands in \p sentence, whole words, in any case.
[[nodiscard]] bool says(std::string_view sentence, std::string_view phrase);

/// Whether one of \p phrases does; the sentence is taken apart once.
[[nodiscard]] bool says_one_of(std::string_view sentence,
                               std::span<const std::string_view> phrases);

}  // namespace resist
