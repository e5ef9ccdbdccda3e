#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace resist {

/// The sentence of \p text around byte \p at, on one line and without its label ("A:") or full
/// stop; where it is long, the clause. Empty where no whole one fits: half a sentence may say the
/// opposite. Never with a quotation mark that has no other.
[[nodiscard]] std::string whole_sentence(std::string_view text, std::size_t at);

/// Whether the sentence around \p at sets aside what \p at names ("no more than usual", "apart from
/// the divorce", "no migraine"): then it explains nothing.
[[nodiscard]] bool sets_aside(std::string_view text, std::size_t at);

}  // namespace resist
