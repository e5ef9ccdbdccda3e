#include "notes/templates.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include <fmt/format.h>

#include "base/unicode.h"
#include "notes/codes.h"

namespace resist {
namespace {

struct Placeholder {
  std::size_t begin = std::string_view::npos;
  std::size_t length = 0;
};

Placeholder find_between(std::string_view text, std::size_t from, std::string_view open,
                         std::string_view close) {
  for (std::size_t at = text.find(open, from); at != std::string_view::npos;
       at = text.find(open, at + 1)) {
    const std::size_t line_end = std::min(text.find('\n', at), text.size());
    const std::size_t end = text.substr(0, line_end).find(close, at);
    if (end != std::string_view::npos) {
      return {.begin = at, .length = end + close.size() - at};
    }
  }
  return {};
}

Placeholder find_placeholder(std::string_view text, std::size_t from) {
  // Of editors' templates, of generated pages, of shells, and of people who copy a form.
  static constexpr std::array<std::array<std::string_view, 2>, 4> marks = {{
      {"{{", "}}"},
      {"<%", "%>"},
      {"${", "}"},
      {"[INSERT ", "]"},
  }};
  Placeholder first;
  for (const auto& [open, close] : marks) {
    const Placeholder found = find_between(text, from, open, close);
    if (found.begin < first.begin) first = found;
  }
  return first;
}

void report(const SourceFile& file, std::size_t begin, std::size_t length,
            Diagnostics& diagnostics) {
  const Span where{.file = &file,
                   .begin = static_cast<std::uint32_t>(begin),
                   .length = static_cast<std::uint32_t>(length)};
  diagnostics.push_back(diagnostic_at(
      Severity::Warning, codes::unexpanded_template, where,
      fmt::format("\"{}\" is a template that was not filled in", shorten(where.text(), 40))));
}

/// Takes in the quotes round a placeholder. Empty unless the two are the whole of a key's value.
Placeholder whole_value(std::string_view source, Placeholder found) {
  const auto at = [source](std::size_t offset) {
    return offset < source.size() ? source[offset] : '\n';
  };
  std::size_t begin = found.begin;
  std::size_t end = found.begin + found.length;
  const char before = begin == 0 ? '\n' : at(begin - 1);
  if ((before == '"' || before == '\'') && at(end) == before) {
    --begin;
    ++end;
  }
  const bool after_key = begin >= 2 && at(begin - 1) == ' ' && at(begin - 2) == ':';
  const std::size_t rest = std::min(source.find_first_not_of(" \r", end), source.size());
  if (!after_key || at(rest) != '\n') return {};
  return {.begin = begin, .length = end - begin};
}

}  // namespace

void blank_templates(const SourceFile& file, std::size_t base, std::string& source,
                     Diagnostics& diagnostics) {
  for (Placeholder found = find_placeholder(source, 0); found.length > 0;
       found = find_placeholder(source, found.begin + found.length)) {
    const Placeholder value = whole_value(source, found);
    if (value.length == 0) continue;
    report(file, base + found.begin, found.length, diagnostics);
    source.replace(value.begin, value.length, value.length, ' ');
  }
}

void report_template(const SourceFile& file, std::size_t begin, Diagnostics& diagnostics) {
  const Placeholder found = find_placeholder(file.text(), begin);
  if (found.length > 0) report(file, found.begin, found.length, diagnostics);
}

}  // namespace resist
