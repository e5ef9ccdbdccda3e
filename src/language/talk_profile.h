#pragma once

#include <optional>
#include <span>
#include <vector>

#include "language/reading.h"

namespace resist {

/// A sound of listening ("mm-hm", "right, okay") has this many words at most; in counting it is no
/// turn and ends no reply.
inline constexpr int backchannel_words = 2;

/// A reply of so many words or fewer is brief (clinical.md 1.1: 16 % of replies to open questions
/// in good interviews of AnnoMI are).
inline constexpr int brief_reply_words = 5;

/// "I don't know" with this many words at most says little else.
inline constexpr int dont_know_words = 8;

/// What a reply of the client's is worth: all that the client says until the therapist next says
/// more than a sound of listening.
struct Reply {
  const Turn* asked = nullptr;  ///< the therapist's turn
  const Turn* first = nullptr;  ///< the client's first words
  int words = 0;
  bool dont_know = false;   ///< "I don't know" and little else
  bool turns_away = false;  ///< leaves an invitation to feel or think

  [[nodiscard]] bool is_brief(int most_words) const { return words <= most_words || dont_know; }
};

/// The client's replies to the therapist's turns, in order. A therapist's turn that no client
/// follows has none.
[[nodiscard]] std::vector<Reply> replies_of(std::span<const Turn> turns);

/// Who says how much, and what kind of thing, in one transcript. Turns of unknown speakers and
/// sounds of listening are left out.
struct TalkProfile {
  int therapist_words = 0;
  int client_words = 0;
  int therapist_turns = 0;
  int client_turns = 0;

  // Turns that hold one, however many.
  int open_questions = 0;
  int closed_questions = 0;
  int questions = 0;  ///< turns with a question of either kind
  int reflections = 0;
  int information = 0;
  int advice = 0;
  int affirmations = 0;
  int input_turns = 0;  ///< turns with information or advice

  int open_replies = 0;        ///< replies to open questions
  int open_reply_words = 0;    ///< their words together
  int brief_open_replies = 0;  ///< of `brief_reply_words` or fewer, or "I don't know"
  int dont_know = 0;           ///< replies that say "I don't know" and little else
  int replies = 0;

  int change_talk = 0;   ///< client turns for change (MISC 2.5)
  int sustain_talk = 0;  ///< client turns against it
  int yes_buts = 0;
  int feeling_invited = 0;  ///< replies to an invitation to feel or think
  int turned_away = 0;      ///< of which left it

  /// The shares below are 0 where there is nothing to share.
  [[nodiscard]] double client_share() const;  ///< of the words
  [[nodiscard]] double therapist_words_a_turn() const;
  [[nodiscard]] double input_share() const;  ///< information or advice, of therapist turns

  /// How far the therapist's turns teach and advise: those that inform or advise, and again those
  /// that advise, of all. In a short transcript it is drawn to what good interviews have. 0..2.
  /// AnnoMI: median 0.3 in good interviews, 0.6 in poor ones; tells the two apart with AUC 0.92,
  /// the experts' own codes of information and advice with 0.92.
  [[nodiscard]] double leading() const;
  [[nodiscard]] double reflections_a_turn() const;
  [[nodiscard]] double reflections_a_question() const;
  [[nodiscard]] double open_question_share() const;  ///< of the turns with a question
  [[nodiscard]] double brief_share() const;          ///< of the replies to open questions
  [[nodiscard]] double dont_know_share() const;      ///< of the replies
  [[nodiscard]] double sustain_share() const;        ///< of the client's turns
  [[nodiscard]] double change_share() const;
};

[[nodiscard]] TalkProfile talk_profile(std::span<const Turn> turns);

}  // namespace resist
