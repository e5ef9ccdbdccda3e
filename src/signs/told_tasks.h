#pragma once

#include <cstddef>
#include <vector>

#include "signs/detector.h"

namespace resist {

/// Adds to \p found the sentences of session \p index that say of a task which the session held
/// before it set, in a field or under the heading "Homework", that it was not done: "Did not call
/// the choir leader." after "Homework: call the choir leader". What a rule found and weighed in
/// such a sentence stands as it is.
void read_told_tasks(const Context& context, std::size_t index, std::vector<Evidence>& found);

}  // namespace resist
