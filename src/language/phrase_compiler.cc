// From the phrases of rule packs to the flat tables that they are looked for with.
#include <algorithm>
#include <array>
#include <cstddef>
#include <deque>
#include <limits>
#include <memory>
#include <set>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "base/nearest.h"
#include "base/unicode.h"
#include "language/packs.h"
#include "language/phrases.h"
#include "notes/codes.h"

namespace resist {
namespace {

// A phrase is written out into at most so many ways; more is a slip of brackets, not a phrase.
constexpr std::size_t most_ways = 1000;
constexpr int deepest_brackets = 8;

// The commonest words of notes, commonest first: the last to look a phrase up by.
constexpr std::string_view common_words =
    "the and i to she a it he of in on her was for at with his that about me not we had as my no "
    "you is client this what has one from ask by did up week out when time him so told back two "
    "all then since have after been be same do last hour would today before come each three "
    "nothing down there if session again minute off like went over could own they first get were "
    "now every next re an how day plan but still say through more left who put can four work new "
    "than talk thought go will where only give just are phone never home our mother know word here "
    "letter good call let once look half any without us agree take until question room keep see "
    "past while or most brought homework feel therapist write set use want try tell make set "
    "no-show "
    "not bring does need other think some little way right well";

// Below this a word is too common to find a phrase by alone ("was not").
constexpr std::size_t words_that_say_nothing = 40;

struct Piece;
using Way = std::vector<Piece>;

struct PhraseWord {
  WordHash word = 0;
  bool capitals = false;
  auto operator<=>(const PhraseWord&) const = default;
};

/// A part of a phrase as it was read: a set of words, a gap, or a choice between several parts.
struct Piece {
  std::vector<PhraseWord> words;
  std::uint32_t classes = 0;
  bool gap = false;
  bool optional = false;
  std::vector<Way> ways;

  [[nodiscard]] bool is_set() const { return !gap && ways.empty(); }
};

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

  /// A choice between single words is one set of words.
  static Piece simplified(Piece choice) {
    const bool single = std::ranges::all_of(choice.ways, [](const Way& way) {
      return way.size() == 1 && way.front().is_set() && !way.front().optional;
    });
    if (!single) return choice;
    Piece set{.optional = choice.optional};
    for (const Way& way : choice.ways) {
      const Piece& one = way.front();
      set.words.insert(set.words.end(), one.words.begin(), one.words.end());
      set.classes |= one.classes;
    }
    return set;
  }

  void read_class(Way& way) {
    const std::size_t open = at_;
    const std::size_t close = text().find('>', open);
    if (close == std::string_view::npos) return fail(open, 1, "this '<' is never closed", "");
    const std::string_view name = text().substr(open + 1, close - open - 1);
    const auto* found = std::ranges::find(class_names, name, &ClassName::name);
    if (found == class_names.end()) {
      std::vector<std::string_view> known;
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

/// What everything that a PhraseBook refers to is kept in.
struct Storage {
  std::deque<std::string> strings;
  std::vector<std::string_view> examples;
  std::vector<Rule> rules;
  std::vector<phrase::Text> texts;
  std::vector<phrase::Sequence> sequences;
  std::vector<phrase::Element> elements;
  std::vector<std::uint32_t> words;
  std::vector<phrase::Slot> slots;
  std::vector<std::uint32_t> anchors;
  std::vector<Misspelling> misspellings;

  std::string_view keep(std::string text) { return strings.emplace_back(std::move(text)); }
};

/// How dear it is to look a phrase up by a word: near 1 for a rare word, hundreds for "the".
class Commonness {
 public:
  explicit Commonness(Tokenizer& tokenizer) {
    std::vector<Token> tokens;
    tokenizer.tokenize(common_words, 0, tokens);
    for (const Token& each : tokens) ranks_.try_emplace(each.word, ranks_.size());
  }

  [[nodiscard]] double of(WordHash word) const {
    const auto found = ranks_.find(word);
    return found == ranks_.end() ? 1.0 : 4000.0 / static_cast<double>(found->second + 3);
  }

  [[nodiscard]] bool says_nothing(WordHash word) const {
    const auto found = ranks_.find(word);
    return found != ranks_.end() && found->second < words_that_say_nothing;
  }

 private:
  std::unordered_map<WordHash, std::size_t> ranks_;
};

}  // namespace

/// Builds the tables of a PhraseBook. Declared a friend of it for that.
class PhraseCompiler {
 public:
  explicit PhraseCompiler(Diagnostics& diagnostics)
      : diagnostics_(diagnostics), common_(tokenizer_), storage_(std::make_shared<Storage>()) {}

  void add(const RulePack& pack) {
    for (const PackRule& rule : pack.rules) add(pack, rule);
  }

  PhraseBook finish() {
    fill_slots();
    find_misspellings();
    Storage& all = *storage_;
    for (std::size_t i = 0, at = 0; i < all.rules.size(); ++i) {
      const auto [yes, no] = example_counts_[i];
      all.rules[i].yes = std::span{all.examples}.subspan(at, yes);
      all.rules[i].no = std::span{all.examples}.subspan(at + yes, no);
      at += yes + no;
    }
    PhraseBook book{{.rules = all.rules,
                     .texts = all.texts,
                     .sequences = all.sequences,
                     .elements = all.elements,
                     .words = all.words,
                     .slots = all.slots,
                     .anchors = all.anchors,
                     .misspellings = all.misspellings}};
    book.owner_ = storage_;
    return book;
  }

 private:
  void add(const RulePack& pack, const PackRule& rule) {
    Storage& all = *storage_;
    all.rules.push_back({.pack = all.keep(pack.pack),
                         .sign = all.keep(pack.sign),
                         .id = all.keep(pack.pack + "/" + rule.id.value),
                         .strength = rule.strength,
                         .sections = rule.sections,
                         .speaker = rule.speaker,
                         .why = all.keep(rule.why),
                         .source = all.keep(rule.source)});
    for (const auto& each : rule.yes) all.examples.push_back(all.keep(each.value));
    for (const auto& each : rule.no) all.examples.push_back(all.keep(each.value));
    example_counts_.emplace_back(rule.yes.size(), rule.no.size());
    std::set<std::string> seen;
    for (const auto& each : rule.phrases) {
      seen.insert(each.value);
      add_phrase(each, false);
    }
    for (const auto& each : rule.unless) {
      if (seen.contains(each.value)) {
        report(each, codes::phrase_never,
               fmt::format("'{}' is taken back by the same words under 'unless'", each.value), "");
      }
      add_phrase(each, true);
    }
  }

  void add_phrase(const Noted<std::string>& phrase, bool takes_back) {
    const std::optional<Way> pieces = PhraseReader{phrase, tokenizer_, diagnostics_}.read();
    if (!pieces) return;
    std::vector<Way> ways{Way{}};
    if (!write_out(*pieces, ways)) {
      return report(phrase, codes::phrase_syntax, "a phrase with too many alternatives",
                    "write it as several phrases");
    }
    Storage& all = *storage_;
    for (const Way& way : ways) {
      const std::optional<std::size_t> anchor = anchor_of(way);
      if (!anchor) {
        return report(phrase, codes::phrase_too_wide,
                      fmt::format("'{}' would be found in almost every note", phrase.value),
                      "give it a word that must be there and that is not in every sentence");
      }
      all.sequences.push_back({.phrase = static_cast<std::uint32_t>(all.texts.size()),
                               .first_element = static_cast<std::uint32_t>(ways_.size()),
                               .element_count = static_cast<std::uint16_t>(way.size()),
                               .anchor = static_cast<std::uint16_t>(*anchor)});
      ways_.insert(ways_.end(), way.begin(), way.end());
    }
    learn_words(phrase.value);
    all.texts.push_back({.text = all.keep(phrase.value),
                         .rule = static_cast<std::uint32_t>(all.rules.size() - 1),
                         .takes_back = takes_back});
  }

  /// The part of \p way that it is cheapest to look up; empty when no part says anything.
  [[nodiscard]] std::optional<std::size_t> anchor_of(const Way& way) const {
    std::optional<std::size_t> best;
    double least = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < way.size(); ++i) {
      const Piece& piece = way[i];
      if (piece.gap || piece.optional || piece.classes != 0) continue;
      double cost = 0;
      for (const PhraseWord& each : piece.words) cost += common_.of(each.word);
      if (cost >= least) continue;
      least = cost;
      best = i;
    }
    const bool says_something = std::ranges::any_of(way, [&](const Piece& piece) {
      return !piece.gap && !piece.optional &&
             std::ranges::any_of(piece.words, [&](const PhraseWord& each) {
               return !common_.says_nothing(each.word);
             });
    });
    return says_something ? best : std::nullopt;
  }

  void fill_slots() {
    Storage& all = *storage_;
    std::set<WordHash> vocabulary;
    for (const Piece& each : ways_) {
      for (const PhraseWord& word : each.words) vocabulary.insert(word.word);
    }
    std::size_t size = 4;
    while (size < 3 * vocabulary.size()) size *= 2;
    all.slots.assign(size, {});
    for (const WordHash word : vocabulary) all.slots[free_slot(word)].word = word;
    for (const Piece& each : ways_) {
      all.elements.push_back({.first_word = static_cast<std::uint32_t>(all.words.size()),
                              .word_count = static_cast<std::uint16_t>(each.words.size()),
                              .optional = each.optional,
                              .gap = each.gap,
                              .classes = each.classes});
      for (const PhraseWord& word : each.words) {
        const auto slot = static_cast<std::uint32_t>(free_slot(word.word));
        all.words.push_back(word.capitals ? slot | phrase::capitals_only : slot);
      }
    }
    fill_anchors();
  }

  /// The slot of \p word, or the free one where it belongs.
  [[nodiscard]] std::size_t free_slot(WordHash word) const {
    const std::vector<phrase::Slot>& slots = storage_->slots;
    std::size_t at = word & (slots.size() - 1);
    while (slots[at].word != 0 && slots[at].word != word) at = (at + 1) & (slots.size() - 1);
    return at;
  }

  void fill_anchors() {
    Storage& all = *storage_;
    std::vector<std::set<std::uint32_t>> by_slot(all.slots.size());
    for (std::uint32_t i = 0; i < all.sequences.size(); ++i) {
      const phrase::Sequence& sequence = all.sequences[i];
      const phrase::Element& anchor = all.elements[sequence.first_element + sequence.anchor];
      for (std::uint32_t word = 0; word < anchor.word_count; ++word) {
        by_slot[all.words[anchor.first_word + word] & ~phrase::capitals_only].insert(i);
      }
    }
    for (std::size_t slot = 0; slot < by_slot.size(); ++slot) {
      all.slots[slot].first_anchor = static_cast<std::uint32_t>(all.anchors.size());
      all.slots[slot].anchor_count = static_cast<std::uint32_t>(by_slot[slot].size());
      all.anchors.insert(all.anchors.end(), by_slot[slot].begin(), by_slot[slot].end());
    }
  }

  void learn_words(std::string_view phrase) {
    std::size_t at = 0;
    while ((at = phrase.find_first_not_of(" \t\n()[]|*<>", at)) != std::string_view::npos) {
      const std::size_t end = std::min(phrase.find_first_of(" \t\n()[]|*<>", at), phrase.size());
      const bool is_class = at > 0 && phrase[at - 1] == '<';
      if (!is_class) spelled_.insert(ascii_lower(phrase.substr(at, end - at)));
      at = end;
    }
  }

  void find_misspellings() {
    std::vector<Misspelling>& slips = storage_->misspellings;
    for (const std::string& right : spelled_) {
      if (right.find_first_of("-/") != std::string::npos) continue;
      const WordHash meant = hash_of(tokenizer_.normal_form(right));
      for (const std::string& wrong : misspellings_of(right)) {
        const WordHash other = hash_of(tokenizer_.normal_form(wrong));
        if (storage_->slots[free_slot(other)].word == other) continue;
        slips.push_back({.wrong = hash_of(wrong), .word = meant, .classes = classes_of(right)});
      }
    }
    std::ranges::stable_sort(slips, {}, &Misspelling::wrong);
    const auto same = std::ranges::unique(slips, {}, &Misspelling::wrong);
    slips.erase(same.begin(), same.end());
  }

  void report(const Noted<std::string>& phrase, std::string_view code, std::string message,
              std::string hint) {
    diagnostics_.push_back(
        diagnostic_at(Severity::Error, code, phrase.where, std::move(message), std::move(hint)));
  }

  Diagnostics& diagnostics_;
  Tokenizer tokenizer_;
  Commonness common_;
  std::shared_ptr<Storage> storage_;
  std::vector<Piece> ways_;
  std::vector<std::pair<std::size_t, std::size_t>> example_counts_;
  std::set<std::string> spelled_;
};

PhraseBook compile(std::span<const RulePack> packs, Diagnostics& diagnostics) {
  PhraseCompiler compiler{diagnostics};
  for (const RulePack& each : packs) compiler.add(each);
  return compiler.finish();
}

}  // namespace resist
