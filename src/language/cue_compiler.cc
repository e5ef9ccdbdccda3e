#include "language/cue_compiler.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>
#include <string>
#include <utility>

#include "base/unicode.h"

namespace resist {
namespace {

using cue::CuePart;
using cue::Kind;
using cue::Needs;
using cue::Phrase;

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

/// How many tokens may stand between the beginning of a phrase and one of its words.
struct Offsets {
  std::uint16_t least = 0;
  std::uint16_t most = 0;
};

class Compiler {
 public:
  CompiledCues compile(std::span<const std::span<const CueGroup>> tables) {
    for (const std::span<const CueGroup> groups : tables) {
      for (const CueGroup& group : groups) {
        each_piece(group.phrases, ';', [&](std::string_view words) { add_phrase(words, group); });
        ++group_number_;
      }
    }
    sort_entries();
    return std::move(made_);
  }

 private:
  void add_phrase(std::string_view words, const CueGroup& group);
  void add_element(std::string_view word);
  void add_word(std::string_view word, CuePart& element);
  void index_phrase(std::uint16_t phrase, bool names);
  [[nodiscard]] Needs needs_of(const Phrase& phrase, const CuePart* key) const;
  [[nodiscard]] std::uint32_t first_classes(const Phrase& phrase) const;
  void sort_entries();

  Tokenizer tokenizer_;
  CompiledCues made_;
  std::uint16_t group_number_ = 0;
};

void Compiler::sort_entries() {
  std::ranges::sort(made_.entries, [](const cue::Entry& a, const cue::Entry& b) {
    return a.key != b.key ? a.key < b.key : a.phrase < b.phrase;
  });
  made_.starts.assign((std::size_t{1} << cue::leading_bits) + 1, 0);
  for (const cue::Entry& entry : made_.entries) ++made_.starts[cue::bucket_of(entry.key) + 1];
  for (std::size_t i = 1; i < made_.starts.size(); ++i) {
    made_.starts[i] = static_cast<std::uint16_t>(made_.starts[i] + made_.starts[i - 1]);
  }
}

void Compiler::add_phrase(std::string_view words, const CueGroup& group) {
  const auto first = static_cast<std::uint16_t>(made_.elements.size());
  each_piece(words, ' ', [&](std::string_view word) {
    // As the tokens of a note: "one-word" is two words, "no-show" is one.
    const std::size_t joint = word.find_first_of("-/");
    const bool joined = joint != std::string_view::npos && word.find('|') == std::string_view::npos;
    if (joined && !is_one_word(word)) {
      add_element(word.substr(0, joint));
      add_element(word.substr(joint + 1));
    } else {
      add_element(word);
    }
  });
  made_.phrases.push_back({.first = first,
                           .count = static_cast<std::uint16_t>(made_.elements.size() - first),
                           .group = group_number_,
                           .begin = static_cast<std::uint16_t>(words.data() - group.phrases.data()),
                           .length = static_cast<std::uint16_t>(words.size())});
  index_phrase(static_cast<std::uint16_t>(made_.phrases.size() - 1), group.role == CueRole::Names);
}

void Compiler::add_element(std::string_view word) {
  CuePart element;
  if (word.size() > 2 && word.starts_with('[') && word.ends_with(']')) {
    element.optional = true;
    word = word.substr(1, word.size() - 2);
  }
  element.first = static_cast<std::uint16_t>(made_.words.size());
  if (word == "^") {
    element.kind = Kind::Start;
  } else if (word == "$") {
    element.kind = Kind::End;
  } else if (word == "_") {
    element.kind = Kind::Any;
  } else if (word == "<semi>") {
    made_.words.push_back(semicolon);
  } else if (word.starts_with('*')) {
    element.kind = Kind::Gap;
    element.bits = word.size() > 1 ? static_cast<std::uint32_t>(word[1] - '0') : 3;
  } else if (word.starts_with('~')) {
    element.kind = Kind::Stem;
    element.rarity = std::numeric_limits<std::uint8_t>::max();
    each_piece(word.substr(1), '|', [&](std::string_view one) {
      made_.words.push_back(hash_of(tokenizer_.normal_form(one)));
      element.rarity = std::min(element.rarity, rarity_of(one, made_.words.back()));
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
  element.count = static_cast<std::uint16_t>(made_.words.size() - element.first);
  made_.elements.push_back(element);
}

void Compiler::add_word(std::string_view word, CuePart& element) {
  if (word == "<year>") {
    for (int year = first_year; year <= last_year; ++year) {
      made_.words.push_back(hash_of(std::to_string(year)));
    }
  } else if (word.starts_with('<')) {
    element.bits |= class_bits(word.substr(1, word.size() - 2));
  } else {
    assert(expansion_of(word).empty() && is_one_word(word));
    made_.words.push_back(hash_of(word));
    element.rarity = std::min(element.rarity, rarity_of(word, made_.words.back()));
  }
}

void Compiler::index_phrase(std::uint16_t phrase, bool names) {
  const Phrase& found = made_.phrases[phrase];
  const CuePart* best = nullptr;
  Offsets best_offsets;
  Offsets offsets;
  for (std::uint16_t i = 0; i < found.count; ++i) {
    const CuePart& element = made_.elements[static_cast<std::size_t>(found.first) + i];
    if (element.kind == Kind::Start) continue;
    if (element.kind == Kind::Gap || element.kind == Kind::End) break;
    const bool by_words = !element.optional && element.kind != Kind::Any && element.bits == 0;
    // A key behind words that may be missing costs more tries: only where nothing stands before.
    if (by_words &&
        (best == nullptr || (offsets.least == offsets.most && element.rarity > best->rarity))) {
      best = &element;
      best_offsets = offsets;
    }
    if (element.optional && best != nullptr) break;
    if (!element.optional) ++offsets.least;
    ++offsets.most;
  }
  const Needs needs = needs_of(found, best);
  if (best == nullptr) {
    assert(!names);
    made_.by_class.push_back({.phrase = phrase, .classes = first_classes(found), .needs = needs});
    return;
  }
  for (std::uint16_t i = 0; i < best->count; ++i) {
    const WordHash key = made_.words[static_cast<std::size_t>(best->first) + i];
    for (std::uint16_t offset = best_offsets.least; offset <= best_offsets.most; ++offset) {
      made_.entries.push_back({.key = key, .phrase = phrase, .offset = offset, .needs = needs});
    }
    made_.keys.add(key);
    if (names) made_.names.add(key);
  }
}

Needs Compiler::needs_of(const Phrase& phrase, const CuePart* key) const {
  // Of an element with more words than this one is nearly always there.
  constexpr std::uint16_t most_words = 6;
  Needs needs;
  std::uint8_t first_rarity = 0;
  for (std::uint16_t i = 0; i < phrase.count; ++i) {
    const CuePart& element = made_.elements[static_cast<std::size_t>(phrase.first) + i];
    const bool is_word =
        element.kind == Kind::Word || element.kind == Kind::Capitals || element.kind == Kind::Stem;
    if (!is_word || element.optional || &element == key) continue;
    if (element.count == 0) needs.classes = element.bits;
    if (element.count == 0 || element.count > most_words || element.bits != 0) continue;
    std::uint64_t words = 0;
    for (std::uint16_t w = 0; w < element.count; ++w) {
      words |= cue::bit_of(made_.words[static_cast<std::size_t>(element.first) + w]);
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
std::uint32_t Compiler::first_classes(const Phrase& phrase) const {
  for (std::uint16_t i = 0; i < phrase.count; ++i) {
    const CuePart& element = made_.elements[static_cast<std::size_t>(phrase.first) + i];
    if (element.kind == Kind::Start) continue;
    const bool by_class =
        !element.optional && element.count == 0 && element.bits != 0 && element.kind == Kind::Word;
    return by_class ? element.bits : ~std::uint32_t{0};
  }
  return ~std::uint32_t{0};
}

}  // namespace

CompiledCues compile_cues(std::span<const std::span<const CueGroup>> tables) {
  return Compiler{}.compile(tables);
}

}  // namespace resist
