#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "report/report.h"
#include "support/sample_report.h"
#include "support/text.h"

using namespace resist;
using test::has;

namespace {

std::string page(const ClientReport& report) {
  return html_head(report.client->code, report.today) + to_html(report) + html_tail(false, {});
}

int count(const std::string& text, std::string_view words) {
  int found = 0;
  for (std::size_t at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) {
    ++found;
  }
  return found;
}

bool is_void(const std::string& tag) {
  static constexpr std::array<std::string_view, 2> tags = {"meta", "!DOCTYPE"};
  return std::ranges::find(tags, tag) != tags.end();
}

/// The elements of \p html that are opened and not closed, or closed out of turn.
std::vector<std::string> unbalanced(const std::string& html) {
  std::vector<std::string> open;
  for (std::size_t at = html.find('<'); at != std::string::npos; at = html.find('<', at + 1)) {
    const std::size_t end = html.find('>', at);
    const std::string inner = html.substr(at + 1, end - at - 1);
    const std::string tag = inner.substr(inner.starts_with('/') ? 1 : 0, inner.find(' '));
    if (inner.ends_with('/') || is_void(tag)) continue;
    if (!inner.starts_with('/')) {
      open.push_back(tag);
    } else if (!open.empty() && open.back() == tag) {
      open.pop_back();
    } else {
      return {"closed out of turn: " + tag};
    }
  }
  return open;
}

}  // namespace

TEST_CASE("the page closes what it opens") {
  const SampleReport sample;
  CHECK(unbalanced(page(sample.report())).empty());
}

TEST_CASE("the page runs nothing and fetches nothing, and says so to the browser") {
  const SampleReport sample;
  const std::string html = page(sample.report());
  CHECK(has(html, "http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;;"));
  for (const std::string_view way : {"<script", "<link", "<img", "<iframe", "<object", "@import",
                                     "url(", "http://", "https://", "javascript:"}) {
    CAPTURE(way);
    CHECK_FALSE(has(html, way));
  }
}

TEST_CASE("whatever a note says, it is shown and never taken for part of the page") {
  const SampleReport sample;
  ClientReport report = sample.report();
  const std::string evil = "</q><script>x</script><a href=\"javascript:x\" onclick='x'>\x1b\xFF";
  report.signs[2].evidence[0].quote = evil;
  report.signs[2].explanation = evil;
  report.signs[2].title = evil;
  report.safety.entries[0].quote = evil;
  report.measures[0].name = evil;
  report.advice.suggestions[0].phrases[0] = evil;
  const std::string html = page(report);
  CHECK_FALSE(has(html, "<script"));
  CHECK_FALSE(has(html, "<a "));
  CHECK_FALSE(has(html, "\x1b"));
  CHECK(has(html, "&lt;script&gt;"));
  CHECK(unbalanced(html).empty());
}

TEST_CASE("every chart has a text and a table behind it") {
  const SampleReport sample;
  const std::string html = page(sample.report());
  CHECK(count(html, "<svg") == 6);  // five signs that can be told, one measure
  CHECK(count(html, "<svg") == count(html, "role=\"img\" aria-label=\""));
  CHECK(count(html, "<details class=\"behind\">") == 2);
  CHECK(has(html, "aria-label=\"No homework: seen in 4 of 4 appointments that could be read\""));
}

TEST_CASE("headings go down one step at a time, under one title") {
  const SampleReport sample;
  const std::string html = page(sample.report());
  CHECK(count(html, "<h1") == 1);
  int last = 0;
  for (std::size_t at = html.find("<h"); at != std::string::npos; at = html.find("<h", at + 1)) {
    if (html[at + 2] < '1' || html[at + 2] > '6') continue;
    const int level = html[at + 2] - '0';
    CHECK(level <= last + 1);
    last = level;
  }
}

TEST_CASE("safety stands before the signs") {
  const SampleReport sample;
  const std::string html = page(sample.report());
  CHECK(html.find("<h3>Safety</h3>") < html.find("<h3>Signs</h3>"));
  CHECK(has(html, "a reminder, not a risk assessment"));
}

TEST_CASE("a client without a session, and one with a single score, have a page too") {
  const ReportRecord empty{"C-9", "c.yaml", "2026-01-05"};
  ClientReport report = empty.report("2026-03-22");
  CHECK(unbalanced(page(report)).empty());
  report.measures = {{.name = "PHQ-9", .points = {{.date = day("2026-01-05"), .value = 9}}}};
  CHECK_FALSE(has(page(report), "<svg class=\"course\""));
}

TEST_CASE("what could not be read is said on the page") {
  const Diagnostic error = diagnostic_of(Severity::Error, "R102", "a.yaml", "no <date>");
  const std::string html = html_tail(true, {error});
  CHECK(has(html, "Part of the notes could not be read"));
  CHECK(has(html, "no &lt;date&gt;"));
}
