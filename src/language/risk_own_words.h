#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "language/assertion.h"
#include "language/reading.h"
#include "language/tokens.h"
#include "record/passage.h"

namespace resist {

/// The class of a place, a thing or a month that stands as a client's own word for a risk ("Ice on
/// his mind", "May: asked, no"), until an entry before it says that it is one (`settle_carried`).
inline constexpr std::string_view carried_word = "carried-word";

/// Appends the words of a sentence that would speak of a risk, had an entry named it by them.
void find_own_words(const Passage& passage, std::uint32_t sentence, std::span<const Token> tokens,
                    const AssertionContext& context, std::vector<RiskHit>& hits);

/// Whether \p text puts one such place or thing in the place of another: "open water now in place
/// of ice".
[[nodiscard]] bool names_another_method(std::string_view text);

/// The words by which the risks of one client go: those of the sentences that named one.
class OwnWords {
 public:
  /// Takes up the places, things and months that \p text names.
  void learn(std::string_view text);

  /// Whether \p text has one of them.
  [[nodiscard]] bool has_any_in(std::string_view text) const;

 private:
  std::vector<std::string> words_;
};

}  // namespace resist
