// The one file that knows Snowball's stemmer (libstemmer).
#include "language/tokens.h"

#include <algorithm>
#include <array>
#include <memory>

#include <libstemmer.h>

#include "base/unicode.h"

namespace resist {
namespace {

// Notes are unbounded, memory is not: past this many different words the memory starts afresh.
constexpr std::size_t most_words_remembered = 60'000;

// A "word" longer than this is an accident (a pasted key, a line of dashes) and is not stemmed.
constexpr std::size_t longest_word = 40;

constexpr std::size_t shortest_misspelling = 7;

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC0U;
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}
bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// Bytes of an apostrophe at \p at: 1 for ', 3 for ’, 0 for anything else.
std::size_t apostrophe_at(std::string_view text, std::size_t at) {
  if (text[at] == '\'') return 1;
  return text.substr(at).starts_with("’") ? 3 : 0;
}

/// Typographic marks that end a word although their bytes look like letters.
std::size_t typographic_mark_at(std::string_view text, std::size_t at) {
  if (text.substr(at, 2) == "\xE2\x80" || text.substr(at, 2) == "\xE2\x86") {
    return std::min<std::size_t>(3, text.size() - at);
  }
  if (text.substr(at, 2) == "\xC2\xA0" || text.substr(at, 2) == "\xC2\xB1") return 2;
  return 0;
}

std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const char c = text[at];
    if (typographic_mark_at(text, at) != 0 && apostrophe_at(text, at) == 0) break;
    if (is_letter(c) || is_continuation(c) || is_digit(c)) {
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

}  // namespace

struct Tokenizer::Stemmer {
  sb_stemmer* handle = sb_stemmer_new("english", "UTF_8");
  Stemmer() = default;
  Stemmer(const Stemmer&) = delete;
  Stemmer& operator=(const Stemmer&) = delete;
  ~Stemmer() { sb_stemmer_delete(handle); }
};

Tokenizer::Tokenizer() : stemmer_(std::make_unique<Stemmer>()) {
  memory_.reserve(4096);
}
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
  std::string lower = plain_word(word);
  if (const auto meant = misspellings_.find(lower); meant != misspellings_.end()) {
    lower = meant->second;
  }
  const std::string_view usual = usual_form(lower);
  // The words of the tables are their own stems: "unless" must not become "unles".
  return stem(usual);
}

const Tokenizer::Known& Tokenizer::known(std::string_view lower) {
  const WordHash key = hash_of(lower);
  if (const auto found = memory_.find(key); found != memory_.end()) return found->second;
  if (memory_.size() >= most_words_remembered) memory_.clear();
  const std::string_view usual = usual_form(lower);
  std::uint32_t classes = classes_of(lower);
  if (classes == 0) classes = classes_of(usual);
  return memory_.emplace(key, Known{.word = hash_of(normal_form(lower)), .classes = classes})
      .first->second;
}

void Tokenizer::learn_spelling(std::string_view word) {
  const std::string right = plain_word(word);
  if (right.size() < shortest_misspelling) return;
  const auto add = [&](std::string wrong) {
    if (wrong != right && usual_form(wrong) == wrong && classes_of(wrong) == 0) {
      misspellings_.try_emplace(std::move(wrong), right);
    }
  };
  for (std::size_t i = 1; i < right.size(); ++i) {
    std::string missing = right;
    missing.erase(i, 1);
    // "worksheet" for "worksheets" is another form, not a slip.
    if (i + 1 < right.size()) add(std::move(missing));
    std::string doubled = right;
    doubled.insert(i, 1, right[i]);
    if (i + 1 < right.size()) add(std::move(doubled));
    if (i + 1 < right.size()) {
      std::string swapped = right;
      std::swap(swapped[i], swapped[i + 1]);
      add(std::move(swapped));
    }
    constexpr std::string_view vowels = "aeiou";
    if (i + 1 < right.size() && vowels.find(right[i]) != std::string_view::npos) {
      for (const char vowel : vowels) {
        std::string other = right;
        other[i] = vowel;
        add(std::move(other));
      }
    }
  }
  memory_.clear();
}

void Tokenizer::tokenize(std::string_view text, std::uint32_t base, std::vector<Token>& tokens) {
  const auto push = [&](std::size_t begin, std::size_t end, std::string_view lower,
                        TokenKind kind) {
    const Known& word = known(lower);
    const std::string_view written = text.substr(begin, end - begin);
    const bool caps = written.size() > 1 &&
                      std::ranges::none_of(written, [](char c) { return c >= 'a' && c <= 'z'; });
    tokens.push_back({.begin = base + static_cast<std::uint32_t>(begin),
                      .length = static_cast<std::uint32_t>(end - begin),
                      .word = word.word,
                      .surface = hash_of(lower),
                      .classes = word.classes,
                      .kind = kind,
                      .capital = is_capital(written.front()),
                      .all_caps = caps && kind == TokenKind::Word});
  };
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
      ++at;
      continue;
    }
    const std::size_t mark = typographic_mark_at(text, at);
    if (mark != 0 && apostrophe_at(text, at) != 0 && at + mark < text.size()) {
      tokens.push_back({.begin = base + static_cast<std::uint32_t>(at),
                        .length = static_cast<std::uint32_t>(mark),
                        .word = hash_of("'"),
                        .surface = hash_of("'"),
                        .kind = TokenKind::Punctuation});
      at += mark;
      continue;
    }
    if (is_digit(c)) {
      const std::size_t end = number_end(text, at);
      push(at, end, text.substr(at, end - at), TokenKind::Number);
      tokens.back().classes |= static_cast<std::uint32_t>(WordClass::Number);
      at = end;
      continue;
    }
    if (mark == 0 && is_letter(c)) {
      const std::size_t end = word_end(text, at);
      std::string lower = plain_word(text.substr(at, end - at));
      if (const std::string_view expanded = expansion_of(lower); !expanded.empty()) {
        for (std::size_t part = 0; part < expanded.size();) {
          const std::size_t stop = std::min(expanded.find(' ', part), expanded.size());
          push(at, end, expanded.substr(part, stop - part), TokenKind::Word);
          part = stop + 1;
        }
      } else {
        // "husband's" is about the husband.
        if (lower.ends_with("'s")) lower.resize(lower.size() - 2);
        push(at, end, lower, TokenKind::Word);
      }
      at = end;
      continue;
    }
    const std::size_t length = std::max<std::size_t>(mark, 1);
    std::string_view symbol = text.substr(at, length);
    if (symbol == "“" || symbol == "”") symbol = "\"";
    if (symbol == "—" || symbol == "–") symbol = "-";
    tokens.push_back({.begin = base + static_cast<std::uint32_t>(at),
                      .length = static_cast<std::uint32_t>(length),
                      .word = hash_of(symbol),
                      .surface = hash_of(symbol),
                      .kind = TokenKind::Punctuation});
    at += length;
  }
}

}  // namespace resist
