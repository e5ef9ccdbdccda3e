#pragma once

#include <vector>

#include "language/reading.h"

namespace resist {

/// How the client of one transcript took what the therapist offered. Only replies to open questions
/// are measured: after closed ones more than a third of good answers are short (AnnoMI).
struct Replies {
  int open_questions = 0;   ///< open questions that the client's turn follows
  int brief = 0;            ///< of which answered in few words or with "don't know"
  int feeling_invited = 0;  ///< invitations to a feeling, thought or meaning, after the opening
  int turned_away = 0;      ///< of which the reply left
  int answered = 0;  ///< turns of the therapist's that the client's follows, after the opening
  int left = 0;      ///< of which the client's turn left what was said
  int therapist_turns = 0;  ///< turns of more than two words
  int input_turns = 0;      ///< of which advise or inform
  int questions = 0;
  int closed_questions = 0;
  int reflections = 0;
  int therapist_words = 0;
  int client_turns = 0;
  int client_words = 0;
  int yes_buts = 0;

  /// The first turn of each kind, as the place to point at; null without one.
  const Turn* first_client = nullptr;
  const Turn* first_therapist = nullptr;
  const Turn* first_brief = nullptr;
  const Turn* first_away = nullptr;
  const Turn* first_left = nullptr;
  const Turn* first_input = nullptr;
};

/// \p brief_words: words that a brief reply has at most.
[[nodiscard]] Replies count_replies(const std::vector<Turn>& turns, int brief_words);

}  // namespace resist
