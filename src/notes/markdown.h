#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/date.h"
#include "base/source.h"
#include "record/passage.h"

namespace resist {

/// The keys at the head of a note, between two lines `---`.
struct FrontMatter {
  std::size_t begin = 0;  ///< of its first key
  std::size_t length = 0;
  std::size_t body = 0;  ///< where the note itself begins
  bool closed = true;
};

/// Empty when the text does not begin with a line `---`. Where no second such line closes it, it
/// runs to the first blank line or heading.
[[nodiscard]] std::optional<FrontMatter> find_front_matter(std::string_view text);

/// A note's text, and the turns under its `Transcript` heading.
struct NoteBody {
  Passage notes;
  Passage transcript;
};

/// Splits what stands from \p begin on. The transcript runs to the next heading of its own or a
/// higher level, and what follows that is notes again; headings within code fences are text.
[[nodiscard]] NoteBody split_body(const SourceFile& file, std::size_t begin);

/// The first date (2026-02-10) in the first heading from \p begin on, for a note that has none
/// elsewhere.
[[nodiscard]] std::optional<Date> date_in_heading(std::string_view text, std::size_t begin);

/// Whether nothing stands in \p text but blank lines and headings that are a date or a part of a
/// template, and tell nothing themselves.
[[nodiscard]] bool has_only_empty_headings(std::string_view text);

/// A heading that begins a session: "## 2026-02-10", "# Session 4, 2026-02-10".
struct DatedHeading {
  Date date{};
  std::size_t begin = 0;
  std::size_t length = 0;
};

/// The first such heading from \p begin on whose date is not that of the first of its level; a
/// heading that tells of something else and has a date in it ("Safety plan of 2026-02-10") is none.
[[nodiscard]] std::optional<DatedHeading> second_date_heading(std::string_view text,
                                                              std::size_t begin);

}  // namespace resist
