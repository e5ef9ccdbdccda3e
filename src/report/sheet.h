#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/report.h"

namespace resist {

/// What a stretch of text is for; colour follows from it, and nothing is said by colour alone.
enum class Tone {
  Plain,
  Heading,
  Quiet,   ///< places, legends: there for whoever looks for them
  Alarm,   ///< safety, and nothing else
  Strong,  ///< a sign that is marked
  Clear,   ///< a sign that is present
  Accent,  ///< what to do
};

/// A stretch of one line, padded to at least `width` columns.
struct Stretch {
  std::string text;
  Tone tone = Tone::Plain;
  int width = 0;
};

/// \p text in lines of at most \p room columns, broken at spaces; a word longer than a line is
/// broken where the line ends.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, int room);

/// A text of limited width, written from the top. Whatever is put on it is made safe to print
/// first, and plain ASCII where the style says so.
class Sheet {
 public:
  explicit Sheet(const TextStyle& style);

  /// One empty line; none at the top, and never two.
  void blank();

  /// One line of stretches side by side; what does not fit is left out with an ellipsis.
  void line(int indent, const std::vector<Stretch>& stretches);

  /// A text over as many lines as it needs.
  void paragraph(int indent, std::string_view text, Tone tone = Tone::Plain);

  /// A \p label at \p indent and beside it, from \p column on, a text over as many lines as it
  /// needs.
  void beside(int indent, std::string_view label, int column, std::string_view text,
              Tone tone = Tone::Plain, Tone label_tone = Tone::Plain);

  [[nodiscard]] bool utf8() const { return style_.utf8; }
  [[nodiscard]] int width() const { return style_.width; }
  [[nodiscard]] bool in_detail() const { return style_.detail > 0; }

  [[nodiscard]] std::string take() && { return std::move(text_); }

 private:
  [[nodiscard]] std::string shown(std::string_view text) const;
  void put(std::string_view plain, Tone tone);
  void end_line();

  TextStyle style_;
  std::string text_;
};

}  // namespace resist
