#include <iterator>

#include <fmt/format.h>

#include "report/markdown_parts.h"
#include "report/markup.h"
#include "report/words.h"

namespace resist {
namespace {

std::vector<std::string> in_quotes(const std::vector<std::string>& phrases) {
  std::vector<std::string> lines;
  lines.reserve(phrases.size());
  for (const std::string& phrase : phrases) lines.push_back(fmt::format("“{}”", phrase));
  return lines;
}

void put_suggestion(std::string& out, const ClientReport& report, const Advice& advice) {
  fmt::format_to(std::back_inserter(out), "### {}. {}\n\n", advice.rank,
                 escape_markdown(advice.title));
  std::vector<std::string> names;
  for (const std::string& sign : advice.for_signs) names.push_back(sign_name(report, sign));
  if (!names.empty()) {
    fmt::format_to(std::back_inserter(out), "*for {}*\n\n", escape_markdown(join_words(names)));
  }
  markdown_list(out, "Why here", advice.why);
  markdown_list(out, "How", advice.steps, "1.");
  markdown_list(out, "You could say", in_quotes(advice.phrases));
  markdown_list(out, "Rather not", in_quotes(advice.not_to_say));
  markdown_list(out, "With care", advice.cautions);
  markdown_list(out, "Watch for", advice.watch);
  markdown_list(out, "Sources", advice.sources);
}

void put_withheld(std::string& out, const ClientReport& report) {
  if (report.advice.withheld.empty()) return;
  out += "## Held back\n\n";
  for (const Withheld& each : report.advice.withheld) {
    fmt::format_to(std::back_inserter(out), "**{}:** {}\n\n",
                   escape_markdown(capitalised(spelled_out(each.intervention))),
                   escape_markdown(each.why));
    if (each.evidence.empty()) continue;
    out += markdown_evidence(each.evidence.front(), false);
    out += '\n';
  }
}

void put_tried(std::string& out, const ClientReport& report) {
  if (report.advice.tried.empty()) return;
  out += "## Tried\n\n";
  for (const Tried& each : report.advice.tried) {
    fmt::format_to(std::back_inserter(out), "- {}: {}, for {}. {} ({})\n", to_iso(each.date),
                   escape_markdown(spelled_out(each.intervention)),
                   escape_markdown(sign_name(report, each.sign)), escape_markdown(each.reading),
                   markdown_code(place_of(each.where)));
  }
  out += '\n';
}

}  // namespace

void markdown_advice(std::string& out, const ClientReport& report) {
  const AdviceReading& advice = report.advice;
  if (!advice.suggestions.empty() || !advice.preface.empty()) {
    out += "## What could help\n\n";
    if (!advice.preface.empty()) {
      fmt::format_to(std::back_inserter(out), "{}\n\n", escape_markdown(advice.preface));
    }
    for (const Advice& each : advice.suggestions) put_suggestion(out, report, each);
  }
  put_withheld(out, report);
  put_tried(out, report);
}

}  // namespace resist
