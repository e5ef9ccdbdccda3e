#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"
#include "language/sign_logits.h"
#include "record/instruments.h"
#include "record/session.h"

namespace resist {

/// What part a section plays in a note (SOAP, DAP, BIRP, GIRP, PIE): whose words, whose doing.
enum class SectionRole {
  Unknown,       ///< prose without headings
  ClientWords,   ///< Subjective
  Behaviour,     ///< Objective, Behaviour, Data
  Inference,     ///< Assessment, Evaluation
  Intervention,  ///< what the therapist did
  Response,      ///< how the client took it
  Plan,          ///< what is to come; never evidence
  Homework,
  Risk,
  Goal,
  Other,  ///< a heading we do not know
};

/// Whether what a sentence says counts, and if not, why not.
enum class Status {
  Counted,
  Negated,
  Resolved,
  History,
  Hypothetical,
  OtherPerson,
  Plan,
  Therapist,
  Clinic,
  Productive,
  Template,
  Weak,
  Ignored,
};

/// `other-person`: the word of `resist.report/1`.
[[nodiscard]] std::string_view to_word(Status status);
[[nodiscard]] std::string_view to_word(SectionRole role);

/// Who speaks a turn of a transcript.
enum class Speaker { Unknown, Therapist, Client, Other };

/// One sentence (or chart line) of a session's notes or transcript.
struct Sentence {
  std::uint32_t begin = 0;  ///< offset into the passage's text
  std::uint32_t length = 0;
  SectionRole role = SectionRole::Unknown;

  /// The heading as written, lower case; empty when under none.
  std::string section;

  bool in_transcript = false;
  Speaker speaker = Speaker::Unknown;
  Span where;
  std::string_view text;  ///< the passage's bytes; the record outlives its reading

  /// Stands word for word in three or more of this client's notes.
  bool is_template = false;
};

/// A phrase of a rule pack found in a sentence, and whether it counts.
struct PhraseHit {
  std::string_view sign;
  std::string_view rule;    ///< "not-talking/short-answers"
  std::string_view phrase;  ///< as the pack writes it
  int strength = 1;
  std::uint32_t sentence = 0;  ///< index into `sentences`
  Span where;
  Status status = Status::Counted;

  /// The word that decided a status other than counted ("no longer", "husband"); may be empty.
  std::string_view because;
};

/// What the learned reading makes of one sentence for one sign.
struct LearnedHit {
  std::string_view sign;
  std::uint32_t sentence = 0;

  /// Calibrated on sentences the model had not seen: the share of such sentences that say the sign.
  double probability = 0;
  Status status = Status::Counted;
  std::string_view because;
};

/// Something that a detector program of the user's found, at a place of this session. Its words are
/// its own: unlike the others, it borrows nothing.
struct OutsideHit {
  std::string sign;
  std::string rule;  ///< "hedging/maybe"
  int strength = 2;
  Span where;

  /// The sentence that it stands in; empty where it stands in a field.
  std::optional<std::uint32_t> sentence;
  std::string quote;  ///< the line of the field
  std::string why;    ///< may be empty
};

/// Risk language in the therapist's words. It feeds safety and nothing else.
struct RiskHit {
  std::string_view risk_class;  ///< "suicidal-ideation", "self-harm", …
  std::uint32_t sentence = 0;
  Span where;
  Status status = Status::Counted;
  std::string_view because;
};

/// What kind of thing a turn of talk is.
enum class TurnKind {
  Unknown,
  OpenQuestion,
  ClosedQuestion,
  Reflection,
  Information,  ///< teaching, facts
  Advice,
  Affirmation,
  Facilitation,  ///< "mm-hm", "right, okay": a sound of listening
  OtherTherapist,
  Answer,
};

/// Client language about change after MISC 2.5.
enum class ChangeTalk { Neutral, Change, Sustain };

/// One turn of a transcript, neighbours of the same speaker merged.
struct Turn {
  /// A stretch of the transcript's text.
  struct Piece {
    std::uint32_t begin = 0;
    std::uint32_t length = 0;
  };

  Speaker speaker = Speaker::Unknown;
  std::uint32_t begin = 0;  ///< offset into the transcript's text, after the label
  std::uint32_t length = 0;

  /// The rest of it, where timings, names or a merged neighbour's label stand between; `words` and
  /// what is read of the turn include it, its place and `text` do not.
  std::vector<Piece> rest;
  int words = 0;

  /// The main one: the question that a turn ends with, or else what most of its words are.
  TurnKind kind = TurnKind::Unknown;

  /// Every kind that a sentence of it is, as bits; see `has`.
  std::uint16_t kinds = 0;
  ChangeTalk change_talk = ChangeTalk::Neutral;
  bool dont_know = false;
  bool yes_but = false;
  bool invites_feeling = false;  ///< therapist asks for a feeling, a thought or a meaning
  bool turns_away = false;       ///< client's reply leaves what was said or asked
  Span where;
  std::string_view text;

  [[nodiscard]] bool has(TurnKind wanted) const {
    return (kinds >> static_cast<unsigned>(wanted) & 1U) != 0;
  }
};

/// A total told in prose: "PHQ 14 (was 17)".
struct ProseMeasure {
  std::string_view instrument;  ///< the table's name
  double total = 0;
  Span where;
  std::string_view sentence;  ///< that tells it, of the passage's bytes
};

/// What a note says that has no sentence.
inline constexpr SignLogits unread_note = {-6, -6, -6, -6, -6, -6};

/// What is said in one session, read once and shared by every detector.
struct SessionReading {
  std::vector<Sentence> sentences;
  std::vector<PhraseHit> phrases;
  std::vector<LearnedHit> learned;

  /// What the note as a whole says of each sign, as log-odds; of nothing read, as good as never.
  SignLogits note = unread_note;
  std::vector<OutsideHit> outside;
  std::vector<RiskHit> risks;
  std::vector<Turn> turns;
  std::vector<ProseMeasure> measures;

  /// Attendance as the prose tells it, where no field does.
  std::optional<Noted<Attendance>> attendance;

  /// Interventions the notes mention ("paradoxical", "goal-review", …).
  std::vector<Noted<std::string>> interventions;
};

/// One reading for each session of the client, in the same order.
struct ClientReading {
  std::vector<SessionReading> sessions;

  /// The instruments whose totals were looked for; those of fields are read by them, too.
  std::span<const Instrument> instruments = built_in_instruments();
};

}  // namespace resist
