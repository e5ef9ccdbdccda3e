#pragma once

#include <vector>

#include "language/reading.h"
#include "language/tokens.h"
#include "record/passage.h"

namespace resist {

/// Sets what each of \p turns is: its kind and kinds, change and sustain talk, and what its words
/// give away. Turns of unknown speakers are left as they are.
void classify_turns(const Passage& transcript, std::vector<Turn>& turns, Tokenizer& tokenizer);

}  // namespace resist
