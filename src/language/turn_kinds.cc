#include "language/turn_kinds.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

#include "language/change_talk.h"
#include "language/spoken.h"
#include "language/swerves.h"
#include "language/talk_profile.h"

namespace resist {
namespace {

// In the order of therapist_classes.
constexpr std::array kind_of_class = {
    TurnKind::OpenQuestion, TurnKind::ClosedQuestion, TurnKind::Reflection,
    TurnKind::Information,  TurnKind::Advice,         TurnKind::Affirmation,
    TurnKind::Facilitation, TurnKind::OtherTherapist,
};

bool is_question(TurnKind kind) {
  return kind == TurnKind::OpenQuestion || kind == TurnKind::ClosedQuestion;
}

TurnKind kind_of(const SpokenSentence& sentence) {
  const auto best = std::ranges::max_element(sentence.odds) - sentence.odds.begin();
  const TurnKind kind = kind_of_class.at(static_cast<std::size_t>(best));
  if (!sentence.asks || is_question(kind)) return kind;
  // "Have you thought about a walk?" advises with a question mark.
  if (kind == TurnKind::Advice) return kind;
  return sentence.odds[0] > sentence.odds[1] ? TurnKind::OpenQuestion : TurnKind::ClosedQuestion;
}

std::uint16_t bit_of(TurnKind kind) {
  return static_cast<std::uint16_t>(1U << static_cast<unsigned>(kind));
}

/// What most of the turn's words are, of what the therapist gives; a question where it gives
/// nothing.
TurnKind main_kind(const SpokenTurn& spoken, const std::vector<TurnKind>& kinds) {
  std::array<int, kind_of_class.size() + 2> words{};
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    words.at(static_cast<std::size_t>(kinds[i])) += spoken.sentences[i].words;
  }
  TurnKind most = TurnKind::Unknown;
  int most_words = 0;
  for (const TurnKind each :
       {TurnKind::Reflection, TurnKind::Information, TurnKind::Advice, TurnKind::Affirmation}) {
    const int said = words.at(static_cast<std::size_t>(each));
    if (said > most_words) most = each;
    most_words = std::max(most_words, said);
  }
  if (most != TurnKind::Unknown) return most;
  const auto question = std::ranges::find_if(kinds, is_question);
  return question == kinds.end() ? TurnKind::OtherTherapist : *question;
}

void classify_therapist(Turn& turn, const SpokenTurn& spoken) {
  std::vector<TurnKind> kinds;
  for (const SpokenSentence& each : spoken.sentences) {
    kinds.push_back(kind_of(each));
    turn.kinds = static_cast<std::uint16_t>(turn.kinds | bit_of(kinds.back()));
    const bool asks = is_question(kinds.back()) || each.asks;
    if (asks && (each.cues & bit_of(TalkCue::InvitesFeeling)) != 0) turn.invites_feeling = true;
  }
  const auto last = std::ranges::find_if(
      kinds.rbegin(), kinds.rend(), [](TurnKind each) { return each != TurnKind::Facilitation; });
  const bool is_sound =
      turn.words <= backchannel_words && (kinds.empty() || !is_question(kinds.back()));
  if (last == kinds.rend() || is_sound) {
    turn.kind = TurnKind::Facilitation;
    turn.kinds = bit_of(TurnKind::Facilitation);
  } else {
    turn.kind = is_question(*last) ? *last : main_kind(spoken, kinds);
  }
}

/// Leaves an invitation to feel or think: changes the subject, or speaks of a safe subject and not
/// of itself. A brief reply leaves nothing; that is another sign.
bool turns_away(const Turn& reply, const SpokenTurn& spoken) {
  if (reply.words <= brief_reply_words || spoken.has(TalkCue::DontKnow)) return false;
  const SpokenSentence& first = spoken.sentences.front();
  const bool feels_first = (first.cues & bit_of(TalkCue::Feels)) != 0;
  if ((first.cues & bit_of(TalkCue::ShiftsSubject)) != 0) return !feels_first;
  return spoken.has(TalkCue::SafeSubject) && !spoken.has(TalkCue::Feels);
}

/// The therapist's turn that a reply is to.
struct Asked {
  const Turn* turn = nullptr;
  const SpokenTurn* spoken = nullptr;
};

void classify_client(Turn& turn, const SpokenTurn& spoken, const Asked& asked) {
  turn.dont_know = spoken.has(TalkCue::DontKnow);
  turn.yes_but = asked.turn != nullptr && !spoken.sentences.empty() &&
                 (spoken.sentences.front().cues & bit_of(TalkCue::YesBut)) != 0;
  if (asked.turn == nullptr) return;
  if (is_question(asked.turn->kind)) turn.kind = TurnKind::Answer;
  if (spoken.sentences.empty()) return;
  turn.turns_away = (asked.turn->invites_feeling && turns_away(turn, spoken)) ||
                    (turn.words > brief_reply_words && swerves(*asked.spoken, spoken));
}

}  // namespace

void classify_turns(const Passage& transcript, std::vector<Turn>& turns, Tokenizer& tokenizer) {
  const std::vector<SpokenTurn> spoken = read_spoken(transcript, turns, tokenizer);
  const std::vector<ChangeTalk> talk = change_talk(turns, spoken);
  Asked asked;
  for (std::size_t i = 0; i < turns.size(); ++i) {
    Turn& turn = turns[i];
    turn.change_talk = talk[i];
    if (turn.speaker == Speaker::Therapist) {
      classify_therapist(turn, spoken[i]);
      if (turn.kind != TurnKind::Facilitation) asked = {.turn = &turn, .spoken = &spoken[i]};
    } else if (turn.speaker == Speaker::Client) {
      classify_client(turn, spoken[i], asked);
    } else {
      asked = {};
    }
  }
}

}  // namespace resist
