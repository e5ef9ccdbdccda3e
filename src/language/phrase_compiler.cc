// From the phrases of rule packs to the flat tables that they are looked for with.
#include <algorithm>
#include <cstddef>
#include <deque>
#include <limits>
#include <map>
#include <memory>
#include <set>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "base/unicode.h"
#include "language/commonness.h"
#include "language/packs.h"
#include "language/phrase_reader.h"
#include "language/phrases.h"
#include "notes/codes.h"

namespace resist {
namespace {

using phrase::PhraseWord;
using phrase::Piece;
using phrase::Way;

// A phrase whose words are all too common to say anything has at least so many of them.
constexpr int telling_number = 3;

/// What everything that a PhraseBook refers to is kept in.
struct Storage {
  std::deque<std::string> strings;
  std::vector<std::string_view> examples;
  std::vector<Rule> rules;
  std::vector<phrase::Text> texts;
  std::vector<phrase::Sequence> sequences;
  std::vector<phrase::Element> elements;
  std::vector<std::uint32_t> words;
  std::vector<std::uint32_t> slots;
  std::vector<phrase::AnchorRange> ranges;
  std::vector<phrase::Anchor> anchors;
  std::vector<Misspelling> misspellings;

  std::string_view keep(std::string text) { return strings.emplace_back(std::move(text)); }
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
                     .ranges = all.ranges,
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
    const std::vector<Way> ways = read_phrase(phrase, tokenizer_, diagnostics_);
    if (ways.empty()) return;
    Storage& all = *storage_;
    for (const Way& way : ways) {
      const std::optional<std::size_t> anchor = anchor_of(way, takes_back);
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

  /// The part of \p way that it is cheapest to look up; empty when no part says anything, which is
  /// no matter for what takes back.
  [[nodiscard]] std::optional<std::size_t> anchor_of(const Way& way, bool takes_back) const {
    std::optional<std::size_t> best;
    double least = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < way.size(); ++i) {
      const Piece& piece = way[i];
      if (piece.gap || piece.optional || piece.classes != 0) continue;
      const double cost = common_.of(piece);
      if (cost >= least) continue;
      least = cost;
      best = i;
    }
    return takes_back || says_something(way) ? best : std::nullopt;
  }

  [[nodiscard]] bool says_something(const Way& way) const {
    int words = 0;
    for (const Piece& piece : way) {
      if (piece.gap || piece.optional || piece.words.empty()) continue;
      ++words;
      const bool telling = std::ranges::any_of(
          piece.words, [&](const PhraseWord& each) { return !common_.says_nothing(each.word); });
      if (telling) return true;
    }
    return words >= telling_number;
  }

  void fill_slots() {
    Storage& all = *storage_;
    std::set<WordHash> vocabulary;
    for (const Piece& each : ways_) {
      for (const PhraseWord& word : each.words) vocabulary.insert(word.word);
    }
    std::size_t size = 4;
    while (size < 3 * vocabulary.size()) size *= 2;
    all.slots.assign(size, 0);
    for (const WordHash word : vocabulary) all.slots[free_slot(word)] = phrase::tag_of(word);
    for (const Piece& each : ways_) {
      phrase::Element element{.first_word = static_cast<std::uint32_t>(all.words.size()),
                              .word_count = static_cast<std::uint16_t>(each.words.size()),
                              .optional = each.optional,
                              .gap = each.gap,
                              .classes = each.classes};
      for (const PhraseWord& word : each.words) {
        const auto slot = static_cast<std::uint32_t>(free_slot(word.word));
        all.words.push_back(word.capitals ? slot | phrase::capitals_only : slot);
        element.bits |= phrase::bit_of_slot(slot);
      }
      all.elements.push_back(element);
    }
    fill_anchors();
  }

  /// The slot of \p word, or the free one where it belongs.
  [[nodiscard]] std::size_t free_slot(WordHash word) const {
    const std::vector<std::uint32_t>& slots = storage_->slots;
    const std::uint32_t tag = phrase::tag_of(word);
    std::size_t at = word & (slots.size() - 1);
    while (slots[at] != 0 && slots[at] != tag) at = (at + 1) & (slots.size() - 1);
    return at;
  }

  void fill_anchors() {
    Storage& all = *storage_;
    // In order of the sequences; of a word both in capitals and in any case, the latter.
    std::vector<std::map<std::uint32_t, bool>> by_slot(all.slots.size());
    for (std::uint32_t i = 0; i < all.sequences.size(); ++i) {
      const phrase::Sequence& sequence = all.sequences[i];
      const phrase::Element& anchor = all.elements[sequence.first_element + sequence.anchor];
      for (std::uint32_t word = 0; word < anchor.word_count; ++word) {
        const std::uint32_t written = all.words[anchor.first_word + word];
        const bool capitals = (written & phrase::capitals_only) != 0;
        const auto [known, added] =
            by_slot[written & ~phrase::capitals_only].try_emplace(i, capitals);
        if (!added) known->second = known->second && capitals;
      }
    }
    for (const auto& sequences : by_slot) {
      all.ranges.push_back({.first = static_cast<std::uint32_t>(all.anchors.size()),
                            .count = static_cast<std::uint32_t>(sequences.size())});
      for (const auto& [sequence, capitals] : sequences) {
        all.anchors.push_back(anchor_for(sequence));
        all.anchors.back().capitals = capitals;
      }
    }
  }

  /// The anchor of a sequence with the two elements that fewest sentences have.
  [[nodiscard]] phrase::Anchor anchor_for(std::uint32_t index) const {
    const phrase::Sequence& sequence = storage_->sequences[index];
    std::vector<std::pair<double, std::uint64_t>> needs(2, {1e9, ~0ULL});
    for (std::uint32_t i = 0; i < sequence.element_count; ++i) {
      const Piece& piece = ways_[sequence.first_element + i];
      if (i == sequence.anchor || piece.gap || piece.optional || piece.classes != 0) continue;
      needs.emplace_back(common_.of(piece), storage_->elements[sequence.first_element + i].bits);
    }
    std::ranges::sort(needs);
    return {.needs = needs[0].second, .needs_too = needs[1].second, .sequence = index};
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
        if (storage_->slots[free_slot(other)] != 0) continue;
        slips.push_back({.wrong = hash_of(wrong), .word = meant, .classes = classes_of(right)});
      }
    }
    std::ranges::stable_sort(slips, {}, &Misspelling::wrong);
    // Not std::ranges::unique: clang 14 cannot compile its result with libstdc++ 12.
    const auto is_same = [](const Misspelling& a, const Misspelling& b) {
      return a.wrong == b.wrong;
    };
    slips.erase(std::unique(slips.begin(), slips.end(), is_same), slips.end());
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
