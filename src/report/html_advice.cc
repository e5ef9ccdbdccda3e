#include <fmt/format.h>

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

void put_suggestion(HtmlWriter& html, const ClientReport& report, const Advice& advice) {
  html.open("section", {{"class", "answer"}}).open("h4");
  html.element("span", fmt::format("{}", advice.rank), {{"class", "rank"}});
  html.text(" " + advice.title).close();
  std::vector<std::string> names;
  for (const std::string& sign : advice.for_signs) names.push_back(sign_name(report, sign));
  if (!names.empty()) html.element("p", "for " + join_words(names), {{"class", "quiet"}});
  put_list(html, "Why here", advice.why);
  put_list(html, "How", advice.steps, "ol");
  put_list(html, "You could say", advice.phrases, "ul", "say");
  put_list(html, "Rather not", advice.not_to_say, "ul", "say not");
  put_list(html, "With care", advice.cautions);
  put_list(html, "Watch for", advice.watch);
  if (!advice.sources.empty()) {
    html.open("details").element("summary", "Sources").open("ul", {{"class", "sources"}});
    for (const std::string& source : advice.sources) html.element("li", source);
    html.close().close();
  }
  html.close().line();
}

void put_withheld(HtmlWriter& html, const ClientReport& report) {
  if (report.advice.withheld.empty()) return;
  html.open("section").element("h3", "Held back");
  for (const Withheld& each : report.advice.withheld) {
    html.open("p").element("b", capitalised(spelled_out(each.intervention)));
    html.text(": " + each.why).close();
    if (!each.evidence.empty()) html_evidence(html, each.evidence, 1, false);
  }
  html.close().line();
}

void put_tried(HtmlWriter& html, const ClientReport& report) {
  if (report.advice.tried.empty()) return;
  html.open("section").element("h3", "Tried").open("ul", {{"class", "evidence"}});
  for (const Tried& each : report.advice.tried) {
    html.open("li").element("time", to_iso(each.date), {{"datetime", to_iso(each.date)}});
    html.open("div").element(
        "span", fmt::format("{}, for {}. {}", capitalised(spelled_out(each.intervention)),
                            sign_name(report, each.sign), each.reading));
    html.open("p", {{"class", "place"}}).element("code", place_of(each.where)).close();
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
    for (const Advice& each : advice.suggestions) put_suggestion(html, report, each);
    html.close().line();
  }
  put_withheld(html, report);
  put_tried(html, report);
}

}  // namespace resist
