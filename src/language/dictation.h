#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "language/sentence_cutter.h"

namespace resist {

/// Cuts what was spoken and written down without punctuation into pieces that can be read: before
/// "and she", "but I" …, and else before the last subject within about 25 words that does not hang
/// on the words before it ("said she", "that he"). \p cuts are the sentences of \p text from \p
/// begin; where the text has punctuation they are left as they are.
void cut_dictation(std::string_view text, std::size_t begin, std::vector<Cut>& cuts);

}  // namespace resist
