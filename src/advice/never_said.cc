#include "advice/never_said.h"

#include <string>

#include "base/unicode.h"

namespace resist {
namespace {

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80U;
}

bool stands_alone(std::string_view text, std::size_t at, std::size_t length) {
  const std::size_t end = at + length;
  return (at == 0 || !is_word_byte(text[at - 1])) &&
         (end == text.size() || !is_word_byte(text[end]));
}

}  // namespace

std::string_view said_of_a_person(std::string_view text) {
  const std::string lower = ascii_lower(text);
  for (const std::string_view word : never_said) {
    for (std::size_t at = lower.find(word); at != std::string::npos;
         at = lower.find(word, at + 1)) {
      if (stands_alone(lower, at, word.size())) return word;
    }
  }
  return {};
}

}  // namespace resist
