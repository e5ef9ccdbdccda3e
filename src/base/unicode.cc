#include "base/unicode.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include <fmt/format.h>

namespace resist {
namespace {

/// One decoded character and the bytes it took; `length` 0 for a malformed sequence.
struct Decoded {
  char32_t character = 0;
  std::size_t length = 0;
};

constexpr unsigned byte_at(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

Decoded decode_multibyte(std::string_view text, std::size_t at, std::size_t length,
                         char32_t lead_bits, char32_t least) {
  if (at + length > text.size()) return {};
  char32_t value = lead_bits;
  for (std::size_t i = 1; i < length; ++i) {
    const unsigned next = byte_at(text, at + i);
    if ((next & 0xC0U) != 0x80U) return {};
    value = (value << 6U) | (next & 0x3FU);
  }
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (value < least || value > 0x10FFFF || surrogate) return {};
  return {.character = value, .length = length};
}

Decoded decode(std::string_view text, std::size_t at) {
  const unsigned lead = byte_at(text, at);
  if (lead < 0x80) return {.character = lead, .length = 1};
  if (lead >= 0xC2 && lead < 0xE0) return decode_multibyte(text, at, 2, lead & 0x1FU, 0x80);
  if (lead >= 0xE0 && lead < 0xF0) return decode_multibyte(text, at, 3, lead & 0x0FU, 0x800);
  if (lead >= 0xF0 && lead < 0xF5) return decode_multibyte(text, at, 4, lead & 0x07U, 0x10000);
  return {};
}

struct Range {
  char32_t first;
  char32_t last;
};

template <std::size_t Count>
bool within(char32_t c, const std::array<Range, Count>& ranges) {
  return std::ranges::any_of(ranges, [c](const Range& r) { return c >= r.first && c <= r.last; });
}

// The ranges that matter for lining up a caret; not the whole of UAX #11.
constexpr std::array wide_ranges = {
    Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},   Range{0x3041, 0x33FF},
    Range{0x3400, 0x4DBF},   Range{0x4E00, 0x9FFF},   Range{0xA000, 0xA4CF},
    Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},
    Range{0xFF00, 0xFF60},   Range{0xFFE0, 0xFFE6},   Range{0x1F300, 0x1F64F},
    Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD},
};
constexpr std::array zero_width_ranges = {
    Range{0x0300, 0x036F}, Range{0x1AB0, 0x1AFF}, Range{0x200B, 0x200D},
    Range{0x20D0, 0x20FF}, Range{0xFE00, 0xFE0F}, Range{0xFE20, 0xFE2F},
};
// Bidirectional controls can make shown text differ from the text that is there.
constexpr std::array unsafe_ranges = {
    Range{0x00, 0x1F},     Range{0x7F, 0x9F},     Range{0x061C, 0x061C}, Range{0x200B, 0x200F},
    Range{0x2028, 0x202E}, Range{0x2060, 0x206F}, Range{0xFEFF, 0xFEFF},
};

int width_of(char32_t c) {
  if (within(c, zero_width_ranges)) return 0;
  return within(c, wide_ranges) ? 2 : 1;
}

}  // namespace

std::size_t count_characters(std::string_view text) {
  // Eight bytes at a time, for a place late in a line of megabytes: a byte that carries a character
  // on has its highest bit set and the next one clear.
  constexpr std::uint64_t lowest_bits = 0x0101010101010101ULL;
  std::size_t carried_on = 0;
  std::size_t at = 0;
  for (; at + sizeof(std::uint64_t) <= text.size(); at += sizeof(std::uint64_t)) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    // The product has the sum of all eight in its highest byte.
    carried_on += ((bytes >> 7U) & ~(bytes >> 6U) & lowest_bits) * lowest_bits >> 56U;
  }
  for (; at < text.size(); ++at) {
    carried_on += (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U ? 1U : 0U;
  }
  return text.size() - carried_on;
}

int display_width(std::string_view text) {
  int width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode(text, at);
    width += next.length == 0 ? 1 : width_of(next.character);
    at += std::max<std::size_t>(next.length, 1);
  }
  return width;
}

std::optional<std::size_t> first_invalid_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (byte_at(text, at) < 0x80) {
      ++at;
      continue;
    }
    const Decoded next = decode(text, at);
    if (next.length == 0) return at;
    at += next.length;
  }
  return std::nullopt;
}

std::string printable(std::string_view text) {
  std::string shown;
  shown.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode(text, at);
    if (next.length == 0) {
      shown += "\xEF\xBF\xBD";
      ++at;
      continue;
    }
    if (next.character == '\n' || next.character == '\t' || next.character == '\r') {
      if (!shown.ends_with(' ')) shown += ' ';
    } else if (within(next.character, unsafe_ranges)) {
      shown += "\xEF\xBF\xBD";
    } else {
      shown += text.substr(at, next.length);
    }
    at += next.length;
  }
  return shown;
}

std::string printable_lines(std::string_view text) {
  std::string shown;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    shown += printable(text.substr(0, end));
    if (end < text.size()) shown += '\n';
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return shown;
}

std::string json_without_controls(std::string_view json) {
  constexpr char32_t first_beyond_ascii_text = 0x7F;  // below it the JSON library escapes
  std::string safe;
  safe.reserve(json.size());
  for (std::size_t at = 0; at < json.size();) {
    const Decoded next = decode(json, at);
    const std::size_t length = std::max<std::size_t>(next.length, 1);
    if (next.length > 0 && next.character >= first_beyond_ascii_text &&
        within(next.character, unsafe_ranges)) {
      safe += fmt::format("\\u{:04x}", static_cast<unsigned>(next.character));
    } else {
      safe += json.substr(at, length);
    }
    at += length;
  }
  return safe;
}

std::string shorten(std::string_view text, int width, bool ascii) {
  if (display_width(text) <= width) return std::string{text};
  const std::string_view ellipsis = ascii ? "..." : "…";
  const int room = std::max(0, width - (ascii ? 3 : 1));
  std::size_t end = 0;
  std::size_t last_space = 0;
  for (int used = 0; end < text.size();) {
    const Decoded next = decode(text, end);
    used += next.length == 0 ? 1 : width_of(next.character);
    if (used > room) break;
    if (text[end] == ' ') last_space = end;
    end += std::max<std::size_t>(next.length, 1);
  }
  // A cut in mid-word is worse than a shorter line, unless the word is most of the line.
  if (last_space * 2 > end) end = last_space;
  std::string cut{text.substr(0, end)};
  while (cut.ends_with(' ')) cut.pop_back();
  return cut + std::string{ellipsis};
}

std::string ascii_lower(std::string_view text) {
  std::string lower{text};
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

}  // namespace resist
