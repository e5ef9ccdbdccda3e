#include "language/totals.h"

#include <algorithm>
#include <cstddef>

#include "language/total_scan.h"

namespace resist {
namespace {

using enum TotalPieceKind;

/// Whether the words before the name leave what follows a total of this client.
struct Before {
  bool speaks_of_others = false;
  bool is_supposed = false;
  bool is_past = false;
};

/// "Lower than when she came, PHQ-9 14": where the comparison begins in the clause that the comma
/// at \p comma ends; \p comma where there is none.
std::size_t comparison_before(const std::vector<TotalPiece>& pieces, std::size_t comma) {
  for (std::size_t i = comma; i-- > 0;) {
    const TotalPiece& piece = pieces[i];
    if (piece.kind == Name || piece.kind == Comma || piece.kind == Semicolon) break;
    if (is_word(&piece, TotalWord::From)) return i;
  }
  return comma;
}

Before before(const std::vector<TotalPiece>& pieces, std::size_t name) {
  Before found;
  bool first_name = true;
  for (std::size_t i = name; i-- > 0;) {
    if (pieces[i].kind == Comma) {
      const std::size_t compared = comparison_before(pieces, i);
      for (; i > compared; --i) {
        found.speaks_of_others = found.speaks_of_others || pieces[i].someone_else;
      }
    }
    const TotalPiece& piece = pieces[i];
    if (piece.kind == Semicolon) break;
    if (piece.kind == Name) first_name = false;
    if (piece.kind != Word) continue;
    found.speaks_of_others = found.speaks_of_others || piece.someone_else;
    found.is_supposed = found.is_supposed || piece.word == TotalWord::Supposed;
    // "PHQ-9 14 (was 17 last week), GAD-7 9": the past of the one is not that of the other.
    if (first_name && piece.word == TotalWord::Earlier) found.is_past = true;
  }
  if (!first_name) found.is_past = false;
  return found;
}

bool ends_phrase(const std::vector<TotalPiece>& pieces, std::size_t at) {
  if (at >= pieces.size()) return true;
  const TotalPiece& piece = pieces[at];
  return piece.kind == Comma || piece.kind == Semicolon || piece.kind == Close ||
         piece.kind == Open || is_word(&piece, TotalWord::Now) ||
         is_word(&piece, TotalWord::Follows) || is_word(&piece, TotalWord::Band);
}

/// "scored 14 on the PHQ-9", "down from 17 to 14 on the PHQ-9".
const TotalPiece* total_before(const std::vector<TotalPiece>& pieces, std::size_t name) {
  if (!ends_phrase(pieces, name + 1)) return nullptr;
  std::size_t at = name;
  while (at > 0 && is_word(&pieces[at - 1], TotalWord::Neutral)) --at;
  if (at < 3 || !is_word(&pieces[at - 1], TotalWord::Place) || pieces[at - 2].kind != Number) {
    return nullptr;
  }
  const TotalPiece& figure = pieces[at - 2];
  const Instrument& instrument = *pieces[name].instrument;
  const bool in_range = figure.value >= instrument.least && figure.value <= instrument.most;
  if (!in_range || figure.of >= 0) return nullptr;
  const std::span<const TotalPiece> left = std::span(pieces).first(at - 2);
  const auto has = [&](TotalWord word) {
    return std::ranges::any_of(left, [&](const TotalPiece& each) { return is_word(&each, word); });
  };
  const TotalPiece& lead = left.back();
  if (is_word(&lead, TotalWord::To)) return has(TotalWord::Move) ? &figure : nullptr;
  const bool told = is_word(&lead, TotalWord::Scored) || is_word(&lead, TotalWord::Neutral) ||
                    is_word(&lead, TotalWord::Was) || is_word(&lead, TotalWord::Place);
  return told && !has(TotalWord::Move) && !has(TotalWord::By) ? &figure : nullptr;
}

bool names_someone_else(std::span<const Token> sentence) {
  return std::ranges::any_of(sentence, [](const Token& each) {
    return each.is(WordClass::Kin) || each.is(WordClass::OtherPerson);
  });
}

/// "His PHQ-9 was 20" after a sentence about her husband.
bool is_of_other(const TotalsSentence& read, const TotalPiece& name) {
  if (!names_someone_else(read.before)) return false;
  return std::ranges::any_of(read.tokens, [&](const Token& each) {
    return each.begin < name.begin &&
           (each.is(WordClass::Pronoun) || each.is(WordClass::Possessive));
  });
}

bool has_part(const TotalsSentence& read) {
  const SectionRole role = read.sentence.role;
  const bool of_now =
      role != SectionRole::Plan && role != SectionRole::Goal && role != SectionRole::Homework;
  return of_now && !read.sentence.is_template && !read.sentence.in_transcript;
}

/// "PHQ-9/GAD-7: 14/11": the figures of two names, in their order. Returns whether it is one.
bool add_pair(const TotalsSentence& read, const std::vector<TotalPiece>& pieces, std::size_t name,
              std::vector<ProseMeasure>& found) {
  if (name + 3 >= pieces.size() || pieces[name + 1].kind != Slash ||
      pieces[name + 2].kind != Name) {
    return false;
  }
  std::size_t at = name + 3;
  while (at < pieces.size() &&
         (pieces[at].kind == Colon || is_word(&pieces[at], TotalWord::Neutral) ||
          is_word(&pieces[at], TotalWord::Now))) {
    ++at;
  }
  if (at >= pieces.size() || pieces[at].kind != Number || pieces[at].of < 0) return false;
  if (!ends_phrase(pieces, at + 1)) return false;
  const Instrument& first = *pieces[name].instrument;
  const Instrument& second = *pieces[name + 2].instrument;
  const TotalPiece& figure = pieces[at];
  const auto add = [&](const Instrument& instrument, double value) {
    if (value < instrument.least || value > instrument.most) return;
    found.push_back({.instrument = instrument.name,
                     .total = value,
                     .where = read.passage.locate(figure.begin, figure.end - figure.begin),
                     .sentence = read.sentence.text});
  };
  add(first, figure.value);
  add(second, figure.of);
  return true;
}

}  // namespace

void find_totals(const TotalsSentence& read, const InstrumentNames& names,
                 std::vector<ProseMeasure>& found) {
  if (!has_part(read)) return;
  const std::vector<TotalPiece> pieces = pieces_of(read, names);
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (pieces[i].kind != Name) continue;
    const Before left = before(pieces, i);
    if (left.speaks_of_others || left.is_supposed || is_of_other(read, pieces[i])) continue;
    if (!left.is_past && add_pair(read, pieces, i, found)) {
      i += 2;
      continue;
    }
    TotalScan after(pieces, i, left.is_past);
    const TotalPiece* total = after.total();
    if (total == nullptr && !after.has_figures() && !left.is_past) total = total_before(pieces, i);
    if (total == nullptr) continue;
    found.push_back({.instrument = pieces[i].instrument->name,
                     .total = total->value,
                     .where = read.passage.locate(total->begin, total->end - total->begin),
                     .sentence = read.sentence.text});
  }
}

bool takes_totals_back(std::span<const Token> sentence) {
  if (sentence.empty() || total_word(sentence.front()) != TotalWord::Now) return false;
  const auto end = sentence.begin() + std::min<std::ptrdiff_t>(6, std::ssize(sentence));
  return std::any_of(sentence.begin(), end,
                     [](const Token& each) { return each.kind == TokenKind::Number; });
}

void settle_totals(std::vector<ProseMeasure>& found) {
  std::vector<ProseMeasure> settled;
  for (const ProseMeasure& each : found) {
    const auto same = [&](const ProseMeasure& other) {
      return other.instrument == each.instrument;
    };
    if (std::ranges::any_of(settled, same)) continue;
    const bool agree = std::ranges::all_of(found, [&](const ProseMeasure& other) {
      return !same(other) || other.total == each.total;
    });
    if (agree) settled.push_back(each);
  }
  found = std::move(settled);
}

}  // namespace resist
