#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"

namespace resist {

// Days as people write them, where only `2026-03-09` is read.

/// The days that another way to write one may mean, in ISO form: two for `02/11/2026`, one for
/// `2026-3-9`, none for what is no day.
[[nodiscard]] std::vector<std::string> readings_of_date(std::string_view text);

/// `write 2026-11-02 or 2026-02-11`; empty where there is no reading.
[[nodiscard]] std::string date_hint(std::string_view text);

/// The same for the name of a file without its ending, in which a day may stand beside words:
/// `Session 12-11-2026`, `20261103`, `3 Nov 2026`.
[[nodiscard]] std::vector<std::string> readings_of_name(std::string_view stem);

/// Whether digits stand where those of a date do, so that the day must be what is wrong.
[[nodiscard]] bool has_shape_of_date(std::string_view text);

/// `2026-1-2` is as plain as `2026-01-02`.
[[nodiscard]] std::optional<Date> date_from(std::string_view text);

}  // namespace resist
