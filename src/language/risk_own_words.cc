#include "language/risk_own_words.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

#include "base/unicode.h"
#include "language/word_set.h"

namespace resist {
namespace {

constexpr WordSet places{std::to_array<std::string_view>(
    {"balcony", "barn",      "beam",     "belt",     "blade",     "blades",   "bottle",
     "bridge",  "canal",     "car",      "cliff",    "cliffs",    "crossing", "dam",
     "drawer",  "engine",    "flyover",  "garage",   "gun",       "guns",     "helium",
     "hose",    "ice",       "insulin",  "knife",    "knives",    "lake",     "ledge",
     "loch",    "metro",     "motorway", "noose",    "ocean",     "overpass", "paracetamol",
     "pier",    "pills",     "pistol",   "platform", "quarry",    "quay",     "railway",
     "razor",   "reservoir", "rifle",    "river",    "roof",      "rope",     "sea",
     "shed",    "shotgun",   "stash",    "station",  "tablets",   "tracks",   "train",
     "trains",  "tree",      "trees",    "tube",     "underpass", "viaduct",  "water",
     "weir",    "window",    "woods"})};

constexpr WordSet months{std::to_array<std::string_view>(
    {"january", "february", "march", "april", "may", "june", "july", "august", "september",
     "october", "november", "december", "christmas", "easter", "midsummer"})};

/// A word that may stand after such a name and leaves it one: "the ice again", not "the ice
/// scraper".
constexpr WordSet after_name{std::to_array<std::string_view>(
    {"again",   "and",    "any",      "anymore", "as",       "at",      "back",     "because",
     "but",     "came",   "comes",    "crossed", "crosses",  "daily",   "directly", "either",
     "every",   "gone",   "has",      "he",      "if",       "in",      "is",       "keeps",
     "last",    "less",   "more",     "most",    "nightly",  "no",      "not",      "now",
     "on",      "once",   "only",     "or",      "outright", "plainly", "since",    "she",
     "so",      "still",  "straight", "there",   "they",     "this",    "though",   "today",
     "too",     "twice",  "until",    "was",     "were",     "when",    "while",    "who",
     "without", "rather", "instead",  "after",   "before",   "for",     "from",     "out",
     "to",      "with",   "never",    "all",     "some",     "each",    "by"})};

constexpr WordSet thinking{std::to_array<std::string_view>(
    {"idea", "images", "pull", "thinking", "thinks", "think", "thought", "thoughts", "urge",
     "urges", "dwells", "dwelling"})};
constexpr WordSet asking{std::to_array<std::string_view>(
    {"asked", "asking", "asks", "checked", "checks", "enquired", "inquired", "raised", "named"})};
constexpr WordSet of_words{std::to_array<std::string_view>(
    {"about", "abt", "after", "for", "of", "on", "re", "around", "to", "towards"})};
constexpr WordSet articles{std::to_array<std::string_view>(
    {"the", "that", "those", "his", "her", "my", "open", "a", "same", "in"})};
constexpr WordSet minds{
    std::to_array<std::string_view>({"mind", "head", "thoughts", "dreams", "nights"})};
constexpr WordSet denying{std::to_array<std::string_view>(
    {"no", "not", "none", "nil", "never", "denied", "denies", "nothing", "nope"})};
/// After "no" these leave the thoughts as they are.
constexpr WordSet of_the_plan{std::to_array<std::string_view>(
    {"plan", "plans", "intent", "intention", "date", "means", "change", "different", "worse",
     "better", "less", "longer", "method", "timeline", "sure"})};
constexpr WordSet telling{std::to_array<std::string_view>(
    {"still",    "same",    "again",    "back",     "there",   "worse",   "louder",
     "quieter",  "fewer",   "asked",    "yes",      "daily",   "nightly", "passing",
     "fleeting", "passive", "thoughts", "thinking", "thought", "once",    "twice",
     "nodded",   "nods",    "weaker",   "stronger"})};
constexpr WordSet admitting{std::to_array<std::string_view>(
    {"passive", "fleeting", "yes", "daily", "nightly", "nodded", "nods", "thoughts", "thinking"})};
constexpr WordSet openings{std::to_array<std::string_view>({":", "-", "\u2013", "\u2014", "="})};
constexpr WordSet breaks{std::to_array<std::string_view>({".", ";", "!", "?"})};

bool is_name(const Token& token) {
  return places.has(token.surface) || (token.capital && months.has(token.surface));
}

/// A word found to stand for a risk, and the words around it that make it so.
struct Standing {
  Status status = Status::Counted;
  std::size_t begin = 0;
  std::size_t end = 0;
};

class Reader {
 public:
  Reader(std::span<const Token> tokens, const AssertionContext& context)
      : tokens_(tokens), context_(context) {}

  [[nodiscard]] std::optional<Standing> at(std::size_t name) const {
    if (is_joined(name)) return std::nullopt;
    if (const auto found = as_topic(name)) return found;
    if (const auto found = as_object(name)) return found;
    if (months.has(tokens_[name].surface)) return std::nullopt;
    if (const auto found = on_mind(name)) return found;
    return as_change(name);
  }

 private:
  [[nodiscard]] WordHash word(std::size_t i) const {
    return i < tokens_.size() ? tokens_[i].surface : 0;
  }

  /// "Ice scraper", "bridge loan".
  [[nodiscard]] bool is_joined(std::size_t name) const {
    if (name + 1 >= tokens_.size()) return false;
    const Token& next = tokens_[name + 1];
    return next.kind != TokenKind::Punctuation && !after_name.has(next.surface);
  }

  /// The answer in the words from \p from on: empty where none is told.
  [[nodiscard]] std::optional<Status> answer(std::size_t from) const {
    constexpr std::size_t reach = 12;
    const std::size_t end = std::min(tokens_.size(), from + reach);
    bool told = false;
    for (std::size_t i = from; i < end && !breaks.has(word(i)); ++i) {
      if (denying.has(word(i)) && !of_the_plan.has(word(i + 1))) return Status::Negated;
      told = told || telling.has(word(i));
    }
    return told ? std::optional{Status::Counted} : std::nullopt;
  }

  /// What a question gets. "Same answer as ever: at the brother's" is where the tablets are.
  [[nodiscard]] Status reply(std::size_t from) const {
    if (answer(from) == Status::Negated) return Status::Negated;
    const auto rest = tokens_.subspan(std::min(from, tokens_.size()));
    const bool admits =
        std::ranges::any_of(rest, [](const Token& token) { return admitting.has(token.surface); });
    return admits ? Status::Counted : Status::Hypothetical;
  }

  /// "Ice: \"same spot on the map.\"", "May: asked plain, no".
  [[nodiscard]] std::optional<Standing> as_topic(std::size_t name) const {
    std::size_t first = name;
    while (first > 0 && articles.has(word(first - 1))) --first;
    const bool opens = first == 0 || tokens_[first - 1].kind == TokenKind::Punctuation;
    if (!opens || !openings.has(word(name + 1))) return std::nullopt;
    const std::optional<Status> said = answer(name + 2);
    if (!said) return std::nullopt;
    return Standing{.status = *said, .begin = first, .end = tokens_.size()};
  }

  /// "Thoughts of the ice", "asked about the water straight out".
  [[nodiscard]] std::optional<Standing> as_object(std::size_t name) const {
    constexpr std::size_t reach = 4;
    std::size_t first = name;
    while (first > 0 && articles.has(word(first - 1))) --first;
    if (first == 0 || !of_words.has(word(first - 1))) return std::nullopt;
    for (std::size_t i = first - 1; i-- > 0 && first - i <= reach;) {
      if (tokens_[i].kind == TokenKind::Punctuation) break;
      if (thinking.has(word(i)) && !months.has(word(name))) return as_asserted(i, name + 1);
      if (!asking.has(word(i))) continue;
      return Standing{.status = reply(name + 1), .begin = i, .end = tokens_.size()};
    }
    return std::nullopt;
  }

  /// "Ice still crosses his mind", "the bridge on her mind again".
  [[nodiscard]] std::optional<Standing> on_mind(std::size_t name) const {
    constexpr std::size_t reach = 6;
    const std::size_t end = std::min(tokens_.size(), name + 1 + reach);
    for (std::size_t i = name + 1; i < end; ++i) {
      if (tokens_[i].kind == TokenKind::Punctuation) break;
      if (minds.has(word(i))) return as_asserted(name, i + 1);
    }
    return std::nullopt;
  }

  /// "Open water now in place of ice", "the rope now, not the tablets".
  [[nodiscard]] std::optional<Standing> as_change(std::size_t name) const {
    static constexpr WordSet instead{
        std::to_array<std::string_view>({"instead", "place", "rather", "not"})};
    constexpr std::size_t reach = 8;
    const std::size_t end = std::min(tokens_.size(), name + 1 + reach);
    bool changed = false;
    for (std::size_t i = name + 1; i < end && !breaks.has(word(i)); ++i) {
      changed = changed || instead.has(word(i));
      if (changed && places.has(word(i)) && !is_joined(i)) {
        return Standing{.begin = name, .end = i + 1};
      }
    }
    return std::nullopt;
  }

  /// "Pills not on her mind": what stands between is no cue of its own.
  [[nodiscard]] bool denies_within(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) {
      if (denying.has(word(i))) return true;
    }
    return false;
  }

  [[nodiscard]] std::optional<Standing> as_asserted(std::size_t begin, std::size_t end) const {
    const Assertion read = assert_hit(tokens_, begin, end - 1, context_);
    if (read.status == Status::Counted && denies_within(begin, end)) {
      return Standing{.status = Status::Negated, .begin = begin, .end = end};
    }
    const bool stands = read.status == Status::Weak || read.status == Status::Productive ||
                        read.status == Status::Therapist || read.status == Status::Clinic;
    return Standing{.status = stands ? Status::Counted : read.status, .begin = begin, .end = end};
  }

  std::span<const Token> tokens_;
  const AssertionContext& context_;
};

/// "Train" of "trains", "tablet" of "pills": the same thing by another word.
std::string thing_of(std::string word) {
  if (word.size() > 3 && word.ends_with('s')) word.pop_back();
  if (word == "pill") return "tablet";
  if (word == "railway") return "track";
  return word;
}

template <typename Use>
void each_name(std::string_view text, const Use& use) {
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    const bool in_word = i < text.size() && std::isalpha(static_cast<unsigned char>(text[i])) != 0;
    if (in_word) continue;
    const std::string word = ascii_lower(text.substr(begin, i - begin));
    const bool capital = i > begin && std::isupper(static_cast<unsigned char>(text[begin])) != 0;
    const WordHash hash = hash_of(word);
    if (places.has(hash) || (capital && months.has(hash))) use(thing_of(word));
    begin = i + 1;
  }
}

}  // namespace

void find_own_words(const Passage& passage, std::uint32_t sentence, std::span<const Token> tokens,
                    const AssertionContext& context, std::vector<RiskHit>& hits) {
  if (context.in_transcript) return;
  const Reader reader{tokens, context};
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!is_name(tokens[i])) continue;
    const std::optional<Standing> found = reader.at(i);
    if (!found) continue;
    const Token& last = tokens[found->end - 1];
    const std::uint32_t begin = tokens[found->begin].begin;
    hits.push_back({.risk_class = carried_word,
                    .sentence = sentence,
                    .where = passage.locate(begin, last.begin + last.length - begin),
                    .status = found->status});
    return;
  }
}

bool names_another_method(std::string_view text) {
  constexpr auto turns = std::to_array<std::string_view>(
      {"in place of", "instead of", "rather than", "now, not", "no longer", " not the ", "switched",
       "changed from", "moved from"});
  const std::string lower = ascii_lower(text);
  const bool turns_over = std::ranges::any_of(
      turns, [&](std::string_view turn) { return lower.find(turn) != std::string::npos; });
  if (!turns_over) return false;
  std::vector<std::string> named;
  each_name(text, [&](std::string word) {
    const bool is_month = months.has(hash_of(word));
    if (!is_month && std::ranges::find(named, word) == named.end()) {
      named.push_back(std::move(word));
    }
  });
  return named.size() > 1;
}

void OwnWords::learn(std::string_view text) {
  each_name(text, [this](std::string word) {
    if (std::ranges::find(words_, word) == words_.end()) words_.push_back(std::move(word));
  });
}

bool OwnWords::has_any_in(std::string_view text) const {
  bool found = false;
  each_name(text, [&](const std::string& word) {
    found = found || std::ranges::find(words_, word) != words_.end();
  });
  return found;
}

}  // namespace resist
