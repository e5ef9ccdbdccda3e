#include "notes/yaml_repair.h"

#include <algorithm>

#include <fmt/format.h>

namespace resist {
namespace {

std::size_t line_begin(std::string_view source, std::size_t at) {
  if (at == 0) return 0;
  const std::size_t before = source.rfind('\n', std::min(at, source.size()) - 1);
  return before == std::string_view::npos ? 0 : before + 1;
}

std::size_t next_line(std::string_view source, std::size_t begin) {
  const std::size_t end = source.find('\n', begin);
  return end == std::string_view::npos ? source.size() : end + 1;
}

std::string_view line_text(std::string_view source, std::size_t begin) {
  return source.substr(begin, source.find('\n', begin) - begin);
}

std::size_t indent_of(std::string_view line) {
  return std::min(line.find_first_not_of(' '), line.size());
}

bool is_item(std::string_view line) {
  const std::string_view text = line.substr(indent_of(line));
  return text == "-" || text.starts_with("- ");
}

bool is_blank_or_comment(std::string_view line) {
  const std::size_t text = line.find_first_not_of(" \t\r");
  return text == std::string_view::npos || line[text] == '#';
}

YamlTrouble colon_trouble(std::string_view source, std::size_t at) {
  const std::size_t begin = line_begin(source, at);
  const std::string_view before = source.substr(begin, at - begin);
  if (before.find_first_not_of(" \t") != std::string_view::npos &&
      before.substr(0, before.find_first_not_of(" \t")).find('\t') != std::string_view::npos) {
    return {.at = begin + before.find('\t'),
            .message = "a tab cannot indent a line",
            .hint = "use spaces"};
  }
  if (before.find(": ") != std::string_view::npos) {
    return {
        .at = at,
        .message = "a second \":\" on one line",
        .hint =
            "put the text in quotes, or write \"|\" after the key and the text on lines below it"};
  }
  return {.at = begin + indent_of(line_text(source, begin)),
          .message = "this line does not fit under the one above",
          .hint = "give it the indentation of the keys beside it"};
}

YamlTrouble layout_trouble(std::string_view source, std::size_t at) {
  const std::size_t before = source.find_last_not_of(" \t", at == 0 ? 0 : at - 1);
  const bool same_line = before != std::string_view::npos && before >= line_begin(source, at);
  if (same_line && (source[before] == '"' || source[before] == '\'')) {
    return {.at = at,
            .message = "text after the closing quote",
            .hint = source[before] == '"' ? "put quotes round the whole text"
                                          : R"(put the text in "double quotes")"};
  }
  return {.at = at,
          .message = "the indentation of this line fits nothing above it",
          .hint = "give it the indentation of the keys beside it"};
}

YamlTrouble token_trouble(std::string_view source, std::size_t at) {
  const std::string_view found = source.substr(std::min(at, source.size()), 1);
  if (found == "\t")
    return {.at = at, .message = "a tab cannot indent a line", .hint = "use spaces"};
  return {.at = at,
          .message = fmt::format("a value cannot begin with \"{}\"", found),
          .hint = "put it in quotes"};
}

/// The top-level key, with the lines under it, that \p at stands in.
LineRange key_lines(std::string_view source, std::size_t at) {
  const auto opens_key = [source](std::size_t begin) {
    const std::string_view line = line_text(source, begin);
    return !line.empty() && line[0] != ' ' && line[0] != '\t' && !is_blank_or_comment(line) &&
           !is_item(line);
  };
  LineRange lines{.begin = line_begin(source, at)};
  while (lines.begin > 0 && !opens_key(lines.begin)) {
    lines.begin = line_begin(source, lines.begin - 1);
  }
  lines.end = next_line(source, lines.begin);
  while (lines.end < source.size() && (lines.end <= at || !opens_key(lines.end))) {
    lines.end = next_line(source, lines.end);
  }
  return lines;
}

/// Within \p key, the item of its list that \p at stands in; the whole key when there is none.
LineRange item_lines(std::string_view source, const LineRange& key, std::size_t at) {
  std::size_t first =
      is_item(line_text(source, key.begin)) ? key.begin : next_line(source, key.begin);
  while (first < key.end && is_blank_or_comment(line_text(source, first))) {
    first = next_line(source, first);
  }
  if (first >= key.end || first > at || !is_item(line_text(source, first))) return key;
  const std::size_t indent = indent_of(line_text(source, first));
  const auto opens_item = [source, indent](std::size_t begin) {
    const std::string_view line = line_text(source, begin);
    return is_item(line) && indent_of(line) <= indent;
  };
  LineRange lines{.begin = line_begin(source, at)};
  while (lines.begin > first && !opens_item(lines.begin)) {
    lines.begin = line_begin(source, lines.begin - 1);
  }
  lines.end = next_line(source, lines.begin);
  while (lines.end < key.end && (lines.end <= at || !opens_item(lines.end))) {
    lines.end = next_line(source, lines.end);
  }
  return lines;
}

/// The line that \p at stands in, and those under it that stand further in.
LineRange entry_lines(std::string_view source, std::size_t at) {
  LineRange lines{.begin = line_begin(source, at)};
  const std::size_t indent = indent_of(line_text(source, lines.begin));
  lines.end = next_line(source, lines.begin);
  // How far in a tab is, nobody knows.
  if (source.substr(lines.begin + indent, 1) == "\t") return lines;
  while (lines.end < source.size()) {
    const std::string_view line = line_text(source, lines.end);
    if (!is_blank_or_comment(line) && indent_of(line) <= indent) break;
    lines.end = next_line(source, lines.end);
  }
  return lines;
}

/// A tab before the text of the line of \p at, which editors show as space and YAML does not take.
std::optional<std::size_t> tab_in_indentation(std::string_view source, std::size_t at) {
  const std::size_t begin = line_begin(source, at);
  const std::string_view line = line_text(source, begin);
  const std::size_t tab = indent_of(line);
  if (tab == line.size() || line[tab] != '\t' || is_blank_or_comment(line)) return std::nullopt;
  return begin + tab;
}

}  // namespace

YamlTrouble explain_yaml_error(std::string_view source, std::size_t at, std::string_view complaint,
                               std::optional<std::size_t> open_bracket) {
  at = std::min(at, source.size());
  const auto says = [complaint](std::string_view words) {
    return complaint.find(words) != std::string_view::npos;
  };
  if (open_bracket && (says("flow") || says("document"))) {
    return {
        .at = *open_bracket,
        .message = fmt::format("the \"{}\" that opens here is never closed", source[*open_bracket]),
        .hint = "close it, or put text that begins with a bracket in quotes"};
  }
  if (const std::optional<std::size_t> tab = tab_in_indentation(source, at)) {
    return {.at = *tab, .message = "a tab cannot indent a line", .hint = "use spaces"};
  }
  if (says("illegal map value") || says("illegal map key")) return colon_trouble(source, at);
  if (says("end of map not found") || says("end of sequence not found")) {
    return layout_trouble(source, at);
  }
  if (says("unknown token") || says("illegal tab")) return token_trouble(source, at);
  if (says("illegal block entry")) {
    return {.at = at,
            .message = "a list cannot begin on the line of its key",
            .hint = "begin it on the next line, or put the text in quotes"};
  }
  if (says("illegal flow end")) {
    return {.at = at,
            .message = fmt::format("\"{}\" closes nothing", source.substr(at, 1)),
            .hint = "take it out, or put the text in quotes"};
  }
  if (says("anchor")) {
    return {.at = at,
            .message = "\"*\" here refers to something that is not there",
            .hint = "put text that begins with \"*\" in quotes"};
  }
  return {.at = at, .message = fmt::format("this is not valid YAML ({})", complaint)};
}

std::optional<LineRange> pass_over(std::string& source, std::size_t at,
                                   std::optional<std::size_t>& last_item) {
  const LineRange item = item_lines(source, key_lines(source, at), at);
  const LineRange entry = entry_lines(source, at);
  const bool whole_item = entry.begin <= item.begin || last_item == item.begin;
  LineRange lines = whole_item ? item : entry;
  last_item = item.begin;
  bool changed = false;
  for (std::size_t line = lines.begin; line < lines.end; line = next_line(source, line)) {
    if (is_blank_or_comment(line_text(source, line))) continue;
    source[line] = '#';
    changed = true;
  }
  if (!changed) return std::nullopt;
  const std::size_t last = source.find_last_not_of(" \t\r\n", lines.end - 1);
  lines.end = std::max(last, lines.begin) + 1;
  return lines;
}

}  // namespace resist
