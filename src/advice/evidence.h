#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/source.h"
#include "language/reading.h"
#include "record/session.h"
#include "signs/finding.h"

namespace resist {

/// \p text as one line: runs of blanks and line ends become one space.
[[nodiscard]] std::string one_line(std::string_view text);

/// What a sentence of a note says, quoted whole.
[[nodiscard]] Evidence sentence_evidence(std::string_view rule, const Session& session,
                                         const Sentence& sentence);

/// Whether a risk is told in the sentence at that place, counted or not.
[[nodiscard]] bool tells_of_danger(const SessionReading& reading, std::size_t sentence);

/// What a field says: its place, and the line of the file it stands on.
[[nodiscard]] Evidence field_evidence(std::string_view rule, Date date, const Span& where);

}  // namespace resist
