#include "language/voice.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "language/word_set.h"

namespace resist {
namespace {

constexpr std::uint32_t bit(WordClass word_class) {
  return static_cast<std::uint32_t>(word_class);
}

template <std::size_t Count>
constexpr WordSet<Count> hashes(const std::array<std::string_view, Count>& words) {
  return WordSet<Count>{words};
}

template <std::size_t Count>
bool in(const WordSet<Count>& words, WordHash word) {
  return words.has(word);
}

constexpr auto first_person = hashes(std::to_array<std::string_view>({"i", "me", "mine", "my"}));
constexpr auto second_person = hashes(std::to_array<std::string_view>({"you", "your", "yours"}));
constexpr auto quotation_marks = hashes(std::to_array<std::string_view>({"\"", "«", "»"}));

// A person after one of these is whom something is done to or said of, not who does it.
constexpr auto before_objects = hashes(std::to_array<std::string_view>({
    "about",   "after", "against", "ask",     "asked",   "at",      "before",  "behind", "beside",
    "between", "by",    "call",    "called",  "calling", "cancel",  "for",     "from",   "gave",
    "give",    "gives", "hated",   "help",    "helped",  "helping", "in",      "inform", "into",
    "like",    "love",  "loves",   "miss",    "misses",  "missing", "of",      "off",    "on",
    "onto",    "over",  "per",     "phoned",  "rang",    "re",      "ring",    "saw",    "see",
    "seeing",  "tell",  "telling", "texted",  "through", "to",      "told",    "toward", "towards",
    "upon",    "via",   "visit",   "visited", "w",       "watch",   "watched", "with",   "without",
}));

// Between such a word and the person may stand these.
constexpr auto before_nouns = hashes(std::to_array<std::string_view>({
    "a",       "adult",  "an",     "another", "big",   "dead",    "elder",    "eldest",
    "first",   "former", "her",    "his",     "late",  "little",  "my",       "new",
    "old",     "older",  "one",    "our",     "own",   "second",  "step",     "support",
    "teenage", "the",    "their",  "this",    "young", "younger", "youngest", "your",
    "case",    "key",    "social", "foster",  "sober",
}));

constexpr auto owners =
    hashes(std::to_array<std::string_view>({"her", "his", "my", "our", "their", "your"}));

constexpr auto men = hashes(std::to_array<std::string_view>(
    {"boyfriend",  "bro",     "brother",  "brothers",    "dad",          "ex-husband", "father",
     "fella",      "grandad", "grandson", "grandfather", "grandpa",      "hub",        "hubby",
     "husband",    "lad",     "nephew",   "son",         "sons",         "son-in-law", "stepdad",
     "stepfather", "stepson", "uncle",    "bloke",       "father-in-law"}));

constexpr auto women = hashes(std::to_array<std::string_view>(
    {"aunt",   "auntie",  "aunty",      "dau",     "daughter",      "daughters",  "daughter-in-law",
     "dtr",    "ex-wife", "girlfriend", "gran",    "granddaughter", "grandma",    "grandmother",
     "granny", "mil",     "mom",        "mother",  "mother-in-law", "mum",        "nan",
     "niece",  "sis",     "sister",     "sisters", "stepdaughter",  "stepmother", "stepmum",
     "wife"}));

// Relatives that notes name and the classes of words do not.
constexpr auto more_kin = hashes(std::to_array<std::string_view>(
    {"bloke", "bro", "dau", "dtr", "fella", "hub", "lad", "lads", "missus", "ptnr", "sis"}));

// People of a client's life who are not in the room.
constexpr auto outsiders = hashes(std::to_array<std::string_view>(
    {"adviser",  "advisor",    "apprentices", "babysitter", "band",       "boss",       "bosses",
     "builder",  "caseworker", "chaplain",    "colleague",  "colleagues", "consultant", "council",
     "coworker", "coworkers",  "director",    "editor",     "flatmate",   "foreman",    "gp",
     "guards",   "gardai",     "head",        "housemate",  "landlord",   "management", "manager",
     "mate",     "mates",      "midwife",     "neighbour",  "neighbours", "neighbor",   "neighbors",
     "nurse",    "physio",     "plumber",     "pupils",     "roommate",   "sitter",     "solicitor",
     "sponsee",  "sponsor",    "students",    "surgeon",    "teacher",    "teachers",   "trainer",
     "tutor",    "union",      "worker"}));

// Who says these passes something on; what they say may well be about the client.
constexpr auto telling = hashes(std::to_array<std::string_view>({
    "asked",   "asks",    "answered",  "brought", "called",   "came",    "confirmed", "drove",
    "dropped", "emailed", "explained", "goes",    "informed", "let",     "messaged",  "phoned",
    "picked",  "rang",    "reckons",   "replied", "reported", "reports", "ringing",   "said",
    "saw",     "say",     "says",      "sent",    "signed",   "texted",  "texts",     "thinks",
    "thought", "told",    "tells",     "wrote",   "and",      ",",       ":",         ";",
    "-",       ".",       "?",         "reckon",  "ask",      "tell",    "+",         "with",
    "stated",  "states",  "notified",
}));

// Said of a client before what they say: "says her manager goes silent".
constexpr auto reporting = hashes(std::to_array<std::string_view>({
    "angry",   "annoyed",   "believes",  "cl",        "complained", "complains",
    "cried",   "describes", "described", "feels",     "felt",       "finds",
    "found",   "furious",   "hurt",      "mentioned", "mentions",   "reported",
    "reports", "said",      "says",      "spoke",     "states",     "stated",
    "tells",   "thinks",    "told",      "upset",     "worried",    "worries",
    "hates",   "noticed",   "notices",   "imitated",  "wishes",     "suspects",
}));

constexpr auto after_reporting = hashes(std::to_array<std::string_view>(
    {"me",      "that", "how",     "about", "her", "his",  "the", "in",   "group",
     "session", "us",   "writer",  "of",    "it",  "when", ",",   "is",   "was",
     "by",      "how",  "teenage", "old",   "new", "own",  "my",  "their"}));

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
constexpr WordHash my = hash_of("my");
constexpr WordHash i_word = hash_of("i");
constexpr WordHash we_word = hash_of("we");
constexpr WordHash you_word = hash_of("you");

constexpr auto short_verbs =
    hashes(std::to_array<std::string_view>({"always", "been", "gone", "got", "had", "just", "never",
                                            "no", "not", "still", "stopped", "stuck"}));

/// "My brother's been": the 's is a verb.
bool is_short_for_verb(const CueText& text, std::size_t at) {
  return at + 1 < text.tokens.size() && in(short_verbs, text.tokens[at + 1].surface);
}

/// Where the name of the person at \p at begins, its "her", "the", "younger" included.
std::size_t phrase_begin(const CueText& text, std::size_t at) {
  while (at > 0 && in(before_nouns, text.tokens[at - 1].surface)) --at;
  return at;
}

/// Whether the person at \p at can be the one who does something.
bool is_subject(const CueText& text, std::size_t at) {
  const Token& token = text.tokens[at];
  if (token.is(WordClass::Pronoun)) {
    return token.surface == he || token.surface == she || token.surface == they;
  }
  if (in(first_person, token.surface) && token.surface != i_word) return false;
  if (in(second_person, token.surface) && token.surface != you_word) return false;
  if (token.possessive && !is_short_for_verb(text, at)) return false;
  const std::size_t begin = phrase_begin(text, at);
  return begin == 0 || !in(before_objects, text.tokens[begin - 1].surface);
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

/// Whether \p tokens name one of \p people as somebody's of \p owner: "his wife".
template <std::size_t Count>
bool names_own(std::span<const Token> tokens, WordHash owner, const WordSet<Count>& people) {
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    if (tokens[i - 1].surface == owner && in(people, tokens[i].surface)) return true;
  }
  return false;
}

/// Where both "he" and "she" stand, and one is the other's wife or husband, the second is not the
/// client: "His wife has been to a solicitor. He sat opposite and she did not utter a word."
bool is_the_other_of_two(const CueText& text, std::size_t at) {
  const std::span<const Token> so_far{text.tokens.data(), at};
  const auto has = [&](WordHash word) {
    return std::ranges::any_of(so_far, [&](const Token& each) { return each.surface == word; });
  };
  if (text.tokens[at].surface == she) {
    return has(he) && (text.has_his_woman || names_own(so_far, his, women));
  }
  if (text.tokens[at].surface == he) {
    return has(she) && (text.has_her_man || names_own(so_far, her, men));
  }
  return false;
}

/// Whether a pronoun means the partner of whom the sentence before tells.
bool means_partner(const CueText& text, std::size_t at) {
  const WordHash pronoun = text.tokens[at].surface;
  return (pronoun == he && text.he_is_partner) || (pronoun == she && text.she_is_partner);
}

Subject::Who who_is(const CueText& text, std::size_t at) {
  const Token& token = text.tokens[at];
  if (token.is(WordClass::Client)) return Subject::Who::Client;
  if (token.is(WordClass::Therapist)) return Subject::Who::Therapist;
  if (token.is(WordClass::Pronoun)) {
    const bool other =
        means_another(text, at) || is_the_other_of_two(text, at) || means_partner(text, at);
    return other ? Subject::Who::Other : Subject::Who::Client;
  }
  return Subject::Who::Other;
}

/// Relatives who are never clients of the hour themselves when a note names them so barely.
constexpr auto bare_kin = hashes(std::to_array<std::string_view>(
    {"bro",       "brother", "dad",     "dau",     "daughter", "dtr",   "ex",      "girlfriend",
     "boyfriend", "gran",    "grandma", "grandpa", "hub",      "hubby", "husband", "mom",
     "mum",       "nan",     "ptnr",    "sis",     "sister",   "son",   "wife"}));

struct Name {
  std::size_t begin = 0;
  bool owned = false;
  bool ours = false;  ///< the therapist's own supervisor, husband or team
  bool article = false;
};

Name name_at(const CueText& text, std::size_t at) {
  Name name{.begin = phrase_begin(text, at)};
  for (std::size_t i = name.begin; i < at; ++i) {
    const Token& token = text.tokens[i];
    if (token.surface == my && token.is(WordClass::Therapist)) name.ours = true;
    if (in(owners, token.surface)) name.owned = true;
    if (token.surface == hash_of("the")) name.article = true;
  }
  const bool of_client = name.begin > 0 && text.tokens[name.begin - 1].possessive &&
                         text.tokens[name.begin - 1].is(WordClass::Client);
  name.owned = name.owned || of_client;
  return name;
}

/// "…, she says, …" after token \p at: where the sentence goes on.
std::size_t past_aside(const CueText& text, std::size_t at) {
  const auto& tokens = text.tokens;
  if (at + 3 >= tokens.size() || tokens[at].surface != hash_of(",")) return at;
  for (std::size_t i = at + 1; i < std::min(at + 6, tokens.size()); ++i) {
    if (tokens[i].surface == hash_of(",")) {
      return in(reporting, tokens[i - 1].surface) || in(reporting, tokens[at + 2].surface) ? i + 1
                                                                                           : at;
    }
  }
  return at;
}

/// Whether the person at \p at is clearly one of the client's life, and does what is told.
bool acts_outside(const CueText& text, std::size_t at) {
  const Token& token = text.tokens[at];
  const Name name = name_at(text, at);
  const bool known = name.owned || (in(bare_kin, token.surface) && !name.article) ||
                     (name.article && in(outsiders, token.surface));
  if (name.ours || !known) return false;
  const std::size_t next = past_aside(text, at + 1);
  if (next >= text.tokens.size()) return false;
  const Token& verb = text.tokens[next];
  if (token.possessive) return in(short_verbs, verb.surface);
  if (verb.surface == hash_of("had") && next + 1 < text.tokens.size() &&
      in(telling, text.tokens[next + 1].surface)) {
    return false;
  }
  return verb.kind == TokenKind::Word && !in(telling, verb.surface);
}

bool therapist_takes_part(const CueText& text) {
  return std::ranges::any_of(text.tokens, [](const Token& token) {
    return token.is(WordClass::Therapist) && token.surface == i_word;
  });
}

/// Whether a name that begins at \p begin opens the sentence, or what is said in it.
bool opens(const CueText& text, std::size_t begin) {
  std::size_t words = 0;
  for (std::size_t i = 0; i < begin; ++i) {
    if (text.tokens[i].kind != TokenKind::Punctuation) ++words;
  }
  if (words <= 1) return true;
  return words <= 6 && text.tokens[begin - 1].surface == hash_of(",");
}

}  // namespace

namespace {

constexpr auto husbands =
    hashes(std::to_array<std::string_view>({"husband", "hubby", "hub", "boyfriend", "bf", "hubs"}));
constexpr auto wives =
    hashes(std::to_array<std::string_view>({"wife", "missus", "girlfriend", "gf", "wifey"}));
constexpr auto he_words = hashes(std::to_array<std::string_view>({"he", "him", "his"}));
constexpr auto she_words = hashes(std::to_array<std::string_view>({"she", "her", "hers"}));

/// Whether a sentence opens with the client's partner, as somebody's of \p owner or by the bare
/// name, and names nobody else by \p pronouns.
template <std::size_t Count, std::size_t Pronouns>
bool is_of_partner(std::span<const Token> before, WordHash owner, const WordSet<Count>& partners,
                   const WordSet<Pronouns>& pronouns) {
  if (before.empty()) return false;
  const std::size_t at = before.front().surface == owner ? 1 : 0;
  if (at >= before.size() || !in(partners, before[at].surface) || before[at].possessive) {
    return false;
  }
  return std::none_of(before.begin() + static_cast<std::ptrdiff_t>(at), before.end(),
                      [&](const Token& token) { return in(pronouns, token.surface); });
}

}  // namespace

CueText hear(std::span<const Token> sentence, const AssertionContext& context) {
  CueText text;
  text.tokens.assign(sentence.begin(), sentence.end());
  text.quoted.reserve(sentence.size());
  text.has_his_woman = names_own(context.before, his, women);
  text.has_her_man = names_own(context.before, her, men);
  text.he_is_partner = is_of_partner(context.before, her, husbands, he_words);
  text.she_is_partner = is_of_partner(context.before, his, wives, she_words);
  bool quoted = false;
  for (std::size_t i = 0; i < text.tokens.size(); ++i) {
    Token& token = text.tokens[i];
    if (in(quotation_marks, token.surface)) quoted = !quoted;
    text.quoted.push_back(quoted);
    assign_persons(token, context, quoted);
    if (in(more_kin, token.surface)) token.classes |= bit(WordClass::Kin);
    if (in(outsiders, token.surface)) token.classes |= bit(WordClass::OtherPerson);
    const bool contracted = i > 0 && sentence[i].begin == sentence[i - 1].begin;
    if (contracted && token.surface == hash_of("would")) token.surface = hash_of("'d");
  }
  return text;
}

namespace {

/// The relative whose it is: "her mother's overdose".
std::optional<std::size_t> owner_of(const CueText& text, std::size_t focus) {
  constexpr std::size_t reach = 3;
  for (std::size_t at = std::min(focus, text.tokens.size()); at-- > 0 && focus - at <= reach;) {
    const Token& token = text.tokens[at];
    if (token.kind == TokenKind::Punctuation) break;
    const bool other = token.is(WordClass::Kin) || token.is(WordClass::OtherPerson);
    if (other && token.possessive) return at;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Subject> subject_of(const CueText& text, std::size_t focus) {
  if (const auto owner = owner_of(text, focus)) {
    return Subject{.who = Subject::Who::Other, .at = static_cast<std::uint32_t>(*owner)};
  }
  for (std::size_t at = std::min(focus, text.tokens.size()); at-- > 0;) {
    const Token& token = text.tokens[at];
    if (!is_person(token) || !is_subject(text, at)) continue;
    // "I" of the therapist who reports is not whom the note is about.
    if (token.surface == we_word) continue;
    return Subject{.who = who_is(text, at), .at = static_cast<std::uint32_t>(at)};
  }
  return std::nullopt;
}

std::optional<std::uint32_t> other_person_in(const CueText& text, const AssertionContext& context) {
  constexpr std::size_t least_story = 8;
  if (therapist_takes_part(text)) return std::nullopt;
  if (context.in_transcript && text.tokens.size() < least_story) return std::nullopt;
  for (std::size_t at = 0; at < text.tokens.size(); ++at) {
    const Token& token = text.tokens[at];
    if (!is_person(token) || !is_subject(text, at)) continue;
    const Subject::Who who = who_is(text, at);
    if (who == Subject::Who::Other) {
      if (means_partner(text, at) && opens(text, at)) return static_cast<std::uint32_t>(at);
      const bool tells = opens(text, phrase_begin(text, at)) && acts_outside(text, at);
      return tells ? std::optional{static_cast<std::uint32_t>(at)} : std::nullopt;
    }
    // "She says her manager goes silent" is about the manager.
    std::size_t next = at + 1;
    if (next >= text.tokens.size() || !in(reporting, text.tokens[next].surface))
      return std::nullopt;
    ++next;
    while (next < text.tokens.size() && in(after_reporting, text.tokens[next].surface)) ++next;
    const bool tells = next < text.tokens.size() && next > at + 2 && is_person(text.tokens[next]) &&
                       who_is(text, next) == Subject::Who::Other && acts_outside(text, next);
    return tells ? std::optional{static_cast<std::uint32_t>(next)} : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace resist
