// The one file that knows Snowball's stemmer (libstemmer).
#include "language/tokens.h"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include <libstemmer.h>

#include "base/unicode.h"

namespace resist {
namespace {

// Notes are unbounded, memory is not: past this many different words the memory starts afresh.
constexpr std::size_t most_words_remembered = 60'000;

// A "word" longer than this is an accident (a pasted key, a line of dashes) and is not stemmed.
constexpr std::size_t longest_word = 40;

// Shorter words are too often one slip away from another word ("taking" from "talking").
constexpr std::size_t shortest_misspelling = 7;
constexpr std::size_t shortest_with_wrong_letter = 9;

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC0U;
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

/// Bytes of an apostrophe at \p at: 1 for ', 3 for ’, 0 for anything else.
std::size_t apostrophe_at(std::string_view text, std::size_t at) {
  if (text[at] == '\'') return 1;
  if (text[at] != '\xE2') return 0;
  return text.substr(at).starts_with("’") ? 3 : 0;
}

/// Whether a word may go on at \p c, although it is neither a letter nor a digit of ASCII.
bool may_join_words(char c) {
  return c == '-' || c == '/' || c == '\'' || static_cast<unsigned char>(c) >= 0x80U;
}

/// Typographic marks that end a word although their bytes look like letters.
std::size_t typographic_mark_at(std::string_view text, std::size_t at) {
  if (text[at] != '\xE2' && text[at] != '\xC2') return 0;
  if (text.substr(at, 2) == "\xE2\x80" || text.substr(at, 2) == "\xE2\x86") {
    return std::min<std::size_t>(3, text.size() - at);
  }
  if (text.substr(at, 2) == "\xC2\xA0" || text.substr(at, 2) == "\xC2\xB1") return 2;
  return 0;
}

std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const char c = text[at];
    const bool plain = (c >= 'a' && c <= 'z') || is_capital(c) || is_digit(c);
    if (plain) {
      ++at;
      continue;
    }
    const bool ascii = static_cast<unsigned char>(c) < 0x80U;
    if (!ascii && apostrophe_at(text, at) == 0) {
      if (typographic_mark_at(text, at) != 0) break;
      ++at;
      continue;
    }
    // An apostrophe or hyphen inside a word belongs to it: didn't, no-show, b/c.
    const std::size_t joint = c == '-' || c == '/' ? 1 : apostrophe_at(text, at);
    if (joint == 0 || at + joint >= text.size() || !is_letter(text[at + joint])) break;
    at += joint;
  }
  return at;
}

std::size_t number_end(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const char c = text[at];
    const bool joint =
        (c == '.' || c == '/' || c == ':') && at + 1 < text.size() && is_digit(text[at + 1]);
    if (!is_digit(c) && !joint) break;
    ++at;
  }
  return at;
}

/// Lower case with straight apostrophes.
std::string plain_word(std::string_view word) {
  std::string plain;
  plain.reserve(word.size());
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t apostrophe = apostrophe_at(word, at);
    plain += apostrophe == 0 ? word[at] : '\'';
    at += std::max<std::size_t>(apostrophe, 1);
  }
  return ascii_lower(plain);
}

/// `hash_of` the plain word, less a possessive ending: "husband's" is about the husband.
WordHash surface_of(std::string_view written) {
  WordHash hash = hash_of({});
  WordHash before_ending = 0;
  for (std::size_t at = 0; at < written.size();) {
    char c = written[at];
    std::size_t length = 1;
    if (is_capital(c)) {
      c = static_cast<char>(c - 'A' + 'a');
    } else if (c == '\'' || c == '\xE2') {
      const std::size_t apostrophe = apostrophe_at(written, at);
      if (apostrophe != 0) {
        before_ending = hash;
        c = '\'';
        length = apostrophe;
      }
    }
    hash = hash_on(hash, c);
    at += length;
  }
  const bool possessive = written.ends_with("'s") || written.ends_with("'S") ||
                          written.ends_with("’s") || written.ends_with("’S");
  return possessive ? before_ending : hash;
}

bool is_all_caps(std::string_view written) {
  return written.size() > 1 &&
         std::ranges::none_of(written, [](char c) { return c >= 'a' && c <= 'z'; });
}

std::string_view plain_symbol(std::string_view symbol) {
  if (symbol == "“" || symbol == "”") return "\"";
  if (symbol == "—" || symbol == "–") return "-";
  if (symbol == "’" || symbol == "‘") return "'";
  return symbol;
}

}  // namespace

struct Tokenizer::Stemmer {
  sb_stemmer* handle = sb_stemmer_new("english", "UTF_8");
  Stemmer() = default;
  Stemmer(const Stemmer&) = delete;
  Stemmer& operator=(const Stemmer&) = delete;
  ~Stemmer() { sb_stemmer_delete(handle); }
};

Tokenizer::Tokenizer() : stemmer_(std::make_unique<Stemmer>()), memory_(2048) {}
Tokenizer::~Tokenizer() = default;

std::string Tokenizer::stem(std::string_view word) {
  if (word.size() > longest_word || stemmer_->handle == nullptr) return std::string{word};
  std::array<sb_symbol, longest_word> symbols{};
  std::ranges::transform(word, symbols.begin(), [](char c) { return static_cast<sb_symbol>(c); });
  const sb_symbol* stemmed =
      sb_stemmer_stem(stemmer_->handle, symbols.data(), static_cast<int>(word.size()));
  if (stemmed == nullptr) return std::string{word};
  const auto length = static_cast<std::size_t>(sb_stemmer_length(stemmer_->handle));
  std::string found(length, '\0');
  std::transform(stemmed, stemmed + length, found.begin(),
                 [](sb_symbol s) { return static_cast<char>(s); });
  return found;
}

std::string Tokenizer::normal_form(std::string_view word) {
  // The words of the tables are their own stems: "unless" must not become "unles".
  return stem(usual_form(plain_word(word)));
}

const Tokenizer::Known& Tokenizer::known(WordHash surface, std::string_view written) {
  const std::size_t mask = memory_.size() - 1;
  for (std::size_t at = surface & mask;; at = (at + 1) & mask) {
    if (memory_[at].surface == surface) return memory_[at];
    if (memory_[at].surface == 0) break;
  }
  return remember(learn(surface, written));
}

Tokenizer::Known Tokenizer::learn(WordHash surface, std::string_view written) {
  std::string lower = plain_word(written);
  if (lower.ends_with("'s")) lower.resize(lower.size() - 2);
  const std::string_view usual = usual_form(lower);
  Known word{.surface = surface,
             .word = hash_of(stem(usual)),
             .classes = classes_of(lower),
             .in_parts = !is_one_word(lower),
             .expansion = expansion_of(lower)};
  if (word.classes == 0) word.classes = classes_of(usual);
  if (word.classes != 0 || usual != lower) return word;
  for (const std::span<const Misspelling> each : misspellings_) {
    const auto found = std::ranges::lower_bound(each, surface, {}, &Misspelling::wrong);
    if (found == each.end() || found->wrong != surface) continue;
    word.word = found->word;
    word.classes = found->classes;
    break;
  }
  return word;
}

const Tokenizer::Known& Tokenizer::remember(const Known& word) {
  if (remembered_ >= most_words_remembered) {
    std::ranges::fill(memory_, Known{});
    remembered_ = 0;
  }
  if (2 * (remembered_ + 1) > memory_.size()) {
    const std::vector<Known> old = std::exchange(memory_, std::vector<Known>(memory_.size() * 2));
    remembered_ = 0;
    for (const Known& each : old) {
      if (each.surface != 0) static_cast<void>(remember(each));
    }
  }
  std::size_t at = word.surface & (memory_.size() - 1);
  while (memory_[at].surface != 0) at = (at + 1) & (memory_.size() - 1);
  memory_[at] = word;
  ++remembered_;
  return memory_[at];
}

void Tokenizer::know(std::span<const Misspelling> misspellings) {
  misspellings_.push_back(misspellings);
  std::ranges::fill(memory_, Known{});
  remembered_ = 0;
}

std::vector<std::string> misspellings_of(std::string_view word) {
  const std::string right = plain_word(word);
  std::vector<std::string> wrong;
  if (right.size() < shortest_misspelling) return wrong;
  const auto add = [&](std::string other) {
    if (std::string_view{other} != right && usual_form(other) == other && classes_of(other) == 0) {
      wrong.push_back(std::move(other));
    }
  };
  // The first letter is seldom wrong, and the last makes another form of the word.
  for (std::size_t i = 1; i + 1 < right.size(); ++i) {
    std::string swapped = right;
    std::swap(swapped[i], swapped[i + 1]);
    add(std::move(swapped));
    std::string doubled = right;
    doubled.insert(i, 1, right[i]);
    add(std::move(doubled));
    if (right.size() < shortest_with_wrong_letter) continue;
    std::string missing = right;
    missing.erase(i, 1);
    add(std::move(missing));
    constexpr std::string_view vowels = "aeiou";
    if (vowels.find(right[i]) == std::string_view::npos) continue;
    for (const char vowel : vowels) {
      std::string other = right;
      other[i] = vowel;
      add(std::move(other));
    }
  }
  return wrong;
}

void Tokenizer::push(const Known& word, Token token, std::vector<Token>& tokens) {
  token.word = word.word;
  token.classes = word.classes;
  if (word.expansion.empty()) {
    tokens.push_back(token);
    return;
  }
  // What is learned below may move the memory that \p word stands in.
  const std::string_view expansion = word.expansion;
  for (std::size_t part = 0; part < expansion.size();) {
    const std::size_t stop = std::min(expansion.find(' ', part), expansion.size());
    const std::string_view each = expansion.substr(part, stop - part);
    token.surface = hash_of(each);
    const Known& meaning = known(token.surface, each);
    token.word = meaning.word;
    token.classes = meaning.classes;
    tokens.push_back(token);
    part = stop + 1;
  }
}

void Tokenizer::push_word(std::string_view text, std::size_t begin, std::size_t end,
                          std::uint32_t base, std::vector<Token>& tokens) {
  const std::string_view written = text.substr(begin, end - begin);
  const WordHash surface = surface_of(written);
  const Known& word = known(surface, written);
  if (word.in_parts) {
    const std::size_t joint = written.find_first_of("-/");
    push_word(text, begin, begin + joint, base, tokens);
    push_word(text, begin + joint + 1, end, base, tokens);
    return;
  }
  push(word,
       {.begin = base + static_cast<std::uint32_t>(begin),
        .length = static_cast<std::uint32_t>(end - begin),
        .surface = surface,
        .kind = TokenKind::Word,
        .capital = is_capital(written.front()),
        .all_caps = is_all_caps(written),
        .possessive = written.ends_with("'s") || written.ends_with("’s")},
       tokens);
}

/// Most words are letters alone, and are read in one go: their end, hash and case.
std::size_t Tokenizer::push_plain_word(std::string_view text, std::size_t begin, std::uint32_t base,
                                       std::vector<Token>& tokens) {
  WordHash surface = hash_of({});
  bool has_small = false;
  std::size_t end = begin;
  for (; end < text.size(); ++end) {
    char c = text[end];
    if (is_capital(c)) {
      c = static_cast<char>(c - 'A' + 'a');
    } else if (c >= 'a' && c <= 'z') {
      has_small = true;
    } else if (!is_digit(c)) {
      break;
    }
    surface = hash_on(surface, c);
  }
  if (end < text.size() && may_join_words(text[end])) {
    end = word_end(text, end);
    push_word(text, begin, end, base, tokens);
    return end;
  }
  push(known(surface, text.substr(begin, end - begin)),
       {.begin = base + static_cast<std::uint32_t>(begin),
        .length = static_cast<std::uint32_t>(end - begin),
        .surface = surface,
        .kind = TokenKind::Word,
        .capital = is_capital(text[begin]),
        .all_caps = end - begin > 1 && !has_small},
       tokens);
  return end;
}

void Tokenizer::tokenize(std::string_view text, std::uint32_t base, std::vector<Token>& tokens) {
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
      ++at;
      continue;
    }
    const std::size_t mark = typographic_mark_at(text, at);
    if (mark == 0 && is_letter(c)) {
      at = push_plain_word(text, at, base, tokens);
      continue;
    }
    const bool number = is_digit(c);
    const std::size_t end = number ? number_end(text, at) : at + std::max<std::size_t>(mark, 1);
    const WordHash hash = hash_of(plain_symbol(text.substr(at, end - at)));
    tokens.push_back({.begin = base + static_cast<std::uint32_t>(at),
                      .length = static_cast<std::uint32_t>(end - at),
                      .word = hash,
                      .surface = hash,
                      .classes = number ? static_cast<std::uint32_t>(WordClass::Number) : 0,
                      .kind = number ? TokenKind::Number : TokenKind::Punctuation});
    at = end;
  }
}

}  // namespace resist
