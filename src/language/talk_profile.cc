#include "language/talk_profile.h"

namespace resist {
namespace {

double share(int part, int whole) {
  return whole > 0 ? static_cast<double>(part) / whole : 0;
}

bool is_backchannel(const Turn& turn) {
  return turn.speaker == Speaker::Therapist && turn.kind == TurnKind::Facilitation;
}

void count_therapist(TalkProfile& profile, const Turn& turn) {
  ++profile.therapist_turns;
  const auto count = [&](TurnKind kind, int& number) {
    if (turn.has(kind)) ++number;
  };
  count(TurnKind::OpenQuestion, profile.open_questions);
  count(TurnKind::ClosedQuestion, profile.closed_questions);
  count(TurnKind::Reflection, profile.reflections);
  count(TurnKind::Information, profile.information);
  count(TurnKind::Advice, profile.advice);
  count(TurnKind::Affirmation, profile.affirmations);
  if (turn.has(TurnKind::OpenQuestion) || turn.has(TurnKind::ClosedQuestion)) ++profile.questions;
  if (turn.has(TurnKind::Information) || turn.has(TurnKind::Advice)) ++profile.input_turns;
}

void count_client(TalkProfile& profile, const Turn& turn) {
  ++profile.client_turns;
  profile.client_words += turn.words;
  if (turn.change_talk == ChangeTalk::Change) ++profile.change_talk;
  if (turn.change_talk == ChangeTalk::Sustain) ++profile.sustain_talk;
  if (turn.yes_but) ++profile.yes_buts;
}

void count_reply(TalkProfile& profile, const Reply& reply) {
  ++profile.replies;
  if (reply.dont_know) ++profile.dont_know;
  if (reply.asked->invites_feeling) {
    ++profile.feeling_invited;
    if (reply.turns_away) ++profile.turned_away;
  }
  if (reply.asked->kind != TurnKind::OpenQuestion) return;
  ++profile.open_replies;
  profile.open_reply_words += reply.words;
  if (reply.is_brief(brief_reply_words)) ++profile.brief_open_replies;
}

}  // namespace

std::vector<Reply> replies_of(std::span<const Turn> turns) {
  std::vector<Reply> replies;
  const Turn* asked = nullptr;
  bool said_dont_know = false;
  for (const Turn& turn : turns) {
    if (turn.speaker == Speaker::Client && asked != nullptr) {
      if (replies.empty() || replies.back().asked != asked) {
        replies.push_back({.asked = asked, .first = &turn, .turns_away = turn.turns_away});
        said_dont_know = false;
      }
      Reply& reply = replies.back();
      reply.words += turn.words;
      said_dont_know = said_dont_know || turn.dont_know;
      reply.dont_know = said_dont_know && reply.words <= dont_know_words;
    } else if (turn.speaker != Speaker::Client && !is_backchannel(turn)) {
      asked = turn.speaker == Speaker::Therapist ? &turn : nullptr;
    }
  }
  return replies;
}

double TalkProfile::client_share() const {
  return share(client_words, client_words + therapist_words);
}

double TalkProfile::therapist_words_a_turn() const {
  return share(therapist_words, therapist_turns);
}

double TalkProfile::input_share() const {
  return share(input_turns, therapist_turns);
}

double TalkProfile::leading() const {
  // As if four turns of a good interview had been heard before.
  constexpr double usual = 0.3;
  constexpr double weight = 4;
  return (input_turns + advice + weight * usual) / (therapist_turns + weight);
}

double TalkProfile::reflections_a_turn() const {
  return share(reflections, therapist_turns);
}

double TalkProfile::reflections_a_question() const {
  return share(reflections, questions);
}

double TalkProfile::open_question_share() const {
  return share(open_questions, questions);
}

double TalkProfile::brief_share() const {
  return share(brief_open_replies, open_replies);
}

double TalkProfile::dont_know_share() const {
  return share(dont_know, replies);
}

double TalkProfile::sustain_share() const {
  return share(sustain_talk, client_turns);
}

double TalkProfile::change_share() const {
  return share(change_talk, client_turns);
}

TalkProfile talk_profile(std::span<const Turn> turns) {
  TalkProfile profile;
  for (const Turn& turn : turns) {
    if (turn.words == 0) continue;
    if (turn.speaker == Speaker::Client) count_client(profile, turn);
    if (turn.speaker != Speaker::Therapist) continue;
    profile.therapist_words += turn.words;
    if (!is_backchannel(turn)) count_therapist(profile, turn);
  }
  for (const Reply& reply : replies_of(turns)) count_reply(profile, reply);
  return profile;
}

}  // namespace resist
