#include <iterator>

#include <fmt/format.h>

#include "report/advice_words.h"
#include "report/markdown_parts.h"
#include "report/markup.h"
#include "report/words.h"

namespace resist {
namespace {

std::vector<std::string> spoken_all(const std::vector<std::string>& phrases) {
  std::vector<std::string> lines;
  lines.reserve(phrases.size());
  for (const std::string& phrase : phrases) lines.push_back(spoken(phrase));
  return lines;
}

std::vector<std::string> first_of(const std::vector<std::string>& lines) {
  return {lines.begin(), lines.begin() + (lines.empty() ? 0 : 1)};
}

/// What the notes themselves say of tomorrow, each with its place.
void put_told(std::string& out, const ClientReport& report) {
  for (const ToldLine& each : told_lines(report)) {
    const std::string place = place_of(each.evidence->where);
    fmt::format_to(std::back_inserter(out), "**{}:** {}{}\n\n", each.words,
                   escape_markdown(quotation(*each.evidence)),
                   place.empty() ? std::string{} : fmt::format(" ({})", markdown_code(place)));
  }
}

void put_suggestion(std::string& out, const ClientReport& report, const Advice& advice,
                    bool in_full) {
  fmt::format_to(std::back_inserter(out), "### {}. {}\n\n", advice.rank,
                 escape_markdown(advice.title));
  if (advice.rank > 1 && !in_full) {
    markdown_list(out, "Why here", first_of(advice.why));
    markdown_list(out, "You could say", spoken_all(first_of(advice.phrases)));
    return;
  }
  const std::string answers = answers_words(report, advice);
  if (!answers.empty()) {
    fmt::format_to(std::back_inserter(out), "*{}*\n\n", escape_markdown(answers));
  }
  markdown_list(out, "Why here", advice.why);
  markdown_list(out, "How", advice.steps, "1.");
  markdown_list(out, "You could say", spoken_all(advice.phrases));
  markdown_list(out, "Rather not", advice.not_to_say);
  markdown_list(out, "With care", advice.cautions);
  markdown_list(out, "Watch for", advice.watch);
  markdown_list(out, "Sources", advice.sources);
}

void put_withheld(std::string& out, const ClientReport& report) {
  const std::vector<HeldBack> groups = held_back(report);
  if (groups.empty()) return;
  out += "## Held back\n\n";
  for (const HeldBack& group : groups) {
    fmt::format_to(std::back_inserter(out), "**{}:** {}\n\n", escape_markdown(group.names),
                   escape_markdown(decapitalised(group.why)));
    if (group.evidence == nullptr) continue;
    out += markdown_evidence(*group.evidence, false);
    out += '\n';
  }
}

void put_tried(std::string& out, const ClientReport& report) {
  const std::vector<TriedOnce> days = tried_by_day(report);
  if (days.empty()) return;
  out += "## Tried\n\n";
  for (const TriedOnce& once : days) {
    fmt::format_to(std::back_inserter(out), "**{}, {}** ({})\n\n", to_iso(once.date),
                   escape_markdown(once.name), markdown_code(place_of(once.where)));
    for (const std::string& line : once.lines) {
      fmt::format_to(std::back_inserter(out), "- {}\n", escape_markdown(line));
    }
    out += '\n';
    if (!once.limits.empty()) {
      fmt::format_to(std::back_inserter(out), "{}\n\n", escape_markdown(once.limits));
    }
  }
}

}  // namespace

void markdown_advice(std::string& out, const ClientReport& report, bool in_full) {
  const AdviceReading& advice = report.advice;
  if (!advice.suggestions.empty() || !advice.preface.empty()) {
    out += "## What could help\n\n";
    if (!advice.preface.empty()) {
      fmt::format_to(std::back_inserter(out), "{}\n\n", escape_markdown(advice.preface));
    }
    put_told(out, report);
    for (const Advice& each : without_repeats(advice.suggestions)) {
      put_suggestion(out, report, each, in_full);
    }
  }
  put_withheld(out, report);
  put_tried(out, report);
}

}  // namespace resist
