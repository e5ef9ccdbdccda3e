#include <algorithm>

#include <fmt/format.h>

#include "report/html_charts.h"
#include "report/html_writer.h"
#include "report/safety_words.h"
#include "report/told_once.h"
#include "report/weekly.h"
#include "report/weekly_words.h"
#include "report/words.h"

namespace resist {
namespace {

bool has_worsened(const WeeklyLine& line) {
  return !line.worsened.empty() && !line.inactive;
}

void put_risks(HtmlWriter& html, const WeeklyLine& line) {
  html.open("li").element("b", line.client).open("div");
  if (!line.missed_after_risk.empty()) {
    html.element("p", line.missed_after_risk, {{"class", "first"}});
  }
  for (const WeeklyRisk& risk : told_once(line.risks)) {
    html.element(risk.risk_class == "risk-field" ? "span" : "q", risk.quote);
    html.open("p", {{"class", "place"}});
    if (risk.dated) {
      html.element("time", to_iso(risk.date), {{"datetime", to_iso(risk.date)}});
    } else {
      html.text(when_noted(risk.date, risk.dated));
    }
    html.text(fmt::format(" · {} · ", spelled_out(risk.risk_class)));
    html.element("code", fmt::format("{}:{}", risk.place.file, risk.place.at.line)).close();
  }
  html.close().close();
}

void put_safety(HtmlWriter& html, const Weekly& weekly) {
  const bool any = std::ranges::any_of(weekly.lines, has_open_risk);
  const std::string inactive = inactive_risk_words(weekly);
  if (!any && inactive.empty()) return;
  html.open("section", {{"class", any ? "alarm" : "past-risk"}}).element("h3", "Safety");
  html.element("p", capitalised(safety_caption) + ".", {{"class", "quiet"}});
  if (any) {
    html.open("ul", {{"class", "evidence"}});
    for (const WeeklyLine& line : weekly.lines) {
      if (has_open_risk(line)) put_risks(html, line);
    }
    html.close();
  }
  if (!inactive.empty()) html.element("p", inactive);
  html.close().line();
}

void put_worsened(HtmlWriter& html, const Weekly& weekly) {
  if (std::ranges::none_of(weekly.lines, has_worsened)) return;
  html.open("section", {{"class", "alarm"}}).element("h3", "Reliably worse");
  html.element("p", "Scores that stand above every sign.", {{"class", "quiet"}});
  html.open("ul", {{"class", "evidence"}});
  for (const WeeklyLine& line : weekly.lines) {
    if (!has_worsened(line)) continue;
    html.open("li").element("b", line.client).element("span", line.worsened).close();
  }
  html.close().close().line();
}

std::string label_of(const WeeklyLine& line) {
  int seen = 0;
  for (const Bar& bar : line.bars) seen += bar.value_or(0) > 0 ? 1 : 0;
  return fmt::format("{}: a sign in {} of the last {}", line.client, seen,
                     counted(static_cast<int>(line.bars.size()), "appointment"));
}

void put_clients(HtmlWriter& html, const Weekly& weekly) {
  html.open("section").element("h3", "Clients, most in need of attention first");
  html.open("table", {{"class", "caseload"}}).open("thead").open("tr");
  for (const std::string_view title : {"Client", "Appointments, newest last", "Stands out"}) {
    html.element("th", title, {{"scope", "col"}});
  }
  html.close().close().open("tbody").line();
  for (const WeeklyLine& line : weekly.lines) {
    if (line.inactive) continue;
    html.open("tr").element("th", line.client, {{"scope", "row"}}).open("td");
    html_strip(html, line.bars, label_of(line));
    html.close().element("td", stands_out_words(line)).close().line();
  }
  html.close().close().close().line();
}

void put_part(HtmlWriter& html, const WeeklyPart& part) {
  html.open("section").element("h3", part.title).open("ul", {{"class", "evidence"}});
  for (const WeeklyRow& row : part.rows) {
    html.open("li").element("b", row.client).element("span", capitalised(row.words)).close();
  }
  html.close().close().line();
}

/// The table behind the charts: each client's signs, now and before.
void put_table(HtmlWriter& html, const Weekly& weekly) {
  html.open("details", {{"class", "behind"}}).element("summary", "The signs as a table");
  html.open("table").open("thead").open("tr");
  for (const std::string_view title : {"Client", "Sign", "Level", "Before", "Trend"}) {
    html.element("th", title, {{"scope", "col"}});
  }
  html.close().close().open("tbody").line();
  for (const WeeklyLine& line : weekly.lines) {
    for (const WeeklySign& sign : line.signs) {
      html.open("tr").element("th", line.client, {{"scope", "row"}});
      html.element("td", sign.title).element("td", to_word(sign.level));
      html.element("td", to_word(sign.before)).element("td", to_word(sign.trend)).close().line();
    }
  }
  html.close().close().close().line();
}

}  // namespace

std::string to_html(const Weekly& weekly) {
  HtmlWriter html;
  html.open("article").open("header").element("h2", week_span(weekly));
  html.element("p", week_summary(weekly)).close().line();
  put_safety(html, weekly);
  put_worsened(html, weekly);
  put_clients(html, weekly);
  put_table(html, weekly);
  for (const WeeklyPart& part : parts_of(weekly)) put_part(html, part);
  const std::vector<std::string> inactive = inactive_clients(weekly);
  if (!inactive.empty()) {
    html.open("section").element("h3", "No entry for 8 weeks");
    html.element("p", fmt::format("{}", fmt::join(inactive, ", "))).close().line();
  }
  html.close().line();
  return html_head("Caseload", weekly.today) + std::move(html).take() +
         html_tail(weekly.partial, weekly.diagnostics);
}

}  // namespace resist
