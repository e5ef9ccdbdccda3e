#include "notes/yaml_blocks.h"

#include <algorithm>

namespace resist {
namespace {

struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;   ///< of its text, line end left out
  std::size_t next = 0;  ///< where the next line begins
};

Line line_at(std::string_view source, std::size_t begin) {
  const std::size_t end = std::min(source.find('\n', begin), source.size());
  Line line{.begin = begin, .end = end, .next = std::min(end + 1, source.size())};
  if (end > begin && end < source.size() && source[end - 1] == '\r') --line.end;
  return line;
}

std::size_t spaces_at(std::string_view source, const Line& line) {
  std::size_t at = line.begin;
  while (at < line.end && source[at] == ' ') ++at;
  return at - line.begin;
}

bool is_key_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '-';
}

/// Bytes before the key in a line that is `key: |`, `- key: |` or the like, and the place of its
/// `|`; false when the line is anything else.
bool is_block_header(std::string_view line, std::size_t& key_column, std::size_t& header) {
  std::size_t end = line.size();
  if (end > 0 && (line[end - 1] == '-' || line[end - 1] == '+')) --end;
  if (end < 4 || line[end - 1] != '|') return false;
  header = end - 1;
  std::size_t at = 0;
  while (at < header && (line[at] == ' ' || (line[at] == '-' && line[at + 1] == ' '))) ++at;
  key_column = at;
  while (at < header && is_key_character(line[at])) ++at;
  if (at == key_column || line[at] != ':' || at + 1 == header) return false;
  return std::ranges::all_of(line.substr(at + 1, header - at - 1), [](char c) { return c == ' '; });
}

bool has_lone_return(std::string_view text) {
  for (std::size_t at = text.find('\r'); at != std::string_view::npos;
       at = text.find('\r', at + 1)) {
    if (at + 1 == text.size() || text[at + 1] != '\n') return true;
  }
  return false;
}

LiteralBlock::Chomp chomp_at(std::string_view source, std::size_t header) {
  const char indicator = header + 1 < source.size() ? source[header + 1] : '\n';
  if (indicator == '-') return LiteralBlock::Chomp::Strip;
  return indicator == '+' ? LiteralBlock::Chomp::Keep : LiteralBlock::Chomp::Clip;
}

}  // namespace

bool find_literal_block(std::string_view source, std::size_t header, std::size_t key_column,
                        LiteralBlock& block) {
  block = {.header = header,
           .content_begin = line_at(source, header).next,
           .chomp = chomp_at(source, header)};
  bool started = false;
  std::size_t longest_blank = 0;
  Line line{.next = block.content_begin};
  while (line.next < source.size()) {
    line = line_at(source, line.next);
    const std::size_t spaces = spaces_at(source, line);
    const bool blank = line.begin + spaces == line.end;
    if (!started && blank) longest_blank = std::max(longest_blank, spaces);
    if (!started && !blank) {
      if (spaces <= key_column || spaces < longest_blank) return false;
      block.indent = spaces;
      started = true;
    }
    if (started && !blank && spaces < block.indent) {
      // A line between the two indentations, or a tab in it, is for the parser to judge.
      if (spaces > key_column || source[line.begin + spaces] == '\t') return false;
      line.next = line.begin;
      break;
    }
    block.content_end = line.next;
  }
  return started && !has_lone_return(source.substr(block.content_begin,
                                                   block.content_end - block.content_begin));
}

ReducedYaml without_literal_blocks(std::string_view source) {
  ReducedYaml reduced;
  std::size_t copied = 0;
  for (std::size_t at = 0; at < source.size();) {
    const Line line = line_at(source, at);
    at = line.next;
    std::size_t key_column = 0;
    std::size_t header = 0;
    LiteralBlock block;
    if (!is_block_header(source.substr(line.begin, line.end - line.begin), key_column, header) ||
        !find_literal_block(source, line.begin + header, key_column, block)) {
      continue;
    }
    reduced.text += source.substr(copied, block.content_begin - copied);
    reduced.headers.push_back(reduced.text.size() - (block.content_begin - block.header));
    reduced.text.append(block.indent, ' ');
    reduced.text += "x\n";
    reduced.blocks.push_back(block);
    copied = at = block.content_end;
  }
  reduced.text += source.substr(copied);
  return reduced;
}

std::size_t ReducedYaml::original(std::size_t offset) const {
  const auto after = std::ranges::upper_bound(headers, offset);
  if (after == headers.begin()) return offset;
  const auto index = static_cast<std::size_t>(std::prev(after) - headers.begin());
  const LiteralBlock& block = blocks[index];
  const std::size_t stand_in_end = headers[index] + (block.content_begin - block.header) +
                                   block.indent + std::string_view{"x\n"}.size();
  if (offset < stand_in_end) {
    return std::min(block.header + (offset - headers[index]), block.content_end);
  }
  return block.content_end + (offset - stand_in_end);
}

}  // namespace resist
