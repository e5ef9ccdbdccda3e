#include "report/sheet.h"

#include <algorithm>

#include "base/unicode.h"
#include "report/ascii.h"

namespace resist {
namespace {

constexpr int least_width = 40;

std::string_view escape_of(Tone tone) {
  switch (tone) {
    case Tone::Plain:
      return {};
    case Tone::Heading:
      return "\x1b[1m";
    case Tone::Quiet:
      return "\x1b[2m";
    case Tone::Alarm:
      return "\x1b[1;31m";
    case Tone::Strong:
      return "\x1b[1;35m";
    case Tone::Clear:
      return "\x1b[35m";
    case Tone::Accent:
      return "\x1b[36m";
  }
  return {};
}

/// The bytes of \p word that fill at most \p room columns; at least one character.
std::size_t fitting_bytes(std::string_view word, int room) {
  std::size_t end = 0;
  while (end < word.size()) {
    std::size_t next = end + 1;
    while (next < word.size() && (static_cast<unsigned char>(word[next]) & 0xC0U) == 0x80U) ++next;
    if (end > 0 && display_width(word.substr(0, next)) > room) break;
    end = next;
  }
  return end;
}

/// Takes the next word off \p rest. A number keeps its "%".
std::string_view next_word(std::string_view& rest) {
  const std::size_t begin = std::min(rest.find_first_not_of(' '), rest.size());
  rest.remove_prefix(begin);
  std::size_t length = std::min(rest.find(' '), rest.size());
  if (rest.substr(length).starts_with(" %"))
    length = std::min(rest.find(' ', length + 1), rest.size());
  const std::string_view word = rest.substr(0, length);
  rest.remove_prefix(word.size());
  return word;
}

std::string spaces(int count) {
  return std::string(static_cast<std::size_t>(std::max(0, count)), ' ');
}

}  // namespace

std::vector<std::string> wrap(std::string_view text, int room) {
  std::vector<std::string> lines(1);
  int used = 0;
  for (std::string_view word = next_word(text); !word.empty(); word = next_word(text)) {
    if (used > 0 && used + 1 + display_width(word) > room) {
      lines.emplace_back();
      used = 0;
    }
    while (display_width(word) > room) {
      const std::size_t end = fitting_bytes(word, room);
      lines.back() += word.substr(0, end);
      lines.emplace_back();
      word.remove_prefix(end);
    }
    if (word.empty()) continue;
    if (used > 0) lines.back() += ' ';
    lines.back() += word;
    used = display_width(lines.back());
  }
  return lines;
}

Sheet::Sheet(const TextStyle& style) : style_(style) {
  style_.width = std::max(style_.width, least_width);
}

std::string Sheet::shown(std::string_view text) const {
  std::string safe = printable(text);
  return style_.utf8 ? safe : to_ascii(safe);
}

void Sheet::put(std::string_view plain, Tone tone) {
  const std::string_view escape = style_.colour ? escape_of(tone) : std::string_view{};
  if (escape.empty() || plain.find_first_not_of(' ') == std::string_view::npos) {
    text_ += plain;
    return;
  }
  text_ += escape;
  text_ += plain;
  text_ += "\x1b[0m";
}

void Sheet::end_line() {
  while (text_.ends_with(' ')) text_.pop_back();
  text_ += '\n';
}

void Sheet::blank() {
  if (!text_.empty() && !text_.ends_with("\n\n")) text_ += '\n';
}

void Sheet::line(int indent, const std::vector<Stretch>& stretches) {
  text_ += spaces(indent);
  int room = style_.width - indent;
  for (const Stretch& stretch : stretches) {
    if (room < 4) break;
    const std::string plain = shorten(shown(stretch.text), room, !style_.utf8);
    const int taken = display_width(plain);
    put(plain, stretch.tone);
    room -= taken;
    // Padding stays outside the colour, so that what is last on a line leaves no space behind it.
    const int padding = std::min(stretch.width - taken, room);
    text_ += spaces(padding);
    room -= std::max(0, padding);
  }
  end_line();
}

void Sheet::paragraph(int indent, std::string_view text, Tone tone) {
  for (const std::string& each : wrap(shown(text), style_.width - indent)) {
    text_ += spaces(indent);
    put(each, tone);
    end_line();
  }
}

void Sheet::beside(int indent, std::string_view label, int column, std::string_view text, Tone tone,
                   Tone label_tone) {
  const std::string marker = shown(label);
  text_ += spaces(indent);
  put(marker, label_tone);
  int at = indent + display_width(marker);
  for (const std::string& each : wrap(shown(text), style_.width - column)) {
    text_ += spaces(column - at);
    put(each, tone);
    end_line();
    at = 0;
  }
}

}  // namespace resist
