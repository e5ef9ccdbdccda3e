#pragma once

#include <cstddef>
#include <string>

#include "base/diagnostic.h"
#include "base/source.h"

namespace resist {

/// Blanks every value of \p source that is nothing but the placeholder of a template
/// (`{{date}}`, `<% tp.date.now() %>`), which reads as a key without a value, and reports it.
/// \p source has the offsets of \p file, from \p base.
void blank_templates(const SourceFile& file, std::size_t base, std::string& source,
                     Diagnostics& diagnostics);

/// Reports the first placeholder in the text of a note, from \p begin on.
void report_template(const SourceFile& file, std::size_t begin, Diagnostics& diagnostics);

}  // namespace resist
