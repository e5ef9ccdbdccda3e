#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/result.h"
#include "cli/command.h"
#include "cli/options.h"

namespace resist {

/// `no format "jsn"; did you mean "json"?`, or the words there are.
[[nodiscard]] std::string unknown_word(std::string_view what, std::string_view word,
                                       std::span<const std::string_view> known);

/// Reads the arguments that follow a command's name. The error is a usage error: it names what is
/// wrong and what may have been meant. \p today stands until `--today` says otherwise.
[[nodiscard]] Result<Options> parse_options(const Command& command,
                                            std::span<const std::string> arguments, Date today);

}  // namespace resist
