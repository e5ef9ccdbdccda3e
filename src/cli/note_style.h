#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "record/session.h"

namespace resist {

/// A way to write a note, and the headings it has.
struct NoteStyle {
  std::string name;
  std::vector<std::string> headings;
};

/// "plain", "soap", "dap", "birp", "girp".
[[nodiscard]] std::vector<std::string_view> style_names();

/// The style of that name, which is one of `style_names`.
[[nodiscard]] NoteStyle style_named(std::string_view name);

/// The style that most of the \p sessions are written in, of which the newest is the first; where
/// two are as frequent, the newer. One word with a colon, "Goal: sleep", is no style.
[[nodiscard]] NoteStyle style_of(std::span<const Session* const> sessions);

}  // namespace resist
