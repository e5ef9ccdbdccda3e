#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "language/reading.h"
#include "record/client.h"

namespace resist {

/// Who a line of a transcript says is speaking, and where what is said begins.
struct SpeakerLabel {
  std::string_view name;       ///< as written, without markup or times
  std::size_t text_begin = 0;  ///< offset into the line, past the label and the space after it
};

/// The label at the start of \p line: "T:", "**Dr. Lee:**", "[00:12] Client (quietly):", "Dr. Lee
/// 0:12". Empty where the line starts with none. A capital and a colon are enough, so whether it is
/// a name is the caller's to judge ("Homework: …").
[[nodiscard]] std::optional<SpeakerLabel> label_of(std::string_view line);

/// Whose label it is, by \p roles, or by the words that a transcript usually has ("T", "Client",
/// "Mum"). `Unknown` for a name that neither knows.
[[nodiscard]] Speaker speaker_of(std::string_view name, const Roles& roles);

/// Whether it is one of the usual labels of the two who meet, capital first ("T", "Client"): such a
/// label may also stand within a line, where a YAML fold has made one line of many.
[[nodiscard]] bool is_usual_label(std::string_view name);

}  // namespace resist
