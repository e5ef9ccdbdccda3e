#include "language/voice.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace resist {
namespace {

constexpr std::uint32_t bit(WordClass word_class) {
  return static_cast<std::uint32_t>(word_class);
}

template <std::size_t Count>
constexpr std::array<WordHash, Count> hashes(const std::array<std::string_view, Count>& words) {
  std::array<WordHash, Count> found{};
  for (std::size_t i = 0; i < Count; ++i) found[i] = hash_of(words[i]);
  return found;
}

template <std::size_t Count>
bool in(const std::array<WordHash, Count>& words, WordHash word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr auto first_person = hashes(std::to_array<std::string_view>({"i", "me", "mine", "my"}));
constexpr auto second_person = hashes(std::to_array<std::string_view>({"you", "your", "yours"}));
constexpr auto quotation_marks = hashes(std::to_array<std::string_view>({"\"", "«", "»"}));

// A person after one of these is whom something is done to or said of, not who does it.
constexpr auto before_objects = hashes(std::to_array<std::string_view>({
    "about",   "after",   "against", "ask",     "asked",   "at",      "be",      "because-of",
    "before",  "behind",  "beside",  "between", "by",      "call",    "called",  "calling",
    "for",     "from",    "give",    "gives",   "gave",    "help",    "helped",  "helping",
    "in",      "inform",  "into",    "like",    "love",    "loves",   "miss",    "misses",
    "missing", "of",      "off",     "on",      "onto",    "over",    "phoned",  "rang",
    "re",      "saw",     "see",     "seeing",  "tell",    "telling", "texted",  "to",
    "told",    "towards", "toward",  "visit",   "visited", "with",    "without", "cancel",
    "watch",   "watched", "upon",    "towards", "through", "hated",
}));

// Between such a word and the person may stand these.
constexpr auto before_nouns = hashes(std::to_array<std::string_view>({
    "a",      "an",      "another", "elder",  "eldest", "first",   "former",   "her",
    "his",    "late",    "my",      "new",    "old",    "older",   "our",      "own",
    "second", "the",     "their",   "this",   "young",  "younger", "youngest", "your",
    "one",    "teenage", "adult",   "little", "big",    "step",
}));

constexpr auto men = hashes(std::to_array<std::string_view>(
    {"boyfriend", "brother",     "brothers",   "dad",      "ex-husband", "father",  "father-in-law",
     "grandad",   "grandfather", "grandpa",    "grandson", "hubby",      "husband", "nephew",
     "son",       "sons",        "son-in-law", "stepdad",  "stepfather", "stepson", "uncle"}));

constexpr auto women = hashes(std::to_array<std::string_view>(
    {"aunt",    "auntie",     "aunty",  "daughter",      "daughters",     "daughter-in-law",
     "ex-wife", "girlfriend", "gran",   "granddaughter", "grandma",       "grandmother",
     "granny",  "mil",        "mom",    "mother",        "mother-in-law", "mum",
     "nan",     "niece",      "sister", "sisters",       "stepdaughter",  "stepmother",
     "stepmum", "wife"}));

/// Gives the tokens of one person to a class and takes them from the other.
void give(Token& token, WordClass to, WordClass from) {
  token.classes = (token.classes | bit(to)) & ~bit(from);
}

bool client_speaks(const AssertionContext& context, bool quoted) {
  return context.in_transcript ? context.speaker == Speaker::Client : quoted;
}

void assign_persons(Token& token, const AssertionContext& context, bool quoted) {
  const bool first = in(first_person, token.surface);
  const bool second = in(second_person, token.surface);
  if (!first && !second) return;
  if (client_speaks(context, quoted) == first) {
    give(token, WordClass::Client, WordClass::Therapist);
  } else {
    give(token, WordClass::Therapist, WordClass::Client);
  }
}

bool is_person(const Token& token) {
  return token.is(WordClass::Kin) || token.is(WordClass::OtherPerson) ||
         token.is(WordClass::Client) || token.is(WordClass::Therapist) ||
         token.is(WordClass::Pronoun);
}

constexpr WordHash he = hash_of("he");
constexpr WordHash she = hash_of("she");
constexpr WordHash they = hash_of("they");
constexpr WordHash her = hash_of("her");
constexpr WordHash his = hash_of("his");
constexpr WordHash i_word = hash_of("i");
constexpr WordHash we_word = hash_of("we");

/// Whether the person at \p at can be the one who does something.
bool is_subject(const CueText& text, std::size_t at) {
  const Token& token = text.tokens[at];
  if (token.is(WordClass::Pronoun)) {
    return token.surface == he || token.surface == she || token.surface == they;
  }
  if (token.is(WordClass::Therapist) || token.is(WordClass::Client)) {
    if (in(first_person, token.surface) && token.surface != i_word) return false;
  }
  std::size_t before = at;
  while (before > 0 && in(before_nouns, text.tokens[before - 1].surface)) --before;
  return before == 0 || !in(before_objects, text.tokens[before - 1].surface);
}

/// The relative whom a pronoun at \p at can mean: named before it as a subject, of its gender, and
/// not the client's own ("his wife … he" is the client).
bool means_another(const CueText& text, std::size_t at) {
  const WordHash pronoun = text.tokens[at].surface;
  for (std::size_t i = at; i-- > 0;) {
    const Token& token = text.tokens[i];
    if (token.is(WordClass::Client)) return false;
    const bool fits =
        (pronoun == he && in(men, token.surface)) || (pronoun == she && in(women, token.surface));
    if (!fits || !is_subject(text, i)) continue;
    const WordHash owner = i > 0 ? text.tokens[i - 1].surface : 0;
    return !(pronoun == he && owner == his) && !(pronoun == she && owner == her);
  }
  return false;
}

Subject::Who who_is(const CueText& text, std::size_t at) {
  const Token& token = text.tokens[at];
  if (token.is(WordClass::Client)) return Subject::Who::Client;
  if (token.is(WordClass::Therapist)) return Subject::Who::Therapist;
  if (token.is(WordClass::Pronoun)) {
    return means_another(text, at) ? Subject::Who::Other : Subject::Who::Client;
  }
  return Subject::Who::Other;
}

}  // namespace

CueText hear(std::span<const Token> sentence, const AssertionContext& context) {
  CueText text;
  text.tokens.assign(sentence.begin(), sentence.end());
  text.quoted.reserve(sentence.size());
  bool quoted = false;
  for (std::size_t i = 0; i < text.tokens.size(); ++i) {
    Token& token = text.tokens[i];
    if (in(quotation_marks, token.surface)) quoted = !quoted;
    text.quoted.push_back(quoted);
    assign_persons(token, context, quoted);
    const bool contracted = i > 0 && sentence[i].begin == sentence[i - 1].begin;
    if (contracted && token.surface == hash_of("would")) token.surface = hash_of("'d");
  }
  return text;
}

std::optional<Subject> subject_of(const CueText& text, std::size_t focus,
                                  const AssertionContext& /*context*/) {
  for (std::size_t at = std::min(focus, text.tokens.size()); at-- > 0;) {
    const Token& token = text.tokens[at];
    if (!is_person(token) || !is_subject(text, at)) continue;
    // "I" of the therapist who reports is not whom the note is about.
    if (token.surface == we_word) continue;
    return Subject{.who = who_is(text, at), .at = static_cast<std::uint32_t>(at)};
  }
  return std::nullopt;
}

}  // namespace resist
