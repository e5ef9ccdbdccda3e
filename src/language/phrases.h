#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "language/reading.h"
#include "language/tokens.h"

namespace resist {

/// Whose words a rule reads in a transcript; notes are the therapist's and always read.
enum class RuleSpeaker : std::uint8_t { Client, Therapist, Any };

/// What a rule pack looks for under one name, as a constant: the built-in ones stand in the
/// program, those of a user's pack belong to the PhraseBook that holds them.
struct Rule {
  std::string_view pack;
  std::string_view sign;
  std::string_view id;  ///< "not-talking/short-answers": the pack and the rule

  /// 1 hints, 2 says, 3 leaves no doubt.
  int strength = 2;

  /// The sections it counts in, a bit for each `SectionRole`; 0 is anywhere but the plan.
  std::uint32_t sections = 0;
  RuleSpeaker speaker = RuleSpeaker::Client;
  std::string_view why;
  std::string_view source;
  std::span<const std::string_view> yes;  ///< examples that it must find
  std::span<const std::string_view> no;   ///< and that it must not
};

/// Whether \p rule reads a sentence that stands there and is spoken so. Prose without headings
/// stands for what was said, seen and thought (subjective, objective, assessment, response). A
/// sentence of the plan is read by a rule without sections of its own: that it does not count is
/// for its status to say.
[[nodiscard]] bool reads(const Rule& rule, const Sentence& sentence);

/// A phrase found: the tokens \p first to \p last of the sentence that was searched.
struct PhraseMatch {
  const Rule* rule = nullptr;
  std::string_view phrase;  ///< as the pack writes it
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

// The compiled phrases. Everything refers to everything by index, so that the built-in packs are
// constants of the program and start-up compiles nothing.
namespace phrase {

struct Text {
  std::string_view text;
  std::uint32_t rule = 0;
  bool takes_back = false;  ///< an `unless` of the rule
};

/// One place in a sequence: a word of a set, a class, a number, or a gap.
struct Element {
  std::uint32_t first_word = 0;  ///< into `words`
  std::uint16_t word_count = 0;
  bool optional = false;
  bool gap = false;  ///< up to three of anything
  std::uint32_t classes = 0;
  std::uint64_t bits = 0;  ///< the words by `bit_of_slot`: a word without its bit is none of them
};

/// One way through a phrase with its alternatives of several words written out.
struct Sequence {
  std::uint32_t phrase = 0;
  std::uint32_t first_element = 0;
  std::uint16_t element_count = 0;
  std::uint16_t anchor = 0;  ///< the element by whose words it is found
};

/// A sequence to try where one of its anchor's words stands, and what else the sentence must have:
/// for two more elements the words that would do, a bit each (`bit_of_slot`), all bits for any
/// word.
struct Anchor {
  std::uint64_t needs = ~0ULL;
  std::uint64_t needs_too = ~0ULL;
  std::uint32_t sequence = 0;
  bool capitals = false;  ///< the anchor's word must be written in capitals
};

/// The anchors of one word.
struct AnchorRange {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
};

struct Tables {
  std::span<const Rule> rules;
  std::span<const Text> texts;
  std::span<const Sequence> sequences;
  std::span<const Element> elements;
  std::span<const std::uint32_t> words;  ///< slots, and with `capitals_only` set

  /// An open hash table of the words that are looked for, by `tag_of`; a power of two of them, 0
  /// for an empty one. A word is known by the number of its slot.
  std::span<const std::uint32_t> slots;
  std::span<const AnchorRange> ranges;  ///< one for each slot
  std::span<const Anchor> anchors;
  std::span<const Misspelling> misspellings;
};

/// What a slot remembers of a word. Two words of one tag would be taken for one another: with some
/// thousands of words looked for, one in a million words of a note.
[[nodiscard]] constexpr std::uint32_t tag_of(WordHash word) {
  const auto tag = static_cast<std::uint32_t>(word >> 32U);
  return tag == 0 ? 1 : tag;
}

[[nodiscard]] constexpr std::uint64_t bit_of_slot(std::uint32_t slot) {
  return 1ULL << ((slot ^ (slot >> 6U)) & 63U);
}

/// Set on a word of `words` that was written in capitals, which the note must then do as well.
inline constexpr std::uint32_t capitals_only = 1U << 31U;

}  // namespace phrase

/// The rules of one or more packs, ready to be looked for. Never changes; threads share it.
class PhraseBook {
 public:
  explicit PhraseBook(const phrase::Tables& tables) : tables_(tables) {}

  [[nodiscard]] std::span<const Rule> rules() const { return tables_.rules; }

  /// The rule of that id ("not-talking/short-answers"), or null.
  [[nodiscard]] const Rule* find_rule(std::string_view id) const;

  /// The phrases of a rule as the pack writes them, `unless` among them.
  [[nodiscard]] std::span<const phrase::Text> texts() const { return tables_.texts; }

  /// Appends what the rules find in the tokens of one sentence, by place; of what one rule finds
  /// more than once at one place, the longest. Where an `unless` of a rule stands in the sentence,
  /// the rule finds nothing.
  void find(std::span<const Token> tokens, std::vector<PhraseMatch>& matches) const;

  /// Slips of spelling that its words are known by, for `Tokenizer::know`.
  [[nodiscard]] std::span<const Misspelling> misspellings() const { return tables_.misspellings; }

  /// The constants it is made of, for `embed_packs`.
  [[nodiscard]] const phrase::Tables& tables() const { return tables_; }

 private:
  friend class PhraseCompiler;
  phrase::Tables tables_;
  std::shared_ptr<const void> owner_;  ///< of the tables of a user's pack
};

/// The six packs that come with the program.
[[nodiscard]] const PhraseBook& built_in_phrases();

}  // namespace resist
