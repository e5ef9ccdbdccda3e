#pragma once

#include <cstddef>
#include <vector>

#include "signs/detector.h"

namespace resist {

/// Whether the record keeps what was to be done after \p session in fields.
[[nodiscard]] bool keeps_task(const Session& session);

/// "Letter still unwritten" is no task left undone where the record keeps its tasks in fields and
/// none of them, no goal and no plan is about a letter: sets such evidence of session \p index
/// aside.
void leave_own_papers(const Context& context, std::size_t index, std::vector<Evidence>& found);

}  // namespace resist
