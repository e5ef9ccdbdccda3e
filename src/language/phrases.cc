#include "language/phrases.h"

#include <algorithm>
#include <cstddef>

namespace resist {
namespace {

using phrase::Element;
using phrase::Sequence;
using phrase::Tables;

// What `*` may stand for (design.md, "Rule packs").
constexpr std::size_t longest_gap = 3;

constexpr std::uint32_t no_slot = ~0U;
constexpr std::size_t no_match = ~std::size_t{0};

constexpr std::uint32_t bit_of(SectionRole role) {
  return 1U << static_cast<unsigned>(role);
}

// What a note without headings is made of.
constexpr std::uint32_t prose_roles =
    bit_of(SectionRole::ClientWords) | bit_of(SectionRole::Behaviour) |
    bit_of(SectionRole::Inference) | bit_of(SectionRole::Response);

/// A word of the sentence, or a mark that parts words.
struct Place {
  std::uint32_t slot = no_slot;
  std::uint32_t token = 0;
  std::uint64_t bit = 0;  ///< `bit_of_slot`; none for a word that is not looked for
  bool ends = false;      ///< a semicolon, which no phrase reaches over
};

/// Marks that a phrase passes over: quotation marks, brackets, dashes, colons.
bool is_passed_over(const Token& token) {
  if (token.kind != TokenKind::Punctuation) return false;
  switch (token.surface) {
    case hash_of(","):
    case hash_of("."):
    case hash_of(";"):
    case hash_of("!"):
    case hash_of("?"):
    case hash_of("…"):
      return false;
    default:
      return true;
  }
}

std::uint32_t slot_of(const Tables& tables, WordHash word) {
  const std::size_t mask = tables.slots.size() - 1;
  const std::uint32_t tag = phrase::tag_of(word);
  for (std::size_t at = word & mask;; at = (at + 1) & mask) {
    if (tables.slots[at] == tag) return static_cast<std::uint32_t>(at);
    if (tables.slots[at] == 0) return no_slot;
  }
}

/// One sentence, and the search for phrases in it.
class Search {
 public:
  Search(const Tables& tables, std::span<const Token> tokens) : tables_(tables), tokens_(tokens) {}

  /// False when no phrase can begin to match, which is so for most sentences.
  bool prepare() {
    if (tables_.slots.empty()) return false;
    places_.reserve(tokens_.size());
    bool anchored = false;
    for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
      const Token& token = tokens_[i];
      if (is_passed_over(token)) continue;
      const bool mark = token.kind == TokenKind::Punctuation;
      const std::uint32_t slot = mark ? no_slot : slot_of(tables_, token.word);
      places_.push_back({.slot = slot, .token = i, .ends = mark && token.surface == hash_of(";")});
      if (slot == no_slot) continue;
      places_.back().bit = phrase::bit_of_slot(slot);
      present_ |= places_.back().bit;
      anchored = anchored || tables_.ranges[slot].count != 0;
    }
    return anchored;
  }

  void run(std::vector<PhraseMatch>& taken, std::vector<bool>& taken_back) const {
    for (std::size_t at = 0; at < places_.size(); ++at) {
      if (places_[at].slot == no_slot) continue;
      const phrase::AnchorRange& range = tables_.ranges[places_[at].slot];
      for (const phrase::Anchor& anchor : tables_.anchors.subspan(range.first, range.count)) {
        if ((anchor.needs & present_) == 0 || (anchor.needs_too & present_) == 0) continue;
        if (anchor.capitals && !tokens_[places_[at].token].all_caps) continue;
        try_sequence(tables_.sequences[anchor.sequence], at, taken, taken_back);
      }
    }
  }

 private:
  void try_sequence(const Sequence& sequence, std::size_t at, std::vector<PhraseMatch>& taken,
                    std::vector<bool>& taken_back) const {
    std::size_t first = 0;
    std::size_t last = 0;
    if (!matches_at(sequence, at, first, last)) return;
    const phrase::Text& text = tables_.texts[sequence.phrase];
    if (text.takes_back) {
      taken_back.resize(tables_.rules.size());
      taken_back[text.rule] = true;
      return;
    }
    taken.push_back({.rule = &tables_.rules[text.rule],
                     .phrase = text.text,
                     .first = places_[first].token,
                     .last = places_[last].token});
  }

  [[nodiscard]] bool fits(const Element& element, const Place& place) const {
    const Token& token = tokens_[place.token];
    if ((element.classes & token.classes) != 0) return true;
    if ((element.bits & place.bit) == 0) return false;
    const auto words = tables_.words.subspan(element.first_word, element.word_count);
    return std::ranges::any_of(words, [&](std::uint32_t word) {
      return word == place.slot || (token.all_caps && word == (place.slot | phrase::capitals_only));
    });
  }

  /// Whether \p sequence stands with its anchor, whose word it is, at place \p at.
  [[nodiscard]] bool matches_at(const Sequence& sequence, std::size_t at, std::size_t& first,
                                std::size_t& last) const {
    const auto elements = tables_.elements.subspan(sequence.first_element, sequence.element_count);
    last = forward(elements.subspan(sequence.anchor + 1U), at);
    if (last == no_match) return false;
    first = backward(elements.first(sequence.anchor), at);
    return first != no_match;
  }

  /// The last place that \p elements reach when they follow place \p at.
  [[nodiscard]] std::size_t forward(std::span<const Element> elements, std::size_t at) const {
    if (elements.empty()) return at;
    const Element& element = elements.front();
    const auto rest = elements.subspan(1);
    if (element.gap) {
      for (std::size_t skip = 0; skip <= longest_gap && at + skip < places_.size(); ++skip) {
        if (skip > 0 && places_[at + skip].ends) break;
        if (const std::size_t end = forward(rest, at + skip); end != no_match) return end;
      }
      return no_match;
    }
    if (at + 1 < places_.size() && fits(element, places_[at + 1])) {
      if (const std::size_t end = forward(rest, at + 1); end != no_match) return end;
    }
    return element.optional ? forward(rest, at) : no_match;
  }

  /// The first place that \p elements reach when they stand before place \p at.
  [[nodiscard]] std::size_t backward(std::span<const Element> elements, std::size_t at) const {
    if (elements.empty()) return at;
    const Element& element = elements.back();
    const auto rest = elements.first(elements.size() - 1);
    if (element.gap) {
      for (std::size_t skip = 0; skip <= longest_gap && skip <= at; ++skip) {
        if (skip > 0 && places_[at - skip].ends) break;
        if (const std::size_t begin = backward(rest, at - skip); begin != no_match) return begin;
      }
      return no_match;
    }
    if (at > 0 && fits(element, places_[at - 1])) {
      if (const std::size_t begin = backward(rest, at - 1); begin != no_match) return begin;
    }
    return element.optional ? backward(rest, at) : no_match;
  }

  const Tables& tables_;
  std::span<const Token> tokens_;
  std::vector<Place> places_;
  std::uint64_t present_ = 0;  ///< the words of the sentence, by `bit_of_slot`
};

/// Leaves of the matches of one rule at one place the longest.
void drop_overlaps(std::vector<PhraseMatch>& found) {
  std::ranges::sort(found, [](const PhraseMatch& a, const PhraseMatch& b) {
    if (a.rule != b.rule) return a.rule < b.rule;
    const std::uint32_t a_length = a.last - a.first;
    const std::uint32_t b_length = b.last - b.first;
    return a_length != b_length ? a_length > b_length : a.first < b.first;
  });
  std::vector<PhraseMatch> kept;
  for (const PhraseMatch& each : found) {
    const bool overlaps = std::ranges::any_of(kept, [&](const PhraseMatch& other) {
      return other.rule == each.rule && other.first <= each.last && each.first <= other.last;
    });
    if (!overlaps) kept.push_back(each);
  }
  std::ranges::stable_sort(kept, {}, &PhraseMatch::first);
  found = std::move(kept);
}

}  // namespace

bool reads(const Rule& rule, const Sentence& sentence) {
  if (sentence.in_transcript) {
    // A rule for one part of a note ("Homework:") has no business in what is said, unless that is
    // the part which tells the client's words or the therapist's work.
    const SectionRole part = sentence.speaker == Speaker::Therapist ? SectionRole::Intervention
                                                                    : SectionRole::ClientWords;
    if (rule.sections != 0 && (rule.sections & bit_of(part)) == 0) return false;
    if (rule.speaker == RuleSpeaker::Any) return true;
    return sentence.speaker ==
           (rule.speaker == RuleSpeaker::Client ? Speaker::Client : Speaker::Therapist);
  }
  if (rule.sections == 0) return true;
  const std::uint32_t stands_for = sentence.role == SectionRole::Unknown
                                       ? prose_roles | bit_of(SectionRole::Unknown)
                                       : bit_of(sentence.role);
  return (rule.sections & stands_for) != 0;
}

const Rule* PhraseBook::find_rule(std::string_view id) const {
  const auto found = std::ranges::find(tables_.rules, id, &Rule::id);
  return found == tables_.rules.end() ? nullptr : &*found;
}

void PhraseBook::find(std::span<const Token> tokens, std::vector<PhraseMatch>& matches) const {
  Search search{tables_, tokens};
  if (!search.prepare()) return;
  std::vector<PhraseMatch> found;
  std::vector<bool> taken_back;
  search.run(found, taken_back);
  if (!taken_back.empty()) {
    std::erase_if(found, [&](const PhraseMatch& each) {
      return taken_back[static_cast<std::size_t>(each.rule - tables_.rules.data())];
    });
  }
  if (found.size() > 1) drop_overlaps(found);
  matches.insert(matches.end(), found.begin(), found.end());
}

}  // namespace resist
