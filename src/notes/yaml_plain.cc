#include "notes/yaml_plain.h"

#include <algorithm>
#include <utility>

#include "notes/yaml_literal.h"
#include "notes/yaml_scalar.h"

namespace resist {
namespace {

constexpr int deepest_nesting = 32;
constexpr std::size_t longest_key = 100;
constexpr std::size_t most_keys = 100;

bool is_alphanumeric(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_multibyte(char c) {
  return static_cast<unsigned char>(c) >= 0x80;
}

/// What text without quotes may begin with and mean nothing else.
bool begins_plain(char c) {
  return is_alphanumeric(c) || is_multibyte(c) ||
         std::string_view{"(+./<=$_~"}.find(c) != std::string_view::npos;
}

bool is_null_word(std::string_view text) {
  return text == "~" || text == "null" || text == "Null" || text == "NULL";
}

/// A line that is not blank and not a comment.
struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;   ///< of its text; the line end is left out
  std::size_t next = 0;  ///< where the next line begins
  std::size_t indent = 0;
};

/// Every reader returns false at what is not plain; nothing that was read then counts.
class PlainParser {
 public:
  PlainParser(const SourceFile& file, std::string_view source, std::size_t base)
      : file_(file), source_(source), base_(base) {}

  bool parse(YamlNode& root) {
    if (!find_line(0)) return false;
    at_ = line_.begin + line_.indent;
    return read_block(line_.indent, root) && !has_line_;
  }

 private:
  /// Finds the first line at or after \p begin that is not blank and not a comment. A tab or a lone
  /// carriage return is nothing for us.
  bool find_line(std::size_t begin) {
    has_line_ = false;
    while (begin < source_.size()) {
      take_line(begin);
      const char first =
          line_.begin + line_.indent < line_.end ? source_[line_.begin + line_.indent] : '#';
      if (first != '#') {
        const std::string_view text = source_.substr(line_.begin, line_.end - line_.begin);
        has_line_ = true;
        return text.find_first_of("\t\r") == std::string_view::npos;
      }
      begin = line_.next;
    }
    return true;
  }

  void take_line(std::size_t begin) {
    const std::size_t end = std::min(source_.find('\n', begin), source_.size());
    line_ = {.begin = begin, .end = end, .next = std::min(end + 1, source_.size())};
    if (end > begin && end < source_.size() && source_[end - 1] == '\r') --line_.end;
    while (line_.begin + line_.indent < line_.end && source_[line_.begin + line_.indent] == ' ') {
      ++line_.indent;
    }
  }

  [[nodiscard]] Span span(std::size_t begin, std::size_t length) const {
    return {.file = &file_,
            .begin = static_cast<std::uint32_t>(base_ + begin),
            .length = static_cast<std::uint32_t>(length)};
  }

  [[nodiscard]] char char_at(std::size_t at) const { return at < line_.end ? source_[at] : '\n'; }

  [[nodiscard]] bool is_item(std::size_t at) const {
    return char_at(at) == '-' && (char_at(at + 1) == ' ' || char_at(at + 1) == '\n');
  }

  void skip_spaces() {
    while (char_at(at_) == ' ') ++at_;
  }

  /// Whether nothing but a comment is left of the line.
  [[nodiscard]] bool at_line_end() const {
    return char_at(at_) == '\n' || (char_at(at_) == '#' && char_at(at_ - 1) == ' ');
  }

  /// The key at `at_`, up to its colon; empty when there is none.
  [[nodiscard]] std::string_view key_here() const {
    if (!is_alphanumeric(char_at(at_)) && char_at(at_) != '_') return {};
    std::size_t end = at_;
    while (is_alphanumeric(char_at(end)) ||
           std::string_view{"_-./() "}.find(char_at(end)) != std::string_view::npos) {
      ++end;
    }
    const bool closed =
        char_at(end) == ':' && (char_at(end + 1) == ' ' || char_at(end + 1) == '\n');
    const std::string_view key = source_.substr(at_, end - at_);
    if (!closed || key.ends_with(' ') || key.size() > longest_key || is_null_word(key)) return {};
    return key;
  }

  bool read_block(std::size_t column, YamlNode& node) {
    if (++depth_ > deepest_nesting) return false;
    const bool read = is_item(at_) ? read_list(column, node) : read_map(column, node);
    --depth_;
    return read;
  }

  bool read_map(std::size_t column, YamlNode& map) {
    map.kind = YamlNode::Kind::Map;
    map.where = span(at_, 1);
    while (true) {
      if (!read_entry(column, map)) return false;
      if (!has_line_ || line_.indent < column) return true;
      at_ = line_.begin + line_.indent;
      if (line_.indent > column || is_item(at_)) return false;
    }
  }

  bool read_entry(std::size_t column, YamlNode& map) {
    const std::string_view key = key_here();
    if (key.empty() || map.entries.size() >= most_keys || map.find(key) != nullptr) return false;
    YamlEntry& entry = map.entries.emplace_back(
        YamlEntry{.key = std::string{key}, .where = span(at_, key.size())});
    at_ += key.size() + 1;
    skip_spaces();
    if (char_at(at_) == '|' || char_at(at_) == '>') return read_text_block(column, entry.value);
    if (!at_line_end()) return read_inline(column, entry.value);
    if (!find_line(line_.next)) return false;
    if (!has_line_ || line_.indent < column) return true;
    at_ = line_.begin + line_.indent;
    if (line_.indent > column) return read_block(line_.indent, entry.value);
    return !is_item(at_) || read_block(column, entry.value);
  }

  bool read_list(std::size_t column, YamlNode& list) {
    list.kind = YamlNode::Kind::List;
    list.where = span(at_, 1);
    while (true) {
      if (!read_item(column, list.items.emplace_back())) return false;
      if (!has_line_ || line_.indent < column) return true;
      at_ = line_.begin + line_.indent;
      if (line_.indent > column) return false;
      if (!is_item(at_)) return true;
    }
  }

  bool read_item(std::size_t column, YamlNode& item) {
    ++at_;
    skip_spaces();
    if (at_line_end()) {
      if (!find_line(line_.next)) return false;
      if (!has_line_ || line_.indent <= column) return true;
      at_ = line_.begin + line_.indent;
      return read_block(line_.indent, item);
    }
    if (is_item(at_) || char_at(at_) == '|') return false;
    if (key_here().empty()) return read_inline(column, item);
    return read_block(at_ - line_.begin, item);
  }

  bool read_text_block(std::size_t column, YamlNode& text) {
    LiteralBlock block;
    std::size_t header_end = at_ + 1;
    if (char_at(header_end) == '-' || char_at(header_end) == '+') ++header_end;
    if (header_end != line_.end || !find_literal_block(source_, at_, column, block)) return false;
    fill_literal(file_, source_, base_, block, text);
    const bool ended = source_[block.content_end - 1] == '\n';
    if (char_at(at_) == '>' && !(ended && fold(text))) return false;
    return find_line(block.content_end);
  }

  /// Joins the lines of a folded block. A line that is empty or begins with a space has rules of
  /// its own.
  bool fold(YamlNode& text) const {
    if (text.scalar.ends_with("\n\n")) return false;
    const std::size_t last = text.scalar.find_last_not_of('\n');
    for (std::size_t at = 0; at <= last; at = text.scalar.find('\n', at) + 1) {
      if (text.scalar[at] == ' ' || text.scalar[at] == '\n') return false;
      if (text.scalar.find('\n', at) > last) break;
    }
    std::replace(text.scalar.begin(), text.scalar.begin() + static_cast<std::ptrdiff_t>(last), '\n',
                 ' ');
    Alignment aligned = align_scalar(source_, text.where.begin - base_, text.scalar, base_);
    text.segments = std::move(aligned.segments);
    text.where.length = static_cast<std::uint32_t>(aligned.end + base_) - text.where.begin;
    return true;
  }

  /// What stands on one line: text, quoted text, or brackets.
  bool read_inline(std::size_t column, YamlNode& node) {
    const char first = char_at(at_);
    const bool quoted = first == '"' || first == '\'';
    const bool bracketed = first == '[' || first == '{';
    const bool read = quoted      ? read_quoted(node)
                      : bracketed ? read_bracketed(node)
                                  : read_plain(node);
    if (!read) return false;
    skip_spaces();
    if (!at_line_end()) return false;
    const std::size_t next = line_.next;
    if (!quoted && !bracketed && goes_on(next, column)) return false;
    return find_line(next) && (!has_line_ || line_.indent <= column);
  }

  /// Whether text without quotes may go on in the lines from \p begin: a comment there counts.
  bool goes_on(std::size_t begin, std::size_t column) {
    while (begin < source_.size()) {
      take_line(begin);
      if (line_.begin + line_.indent < line_.end) return line_.indent > column;
      begin = line_.next;
    }
    return false;
  }

  bool read_plain(YamlNode& node) {
    if (!begins_plain(char_at(at_))) return false;
    const std::string_view line = source_.substr(at_, line_.end - at_);
    const std::string_view text = line.substr(0, std::min(line.find(" #"), line.size()));
    if (text.find(": ") != std::string_view::npos || text.ends_with(':')) return false;
    take_plain(text.substr(0, text.find_last_not_of(' ') + 1), node);
    return true;
  }

  void take_plain(std::string_view text, YamlNode& node) {
    if (!is_null_word(text)) {
      node.kind = YamlNode::Kind::Scalar;
      node.scalar = text;
      node.segments = {{.text_begin = 0, .source_begin = static_cast<std::uint32_t>(base_ + at_)}};
      node.where = span(at_, text.size());
    }
    at_ += text.size();
  }

  bool read_quoted(YamlNode& node) {
    const char quote = char_at(at_);
    std::string text;
    std::size_t end = at_ + 1;
    for (; char_at(end) != '\n'; ++end) {
      const char c = char_at(end);
      const char next = char_at(end + 1);
      if (c == quote && (quote == '"' || next != quote)) break;
      if (c == '\\' && quote == '"') {
        if (next != '"' && next != '\\') return false;
        ++end;
      } else if (c == quote) {
        ++end;
      }
      text += char_at(end);
    }
    if (char_at(end) == '\n') return false;
    Alignment aligned = align_scalar(source_, at_, text, base_);
    node = {.kind = YamlNode::Kind::Scalar,
            .scalar = std::move(text),
            .quoted = true,
            .where = span(at_, aligned.end - at_),
            .segments = std::move(aligned.segments)};
    at_ = aligned.end;
    return true;
  }

  bool read_bracketed(YamlNode& node) {
    if (++depth_ > deepest_nesting) return false;
    const bool list = char_at(at_) == '[';
    const char close = list ? ']' : '}';
    node.kind = list ? YamlNode::Kind::List : YamlNode::Kind::Map;
    node.where = span(at_++, 1);
    skip_spaces();
    while (char_at(at_) != close) {
      if (!(list ? read_bracket_value(node.items.emplace_back()) : read_bracket_entry(node))) {
        return false;
      }
      skip_spaces();
      if (char_at(at_) == close) break;
      if (char_at(at_) != ',' || char_at(at_ + 1) != ' ') return false;
      ++at_;
      skip_spaces();
      if (char_at(at_) == close) return false;
    }
    ++at_;
    --depth_;
    return true;
  }

  bool read_bracket_entry(YamlNode& map) {
    const std::string_view key = key_here();
    if (key.empty() || map.entries.size() >= most_keys || map.find(key) != nullptr) return false;
    YamlEntry& entry = map.entries.emplace_back(
        YamlEntry{.key = std::string{key}, .where = span(at_, key.size())});
    at_ += key.size() + 1;
    skip_spaces();
    return read_bracket_value(entry.value);
  }

  bool read_bracket_value(YamlNode& node) {
    const char first = char_at(at_);
    if (first == '[' || first == '{') return read_bracketed(node);
    if (first == '"' || first == '\'') return read_quoted(node);
    if (!begins_plain(first)) return false;
    std::size_t end = at_;
    const auto goes_on = [this](std::size_t at) {
      return std::string_view{",[]{}?#:\n"}.find(char_at(at)) == std::string_view::npos ||
             (char_at(at) == ':' && is_alphanumeric(char_at(at + 1)));
    };
    while (goes_on(end)) ++end;
    if (char_at(end) != ',' && char_at(end) != ']' && char_at(end) != '}') return false;
    const std::string_view text = source_.substr(at_, end - at_);
    take_plain(text.substr(0, text.find_last_not_of(' ') + 1), node);
    return true;
  }

  const SourceFile& file_;
  std::string_view source_;
  std::size_t base_;
  std::size_t at_ = 0;  ///< within `line_`
  Line line_;
  bool has_line_ = false;
  int depth_ = 0;
};

}  // namespace

std::optional<YamlNode> parse_plain_yaml(const SourceFile& file, std::string_view source,
                                         std::size_t base) {
  // The full parser takes a zero byte for the end of the text, or for a mistake.
  if (source.find('\0') != std::string_view::npos) return std::nullopt;
  YamlNode root;
  if (!PlainParser{file, source, base}.parse(root)) return std::nullopt;
  return root;
}

}  // namespace resist
