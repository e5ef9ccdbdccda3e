#include "language/cues.h"

#include <algorithm>
#include <array>

namespace resist {
namespace {

using cue::CuePart;
using cue::Kind;
using cue::Present;

constexpr std::size_t no_match = static_cast<std::size_t>(-1);

constexpr WordHash semicolon = hash_of(";");
constexpr WordHash full_stop = hash_of(".");

bool ends_clause(const Token& token) {
  return token.surface == semicolon || token.surface == full_stop;
}

bool is_mark_only(const Token& token) {
  return token.kind == TokenKind::Punctuation;
}

/// The words and classes of \p text.
Present present_in(const CueText& text) {
  Present present{.classes = cue::no_class};
  for (const Token& token : text.tokens) {
    present.words |= cue::bit_of(token.surface) | cue::bit_of(token.word);
    present.classes |= token.classes;
  }
  return present;
}

}  // namespace

SignSet set_of(std::string_view sign) {
  constexpr std::array<std::string_view, 6> ids = {
      "not-talking", "small-talk", "no-homework", "cancelling", "spinning-wheels", "trying-harder"};
  if (sign == "risk") return risk_language;
  const auto* const found = std::ranges::find(ids, sign);
  return static_cast<SignSet>(1U << static_cast<unsigned>(found - ids.begin()));
}

CueTable::CueTable(const CueIndex& index, std::span<const std::span<const CueGroup>> tables)
    : index_(index) {
  for (const std::span<const CueGroup> groups : tables) {
    for (const CueGroup& group : groups) groups_.push_back(&group);
  }
}

bool CueTable::may_name(std::span<const Token> tokens) const {
  return std::ranges::any_of(tokens, [&](const Token& token) {
    return index_.names->has(token.surface) || index_.names->has(token.word);
  });
}

bool CueTable::accepts(const CuePart& element, const CueText& text, std::size_t at) const {
  const Token& token = text.tokens[at];
  if (element.kind == Kind::Any) return token.kind == TokenKind::Word;
  if ((token.classes & element.bits) != 0) return true;
  if (element.kind == Kind::Capitals && !token.all_caps) return false;
  const WordHash wanted = element.kind == Kind::Stem ? token.word : token.surface;
  const auto* const begin = index_.words.data() + element.first;
  return std::find(begin, begin + element.count, wanted) != begin + element.count;
}

std::size_t CueTable::match_from(const cue::Phrase& phrase, std::size_t element,
                                 const CueText& text, std::size_t at) const {
  if (element == phrase.count) return at;
  const CuePart& wanted = index_.elements[phrase.first + element];
  const std::size_t size = text.tokens.size();
  if (wanted.kind == Kind::Start) {
    const bool first = std::all_of(
        text.tokens.begin(), text.tokens.begin() + static_cast<std::ptrdiff_t>(at), is_mark_only);
    return first ? match_from(phrase, element + 1, text, at) : no_match;
  }
  if (wanted.kind == Kind::End) {
    const bool last = std::all_of(text.tokens.begin() + static_cast<std::ptrdiff_t>(at),
                                  text.tokens.end(), is_mark_only);
    return last ? at : no_match;
  }
  if (wanted.kind == Kind::Gap) {
    for (std::size_t skip = 0; skip <= wanted.bits && at + skip <= size; ++skip) {
      const std::size_t end = match_from(phrase, element + 1, text, at + skip);
      if (end != no_match) return end;
      if (at + skip < size && ends_clause(text.tokens[at + skip])) break;
    }
    return no_match;
  }
  if (at < size && accepts(wanted, text, at)) {
    const std::size_t end = match_from(phrase, element + 1, text, at + 1);
    if (end != no_match) return end;
  }
  return wanted.optional ? match_from(phrase, element + 1, text, at) : no_match;
}

void CueTable::try_phrase(std::uint16_t phrase, const CueText& text, std::size_t at, SignSet signs,
                          std::vector<CueMatch>& found) const {
  const cue::Phrase& wanted = index_.phrases[phrase];
  const CueGroup& group = *groups_[wanted.group];
  if ((group.signs & signs) == 0) return;
  const std::size_t end = match_from(wanted, 0, text, at);
  if (end == no_match || end == at) return;
  found.push_back({.group = &group,
                   .begin = static_cast<std::uint32_t>(at),
                   .end = static_cast<std::uint32_t>(end),
                   .phrase = group.phrases.substr(wanted.begin, wanted.length)});
}

void CueTable::try_key(WordHash key, const CueText& text, const Present& present, std::size_t at,
                       SignSet signs, std::vector<CueMatch>& found) const {
  if (!index_.keys->has(key)) return;
  const std::size_t bucket = cue::bucket_of(key);
  for (std::size_t i = index_.starts[bucket]; i < index_.starts[bucket + 1]; ++i) {
    const cue::Entry& entry = index_.entries[i];
    if (entry.key == key && entry.offset <= at && entry.needs.met_by(present)) {
      try_phrase(entry.phrase, text, at - entry.offset, signs, found);
    }
  }
}

std::vector<CueMatch> CueTable::matches(const CueText& text, SignSet signs) const {
  std::vector<CueMatch> found;
  const Present present = present_in(text);
  for (std::size_t at = 0; at < text.tokens.size(); ++at) {
    const Token& token = text.tokens[at];
    try_key(token.surface, text, present, at, signs, found);
    if (token.word != token.surface) try_key(token.word, text, present, at, signs, found);
    if (token.classes == 0) continue;
    for (const cue::Classed& each : index_.by_class) {
      if ((token.classes & each.classes) == 0 || !each.needs.met_by(present)) continue;
      try_phrase(each.phrase, text, at, signs, found);
    }
  }
  std::ranges::stable_sort(found, [](const CueMatch& a, const CueMatch& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
  });
  return found;
}

}  // namespace resist
