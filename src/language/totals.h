#pragma once

#include <span>
#include <vector>

#include "language/instrument_names.h"
#include "language/reading.h"
#include "language/tokens.h"
#include "record/passage.h"

namespace resist {

/// One sentence of a note as the reader of totals needs it.
struct TotalsSentence {
  const Passage& passage;
  const Sentence& sentence;
  std::span<const Token> tokens;

  /// The sentence before it in the same section; empty when there is none.
  std::span<const Token> before;
};

/// Appends the totals of this client and this session that the sentence tells: "PHQ-9 was 17, now
/// 14" tells of 14. What is planned, supposed, another person's, dated, a cut-off, one item of the
/// questionnaire, or out of its range is no total, nor is what can be read in two ways: a total
/// missed costs less than one that was none.
void find_totals(const TotalsSentence& read, const InstrumentNames& names,
                 std::vector<ProseMeasure>& found);

/// Whether the sentence after one with totals says that they are not of now: "Now 14."
[[nodiscard]] bool takes_totals_back(std::span<const Token> sentence);

/// Leaves each instrument once, and out altogether where two sentences of a session give it
/// different totals.
void settle_totals(std::vector<ProseMeasure>& found);

}  // namespace resist
