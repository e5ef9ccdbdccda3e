#include <fmt/format.h>

#include "report/advice_words.h"
#include "report/html_charts.h"
#include "report/html_parts.h"
#include "report/slots.h"
#include "report/summary.h"
#include "report/words.h"

namespace resist {
namespace {

constexpr std::size_t most_evidence = 5;
constexpr std::size_t most_not_counted = 3;

std::string level_class(Level level) {
  return fmt::format("level {}", to_word(level));
}

/// What the bars of a sign show, for whoever cannot see them.
std::string label_of(const ClientReport& report, const SignReading& sign) {
  int seen = 0;
  int read = 0;
  for (const Bar& bar : sign_bars(report, sign)) {
    if (bar) ++read;
    if (bar.value_or(0) > 0) ++seen;
  }
  return fmt::format("{}: seen in {} of {} that could be read", sign.title, seen,
                     counted(read, "appointment"));
}

void put_row(HtmlWriter& html, const ClientReport& report, const SignReading& sign) {
  html.open("tr").element("th", sign.title, {{"scope", "row"}});
  html.open("td").element("span", to_word(sign.level), {{"class", level_class(sign.level)}});
  html.close();
  if (sign.level == Level::Unknown) {
    html.open("td", {{"colspan", "2"}, {"class", "quiet"}}).text(why_unknown(report));
    html.close().close().line();
    return;
  }
  html.open("td", {{"class", "trend"}});
  if (sign.trend != Trend::Unknown) {
    html.element("span", trend_arrow(sign.trend, true), {{"aria-hidden", "true"}});
    html.text(fmt::format(" {}", to_word(sign.trend)));
  }
  html.close().open("td");
  html_strip(html, sign_bars(report, sign), label_of(report, sign));
  html.close().close().line();
}

std::string_view cell_of(const SignReading& sign, std::size_t slot) {
  const SessionSign* here = sign_in(sign, slot);
  if (here == nullptr || here->level == Level::Unknown) return "·";
  return here->level == Level::None ? "–" : to_word(here->level);
}

/// The table behind the charts: a row an appointment, a column a sign.
void put_sessions(HtmlWriter& html, const ClientReport& report) {
  html.open("details", {{"class", "behind"}}).element("summary", "The same as a table");
  html.open("div", {{"class", "wide"}}).open("table").open("thead").open("tr");
  html.element("th", "Date", {{"scope", "col"}});
  html.element("th", "Attendance", {{"scope", "col"}});
  for (const SignReading& sign : report.signs) {
    html.element("th", sign.title, {{"scope", "col"}});
  }
  html.close().close().open("tbody").line();
  for (const std::size_t slot : shown_slots(report)) {
    html.open("tr").element("th", to_iso(report.client->sessions[slot].date.value),
                            {{"scope", "row"}});
    html.element("td", std::string{to_word(attendance_told(report, slot))});
    for (const SignReading& sign : report.signs) html.element("td", cell_of(sign, slot));
    html.close().line();
  }
  html.close().close().close().close().line();
}

void put_sign(HtmlWriter& html, const ClientReport& report, const SignReading& sign) {
  html.open("section", {{"class", "sign"}}).open("h4").text(sign.title + " ");
  html.element("span", to_word(sign.level), {{"class", level_class(sign.level)}});
  if (sign.trend != Trend::Unknown) {
    html.element("span", to_word(sign.trend), {{"class", "trend"}});
  }
  html.close();
  if (!sign.explanation.empty()) html.element("p", sign.explanation);
  if (!sign.evidence.empty()) html_evidence(html, sign.evidence, most_evidence, false);
  if (!sign.not_counted.empty()) {
    html.open("div", {{"class", "aside"}}).element("h5", "Not counted");
    html_evidence(html, sign.not_counted, most_not_counted, true);
    html.close();
  }
  const std::vector<std::string> questions = new_questions(report, sign);
  if (!questions.empty()) {
    html.open("div", {{"class", "aside"}}).element("h5", "Consider first").open("ul");
    for (const std::string& each : questions) html.element("li", each);
    html.close().close();
  }
  html.close().line();
}

}  // namespace

void html_sign_table(HtmlWriter& html, const ClientReport& report) {
  if (report.signs.empty()) return;
  html.open("section").element("h3", "Signs");
  html.open("table", {{"class", "signs"}}).open("thead").open("tr");
  for (const std::string_view title : {"Sign", "Level", "Trend", "Appointments, newest last"}) {
    html.element("th", title, {{"scope", "col"}});
  }
  html.close().close().open("tbody").line();
  for (const SignReading* sign : by_weight(report)) put_row(html, report, *sign);
  html.close().close();
  html.element("p",
               "The taller a bar, the clearer the sign in that session. A dot: nothing to read.",
               {{"class", "quiet legend"}});
  put_sessions(html, report);
  html.close().line();
}

void html_sign_details(HtmlWriter& html, const ClientReport& report) {
  for (const SignReading* sign : by_weight(report)) {
    if (stands_out(*sign)) put_sign(html, report, *sign);
  }
}

void html_unscored(HtmlWriter& html, const ClientReport& report) {
  for (const SignReading& sign : report.unscored) {
    html.open("section").element("h3", sign.title);
    html.element("p", sign.evidence.empty() ? nothing_unscored : unscored_caption,
                 {{"class", "quiet"}});
    if (!sign.evidence.empty()) html_evidence(html, sign.evidence, most_evidence, false);
    html.close().line();
  }
}

}  // namespace resist
