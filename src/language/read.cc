#include "language/read.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

#include "language/assertion.h"
#include "language/learned.h"
#include "language/risk.h"
#include "language/risk_carried.h"
#include "language/sentences.h"
#include "language/tokens.h"
#include "language/told_attendance.h"
#include "language/totals.h"
#include "language/turns.h"

namespace resist {
namespace {

// A learned reading fainter than this says nothing to anyone; keeping it would only cost memory.
constexpr float least_log_odds = -4.0F;

// A sentence of fewer words is no template but a habit of speech ("Risk: none.").
constexpr std::size_t least_template_words = 4;
constexpr int template_sessions = 3;

// What became of a slot is said at once: "No-show. Left a message."
constexpr std::size_t attendance_sentences = 2;

// That the two met all the same, a little later: "Bus did not come. Rang. Did the hour by phone."
constexpr std::size_t slot_sentences = 5;

double probability_of(float log_odds) {
  return 1.0 / (1.0 + std::exp(-static_cast<double>(log_odds)));
}

std::string_view cue_text(std::string_view passage, std::span<const Token> tokens,
                          const Assertion& assertion) {
  if (assertion.cue_length == 0 || assertion.cue_begin >= tokens.size()) return assertion.why;
  const std::size_t last =
      std::min<std::size_t>(assertion.cue_begin + assertion.cue_length, tokens.size()) - 1;
  const Token& first = tokens[assertion.cue_begin];
  return passage.substr(first.begin, tokens[last].begin + tokens[last].length - first.begin);
}

/// One passage of a session with its sentences and their tokens.
struct ReadPassage {
  const Passage* passage = nullptr;
  std::uint32_t first_sentence = 0;
  std::vector<Sentence> sentences;

  /// The tokens of all sentences; of none where they are too many to stand in memory at once.
  TokenisedText text;
};

/// The tokens of one sentence after another, each good until the next but one.
class Tokens {
 public:
  Tokens(const ReadPassage& read, Tokenizer& tokenizer) : read_(read), tokenizer_(tokenizer) {}

  /// To be asked for in order.
  [[nodiscard]] std::span<const Token> sentence(std::size_t index) {
    if (!read_.text.starts.empty()) return read_.text.sentence(index);
    std::vector<Token>& tokens = lines_.at(index % lines_.size());
    tokens.clear();
    tokenizer_.tokenize(read_.sentences[index].text, read_.sentences[index].begin, tokens);
    return tokens;
  }

 private:
  const ReadPassage& read_;
  Tokenizer& tokenizer_;
  std::array<std::vector<Token>, 2> lines_;
};

/// \p before is the sentence before it.
AssertionContext context_of(const ReadPassage& read, std::size_t index,
                            std::span<const Token> before) {
  const Sentence& sentence = read.sentences[index];
  AssertionContext context{
      .role = sentence.role, .in_transcript = sentence.in_transcript, .speaker = sentence.speaker};
  if (index > 0 && read.sentences[index - 1].section == sentence.section) {
    context.before = before;
  }
  return context;
}

bool is_shared(const Session& session) {
  return session.modality && (session.modality->value == Modality::Couple ||
                              session.modality->value == Modality::Family);
}

/// Whether the token at \p at stands in a quotation that the therapist does not introduce: "Then:
/// 'I do it with her.'" is the client's, "I said 'how about mornings?'" is not.
bool is_quoted_of_client(std::span<const Token> tokens, std::size_t at) {
  constexpr WordHash mark = hash_of("\"");
  bool quoted = false;
  bool by_therapist = false;
  for (std::size_t i = 0; i < at; ++i) {
    if (tokens[i].surface == mark) quoted = !quoted;
    if (!quoted && tokens[i].is(WordClass::Therapist)) by_therapist = true;
  }
  return quoted && !by_therapist;
}

/// A hash of a sentence's words, to find it again in other notes.
WordHash wording_of(std::span<const Token> tokens) {
  WordHash hash = 0;
  for (const Token& each : tokens) hash = (hash ^ each.surface) * 1099511628211ULL;
  return hash;
}

/// Counts the sessions in which a sentence stands.
void count_wordings(const ReadPassage& notes, Tokenizer& tokenizer,
                    std::unordered_map<WordHash, int>& wordings) {
  std::vector<WordHash> seen;
  Tokens all{notes, tokenizer};
  for (std::size_t i = 0; i < notes.sentences.size(); ++i) {
    const std::span<const Token> tokens = all.sentence(i);
    if (tokens.size() >= least_template_words) seen.push_back(wording_of(tokens));
  }
  std::ranges::sort(seen);
  seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
  for (const WordHash each : seen) ++wordings[each];
}

/// More text than this is not held as tokens, which take eight times as much memory.
constexpr std::size_t most_kept = std::size_t{512} << 10U;

/// Whether the notes are few enough to keep their sentences and tokens from the first look at all
/// sessions to the second at each.
bool can_be_kept(const Client& client) {
  std::size_t bytes = 0;
  for (const Session& each : client.sessions) bytes += each.notes.text.size();
  return bytes <= most_kept;
}

}  // namespace

struct LanguageReader::State {
  explicit State(LanguageOptions given) : options(std::move(given)) {}

  LanguageOptions options;
  Tokenizer tokenizer;
  LearnedReader learned{*options.weights};
  NoteSum note;  ///< of the session that is being read
  InstrumentNames instruments{options.instruments};

  ReadPassage open(const Passage& passage, std::vector<Sentence> sentences) {
    ReadPassage read{.passage = &passage, .sentences = std::move(sentences)};
    if (passage.text.size() <= most_kept) read.text = tokenise(read.sentences, tokenizer);
    return read;
  }

  void find_phrases(const ReadPassage& read, std::size_t index, std::span<const Token> tokens,
                    SentenceAssertion& asserted, SessionReading& reading);
  void read_learned(const ReadPassage& read, std::size_t index, std::span<const Token> tokens,
                    SentenceAssertion& asserted, SessionReading& reading);
  SlotStory read_slot(const ReadPassage& read, const Session& session);
  void read_totals(const ReadPassage& read, std::size_t index, std::span<const Token> tokens,
                   std::span<const Token> before, SessionReading& reading);
  void read_sentences(ReadPassage read, SessionReading& reading,
                      std::unordered_map<WordHash, int>& wordings);
  ReadPassage open_notes(const Session& session) {
    return open(session.notes, split_notes(session.notes));
  }
  SessionReading read_session(const Session& session, ReadPassage notes, const Roles& roles,
                              std::unordered_map<WordHash, int>& wordings);
};

void LanguageReader::State::find_phrases(const ReadPassage& read, std::size_t index,
                                         std::span<const Token> tokens, SentenceAssertion& asserted,
                                         SessionReading& reading) {
  const Sentence& sentence = read.sentences[index];
  std::vector<PhraseMatch> matches;
  built_in_phrases().find(tokens, matches);
  for (const PhraseBook* book : options.books) book->find(tokens, matches);
  for (const PhraseMatch& match : matches) {
    if (!reads(*match.rule, sentence)) continue;
    if (match.rule->speaker == RuleSpeaker::Therapist && !sentence.in_transcript &&
        is_quoted_of_client(tokens, match.first)) {
      continue;
    }
    const Assertion assertion = asserted.of_hit(match.first, match.last, match.rule->sign);
    const std::uint32_t begin = tokens[match.first].begin;
    const std::uint32_t length = tokens[match.last].begin + tokens[match.last].length - begin;
    reading.phrases.push_back({.sign = match.rule->sign,
                               .rule = match.rule->id,
                               .phrase = match.phrase,
                               .strength = match.rule->strength,
                               .sentence = static_cast<std::uint32_t>(read.first_sentence + index),
                               .where = read.passage->locate(begin, length),
                               .status = sentence.is_template ? Status::Template : assertion.status,
                               .because = cue_text(read.passage->text, tokens, assertion)});
  }
}

void LanguageReader::State::read_learned(const ReadPassage& read, std::size_t index,
                                         std::span<const Token> tokens, SentenceAssertion& asserted,
                                         SessionReading& reading) {
  const Sentence& sentence = read.sentences[index];
  // The weights were learned from what therapists write about an hour. What is said in it is other
  // language: on good interviews (AnnoMI) such readings showed a sign in every third.
  if (sentence.in_transcript) return;
  // A line of marks ("[ ] [ ]", "****") has no words to be read, only what it was hashed to.
  if (std::ranges::none_of(tokens,
                           [](const Token& each) { return each.kind == TokenKind::Word; })) {
    return;
  }
  const SignLogits logits = learned.read(read.passage->text, tokens, note);
  for (std::size_t s = 0; s < logits.size(); ++s) {
    if (logits.at(s) < least_log_odds) continue;
    const Assertion assertion = asserted.of_whole(learned_signs.at(s));
    reading.learned.push_back({.sign = learned_signs.at(s),
                               .sentence = static_cast<std::uint32_t>(read.first_sentence + index),
                               .probability = probability_of(logits.at(s)),
                               .status = sentence.is_template ? Status::Template : assertion.status,
                               .because = cue_text(read.passage->text, tokens, assertion)});
  }
}

/// What the first sentences tell of the slot. A note that goes on is of an hour that was held, so
/// that only lateness is told there.
/// What the next sentence tells of the slot. The first that tells decides, but for what another one
/// says of an empty room: whose doing it was.
void add_to_story(const ToldSlot& slot, bool at_once, SlotStory& story) {
  const auto& told = story.slot.attendance;
  if (!told) {
    if (!at_once || slot.waited_out) return;
    const bool was_other = story.slot.is_other;
    story.slot = slot;
    story.slot.is_other = story.slot.is_other || was_other;
    return;
  }
  if (!slot.attendance || slot.waited_out || slot.is_asked) return;
  const bool was_ours = slot.attendance->value == Attendance::TherapistCancelled;
  const bool settles_empty = told->value == Attendance::NoShow && was_ours;
  const bool settles_not_held = told->value == Attendance::TherapistCancelled &&
                                story.slot.is_asked && !was_ours &&
                                !was_held(slot.attendance->value);
  if (settles_empty || settles_not_held) story.slot.attendance = slot.attendance;
}

SlotStory LanguageReader::State::read_slot(const ReadPassage& read, const Session& session) {
  SlotStory story{.sentences = read.sentences.size()};
  if (session.attendance) return story;
  const bool held = has_hour(session);
  const std::size_t first = std::min(slot_sentences, read.sentences.size());
  Tokens all{read, tokenizer};
  std::span<const Token> before;
  for (std::size_t i = 0; i < first; ++i) {
    const std::span<const Token> tokens = all.sentence(i);
    const AssertionContext context = context_of(read, i, before);
    const ToldSlot slot = told_attendance(*read.passage, tokens, context);
    if (slot.waited_out) story.waited_out = slot.attendance;
    add_to_story(slot, i < attendance_sentences, story);
    if (!held) {
      const ToldHour hour = told_hour(*read.passage, tokens, context);
      if (!story.hour.met) story.hour.met = hour.met;
      story.hour.has_content = story.hour.has_content || hour.has_content;
    }
    before = tokens;
  }
  return story;
}

void LanguageReader::State::read_totals(const ReadPassage& read, std::size_t index,
                                        std::span<const Token> tokens,
                                        std::span<const Token> before, SessionReading& reading) {
  const std::size_t known = reading.measures.size();
  find_totals({.passage = *read.passage,
               .sentence = read.sentences[index],
               .tokens = tokens,
               .before = before},
              instruments, reading.measures);
  if (reading.measures.size() == known || index + 1 == read.sentences.size()) return;
  const Sentence& next = read.sentences[index + 1];
  std::vector<Token> after;
  tokenizer.tokenize(next.text, next.begin, after);
  if (takes_totals_back(after)) reading.measures.resize(known);
}

void LanguageReader::State::read_sentences(ReadPassage read, SessionReading& reading,
                                           std::unordered_map<WordHash, int>& wordings) {
  read.first_sentence = static_cast<std::uint32_t>(reading.sentences.size());
  Tokens all{read, tokenizer};
  std::span<const Token> before;
  for (std::size_t i = 0; i < read.sentences.size(); ++i) {
    const std::span<const Token> tokens = all.sentence(i);
    if (!read.sentences[i].in_transcript && tokens.size() >= least_template_words) {
      // A count below zero marks a template that has been met before.
      int& met = wordings[wording_of(tokens)];
      read.sentences[i].is_template = met < 0;
      if (met >= template_sessions) met = -1;
    }
    const AssertionContext context = context_of(read, i, before);
    SentenceAssertion asserted{tokens, context};
    find_phrases(read, i, tokens, asserted, reading);
    read_learned(read, i, tokens, asserted, reading);
    read_totals(read, i, tokens, context.before, reading);
    find_risks(*read.passage, static_cast<std::uint32_t>(read.first_sentence + i), tokens, context,
               reading.risks);
    before = tokens;
  }
  std::ranges::move(read.sentences, std::back_inserter(reading.sentences));
}

SessionReading LanguageReader::State::read_session(const Session& session, ReadPassage notes,
                                                   const Roles& roles,
                                                   std::unordered_map<WordHash, int>& wordings) {
  SessionReading reading;
  const SlotStory slot = read_slot(notes, session);
  note = {};
  read_sentences(std::move(notes), reading, wordings);
  reading.note = learned.read_whole(note);
  reading.attendance = decide_attendance(session, slot, reading);
  // In a couple's hour a total is of one of two, and which one the note need not say.
  if (is_shared(session)) reading.measures.clear();
  settle_totals(reading.measures);
  if (session.transcript.empty()) return reading;
  reading.turns = read_turns(session.transcript, roles, tokenizer);
  std::vector<Sentence> spoken;
  for (const Turn& turn : reading.turns) {
    const Sentence like{.section = "transcript", .in_transcript = true, .speaker = turn.speaker};
    split_sentences(session.transcript, turn.begin, turn.length, like, spoken);
    for (const Turn::Piece& each : turn.rest) {
      split_sentences(session.transcript, each.begin, each.length, like, spoken);
    }
  }
  read_sentences(open(session.transcript, std::move(spoken)), reading, wordings);
  return reading;
}

LanguageReader::LanguageReader(LanguageOptions options)
    : state_(std::make_unique<State>(std::move(options))) {
  state_->tokenizer.know(built_in_phrases().misspellings());
  for (const PhraseBook* book : state_->options.books) {
    state_->tokenizer.know(book->misspellings());
  }
}

LanguageReader::~LanguageReader() = default;

ClientReading LanguageReader::read(const Client& client) {
  std::unordered_map<WordHash, int> wordings;
  const bool keep = can_be_kept(client);
  std::vector<ReadPassage> kept;
  for (const Session& each : client.sessions) {
    ReadPassage notes = state_->open_notes(each);
    count_wordings(notes, state_->tokenizer, wordings);
    if (keep) kept.push_back(std::move(notes));
  }
  ClientReading reading{.instruments = state_->options.instruments};
  reading.sessions.reserve(client.sessions.size());
  for (std::size_t i = 0; i < client.sessions.size(); ++i) {
    const Session& session = client.sessions[i];
    ReadPassage notes = keep ? std::move(kept[i]) : state_->open_notes(session);
    reading.sessions.push_back(
        state_->read_session(session, std::move(notes), client.roles, wordings));
  }
  settle_carried(client, reading);
  return reading;
}

ClientReading read_language(const Client& client) {
  return LanguageReader{}.read(client);
}

}  // namespace resist
