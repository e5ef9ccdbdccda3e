#include "signs/replies.h"

#include <cstddef>

namespace resist {
namespace {

/// "Mm-hm", "right": a sound of listening, no turn of its own.
constexpr int backchannel_words = 2;

/// Words that "I don't know" may have around it and still be the whole answer.
constexpr int dont_know_words = 8;

/// The first tenth of a session is for arriving: opening chat builds rapport (clinical.md 1.2).
constexpr std::size_t opening_share = 10;

void count_therapist(Replies& replies, const Turn& turn) {
  replies.therapist_words += turn.words;
  if (turn.words <= backchannel_words) return;
  ++replies.therapist_turns;
  if (replies.first_therapist == nullptr) replies.first_therapist = &turn;
  if (turn.kind == TurnKind::Reflection) ++replies.reflections;
  if (turn.kind == TurnKind::OpenQuestion || turn.kind == TurnKind::ClosedQuestion) {
    ++replies.questions;
  }
  if (turn.kind == TurnKind::ClosedQuestion) ++replies.closed_questions;
  if (turn.kind != TurnKind::Advice && turn.kind != TurnKind::Information) return;
  ++replies.input_turns;
  if (replies.first_input == nullptr) replies.first_input = &turn;
}

void count_client(Replies& replies, const Turn& turn) {
  ++replies.client_turns;
  if (replies.first_client == nullptr) replies.first_client = &turn;
  replies.client_words += turn.words;
  if (turn.yes_but) ++replies.yes_buts;
}

void count_reply(Replies& replies, const Turn& asked, const Turn& reply, int brief_words) {
  if (asked.words > backchannel_words) ++replies.answered;
  if (reply.turns_away) {
    ++replies.left;
    if (replies.first_left == nullptr) replies.first_left = &reply;
  }
  if (asked.kind == TurnKind::OpenQuestion) {
    ++replies.open_questions;
    const bool knows_not = reply.dont_know && reply.words <= dont_know_words;
    if (reply.words <= brief_words || knows_not) {
      ++replies.brief;
      if (replies.first_brief == nullptr) replies.first_brief = &reply;
    }
  }
  if (!asked.invites_feeling) return;
  ++replies.feeling_invited;
  if (!reply.turns_away) return;
  ++replies.turned_away;
  if (replies.first_away == nullptr) replies.first_away = &reply;
}

}  // namespace

Replies count_replies(const std::vector<Turn>& turns, int brief_words) {
  Replies replies;
  const std::size_t opening = turns.size() / opening_share;
  for (std::size_t i = 0; i < turns.size(); ++i) {
    const Turn& turn = turns[i];
    if (turn.speaker == Speaker::Therapist) count_therapist(replies, turn);
    if (turn.speaker == Speaker::Client) count_client(replies, turn);
    const bool answers = i > opening && turn.speaker == Speaker::Client &&
                         turns[i - 1].speaker == Speaker::Therapist;
    if (answers) count_reply(replies, turns[i - 1], turn, brief_words);
  }
  return replies;
}

}  // namespace resist
