#include <algorithm>

#include <fmt/format.h>

#include "base/version.h"
#include "report/html_parts.h"
#include "report/html_writer.h"
#include "report/report.h"
#include "report/safety_words.h"
#include "report/summary.h"
#include "report/told_once.h"
#include "report/words.h"

namespace resist {

namespace embedded {
extern const std::string_view report_css;
}

namespace {

/// Nothing may be fetched or run; only the style that stands in the page applies.
constexpr std::string_view policy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

void put_meta(HtmlWriter& html, std::string_view name, std::string_view content) {
  html.leaf("meta", {{"name", name}, {"content", content}}).line();
}

void put_deterioration(HtmlWriter& html, const ClientReport& report) {
  const MeasureCourse* worse = deterioration(report.measures);
  if (worse == nullptr) return;
  html.open("section", {{"class", "alarm"}});
  html.element("h3", worse->name + " has reliably worsened");
  html.element("p", "This stands above every sign below.", {{"class", "quiet"}});
  html.element("p", worse->reading).close().line();
}

/// The day as it is told; "on file" is none.
void put_time(HtmlWriter& html, const std::string& told, Date date) {
  if (told == to_iso(date)) {
    html.element("time", told, {{"datetime", told}});
  } else {
    html.element("span", told, {{"class", "time"}});
  }
}

void put_entry(HtmlWriter& html, const SafetyEntry& entry) {
  html.open("li", {{"class", entry.current ? "" : "past"}});
  put_time(html, when_noted(entry.date, entry.dated), entry.date);
  html.open("div");
  const std::string asked = entry.question.empty() ? entry.question : entry.question + " ";
  html.element(entry.risk_class == "risk-field" ? "span" : "q", asked + entry.quote);
  html.open("p", {{"class", "place"}}).text(about_entry(entry) + " · ");
  html.element("code", place_of(entry.where)).close();
  if (!entry.conflict.empty()) html.element("p", capitalised(entry.conflict) + ".");
  html.close().close();
}

}  // namespace

void html_evidence(HtmlWriter& html, const std::vector<Evidence>& evidence, std::size_t most,
                   bool with_reason) {
  html.open("ul", {{"class", "evidence"}});
  for (std::size_t i = 0; i < std::min(most, evidence.size()); ++i) {
    const Evidence& each = evidence[i];
    const bool own_words = each.kind == EvidenceKind::Text || each.kind == EvidenceKind::Learned ||
                           each.kind == EvidenceKind::Transcript;
    html.open("li");
    put_time(html, when_noted(each), each.date);
    html.open("div");
    if (own_words && !each.quote.empty()) {
      html.element("q", each.quote);
    } else {
      html.element("span", quotation(each));
    }
    if (with_reason) html.element("p", why_not_counted(each), {{"class", "reason"}});
    html.open("p", {{"class", "place"}}).element("code", place_of(each.where));
    const std::string from = provenance(each);
    if (!from.empty()) html.text(" · " + from);
    html.close().close().close();
  }
  html.close().line();
  if (evidence.size() <= most) return;
  const std::vector<Evidence> rest{evidence.begin() + static_cast<std::ptrdiff_t>(most),
                                   evidence.end()};
  html.open("details").element("summary", fmt::format("{} more", rest.size()));
  html_evidence(html, rest, rest.size(), with_reason);
  html.close();
}

void html_safety(HtmlWriter& html, const ClientReport& report) {
  const Safety& safety = report.safety;
  if (safety.entries.empty() && safety.missed_after_risk.empty()) {
    html.open("p", {{"class", "quiet"}})
        .element("b", "Safety. ")
        .text(no_safety(report))
        .close()
        .line();
    return;
  }
  const bool open = std::ranges::any_of(safety.entries, &SafetyEntry::current) ||
                    !safety.missed_after_risk.empty();
  html.open("section", {{"class", open ? "alarm" : "past-risk"}}).element("h3", "Safety");
  html.element("p", capitalised(safety_caption) + ".", {{"class", "quiet"}});
  if (!safety.missed_after_risk.empty()) {
    html.element("p", safety.missed_after_risk, {{"class", "first"}});
  }
  const std::string silence = silence_words(report);
  if (!silence.empty()) html.element("p", silence, {{"class", "first"}});
  html.open("ul", {{"class", "evidence"}});
  for (const SafetyEntry& entry : told_once(safety.entries)) put_entry(html, entry);
  html.close();
  const std::string denied = denial_words(safety.denials);
  if (!denied.empty()) html.element("p", denied, {{"class", "quiet"}});
  html.close().line();
}

std::string html_head(std::string_view title, Date today) {
  HtmlWriter html;
  html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
  html.leaf("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", policy}}).line();
  put_meta(html, "viewport", "width=device-width, initial-scale=1");
  put_meta(html, "color-scheme", "light dark");
  put_meta(html, "referrer", "no-referrer");
  put_meta(html, "robots", "noindex");
  put_meta(html, "generator", fmt::format("resist {}", version));
  html.element("title", fmt::format("resist: {}", title)).line();
  html.raw("<style>\n").raw(embedded::report_css).raw("</style>\n</head>\n<body>\n");
  html.open("header", {{"class", "page"}}).element("h1", title);
  html.element("p", fmt::format("resist, {}", to_iso(today))).close().line();
  html.raw("<main>\n");
  return std::move(html).take();
}

std::string to_html(const ClientReport& report) {
  HtmlWriter html;
  html.open("article");
  html.open("header").element("h2", report.client->code);
  html.element("p", capitalised(span_of(report)));
  html.element("p", "Read " + as_of_words(report), {{"class", "quiet"}});
  if (report.since) {
    html.element("p", fmt::format("Shown from {} on", to_iso(*report.since)), {{"class", "quiet"}});
  }
  html.close().line();
  html_safety(html, report);
  put_deterioration(html, report);
  html.element("p", summary_of(report), {{"class", "lead"}}).line();
  html_sign_table(html, report);
  html_sign_details(html, report);
  html_unscored(html, report);
  html_measures(html, report);
  html_goals(html, report);
  html_advice(html, report);
  html_talk(html, report);
  html.close().line();
  return std::move(html).take();
}

std::string html_tail(bool partial, const Diagnostics& diagnostics) {
  HtmlWriter html;
  html.raw("</main>\n");
  if (partial) {
    html.open("section", {{"class", "alarm partial"}});
    html.element("h2", what_is_missing(diagnostics)).open("ul");
    for (const Diagnostic& each : diagnostics) {
      if (each.severity != Severity::Error) continue;
      html.open("li").element("code", fmt::format("{}:{}", each.path, each.at.line));
      html.text(" " + each.message).close();
    }
    html.close().close().line();
  }
  html.open("footer", {{"class", "page"}});
  html.element("p",
               "This page describes what the notes say, not the person. It is a second reader: the "
               "judgement is yours. It was made on this machine and loads nothing from anywhere.");
  html.close().line().raw("</body>\n</html>\n");
  return std::move(html).take();
}

}  // namespace resist
