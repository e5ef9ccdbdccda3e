#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace resist {

/// What every form of a word has in common: "complete", "completed" and "completing" share one, as
/// do US and UK spellings and the clinic's shorthand ("hw", "homework"). A hash, so that no
/// dictionary is needed and a user's rule pack can name any word.
using WordHash = std::uint64_t;

/// Word classes that reading leans on: who a word is about, and what sort of thing it names.
enum class WordClass : std::uint32_t {
  Client = 1U << 0U,       ///< client, ct, pt, patient, youth
  Therapist = 1U << 1U,    ///< therapist, th, writer, I, we
  Kin = 1U << 2U,          ///< husband, mother, son
  OtherPerson = 1U << 3U,  ///< boss, neighbour, teacher, GP
  Pronoun = 1U << 4U,      ///< he, she, they
  Possessive = 1U << 5U,   ///< his, her, their
  Negation = 1U << 6U,     ///< not, no, never, without
  Number = 1U << 7U,       ///< three, 3, x3, 2/7
  Time = 1U << 8U,         ///< Monday, week, today
  Task = 1U << 9U,         ///< homework, diary, worksheet, exposure
  Feeling = 1U << 10U,     ///< sad, angry, ashamed
  Clinic = 1U << 11U,      ///< clinic, office, reception, service
};

enum class TokenKind : std::uint8_t { Word, Number, Punctuation };

/// One word, number or mark of a text. "didn't" is two tokens, "did" and "not", over the same
/// bytes; "one-word" is two tokens as well, each over its own.
struct Token {
  std::uint32_t begin = 0;
  std::uint32_t length = 0;
  WordHash word = 0;     ///< of the stem
  WordHash surface = 0;  ///< of the lower-case word as written
  std::uint32_t classes = 0;
  TokenKind kind = TokenKind::Word;
  bool capital = false;   ///< begins with a capital letter
  bool all_caps = false;  ///< "DNA", at least two letters

  /// Written with 's: "husband's" is of the husband, or "husband is".
  bool possessive = false;

  [[nodiscard]] bool is(WordClass wanted) const {
    return (classes & static_cast<std::uint32_t>(wanted)) != 0;
  }
};

/// \p hash of a text, carried on by one more character (FNV-1a).
[[nodiscard]] constexpr WordHash hash_on(WordHash hash, char c) {
  return (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
}

/// The hash of one lower-case string; the same on every machine.
[[nodiscard]] constexpr WordHash hash_of(std::string_view text) {
  WordHash hash = 1469598103934665603ULL;
  for (const char c : text) hash = hash_on(hash, c);
  return hash;
}

/// An ordinary misspelling of a word that is looked for.
struct Misspelling {
  WordHash wrong = 0;  ///< of the lower-case word as written
  WordHash word = 0;   ///< `Token::word` of the word that was meant
  std::uint32_t classes = 0;
};

/// Turns text into tokens and remembers every word it has met, because notes repeat themselves:
/// stemming is paid once a word. One for each thread.
class Tokenizer {
 public:
  Tokenizer();
  ~Tokenizer();
  Tokenizer(const Tokenizer&) = delete;
  Tokenizer& operator=(const Tokenizer&) = delete;

  /// Appends the tokens of \p text, whose first byte is at \p base.
  void tokenize(std::string_view text, std::uint32_t base, std::vector<Token>& tokens);

  /// The normal form of one word: lower case, spelling, shorthand and irregular forms resolved,
  /// then the stem. What a phrase of a rule pack is compiled with.
  [[nodiscard]] std::string normal_form(std::string_view word);

  /// From now on a misspelling stands for the word that was meant. \p misspellings is sorted by
  /// `wrong` and outlives the tokenizer. A word of the tables is never taken for a misspelling.
  void know(std::span<const Misspelling> misspellings);

 private:
  struct Known {
    WordHash surface = 0;  ///< 0 for an empty place of the table
    WordHash word = 0;
    std::uint32_t classes = 0;
    bool in_parts = false;       ///< "one-word" is read as "one", "word"
    std::string_view expansion;  ///< "did not" for "didn't"
  };

  /// Good until the next word is looked up.
  [[nodiscard]] const Known& known(WordHash surface, std::string_view written);
  [[nodiscard]] Known learn(WordHash surface, std::string_view written);
  [[nodiscard]] std::string stem(std::string_view word);
  const Known& remember(const Known& word);
  void push(const Known& word, Token token, std::vector<Token>& tokens);
  std::size_t push_plain_word(std::string_view text, std::size_t begin, std::uint32_t base,
                              std::vector<Token>& tokens);
  void push_word(std::string_view text, std::size_t begin, std::size_t end, std::uint32_t base,
                 std::vector<Token>& tokens);

  struct Stemmer;
  std::unique_ptr<Stemmer> stemmer_;
  std::vector<Known> memory_;  ///< an open hash table, a power of two, at most half full
  std::size_t remembered_ = 0;
  std::vector<std::span<const Misspelling>> misspellings_;
};

/// The ordinary slips of the keyboard in \p word, lower case: neighbours swapped, a letter doubled,
/// and in longer words one missing or a wrong vowel. None for a short word, where a slip would
/// often be another word.
[[nodiscard]] std::vector<std::string> misspellings_of(std::string_view word);

/// The classes of a word, from the table in words.cc; 0 for most words.
[[nodiscard]] std::uint32_t classes_of(std::string_view lower);

/// The usual form of a word that is not made by an ending: "forgot" is "forget", "hw" is
/// "homework", "behavior" is "behaviour". \p lower itself for most words.
[[nodiscard]] std::string_view usual_form(std::string_view lower);

/// "n't" words and other contractions: "didn't" is "did not"; empty for most words.
[[nodiscard]] std::string_view expansion_of(std::string_view lower);

/// Whether a word with a hyphen or a stroke in it is one word ("no-show", "self-harm", "x-ray")
/// and not several written together ("one-word", "his/her").
[[nodiscard]] bool is_one_word(std::string_view lower);

}  // namespace resist
