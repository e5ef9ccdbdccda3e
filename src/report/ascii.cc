#include "report/ascii.h"

#include <algorithm>
#include <array>
#include <utility>

namespace resist {
namespace {

using Fold = std::pair<std::string_view, std::string_view>;

constexpr std::array marks = {
    Fold{"·", "-"},   Fold{"×", "x"},   Fold{"–", "-"},   Fold{"—", "-"},   Fold{"‘", "'"},
    Fold{"’", "'"},   Fold{"“", "\""},  Fold{"”", "\""},  Fold{"•", "*"},   Fold{"…", "..."},
    Fold{"→", "->"},  Fold{"≤", "<="},  Fold{"≥", ">="},  Fold{"½", "1/2"}, Fold{"\u00A0", " "},
    Fold{"°", "deg"}, Fold{"£", "GBP"}, Fold{"€", "EUR"}, Fold{"±", "+/-"}, Fold{"−", "-"},
};

// The letters U+00C0 to U+00FF without their accents, in order; '?' where there is no near letter.
constexpr std::array<std::string_view, 64> latin_letters = {
    "A", "A", "A", "A", "A", "A", "AE", "C", "E", "E", "E", "E", "I", "I", "I",  "I",
    "D", "N", "O", "O", "O", "O", "O",  "x", "O", "U", "U", "U", "U", "Y", "Th", "ss",
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",
    "d", "n", "o", "o", "o", "o", "o",  "/", "o", "u", "u", "u", "u", "y", "th", "y"};

std::size_t length_of(unsigned char lead) {
  if (lead < 0xC0) return 1;
  if (lead < 0xE0) return 2;
  return lead < 0xF0 ? 3 : 4;
}

std::string_view fold(std::string_view character) {
  const auto* const mark = std::ranges::find(marks, character, &Fold::first);
  if (mark != marks.end()) return mark->second;
  if (character.size() == 2 && character.front() == '\xC3') {
    const auto last = static_cast<unsigned char>(character.back());
    return latin_letters[last & 0x3FU];
  }
  const bool combining =
      character.size() == 2 &&
      (character.front() == '\xCC' || (character.front() == '\xCD' && character.back() <= '\xAF'));
  return combining ? std::string_view{} : "?";
}

}  // namespace

std::string to_ascii(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80) {
      plain += text[at++];
      continue;
    }
    const std::size_t length = std::min(length_of(lead), text.size() - at);
    plain += fold(text.substr(at, length));
    at += length;
  }
  return plain;
}

}  // namespace resist
