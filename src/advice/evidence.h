#pragma once

#include <string>
#include <string_view>

#include "base/date.h"
#include "base/source.h"
#include "signs/finding.h"

namespace resist {

/// \p text as one line: runs of blanks and line ends become one space.
[[nodiscard]] std::string one_line(std::string_view text);

/// What a field says: its place, and the line of the file it stands on.
[[nodiscard]] Evidence field_evidence(std::string_view rule, Date date, const Span& where);

}  // namespace resist
