#include "report/markup.h"

#include <array>
#include <string_view>

#include <doctest/doctest.h>

#include "report/html_writer.h"

using namespace resist;

TEST_CASE("what a note says is text in Markdown, whatever it looks like") {
  struct Case {
    std::string_view text;
    std::string_view escaped;
  };
  static constexpr std::array cases = {
      Case{"plain words, 3.5 hours (about)", "plain words, 3.5 hours (about)"},
      Case{"*bold* _it_ `code`", "\\*bold\\* \\_it\\_ \\`code\\`"},
      Case{"<script>", "&lt;script>"},
      Case{"a & b", "a &amp; b"},
      Case{"[link](http://x)", "\\[link\\](http://x)"},
      Case{"a | b", "a \\| b"},
      Case{"# heading", "\\# heading"},
      Case{"- item", "\\- item"},
      Case{"12. item", "12\\. item"},
      Case{"12 items", "12 items"},
      Case{"two\nlines", "two lines"},
      Case{"esc\x1b[2J", "esc\xEF\xBF\xBD\\[2J"},
      Case{"", ""},
  };
  for (const Case& each : cases) CHECK(escape_markdown(each.text) == each.escaped);
}

TEST_CASE("code in Markdown holds any number of backticks") {
  CHECK(markdown_code("a.yaml:3") == "`a.yaml:3`");
  CHECK(markdown_code("a`b") == "``a`b``");
  CHECK(markdown_code("`a``") == "``` `a`` ```");
}

TEST_CASE("what a note says is text in HTML, in an element and in an attribute") {
  CHECK(escape_html("<script>alert('x')</script>") ==
        "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
  CHECK(escape_html("\"><img onerror=x>") == "&quot;&gt;&lt;img onerror=x&gt;");
  CHECK(escape_html("a\x00z") == "a");
  CHECK(escape_html("\xE2\x80\xAE"
                    "evil") ==
        "\xEF\xBF\xBD"
        "evil");
  HtmlWriter html;
  html.open("p", {{"class", "a\"b"}, {"id", ""}}).text("<&>").close();
  CHECK(std::move(html).take() == "<p class=\"a&quot;b\">&lt;&amp;&gt;</p>");
}

TEST_CASE("a day is one word of a page") {
  HtmlWriter html;
  html.element("p", "On 2026-11-17, not 2026-02-31 <b>.");
  html.element("title", "2026-11-17").element("code", "R-07/2026-11-17.md");
  CHECK(std::move(html).take() ==
        "<p>On <span class=\"day\">2026-11-17</span>, not 2026-02-31 &lt;b&gt;.</p>"
        "<title>2026-11-17</title><code>R-07/2026-11-17.md</code>");
}

TEST_CASE("no cell of CSV can be taken for a formula") {
  struct Case {
    std::string_view text;
    std::string_view cell;
  };
  static constexpr std::array cases = {
      Case{"plain", "plain"},
      Case{"", ""},
      Case{"a, b", "\"a, b\""},
      Case{"say \"hm\"", "\"say \"\"hm\"\"\""},
      Case{"=1+1", "'=1+1"},
      Case{"+44", "'+44"},
      Case{"-2", "'-2"},
      Case{"@SUM(A1)", "'@SUM(A1)"},
      Case{"\t=1", "' =1"},
      Case{"  =1", "'  =1"},
      Case{"a=1", "a=1"},
      Case{"=\"a\",b", "\"'=\"\"a\"\",b\""},
      Case{"two\nlines", "two lines"},
  };
  for (const Case& each : cases) CHECK(csv_cell(each.text) == each.cell);
}
