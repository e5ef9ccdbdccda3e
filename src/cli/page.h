#pragma once

#include <string>
#include <string_view>

namespace resist {

/// A page of Markdown as a terminal shows it: paragraphs and list items filled to \p width columns,
/// headings, tables and code as they are.
[[nodiscard]] std::string fill_page(std::string_view markdown, int width);

}  // namespace resist
