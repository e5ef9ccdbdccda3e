#include "base/diagnostic.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/unicode.h"

namespace resist {
namespace {

// A line of a megabyte is cut around the place it is about.
constexpr std::size_t longest_line = 160;

void clip_line(Diagnostic& diagnostic, std::string_view line) {
  const auto column = static_cast<std::size_t>(diagnostic.at.column);
  if (line.size() <= longest_line) {
    diagnostic.source_line = line;
    return;
  }
  if (column <= longest_line * 3 / 4) {
    diagnostic.source_line = shorten(line.substr(0, longest_line * 2), longest_line);
    return;
  }
  diagnostic.source_line.clear();
}

}  // namespace

Diagnostic diagnostic_at(Severity severity, std::string_view code, const Span& where,
                         std::string message, std::string hint) {
  Diagnostic made{.severity = severity,
                  .code = std::string{code},
                  .path = where.file == nullptr ? std::string{} : where.file->path(),
                  .at = where.position(),
                  .message = std::move(message),
                  .hint = std::move(hint)};
  if (where.file == nullptr) return made;
  const std::string_view line = where.file->line(made.at.line);
  clip_line(made, line);
  const std::string_view marked = where.text();
  made.width = std::max(1, static_cast<int>(count_characters(marked.substr(0, marked.find('\n')))));
  return made;
}

Diagnostic diagnostic_of(Severity severity, std::string_view code, std::string path,
                         std::string message, std::string hint) {
  return {.severity = severity,
          .code = std::string{code},
          .path = std::move(path),
          .message = std::move(message),
          .hint = std::move(hint)};
}

void add_to_hint(Diagnostic& diagnostic, std::string_view more) {
  if (!diagnostic.hint.empty()) diagnostic.hint += "; ";
  diagnostic.hint += more;
}

bool has_errors(const Diagnostics& diagnostics) {
  return std::ranges::any_of(
      diagnostics, [](const Diagnostic& each) { return each.severity == Severity::Error; });
}

std::string_view to_word(Severity severity) {
  switch (severity) {
    case Severity::Note:
      return "note";
    case Severity::Warning:
      return "warning";
    case Severity::Error:
      return "error";
  }
  return {};
}

std::string render(const Diagnostic& diagnostic) {
  const std::string path = printable(diagnostic.path);
  const std::string place =
      diagnostic.at.line == 0
          ? path
          : fmt::format("{}:{}:{}", path, diagnostic.at.line, diagnostic.at.column);
  std::string shown = fmt::format("{}: {}: {} [{}]\n", place, to_word(diagnostic.severity),
                                  printable(diagnostic.message), diagnostic.code);
  if (diagnostic.at.line != 0 && !diagnostic.source_line.empty()) {
    const std::string_view line = diagnostic.source_line;
    std::size_t begin = 0;
    for (int seen = 1; begin < line.size() && seen < diagnostic.at.column; ++seen) {
      do ++begin;
      while (begin < line.size() && (static_cast<unsigned char>(line[begin]) & 0xC0U) == 0x80U);
    }
    const std::string before = printable(line.substr(0, begin));
    const std::string number = fmt::format("{:>5} | ", diagnostic.at.line);
    shown += fmt::format("{}{}{}\n", number, before, printable(line.substr(begin)));
    const int room = std::max(1, display_width(printable(line.substr(begin))));
    shown += fmt::format("{:>{}}{:^<{}}\n", "",
                         number.size() + static_cast<std::size_t>(display_width(before)), "",
                         std::clamp(diagnostic.width, 1, room));
  }
  if (!diagnostic.hint.empty()) shown += fmt::format("      = {}\n", printable(diagnostic.hint));
  return shown;
}

}  // namespace resist
