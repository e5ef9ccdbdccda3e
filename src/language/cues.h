#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "language/cue_index.h"
#include "language/reading.h"
#include "language/tokens.h"

namespace resist {

/// Which way a cue looks for what it speaks of.
enum class Reach : std::uint8_t {
  Forward,   ///< "denies …"
  Backward,  ///< "… was ruled out"
  Around,    ///< either way, within the clause
  Sentence,  ///< the sentence as a whole, whatever stands between
};

enum class CueRole : std::uint8_t {
  Decides,     ///< gives its status to what it reaches
  Shields,     ///< a pseudo-trigger: looks like a cue and is none ("not only", "no change")
  Terminates,  ///< ends the reach of the cues before and after it ("but")
  Names,       ///< says the sign (or the risk) outright: what other cues take back
  Counts,      ///< says that it counts after all ("and still does")
};

/// Sets of signs, one bit each; `all_signs` also covers signs that are not built in.
using SignSet = std::uint8_t;
inline constexpr SignSet not_talking = 1U << 0U;
inline constexpr SignSet small_talk = 1U << 1U;
inline constexpr SignSet no_homework = 1U << 2U;
inline constexpr SignSet cancelling = 1U << 3U;
inline constexpr SignSet spinning_wheels = 1U << 4U;
inline constexpr SignSet trying_harder = 1U << 5U;
inline constexpr SignSet other_sign = 1U << 6U;
inline constexpr SignSet risk_language = 1U << 7U;
inline constexpr SignSet built_in_signs = 0x3FU;
inline constexpr SignSet all_signs = 0xFFU;

/// The bit of a sign's id, or of "risk"; `other_sign` for an id that is not built in.
[[nodiscard]] SignSet set_of(std::string_view sign);

/// Cues that do the same thing for the same reason. Phrases are separated by "; ". In a phrase
///   a|b      is either word, as written in the note and in lower case,
///   ~cancel  any form of the word (the stem),
///   =SI      the word in capitals only,
///   [the]    a word that may be missing,
///   _        any one word,
///   *        up to three words between, *6 up to six; never over ; or .
///   <kin>    a word of that class: client ther kin person pron poss neg num time task feel clinic,
///   <year>   a year that is past,
///   ^ and $  the beginning and the end of the sentence (labels, bullets and stops aside),
///   <semi>   the mark ; itself.
struct CueGroup {
  CueRole role = CueRole::Decides;
  Status status = Status::Counted;
  Reach reach = Reach::Sentence;

  /// Tokens that a cue looks across at most; 0 for as far as its clause goes.
  std::uint8_t limit = 0;

  /// Whether a comma ends its reach: "not sleeping, tearful" is tearful, "no fever, cough" is not
  /// a cough.
  bool stops_at_comma = false;
  SignSet signs = all_signs;

  /// For people, a literal: "says it has passed".
  std::string_view why = {};

  /// What a name is the name of: the class of risk; empty where the signs say it.
  std::string_view names = {};
  std::string_view phrases = {};
};

/// One cue found: tokens \p begin to \p end (past the last).
struct CueMatch {
  const CueGroup* group = nullptr;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::string_view phrase = {};  ///< as the table writes it
};

/// A sentence as cues see it: its tokens, of which "I" is of the class of whoever says it here (the
/// therapist in a note, the client in the client's own words), and "would" of "she'd" is not the
/// word "would", since it may be "had".
struct CueText {
  std::vector<Token> tokens;

  /// One for each token: whether it stands between quotation marks.
  std::vector<bool> quoted;

  /// The sentence before names a woman of his ("his wife"), or a man of hers: whom "she" or "he"
  /// can mean beside the client.
  bool has_his_woman = false;
  bool has_her_man = false;

  /// The sentence before is of the client's husband, or wife, and of nobody else whom "he", or
  /// "she", could mean: "Husband came along. He had nothing to say."
  bool he_is_partner = false;
  bool she_is_partner = false;
};

/// Cues made ready for looking up by their rarest word. Never changes once made.
class CueTable {
 public:
  /// \p index is what `compile_cues` made of the same groups in the same order. Both must outlive
  /// the table: they are constants.
  CueTable(const CueIndex& index, std::span<const std::span<const CueGroup>> tables);

  /// Every match in \p text for one of \p signs, by place, the longest first at each. Overlaps are
  /// left in.
  [[nodiscard]] std::vector<CueMatch> matches(const CueText& text, SignSet signs) const;

  /// False when no cue that names anything can be among \p tokens: quick, for most sentences.
  [[nodiscard]] bool may_name(std::span<const Token> tokens) const;

 private:
  [[nodiscard]] bool accepts(const cue::CuePart& element, const CueText& text,
                             std::size_t at) const;
  [[nodiscard]] std::size_t match_from(const cue::Phrase& phrase, std::size_t element,
                                       const CueText& text, std::size_t at) const;
  void try_phrase(std::uint16_t phrase, const CueText& text, std::size_t at, SignSet signs,
                  std::vector<CueMatch>& found) const;
  void try_key(WordHash key, const CueText& text, const cue::Present& present, std::size_t at,
               SignSet signs, std::vector<CueMatch>& found) const;

  CueIndex index_;
  std::vector<const CueGroup*> groups_;
};

}  // namespace resist
