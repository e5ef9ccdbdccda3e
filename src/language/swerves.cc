#include "language/swerves.h"

#include <algorithm>

#include "language/word_set.h"

namespace resist {
namespace {

/// Words that stand in any question and any answer. Both, as written and as a normal form.
constexpr WordSet says_nothing{std::to_array<std::string_view>({
    "about",     "actually",  "again",   "all",     "also",  "always",  "and",    "any",
    "anything",  "are",       "back",    "because", "been",  "being",   "bit",    "but",
    "came",      "can",       "come",    "could",   "day",   "did",     "do",     "does",
    "doing",     "done",      "down",    "even",    "ever",  "feel",    "felt",   "find",
    "for",       "from",      "gave",    "get",     "give",  "go",      "going",  "good",
    "got",       "had",       "happen",  "has",     "have",  "he",      "hear",   "her",
    "here",      "him",       "his",     "how",     "i",     "if",      "in",     "into",
    "is",        "it",        "just",    "kind",    "know",  "last",    "let",    "like",
    "little",    "long",      "look",    "lot",     "made",  "make",    "many",   "may",
    "maybe",     "me",        "mean",    "might",   "more",  "much",    "must",   "my",
    "never",     "not",       "nothing", "now",     "of",    "off",     "oh",     "ok",
    "okay",      "on",        "one",     "only",    "or",    "other",   "our",    "out",
    "over",      "part",      "people",  "put",     "quite", "rather",  "really", "right",
    "said",      "say",       "see",     "seem",    "she",   "should",  "so",     "some",
    "something", "sometimes", "sort",    "still",   "sure",  "take",    "talk",   "tell",
    "than",      "that",      "the",     "their",   "them",  "then",    "there",  "they",
    "thing",     "things",    "think",   "this",    "those", "thought", "time",   "to",
    "told",      "too",       "try",     "two",     "up",    "us",      "use",    "very",
    "want",      "was",       "way",     "we",      "week",  "well",    "went",   "were",
    "what",      "when",      "where",   "which",   "while", "who",     "why",    "will",
    "with",      "wonder",    "would",   "yeah",    "yes",   "yet",     "you",    "your",
})};

bool shares(const std::vector<WordHash>& a, const std::vector<WordHash>& b) {
  return std::ranges::any_of(a,
                             [&](WordHash each) { return std::ranges::find(b, each) != b.end(); });
}

/// "Do they not give you biscuits here?"; but not "what do you think I should do?", which asks
/// for help, nor "isn't it?", which asks nothing.
bool asks_something_else(const SpokenSentence& sentence) {
  return sentence.asks && sentence.has(TalkCue::AsksBack) && !sentence.has(TalkCue::SeeksHelp);
}

/// "She cries every week" is no feeling of the client's own.
bool feels(const SpokenSentence& sentence) {
  const bool of_others = sentence.has(TalkCue::OfOthers) && !sentence.has(TalkCue::OfOneself);
  return sentence.has(TalkCue::Feels) && !of_others;
}

}  // namespace

void add_subjects(std::span<const Token> tokens, std::vector<WordHash>& subjects) {
  constexpr std::uint32_t least_letters = 3;
  for (const Token& each : tokens) {
    if (each.kind != TokenKind::Word || each.length < least_letters) continue;
    if (says_nothing.has(each.surface) || says_nothing.has(each.word)) continue;
    subjects.push_back(each.word);
  }
}

bool swerves(const SpokenTurn& asked, const SpokenTurn& reply) {
  if (reply.has(TalkCue::DontKnow) || std::ranges::any_of(reply.sentences, feels)) return false;
  if (reply.has(TalkCue::ShiftsSubject)) return true;
  if (std::ranges::any_of(reply.sentences, asks_something_else)) return true;
  return (reply.is_light || reply.has(TalkCue::SafeSubject)) &&
         !shares(asked.subjects, reply.subjects);
}

}  // namespace resist
