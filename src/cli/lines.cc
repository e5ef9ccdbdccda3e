#include "cli/lines.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "base/unicode.h"

namespace resist {
namespace {

/// Words that begin a command, and how many words belong to it at least.
struct CommandWord {
  std::string_view word;
  std::size_t more = 0;
};

constexpr std::size_t all_that_follow = 1000;
constexpr std::array command_words = {CommandWord{"resist", 1}, CommandWord{"man", 1},
                                      CommandWord{"export", 1},
                                      CommandWord{"chmod", all_that_follow}};

/// Where the word at \p at ends.
std::size_t word_end(std::string_view text, std::size_t at) {
  return std::min(text.find(' ', at), text.size());
}

/// Where the quotation that the word at \p at begins ends, with the stop behind it; the end of the
/// word where none does.
std::size_t quotation_end(std::string_view text, std::size_t at) {
  const std::size_t first = text.substr(at, word_end(text, at) - at).find('"');
  if (first == std::string_view::npos) return word_end(text, at);
  const std::size_t close = text.find('"', at + first + 1);
  return word_end(text, close == std::string_view::npos ? at : close);
}

/// Where what may not be broken ends that begins at \p at.
std::size_t piece_end(std::string_view text, std::size_t at) {
  const std::size_t end = quotation_end(text, at);
  const auto* const known =
      std::ranges::find(command_words, text.substr(at, end - at), &CommandWord::word);
  std::size_t last = end;
  // What a message ends with, after a colon, is a command with all its arguments.
  const bool announced = at >= 2 && text[at - 2] == ':';
  const std::size_t more = known == command_words.end() ? 0
                           : announced                  ? all_that_follow
                                                        : known->more;
  for (std::size_t i = 0; i < more && last < text.size(); ++i) {
    last = quotation_end(text, last + 1);
  }
  return last;
}

}  // namespace

std::vector<std::string> lines_of(std::string_view text, int room) {
  std::vector<std::string> lines(1);
  int used = 0;
  for (std::size_t at = text.find_first_not_of(' '); at < text.size();
       at = text.find_first_not_of(' ', at)) {
    const std::size_t end = piece_end(text, at);
    const std::string_view piece = text.substr(at, end - at);
    const int width = display_width(piece);
    if (used > 0 && used + 1 + width > room) {
      lines.emplace_back();
      used = 0;
    }
    if (used > 0) lines.back() += ' ';
    lines.back() += piece;
    used = display_width(lines.back());
    at = end;
  }
  return lines;
}

std::string filled(std::string_view head, std::string_view text, int width) {
  if (width == 0) return std::string{head}.append(text).append("\n");
  std::string shown;
  std::string margin{head};
  const int indent = display_width(head);
  for (const std::string& line : lines_of(text, width - indent)) {
    shown.append(margin).append(line).append("\n");
    margin.assign(static_cast<std::size_t>(indent), ' ');
  }
  return shown;
}

}  // namespace resist
