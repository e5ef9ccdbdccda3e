#include "language/cues.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>
#include <string>

#include "base/unicode.h"

namespace resist {
namespace {

constexpr std::size_t no_match = static_cast<std::size_t>(-1);

/// Entries are found by the leading bits of their key.
constexpr unsigned leading_bits = 12;
constexpr unsigned key_bits = 64;

std::size_t bucket_of(WordHash key) {
  return static_cast<std::size_t>(key >> (key_bits - leading_bits));
}

template <std::size_t Count>
constexpr std::array<WordHash, Count> sorted_hashes(
    const std::array<std::string_view, Count>& words) {
  std::array<WordHash, Count> hashes{};
  for (std::size_t i = 0; i < Count; ++i) hashes[i] = hash_of(words[i]);
  std::sort(hashes.begin(), hashes.end());
  return hashes;
}

/// Words that stand in too many sentences to find a phrase by.
constexpr auto common_words = sorted_hashes(std::to_array<std::string_view>(
    {"about",  "after",   "again",   "all",   "and",   "any",   "are",   "back",    "been",
     "before", "being",   "but",     "came",  "can",   "come",  "could", "day",     "did",
     "does",   "done",    "down",    "each",  "every", "five",  "for",   "four",    "from",
     "get",    "goes",    "going",   "had",   "has",   "have",  "her",   "here",    "him",
     "his",    "hour",    "how",     "into",  "its",   "just",  "last",  "like",    "made",
     "make",   "minutes", "more",    "much",  "never", "next",  "not",   "nothing", "now",
     "off",    "old",     "one",     "only",  "our",   "out",   "over",  "own",     "said",
     "same",   "says",    "session", "she",   "some",  "still", "that",  "the",     "their",
     "them",   "then",    "there",   "they",  "this",  "three", "time",  "today",   "two",
     "until",  "very",    "was",     "week",  "weeks", "well",  "went",  "were",    "what",
     "when",   "where",   "which",   "while", "who",   "will",  "with",  "work",    "would",
     "year",   "years",   "you",     "your"}));

std::uint8_t rarity_of(std::string_view word, WordHash hash) {
  constexpr std::size_t shortest = 3;
  constexpr std::size_t longest = 20;
  if (word.size() < shortest) return 0;
  if (std::ranges::binary_search(common_words, hash)) return 1;
  return static_cast<std::uint8_t>(std::min(word.size(), longest));
}

struct ClassName {
  std::string_view name;
  std::uint32_t bits;
};

constexpr std::uint32_t bits_of(WordClass a) {
  return static_cast<std::uint32_t>(a);
}

constexpr auto class_names = std::to_array<ClassName>({
    {"client", bits_of(WordClass::Client)},
    {"clinic", bits_of(WordClass::Clinic)},
    {"feel", bits_of(WordClass::Feeling)},
    {"kin", bits_of(WordClass::Kin)},
    {"neg", bits_of(WordClass::Negation)},
    {"num", bits_of(WordClass::Number)},
    {"person", bits_of(WordClass::Kin) | bits_of(WordClass::OtherPerson)},
    {"poss", bits_of(WordClass::Possessive)},
    {"pron", bits_of(WordClass::Pronoun)},
    {"task", bits_of(WordClass::Task)},
    {"ther", bits_of(WordClass::Therapist)},
    {"time", bits_of(WordClass::Time)},
});

std::uint32_t class_bits(std::string_view name) {
  const auto* const found = std::ranges::find(class_names, name, &ClassName::name);
  assert(found != class_names.end());
  return found->bits;
}

constexpr WordHash semicolon = hash_of(";");
constexpr WordHash full_stop = hash_of(".");

bool ends_clause(const Token& token) {
  return token.surface == semicolon || token.surface == full_stop;
}

/// One bit for a word, of many.
std::uint64_t bit_of(WordHash word) {
  return std::uint64_t{1} << (word >> 20U & 63U);
}

/// Calls \p use with each piece of \p text between \p separator, blanks trimmed.
template <typename Use>
void each_piece(std::string_view text, char separator, const Use& use) {
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t stop = std::min(text.find(separator, at), text.size());
    std::string_view piece = text.substr(at, stop - at);
    while (piece.starts_with(' ')) piece.remove_prefix(1);
    while (piece.ends_with(' ')) piece.remove_suffix(1);
    if (!piece.empty()) use(piece);
    at = stop + 1;
  }
}

// Years that a note names as long past, whatever the day it is read on.
constexpr int first_year = 1950;
constexpr int last_year = 2023;

bool is_mark_only(const Token& token) {
  return token.kind == TokenKind::Punctuation;
}

}  // namespace

SignSet set_of(std::string_view sign) {
  constexpr std::array<std::string_view, 6> ids = {
      "not-talking", "small-talk", "no-homework", "cancelling", "spinning-wheels", "trying-harder"};
  if (sign == "risk") return risk_language;
  const auto* const found = std::ranges::find(ids, sign);
  return static_cast<SignSet>(1U << static_cast<unsigned>(found - ids.begin()));
}

CueTable::CueTable(std::initializer_list<std::span<const CueGroup>> tables) {
  constexpr std::size_t many = 4096;
  words_.reserve(4 * many);
  elements_.reserve(4 * many);
  phrases_.reserve(many);
  entries_.reserve(2 * many);
  Tokenizer tokenizer;
  for (const std::span<const CueGroup> groups : tables) {
    for (const CueGroup& group : groups) {
      each_piece(group.phrases, ';',
                 [&](std::string_view words) { add_phrase(words, group, tokenizer); });
    }
  }
  sort_entries();
}

void CueTable::sort_entries() {
  std::ranges::sort(entries_, [](const Entry& a, const Entry& b) {
    return a.key != b.key ? a.key < b.key : a.phrase < b.phrase;
  });
  starts_.assign((std::size_t{1} << leading_bits) + 1, 0);
  for (const Entry& entry : entries_) ++starts_[bucket_of(entry.key) + 1];
  for (std::size_t i = 1; i < starts_.size(); ++i) {
    starts_[i] = static_cast<std::uint16_t>(starts_[i] + starts_[i - 1]);
  }
}

void CueTable::add_phrase(std::string_view words, const CueGroup& group, Tokenizer& tokenizer) {
  const auto first = static_cast<std::uint16_t>(elements_.size());
  each_piece(words, ' ', [&](std::string_view word) {
    // As the tokens of a note: "one-word" is two words, "no-show" is one.
    const std::size_t joint = word.find_first_of("-/");
    const bool joined = joint != std::string_view::npos && word.find('|') == std::string_view::npos;
    if (joined && !is_one_word(word)) {
      add_element(word.substr(0, joint), tokenizer);
      add_element(word.substr(joint + 1), tokenizer);
    } else {
      add_element(word, tokenizer);
    }
  });
  phrases_.push_back({.first = first,
                      .count = static_cast<std::uint16_t>(elements_.size() - first),
                      .group = &group,
                      .text = words});
  index_phrase(static_cast<std::uint16_t>(phrases_.size() - 1));
}

void CueTable::add_element(std::string_view word, Tokenizer& tokenizer) {
  Element element;
  if (word.size() > 2 && word.starts_with('[') && word.ends_with(']')) {
    element.optional = true;
    word = word.substr(1, word.size() - 2);
  }
  element.first = static_cast<std::uint16_t>(words_.size());
  if (word == "^") {
    element.kind = Kind::Start;
  } else if (word == "$") {
    element.kind = Kind::End;
  } else if (word == "_") {
    element.kind = Kind::Any;
  } else if (word == "<semi>") {
    words_.push_back(semicolon);
  } else if (word.starts_with('*')) {
    element.kind = Kind::Gap;
    element.bits = word.size() > 1 ? static_cast<std::uint32_t>(word[1] - '0') : 3;
  } else if (word.starts_with('~')) {
    element.kind = Kind::Stem;
    element.rarity = std::numeric_limits<std::uint8_t>::max();
    each_piece(word.substr(1), '|', [&](std::string_view one) {
      words_.push_back(hash_of(tokenizer.normal_form(one)));
      element.rarity = std::min(element.rarity, rarity_of(one, words_.back()));
    });
  } else {
    std::string lower;
    if (word.size() > 1 && word.starts_with('=')) {
      element.kind = Kind::Capitals;
      lower = ascii_lower(word.substr(1));
      word = lower;
    }
    element.rarity = std::numeric_limits<std::uint8_t>::max();
    each_piece(word, '|', [&](std::string_view one) { add_word(one, element); });
  }
  element.count = static_cast<std::uint16_t>(words_.size() - element.first);
  elements_.push_back(element);
}

void CueTable::add_word(std::string_view word, Element& element) {
  if (word == "<year>") {
    for (int year = first_year; year <= last_year; ++year) {
      words_.push_back(hash_of(std::to_string(year)));
    }
  } else if (word.starts_with('<')) {
    element.bits |= class_bits(word.substr(1, word.size() - 2));
  } else {
    assert(expansion_of(word).empty() && is_one_word(word));
    words_.push_back(hash_of(word));
    element.rarity = std::min(element.rarity, rarity_of(word, words_.back()));
  }
}

void CueTable::index_phrase(std::uint16_t phrase) {
  const Phrase& found = phrases_[phrase];
  const Element* best = nullptr;
  std::uint16_t best_offset = 0;
  std::uint16_t offset = 0;
  for (std::uint16_t i = 0; i < found.count; ++i) {
    const Element& element = elements_[static_cast<std::size_t>(found.first) + i];
    if (element.kind == Kind::Start) continue;
    if (element.optional || element.kind == Kind::Gap || element.kind == Kind::End) break;
    const bool by_words = element.kind != Kind::Any && element.bits == 0;
    if (by_words && (best == nullptr || element.rarity > best->rarity)) {
      best = &element;
      best_offset = offset;
    }
    ++offset;
  }
  const Needs needs = needs_of(found, best);
  if (best == nullptr) {
    assert(found.group->role != CueRole::Names);
    by_class_.push_back({.phrase = phrase, .classes = first_classes(found), .needs = needs});
    return;
  }
  for (std::uint16_t i = 0; i < best->count; ++i) {
    const WordHash key = words_[static_cast<std::size_t>(best->first) + i];
    entries_.push_back({.key = key, .phrase = phrase, .offset = best_offset, .needs = needs});
    filter_.add(key);
    if (found.group->role == CueRole::Names) names_.add(key);
  }
}

CueTable::Needs CueTable::needs_of(const Phrase& phrase, const Element* key) const {
  // Of an element with more words than this one is nearly always there.
  constexpr std::uint16_t most_words = 6;
  Needs needs;
  std::uint8_t first_rarity = 0;
  for (std::uint16_t i = 0; i < phrase.count; ++i) {
    const Element& element = elements_[static_cast<std::size_t>(phrase.first) + i];
    const bool is_word =
        element.kind == Kind::Word || element.kind == Kind::Capitals || element.kind == Kind::Stem;
    if (!is_word || element.optional || &element == key) continue;
    if (element.count == 0) needs.classes = element.bits;
    if (element.count == 0 || element.count > most_words || element.bits != 0) continue;
    std::uint64_t words = 0;
    for (std::uint16_t w = 0; w < element.count; ++w) {
      words |= bit_of(words_[static_cast<std::size_t>(element.first) + w]);
    }
    if (element.rarity >= first_rarity) {
      needs.second = needs.first;
      needs.first = words;
      first_rarity = element.rarity;
    } else if (needs.second == ~std::uint64_t{0}) {
      needs.second = words;
    }
  }
  return needs;
}

/// The classes of which a token must be for a phrase to begin with it; all where a word does.
std::uint32_t CueTable::first_classes(const Phrase& phrase) const {
  for (std::uint16_t i = 0; i < phrase.count; ++i) {
    const Element& element = elements_[static_cast<std::size_t>(phrase.first) + i];
    if (element.kind == Kind::Start) continue;
    const bool by_class =
        !element.optional && element.count == 0 && element.bits != 0 && element.kind == Kind::Word;
    return by_class ? element.bits : ~std::uint32_t{0};
  }
  return ~std::uint32_t{0};
}

CueTable::Present CueTable::present_in(const CueText& text) {
  Present present{.classes = Needs::no_class};
  for (const Token& token : text.tokens) {
    present.words |= bit_of(token.surface) | bit_of(token.word);
    present.classes |= token.classes;
  }
  return present;
}

bool CueTable::may_name(std::span<const Token> tokens) const {
  return std::ranges::any_of(tokens, [&](const Token& token) {
    return names_.has(token.surface) || names_.has(token.word);
  });
}

bool CueTable::accepts(const Element& element, const CueText& text, std::size_t at) const {
  const Token& token = text.tokens[at];
  if (element.kind == Kind::Any) return token.kind == TokenKind::Word;
  if ((token.classes & element.bits) != 0) return true;
  if (element.kind == Kind::Capitals && !token.all_caps) return false;
  const WordHash wanted = element.kind == Kind::Stem ? token.word : token.surface;
  const auto* const begin = words_.data() + element.first;
  return std::find(begin, begin + element.count, wanted) != begin + element.count;
}

std::size_t CueTable::match_from(const Phrase& phrase, std::size_t element, const CueText& text,
                                 std::size_t at) const {
  if (element == phrase.count) return at;
  const Element& wanted = elements_[phrase.first + element];
  const std::size_t size = text.tokens.size();
  if (wanted.kind == Kind::Start) {
    const bool first = std::all_of(
        text.tokens.begin(), text.tokens.begin() + static_cast<std::ptrdiff_t>(at), is_mark_only);
    return first ? match_from(phrase, element + 1, text, at) : no_match;
  }
  if (wanted.kind == Kind::End) {
    const bool last = std::all_of(text.tokens.begin() + static_cast<std::ptrdiff_t>(at),
                                  text.tokens.end(), is_mark_only);
    return last ? at : no_match;
  }
  if (wanted.kind == Kind::Gap) {
    for (std::size_t skip = 0; skip <= wanted.bits && at + skip <= size; ++skip) {
      const std::size_t end = match_from(phrase, element + 1, text, at + skip);
      if (end != no_match) return end;
      if (at + skip < size && ends_clause(text.tokens[at + skip])) break;
    }
    return no_match;
  }
  if (at < size && accepts(wanted, text, at)) {
    const std::size_t end = match_from(phrase, element + 1, text, at + 1);
    if (end != no_match) return end;
  }
  return wanted.optional ? match_from(phrase, element + 1, text, at) : no_match;
}

void CueTable::try_phrase(std::uint16_t phrase, const CueText& text, std::size_t at, SignSet signs,
                          std::vector<CueMatch>& found) const {
  const Phrase& wanted = phrases_[phrase];
  if ((wanted.group->signs & signs) == 0) return;
  const std::size_t end = match_from(wanted, 0, text, at);
  if (end == no_match || end == at) return;
  found.push_back({.group = wanted.group,
                   .begin = static_cast<std::uint32_t>(at),
                   .end = static_cast<std::uint32_t>(end),
                   .phrase = wanted.text});
}

void CueTable::try_key(WordHash key, const CueText& text, const Present& present, std::size_t at,
                       SignSet signs, std::vector<CueMatch>& found) const {
  if (!filter_.has(key)) return;
  const std::size_t bucket = bucket_of(key);
  for (std::size_t i = starts_[bucket]; i < starts_[bucket + 1]; ++i) {
    const Entry& entry = entries_[i];
    if (entry.key == key && entry.offset <= at && entry.needs.met_by(present)) {
      try_phrase(entry.phrase, text, at - entry.offset, signs, found);
    }
  }
}

std::vector<CueMatch> CueTable::matches(const CueText& text, SignSet signs) const {
  std::vector<CueMatch> found;
  const Present present = present_in(text);
  for (std::size_t at = 0; at < text.tokens.size(); ++at) {
    const Token& token = text.tokens[at];
    try_key(token.surface, text, present, at, signs, found);
    if (token.word != token.surface) try_key(token.word, text, present, at, signs, found);
    if (token.classes == 0) continue;
    for (const Classed& each : by_class_) {
      if ((token.classes & each.classes) == 0 || !each.needs.met_by(present)) continue;
      try_phrase(each.phrase, text, at, signs, found);
    }
  }
  std::ranges::stable_sort(found, [](const CueMatch& a, const CueMatch& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
  });
  return found;
}

}  // namespace resist
