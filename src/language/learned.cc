#include "language/learned.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

#include "base/unicode.h"

namespace resist {
namespace {

// Features of different kinds that happen to be made of the same words must not meet.
enum class Kind : std::uint64_t {
  Stem = 1,
  Class,
  Pair,
  ClassPair,
  ClassTriple,
  Apart2,
  Apart3,
  Piece,
  Length,
  First,
  Quoted,
};

constexpr std::uint64_t golden = 0x9E3779B97F4A7C15ULL;

constexpr std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
  std::uint64_t h = (a ^ (b + golden + (a << 6U) + (a >> 2U))) * 0xFF51AFD7ED558CCDULL;
  return h ^ (h >> 32U);
}

constexpr std::uint32_t place(Kind kind, std::uint64_t a, std::uint64_t b = 0,
                              std::uint64_t c = 0) {
  const std::uint64_t h = mix(mix(mix(static_cast<std::uint64_t>(kind), a), b), c) * golden;
  return static_cast<std::uint32_t>(h >> (64U - learned_bits));
}

// In the order in which a word of several classes is taken for one.
constexpr std::array named_classes = {
    WordClass::Client,  WordClass::Therapist,  WordClass::Kin,  WordClass::OtherPerson,
    WordClass::Pronoun, WordClass::Possessive, WordClass::Task, WordClass::Negation,
    WordClass::Number,  WordClass::Time,
};

/// What stands for a token where who and what matter more than the word: its class, or its stem.
std::uint64_t role_of(const Token& token) {
  for (const WordClass each : named_classes) {
    if (token.is(each)) return static_cast<std::uint64_t>(each);
  }
  return token.word;
}

constexpr std::uint64_t sentence_start = 0xA11CE;
constexpr std::uint64_t sentence_end = 0xB0B;

// A pasted line of a megabyte is no sentence; what is past this adds nothing to its reading.
constexpr std::size_t most_tokens = 400;

/// Calls \p add with the place of each piece of three to five bytes of `<word>`, and of the word's
/// own features.
template <typename Add>
void word_features(std::string_view written, const Token& token, Add add) {
  add(place(Kind::Stem, token.word));
  const std::uint64_t role = role_of(token);
  if (role != token.word) add(place(Kind::Class, role));
  constexpr std::size_t longest_piece_source = 24;
  const std::string framed =
      '<' + ascii_lower(written.substr(0, std::min(written.size(), longest_piece_source))) + '>';
  for (std::size_t length = 3; length <= 5; ++length) {
    for (std::size_t at = 0; at + length <= framed.size(); ++at) {
      add(place(Kind::Piece, hash_of(std::string_view{framed}.substr(at, length))));
    }
  }
}

/// The stem or what stands for it at each place of a sentence framed by its start and end.
class Framed {
 public:
  explicit Framed(std::span<const Token> tokens) : tokens_(tokens) {}

  [[nodiscard]] std::size_t last() const { return tokens_.size() + 1; }
  [[nodiscard]] std::uint64_t stem(std::size_t i) const {
    if (i == 0) return sentence_start;
    return i > tokens_.size() ? sentence_end : tokens_[i - 1].word;
  }
  [[nodiscard]] std::uint64_t role(std::size_t i) const {
    if (i == 0) return sentence_start;
    return i > tokens_.size() ? sentence_end : role_of(tokens_[i - 1]);
  }

 private:
  std::span<const Token> tokens_;
};

/// Calls \p add with the place of each feature that needs more than one word.
template <typename Add>
void phrase_features(std::span<const Token> tokens, Add add) {
  const Framed framed(tokens);
  const std::size_t last = framed.last();
  std::array<std::uint64_t, 4> roles = {framed.role(0), framed.role(1), framed.role(2),
                                        framed.role(3)};
  for (std::size_t i = 0; i < last; ++i) {
    add(place(Kind::Pair, framed.stem(i), framed.stem(i + 1)));
    add(place(Kind::ClassPair, roles[0], roles[1]));
    if (i + 2 <= last) {
      add(place(Kind::ClassTriple, roles[0], roles[1], roles[2]));
      add(place(Kind::Apart2, roles[0], roles[2]));
    }
    if (i + 3 <= last) add(place(Kind::Apart3, roles[0], roles[3]));
    roles = {roles[1], roles[2], roles[3], framed.role(i + 4)};
  }
  add(place(Kind::Length, std::min<std::uint64_t>(10, tokens.size() / 4)));
  if (!tokens.empty()) add(place(Kind::First, role_of(tokens.front())));
  const bool quoted =
      std::ranges::any_of(tokens, [](const Token& each) { return each.word == hash_of("\""); });
  if (quoted) add(place(Kind::Quoted, 1));
}

/// Adds up rows of signed bytes, four lanes of sixteen bits to a word: each byte is raised by 128
/// so that no lane borrows from its neighbour.
class RowSum {
 public:
  void add(const std::int8_t* row) {
    std::array<std::uint64_t, halves> bytes{};
    std::memcpy(bytes.data(), row, sizeof bytes);
    for (std::size_t half = 0; half < halves; ++half) {
      const std::uint64_t raised = bytes[half] ^ 0x8080808080808080ULL;
      even_[half] += raised & lanes;
      odd_[half] += raised >> 8U & lanes;
    }
    if (++held_ == most_held) flush();
  }

  /// Rows added so far.
  [[nodiscard]] std::int32_t count() const { return count_ + held_; }

  /// The sums, in the order of the bytes in memory.
  [[nodiscard]] const std::array<std::int32_t, learned_row>& sums() {
    flush();
    return sums_;
  }

 private:
  static constexpr std::uint64_t lanes = 0x00FF00FF00FF00FFULL;
  static constexpr std::size_t halves = learned_row / 8;

  // 257 times 255 is the most that sixteen bits hold.
  static constexpr std::int32_t most_held = 257;

  void flush() {
    constexpr std::int32_t raised = 128;
    for (std::size_t half = 0; half < halves; ++half) {
      for (std::size_t lane = 0; lane < 4; ++lane) {
        const auto low = static_cast<std::int32_t>(even_[half] >> (16 * lane) & 0xFFFFU);
        const auto high = static_cast<std::int32_t>(odd_[half] >> (16 * lane) & 0xFFFFU);
        sums_[8 * half + in_memory(2 * lane)] += low - raised * held_;
        sums_[8 * half + in_memory(2 * lane + 1)] += high - raised * held_;
      }
      even_[half] = odd_[half] = 0;
    }
    count_ += held_;
    held_ = 0;
  }

  static constexpr std::size_t in_memory(std::size_t byte) {
    return std::endian::native == std::endian::little ? byte : 7 - byte;
  }

  std::array<std::uint64_t, halves> even_{};
  std::array<std::uint64_t, halves> odd_{};
  std::int32_t held_ = 0;
  std::int32_t count_ = 0;
  std::array<std::int32_t, learned_row> sums_{};
};

/// Scaled log-odds of what \p count places add up to.
template <typename Sum>
SignLogits logits_of(const LearnedWeights::Scaling& scaling, const Sum* sums, double count) {
  SignLogits logits{};
  const auto norm = static_cast<float>(1 / std::sqrt(std::max(count, 1.0)));
  for (std::size_t s = 0; s < logits.size(); ++s) {
    logits[s] = scaling.bias[s] + scaling.scale[s] * static_cast<float>(sums[s]) * norm;
  }
  return logits;
}

std::string_view written(std::string_view text, const Token& token) {
  return text.substr(token.begin, token.length);
}

}  // namespace

void sentence_features(std::string_view text, std::span<const Token> tokens,
                       std::vector<std::uint32_t>& places) {
  if (tokens.size() > most_tokens) tokens = tokens.first(most_tokens);
  const auto add = [&](std::uint32_t found) { places.push_back(found); };
  for (const Token& each : tokens) word_features(written(text, each), each, add);
  phrase_features(tokens, add);
}

void LearnedReader::make_room() {
  constexpr std::size_t least_places = 1024;
  constexpr std::size_t most_places = std::size_t{1} << 17U;
  if (remembered_ * 2 < words_.size()) return;
  std::vector<WordSum> before = std::move(words_);
  words_.assign(std::clamp(before.size() * 2, least_places, most_places), {});
  remembered_ = 0;
  if (before.size() == most_places) return;  // full: begins anew
  const std::size_t mask = words_.size() - 1;
  for (const WordSum& each : before) {
    if (each.key == 0) continue;
    std::size_t at = each.key & mask;
    while (words_[at].key != 0) at = (at + 1) & mask;
    words_[at] = each;
    ++remembered_;
  }
}

const LearnedReader::WordSum& LearnedReader::word_sum(std::string_view written_word,
                                                      const Token& token) {
  // The stem is part of the key because one stretch of text can be two words ("didn't").
  const WordHash key =
      std::max<WordHash>(mix(token.surface, mix(token.word, hash_of(written_word))), 1);
  make_room();
  const std::size_t mask = words_.size() - 1;
  std::size_t at = key & mask;
  while (words_[at].key != 0 && words_[at].key != key) at = (at + 1) & mask;
  WordSum& word = words_[at];
  if (word.key == key) return word;
  word.key = key;
  ++remembered_;
  RowSum rows;
  const std::int8_t* const table = weights_.table.data();
  word_features(written_word, token,
                [&](std::uint32_t found) { rows.add(table + found * learned_row); });
  word.count = rows.count();
  std::ranges::transform(rows.sums(), word.sum.begin(),
                         [](std::int32_t sum) { return static_cast<std::int16_t>(sum); });
  return word;
}

SignLogits LearnedReader::read(std::string_view text, std::span<const Token> tokens,
                               NoteSum& note) {
  if (tokens.size() > most_tokens) tokens = tokens.first(most_tokens);
  // First all places, then all rows: the table is larger than the nearest cache, and so many rows
  // are fetched at once.
  places_.clear();
  phrase_features(tokens, [this](std::uint32_t at) { places_.push_back(at); });
  RowSum rows;
  const std::int8_t* const table = weights_.table.data();
  for (const std::uint32_t at : places_) rows.add(table + at * learned_row);
  std::int32_t count = rows.count();
  std::array<std::int32_t, learned_row> sum = rows.sums();
  for (const Token& each : tokens) {
    const WordSum& word = word_sum(written(text, each), each);
    for (std::size_t s = 0; s < learned_row; ++s) sum[s] += word.sum[s];
    count += word.count;
  }
  for (std::size_t s = 0; s < note.sum.size(); ++s) note.sum[s] += sum[whole_note_lane + s];
  note.places += count;
  return logits_of(weights_.sentence, sum.data(), count);
}

SignLogits LearnedReader::read_whole(const NoteSum& note) const {
  return logits_of(weights_.note, note.sum.data(), static_cast<double>(note.places));
}

}  // namespace resist
