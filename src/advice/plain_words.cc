#include "advice/plain_words.h"

#include "base/unicode.h"

namespace resist {
namespace {

bool is_of_word(char c) {
  return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80U || c == '\'';
}

}  // namespace

std::vector<PlainWord> plain_words(std::string_view text) {
  const std::string lower = ascii_lower(text);
  std::vector<PlainWord> words;
  for (std::size_t at = 0; at < lower.size();) {
    std::size_t end = at;
    while (end < lower.size() && is_of_word(lower[end])) ++end;
    if (end > at) words.push_back({.text = lower.substr(at, end - at), .begin = at});
    at = std::max(end, at + 1);
  }
  return words;
}

}  // namespace resist
