#pragma once

#include <string>
#include <string_view>

namespace resist {

/// \p text as it reads, for a place in a line of Markdown or a cell of its tables: control
/// characters made visible, marks of Markdown and HTML escaped.
[[nodiscard]] std::string escape_markdown(std::string_view text);

/// \p text between backticks, as many as it takes.
[[nodiscard]] std::string markdown_code(std::string_view text);

/// \p text for HTML, in an element or between the quotation marks of an attribute.
[[nodiscard]] std::string escape_html(std::string_view text);

/// \p text as one cell of CSV (RFC 4180), quoted where it has to be. A cell that a spreadsheet
/// would take for a formula begins with an apostrophe.
[[nodiscard]] std::string csv_cell(std::string_view text);

}  // namespace resist
