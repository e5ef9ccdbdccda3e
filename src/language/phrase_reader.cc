#include "language/phrase_reader.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "base/nearest.h"
#include "notes/codes.h"

namespace resist {
namespace {

using phrase::Piece;
using phrase::Way;

// A phrase is written out into at most so many ways; more is a slip of brackets, not a phrase.
constexpr std::size_t most_ways = 1000;
constexpr int deepest_brackets = 8;

struct ClassName {
  std::string_view name;
  WordClass word_class;
};

constexpr auto class_names = std::to_array<ClassName>({
    {"client", WordClass::Client},
    {"clinic", WordClass::Clinic},
    {"feeling", WordClass::Feeling},
    {"kin", WordClass::Kin},
    {"negation", WordClass::Negation},
    {"number", WordClass::Number},
    {"other-person", WordClass::OtherPerson},
    {"possessive", WordClass::Possessive},
    {"pronoun", WordClass::Pronoun},
    {"task", WordClass::Task},
    {"therapist", WordClass::Therapist},
    {"time", WordClass::Time},
});

/// Reads one phrase. The first mistake ends it.
class PhraseReader {
 public:
  PhraseReader(const Noted<std::string>& phrase, Tokenizer& tokenizer, Diagnostics& diagnostics)
      : phrase_(phrase), tokenizer_(tokenizer), diagnostics_(diagnostics) {}

  /// Empty after a mistake, which has been reported.
  std::optional<Way> read() {
    Way way = read_way(0);
    if (!failed_ && at_ < text().size()) {
      const bool bar = text()[at_] == '|';
      fail(
          at_, 1,
          bar ? "'|' stands outside brackets" : fmt::format("nothing opens this '{}'", text()[at_]),
          bar ? "write the alternatives in brackets: (one|two)" : "");
    }
    if (!failed_ && (way.empty() || way.front().gap || way.back().gap)) {
      fail(0, text().size(),
           way.empty() ? "a phrase without words" : "a phrase begins or ends with '*'",
           way.empty() ? "" : "leave the '*' out: what stands beside a phrase does not matter");
    }
    return failed_ ? std::nullopt : std::optional{std::move(way)};
  }

 private:
  [[nodiscard]] std::string_view text() const { return phrase_.value; }

  Way read_way(int depth) {
    Way way;
    while (!failed_ && at_ < text().size()) {
      const char c = text()[at_];
      if (c == ')' || c == ']' || c == '|') break;
      if (c == ' ' || c == '\t' || c == '\n') {
        ++at_;
      } else if (c == '(' || c == '[') {
        read_brackets(depth, way);
      } else if (c == '<') {
        read_class(way);
      } else if (c == '*') {
        way.push_back({.gap = true});
        ++at_;
      } else {
        read_word(way);
      }
    }
    return way;
  }

  void read_brackets(int depth, Way& way) {
    const std::size_t open = at_;
    const bool optional = text()[at_] == '[';
    const char close = optional ? ']' : ')';
    if (depth >= deepest_brackets) return fail(open, 1, "brackets within too many brackets", "");
    Piece choice{.optional = optional};
    do {
      ++at_;
      choice.ways.push_back(read_way(depth + 1));
      if (!failed_ && choice.ways.back().empty()) {
        return fail(open, at_ - open + 1, "an alternative without words",
                    "write what may be left out in square brackets: [one|two]");
      }
    } while (!failed_ && at_ < text().size() && text()[at_] == '|');
    if (failed_) return;
    if (at_ >= text().size() || text()[at_] != close) {
      return fail(open, 1, fmt::format("this '{}' is never closed", optional ? '[' : '('), "");
    }
    ++at_;
    way.push_back(simplified(std::move(choice)));
  }

  /// A choice with its single words put together as one set, which alone is no choice any more.
  static Piece simplified(Piece choice) {
    const auto is_single = [](const Way& way) {
      return way.size() == 1 && way.front().is_set() && !way.front().optional;
    };
    Piece set{.optional = choice.optional};
    for (const Way& way : choice.ways) {
      if (!is_single(way)) continue;
      const Piece& one = way.front();
      set.words.insert(set.words.end(), one.words.begin(), one.words.end());
      set.classes |= one.classes;
    }
    std::ranges::sort(set.words);
    set.words.erase(std::unique(set.words.begin(), set.words.end()), set.words.end());
    std::erase_if(choice.ways, is_single);
    if (choice.ways.empty()) return set;
    set.optional = false;
    if (!set.words.empty() || set.classes != 0) choice.ways.push_back({std::move(set)});
    return choice;
  }

  void read_class(Way& way) {
    const std::size_t open = at_;
    const std::size_t close = text().find('>', open);
    if (close == std::string_view::npos) return fail(open, 1, "this '<' is never closed", "");
    const std::string_view name = text().substr(open + 1, close - open - 1);
    const auto* found = std::ranges::find(class_names, name, &ClassName::name);
    if (found == class_names.end()) {
      std::vector<std::string_view> known;
      known.reserve(class_names.size());
      for (const ClassName& each : class_names) known.push_back(each.name);
      const std::string_view meant = nearest(name, known);
      return fail(open, close - open + 1, fmt::format("no class of words is called '{}'", name),
                  meant.empty() ? fmt::format("one of {}", fmt::join(known, ", "))
                                : fmt::format("did you mean <{}>?", meant));
    }
    way.push_back({.classes = static_cast<std::uint32_t>(found->word_class)});
    at_ = close + 1;
  }

  void read_word(Way& way) {
    const std::size_t begin = at_;
    at_ = std::min(text().find_first_of(" \t\n()[]|*<>", begin), text().size());
    if (at_ == begin)
      return fail(begin, 1, fmt::format("nothing opens this '{}'", text()[at_]), "");
    const std::string_view written = text().substr(begin, at_ - begin);
    if (written == "N") {
      way.push_back({.classes = static_cast<std::uint32_t>(WordClass::Number)});
      return;
    }
    std::vector<Token> tokens;
    tokenizer_.tokenize(written, 0, tokens);
    for (const Token& token : tokens) {
      if (token.surface == hash_of("'")) continue;
      if (token.kind == TokenKind::Punctuation) {
        return fail(
            begin + token.begin, token.length,
            fmt::format("'{}' is no part of a phrase", written.substr(token.begin, token.length)),
            "a phrase is words; quotation marks, brackets and dashes of the note are passed over");
      }
      way.push_back({.words = {{.word = token.word, .capitals = token.all_caps}}});
    }
  }

  void fail(std::size_t begin, std::size_t length, std::string message, std::string hint) {
    failed_ = true;
    Span where = phrase_.where;
    const std::string_view source = where.text();
    const std::size_t quote = !source.empty() && (source[0] == '"' || source[0] == '\'') ? 1 : 0;
    if (begin + quote + length <= source.size()) {
      where.begin += static_cast<std::uint32_t>(begin + quote);
      where.length = static_cast<std::uint32_t>(length);
    }
    diagnostics_.push_back(diagnostic_at(Severity::Error, codes::phrase_syntax, where,
                                         std::move(message), std::move(hint)));
  }

  const Noted<std::string>& phrase_;
  Tokenizer& tokenizer_;
  Diagnostics& diagnostics_;
  std::size_t at_ = 0;
  bool failed_ = false;
};

/// Writes out every way through \p pieces into sequences of sets and gaps; false when too many.
bool write_out(const Way& pieces, std::vector<Way>& ways) {
  for (const Piece& piece : pieces) {
    if (piece.ways.empty()) {
      for (Way& way : ways) way.push_back(piece);
      continue;
    }
    std::vector<Way> grown;
    if (piece.optional) grown = ways;
    for (const Way& alternative : piece.ways) {
      std::vector<Way> longer = ways;
      if (!write_out(alternative, longer)) return false;
      std::ranges::move(longer, std::back_inserter(grown));
    }
    ways = std::move(grown);
    if (ways.size() > most_ways) return false;
  }
  return true;
}

}  // namespace

std::vector<phrase::Way> read_phrase(const Noted<std::string>& phrase, Tokenizer& tokenizer,
                                     Diagnostics& diagnostics) {
  const std::optional<Way> pieces = PhraseReader{phrase, tokenizer, diagnostics}.read();
  if (!pieces) return {};
  std::vector<Way> ways{Way{}};
  if (write_out(*pieces, ways)) return ways;
  diagnostics.push_back(diagnostic_at(Severity::Error, codes::phrase_syntax, phrase.where,
                                      "a phrase with too many alternatives",
                                      "write it as several phrases"));
  return {};
}

}  // namespace resist
