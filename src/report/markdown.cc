#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "report/markdown_parts.h"
#include "report/markup.h"
#include "report/report.h"
#include "report/safety_words.h"
#include "report/slots.h"
#include "report/summary.h"
#include "report/told_once.h"
#include "report/words.h"

namespace resist {
namespace {

/// Bars of a sparkline in a table's cell.
constexpr std::size_t most_bars = 40;

void put_header(std::string& out, const ClientReport& report) {
  fmt::format_to(std::back_inserter(out), "# {}\n\n{}  \nread {}\n\n",
                 escape_markdown(report.client->code), capitalised(span_of(report)),
                 as_of_words(report));
  if (report.since) {
    fmt::format_to(std::back_inserter(out), "Shown from {} on.\n\n", to_iso(*report.since));
  }
}

void put_deterioration(std::string& out, const ClientReport& report) {
  const MeasureCourse* worse = deterioration(report.measures);
  if (worse == nullptr) return;
  fmt::format_to(std::back_inserter(out),
                 "## {} has reliably worsened\n\n*This stands above every sign below.*\n\n{}\n\n",
                 escape_markdown(worse->name), escape_markdown(worse->reading));
}

std::string entry_line(const SafetyEntry& entry) {
  std::string line =
      fmt::format("- **{}** {} ({}, {})", when_noted(entry.date, entry.dated),
                  escape_markdown(entry_quote(entry)), escape_markdown(about_entry(entry)),
                  markdown_code(place_of(entry.where)));
  if (!entry.conflict.empty()) line += fmt::format("  \n  {}.", escape_markdown(entry.conflict));
  return line + "\n";
}

}  // namespace

std::string markdown_evidence(const Evidence& evidence, bool with_reason) {
  std::string beside = markdown_code(place_of(evidence.where));
  const std::string from = provenance(evidence);
  if (!from.empty()) beside += ", " + escape_markdown(from);
  std::string line = fmt::format("- {}: {} ({})", when_noted(evidence),
                                 escape_markdown(quotation(evidence)), beside);
  if (with_reason) line += fmt::format("  \n  *{}*", escape_markdown(why_not_counted(evidence)));
  return line + "\n";
}

void markdown_list(std::string& out, std::string_view label, const std::vector<std::string>& items,
                   std::string_view marker) {
  if (items.empty()) return;
  fmt::format_to(std::back_inserter(out), "**{}**\n\n", label);
  for (const std::string& item : items) {
    fmt::format_to(std::back_inserter(out), "{} {}\n", marker, escape_markdown(item));
  }
  out += '\n';
}

void markdown_safety(std::string& out, const ClientReport& report) {
  const Safety& safety = report.safety;
  out += "## Safety\n\n";
  if (safety.entries.empty() && safety.missed_after_risk.empty()) {
    fmt::format_to(std::back_inserter(out), "{}\n\n", no_safety(report));
    return;
  }
  fmt::format_to(std::back_inserter(out), "*{}.*\n\n", capitalised(safety_caption));
  if (!safety.missed_after_risk.empty()) {
    fmt::format_to(std::back_inserter(out), "**{}**\n\n",
                   escape_markdown(safety.missed_after_risk));
  }
  const std::string silence = silence_words(report);
  if (!silence.empty()) {
    fmt::format_to(std::back_inserter(out), "**{}**\n\n", escape_markdown(silence));
  }
  for (const SafetyEntry& entry : told_once(safety.entries)) out += entry_line(entry);
  out += '\n';
  const std::string denied = denial_words(safety.denials);
  if (!denied.empty()) {
    fmt::format_to(std::back_inserter(out), "{}\n\n", escape_markdown(denied));
  }
}

void markdown_measures(std::string& out, const ClientReport& report) {
  const bool any = std::ranges::any_of(
      report.measures, [](const MeasureCourse& course) { return !course.points.empty(); });
  if (!any) return;
  out += "## Measures\n\n| Measure | Scores | Course |\n|---|---|---|\n";
  for (const MeasureCourse& course : report.measures) {
    if (course.points.empty()) continue;
    const std::string reading =
        course.reading.empty() ? std::string{course_words(course.course)} : course.reading;
    fmt::format_to(std::back_inserter(out), "| {} | {} | {} |\n", escape_markdown(course.name),
                   sparkline(measure_bars(course), true, most_bars), escape_markdown(reading));
  }
  out += '\n';
  std::string told;
  for (const Evidence& each : told_scores(report.measures).sentences) {
    told += markdown_evidence(each, false);
  }
  if (!told.empty()) out += "Read from the notes, where no field has it:\n\n" + told + '\n';
}

std::string to_markdown(const ClientReport& report) {
  std::string out;
  put_header(out, report);
  markdown_safety(out, report);
  put_deterioration(out, report);
  fmt::format_to(std::back_inserter(out), "## In short\n\n{}\n\n",
                 escape_markdown(summary_of(report)));
  markdown_signs(out, report);
  markdown_unscored(out, report);
  markdown_measures(out, report);
  markdown_goals(out, report);
  markdown_advice(out, report, false);
  markdown_talk(out, report);
  out.pop_back();
  return out;
}

std::string advice_to_markdown(const ClientReport& report) {
  std::string out;
  put_header(out, report);
  markdown_safety(out, report);
  put_deterioration(out, report);
  markdown_advice(out, report, true);
  out.pop_back();
  return out;
}

std::string markdown_tail(bool partial, const Diagnostics& diagnostics) {
  if (!partial) return {};
  std::string out = fmt::format("\n---\n\n**{}.**\n\n", what_is_missing(diagnostics));
  for (const Diagnostic& each : diagnostics) {
    if (each.severity != Severity::Error) continue;
    const std::string place =
        each.at.line > 0 ? fmt::format("{}:{}", each.path, each.at.line) : each.path;
    fmt::format_to(std::back_inserter(out), "- {}: {} ({})\n", markdown_code(place),
                   escape_markdown(each.message), each.code);
  }
  return out;
}

}  // namespace resist
