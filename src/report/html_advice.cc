#include <fmt/format.h>

#include "report/advice_words.h"
#include "report/html_parts.h"
#include "report/words.h"

namespace resist {
namespace {

void put_list(HtmlWriter& html, std::string_view label, const std::vector<std::string>& items,
              std::string_view list = "ul", std::string_view kind = {}) {
  if (items.empty()) return;
  html.open("div", {{"class", "part"}}).element("h5", label);
  html.open(list, {{"class", kind}});
  for (const std::string& item : items) html.element("li", item);
  html.close().close().line();
}

void put_parts(HtmlWriter& html, const Advice& advice) {
  put_list(html, "Why here", advice.why);
  put_list(html, "How", advice.steps, "ol");
  put_list(html, "You could say", advice.phrases, "ul", "say");
  put_list(html, "Rather not", advice.not_to_say);
  put_list(html, "With care", advice.cautions);
  put_list(html, "Watch for", advice.watch);
  if (advice.sources.empty()) return;
  html.open("details").element("summary", "Sources").open("ul", {{"class", "sources"}});
  for (const std::string& source : advice.sources) html.element("li", source);
  html.close().close();
}

/// A folded answer's title is its summary, which may hold a heading and no paragraph.
void put_title(HtmlWriter& html, const ClientReport& report, const Advice& advice, bool folded) {
  html.open("h4").element("span", fmt::format("{}", advice.rank), {{"class", "rank"}});
  html.text(" " + advice.title).close();
  const std::string answers = answers_words(report, advice);
  if (!answers.empty()) html.element(folded ? "span" : "p", answers, {{"class", "quiet"}});
  // Folded, and on paper, one sentence of it is enough to know whether to open it.
  if (folded && !advice.phrases.empty()) {
    html.text(" ").element("span", "\u201C" + advice.phrases.front() + "\u201D");
  }
}

/// The first answer stands open, the others are folded: one is enough for one session.
void put_suggestion(HtmlWriter& html, const ClientReport& report, const Advice& advice) {
  if (advice.rank == 1) {
    html.open("section", {{"class", "answer"}});
    put_title(html, report, advice, false);
  } else {
    html.open("details", {{"class", "answer"}}).open("summary");
    put_title(html, report, advice, true);
    html.close();
  }
  put_parts(html, advice);
  html.close().line();
}

/// What the notes themselves say of tomorrow, each with its place.
void put_told(HtmlWriter& html, const ClientReport& report) {
  for (const ToldLine& each : told_lines(report)) {
    html.open("p").element("b", each.words).text(": " + quotation(*each.evidence)).close();
    const std::string place = place_of(each.evidence->where);
    if (place.empty()) continue;
    html.open("p", {{"class", "place"}}).element("code", place).close().line();
  }
}

void put_withheld(HtmlWriter& html, const ClientReport& report) {
  const std::vector<HeldBack> groups = held_back(report);
  if (groups.empty()) return;
  html.open("section").element("h3", "Held back");
  for (const HeldBack& group : groups) {
    html.open("p").element("b", group.names).text(": " + decapitalised(group.why)).close();
    if (group.evidence != nullptr) html_evidence(html, {*group.evidence}, 1, false);
  }
  html.close().line();
}

void put_tried(HtmlWriter& html, const ClientReport& report) {
  const std::vector<TriedOnce> days = tried_by_day(report);
  if (days.empty()) return;
  html.open("section").element("h3", "Tried").open("ul", {{"class", "evidence"}});
  for (const TriedOnce& once : days) {
    html.open("li").element("time", to_iso(once.date), {{"datetime", to_iso(once.date)}});
    html.open("div").element("b", once.name);
    for (const std::string& line : once.lines) html.element("p", line);
    if (!once.limits.empty()) html.element("p", once.limits, {{"class", "quiet"}});
    html.open("p", {{"class", "place"}}).element("code", place_of(once.where)).close();
    html.close().close();
  }
  html.close().close().line();
}

}  // namespace

void html_advice(HtmlWriter& html, const ClientReport& report) {
  const AdviceReading& advice = report.advice;
  if (!advice.suggestions.empty() || !advice.preface.empty()) {
    html.open("section", {{"class", "help"}}).element("h3", "What could help");
    if (!advice.preface.empty()) html.element("p", advice.preface);
    put_told(html, report);
    for (const Advice& each : without_repeats(advice.suggestions)) {
      put_suggestion(html, report, each);
    }
    html.close().line();
  }
  put_withheld(html, report);
  put_tried(html, report);
}

}  // namespace resist
