#pragma once

#include "signs/detector.h"

namespace resist {

/// Adds to `reading.consider_first` the rival explanations of the sign that the record hints at, at
/// most four, each a question with the word and date that gave the hint (clinical.md 6). Nothing
/// where the level calls for no explanation.
void consider(const Context& context, SignReading& reading);

}  // namespace resist
