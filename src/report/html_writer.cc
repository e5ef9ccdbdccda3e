#include "report/html_writer.h"

#include <cassert>

#include "report/markup.h"

namespace resist {

void HtmlWriter::tag_with(std::string_view tag, Attributes attributes, std::string_view end) {
  html_ += '<';
  html_ += tag;
  for (const auto& [name, value] : attributes) {
    if (value.empty()) continue;
    html_ += ' ';
    html_ += name;
    html_ += "=\"";
    html_ += escape_html(value);
    html_ += '"';
  }
  html_ += end;
}

HtmlWriter& HtmlWriter::open(std::string_view tag, Attributes attributes) {
  tag_with(tag, attributes, ">");
  open_.emplace_back(tag);
  return *this;
}

HtmlWriter& HtmlWriter::close() {
  assert(!open_.empty());
  html_ += "</";
  html_ += open_.back();
  html_ += '>';
  open_.pop_back();
  return *this;
}

HtmlWriter& HtmlWriter::text(std::string_view text) {
  html_ += escape_html(text);
  return *this;
}

HtmlWriter& HtmlWriter::element(std::string_view tag, std::string_view text,
                                Attributes attributes) {
  return open(tag, attributes).text(text).close();
}

HtmlWriter& HtmlWriter::leaf(std::string_view tag, Attributes attributes) {
  tag_with(tag, attributes, "/>");
  return *this;
}

HtmlWriter& HtmlWriter::raw(std::string_view html) {
  html_ += html;
  return *this;
}

HtmlWriter& HtmlWriter::line() {
  html_ += '\n';
  return *this;
}

std::string HtmlWriter::take() && {
  assert(open_.empty());
  return std::move(html_);
}

}  // namespace resist
