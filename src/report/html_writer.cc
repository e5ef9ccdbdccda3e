#include "report/html_writer.h"

#include <cassert>

#include "base/date.h"
#include "report/markup.h"

namespace resist {
namespace {

constexpr std::size_t day_length = 10;

/// Where the next `2026-11-19` of \p text begins; its size without one. Browsers break lines at
/// hyphens, and a day is one word.
std::size_t next_day(std::string_view text) {
  for (std::size_t at = 0; at + day_length <= text.size(); ++at) {
    if (text[at + 4] == '-' && parse_date(text.substr(at, day_length))) return at;
  }
  return text.size();
}

}  // namespace

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
  const bool whole = !open_.empty() && (open_.back() == "title" || open_.back() == "time" ||
                                        open_.back() == "code" || open_.back() == "text");
  for (std::size_t at = whole ? text.size() : next_day(text); at < text.size();
       at = next_day(text)) {
    html_ += escape_html(text.substr(0, at));
    html_.append("<span class=\"day\">").append(text.substr(at, day_length)).append("</span>");
    text.remove_prefix(at + day_length);
  }
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
