#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"

namespace resist {

enum class Severity { Note, Warning, Error };

/// Something wrong with what the user wrote. It is reported and the rest is read. It keeps its own
/// copy of the one source line it shows, so that it outlives the file it is about.
struct Diagnostic {
  Severity severity = Severity::Error;

  /// One of the codes of `notes/codes.h`, such as "R102".
  std::string code;

  std::string path;

  /// Line 0 for a trouble with the file or folder as a whole.
  LineColumn at{.line = 0, .column = 0};

  /// Characters under the caret, at least one where there is a line.
  int width = 0;

  std::string source_line;

  /// One lower-case sentence without a final stop, naming the thing in quotes.
  std::string message;

  /// The usual repair: `did you mean "no-show"?`, the allowed words; empty when there is none.
  std::string hint;
};

using Diagnostics = std::vector<Diagnostic>;

/// A diagnostic at \p where, with its line copied.
[[nodiscard]] Diagnostic diagnostic_at(Severity severity, std::string_view code, const Span& where,
                                       std::string message, std::string hint = {});

/// A diagnostic about a whole file or folder.
[[nodiscard]] Diagnostic diagnostic_of(Severity severity, std::string_view code, std::string path,
                                       std::string message, std::string hint = {});

/// More of a repair, after a semicolon where there already is one.
void add_to_hint(Diagnostic& diagnostic, std::string_view more);

/// Whether any of them is an error: the input was not all read (exit 3).
[[nodiscard]] bool has_errors(const Diagnostics& diagnostics);

/// `file:line:col: error: message [R102]`, then the line with a caret under the place and the
/// repair, each line ended. Control characters of the source line are made visible.
[[nodiscard]] std::string render(const Diagnostic& diagnostic);

[[nodiscard]] std::string_view to_word(Severity severity);

}  // namespace resist
