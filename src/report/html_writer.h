#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace resist {

/// Writes HTML and SVG so that every element is closed and every text escaped: what comes from a
/// note can only ever be shown.
class HtmlWriter {
 public:
  using Attributes = std::initializer_list<std::pair<std::string_view, std::string_view>>;

  /// Opens an element; \p tag and the attributes' names are words of ours, the values anybody's.
  HtmlWriter& open(std::string_view tag, Attributes attributes = {});

  /// Closes the element that was opened last.
  HtmlWriter& close();

  HtmlWriter& text(std::string_view text);

  /// An element with nothing but text in it.
  HtmlWriter& element(std::string_view tag, std::string_view text, Attributes attributes = {});

  /// An element without content or end (`meta`), or of SVG (`circle`).
  HtmlWriter& leaf(std::string_view tag, Attributes attributes = {});

  /// Text of our own that is HTML already.
  HtmlWriter& raw(std::string_view html);

  /// Ends a line of the source.
  HtmlWriter& line();

  /// What was written; every element must be closed.
  [[nodiscard]] std::string take() &&;

 private:
  void tag_with(std::string_view tag, Attributes attributes, std::string_view end);

  std::string html_;
  std::vector<std::string> open_;
};

}  // namespace resist
