#pragma once

#include "signs/detector.h"

namespace resist {

/// Adds to `reading.consider_first` the rival explanations of the sign that the record hints at:
/// low mood that is not what is treated, a therapist who fills the hour, and one thing the notes
/// mention, each as something to ask, with the sentence and date that gave the hint (clinical.md
/// 6). A passing word counts where its session shows the sign or when two sessions have one; a
/// lasting fact (a stammer, an interpreter) wherever it stands. Nothing where the level calls for
/// none.
void consider(const Context& context, SignReading& reading);

}  // namespace resist
