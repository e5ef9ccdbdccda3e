#include "notes/yaml_literal.h"

#include <algorithm>

#include "notes/yaml_scalar.h"

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

void fill_literal(const SourceFile& file, std::string_view source, std::size_t base,
                  const LiteralBlock& block, YamlNode& node) {
  std::string text;
  std::vector<Passage::Segment> segments;
  text.reserve(block.content_end - block.content_begin);
  std::size_t last_text = 0;
  for (std::size_t at = block.content_begin; at < block.content_end;) {
    const std::size_t line_end = std::min(source.find('\n', at), block.content_end);
    const bool ended = line_end < block.content_end;
    std::string_view line = source.substr(at, line_end - at);
    if (ended && line.ends_with('\r')) line.remove_suffix(1);
    if (line.size() > block.indent) {
      add_segment(segments, text.size(), base + at + block.indent);
      text += line.substr(block.indent);
      last_text = text.size();
    }
    if (ended) {
      add_segment(segments, text.size(), base + at + line.size());
      text += '\n';
    }
    at = line_end + 1;
  }
  if (block.chomp == LiteralBlock::Chomp::Strip) text.resize(last_text);
  if (block.chomp == LiteralBlock::Chomp::Clip) text.resize(std::min(last_text + 1, text.size()));
  while (!segments.empty() && segments.back().text_begin >= text.size()) segments.pop_back();
  node.kind = YamlNode::Kind::Scalar;
  node.scalar = std::move(text);
  node.quoted = true;
  node.segments = std::move(segments);
  node.where = {.file = &file,
                .begin = static_cast<std::uint32_t>(base + block.header),
                .length = static_cast<std::uint32_t>(block.content_end - block.header)};
}

}  // namespace resist
