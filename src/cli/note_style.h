#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "record/client.h"

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

/// The style the client's last note with headings is written in; plain without one.
[[nodiscard]] NoteStyle style_of(const Client& client);

}  // namespace resist
