#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "report/html_writer.h"
#include "report/slots.h"

namespace resist {

/// Bars, one an appointment, as an inline picture with \p label as its text. A slot with nothing to
/// read is a dot.
void html_strip(HtmlWriter& html, const std::vector<Bar>& bars, std::string_view label);

/// The scores of a measure over time: the cut-off, and the band around the first score within which
/// a change is no more than the noise of the instrument. \p label is its text.
void html_course(HtmlWriter& html, const MeasureCourse& course, std::string_view label);

}  // namespace resist
