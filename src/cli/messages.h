#pragma once

#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/run.h"
#include "report/report.h"

namespace resist {

/// How text is to look on the terminal of \p world, or in a file.
[[nodiscard]] TextStyle text_style(const Options& options, const World& world);

/// A diagnostic as people read it: its repair is filled to \p width columns.
[[nodiscard]] std::string shown(const Diagnostic& diagnostic, int width);

/// Diagnostics on standard error; under `-q` only errors.
void show_diagnostics(const Diagnostics& diagnostics, const Options& options, const World& world);

/// `resist: message` on standard error, in lines that fit there.
void say(const World& world, std::string_view message);

/// Puts the output in its place and says so when that fails; \p exit otherwise.
[[nodiscard]] Exit finish(Output& output, const World& world, Exit exit);

}  // namespace resist
