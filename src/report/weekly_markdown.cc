#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "report/markup.h"
#include "report/safety_words.h"
#include "report/told_once.h"
#include "report/weekly.h"
#include "report/weekly_words.h"
#include "report/words.h"

namespace resist {
namespace {

std::string place_code(const Place& place) {
  return markdown_code(fmt::format("{}:{}", place.file, place.at.line));
}

void put_safety(std::string& out, const Weekly& weekly) {
  std::string rows;
  for (const WeeklyLine& line : weekly.lines) {
    if (!has_open_risk(line)) continue;
    const std::string code = escape_markdown(line.client);
    if (!line.missed_after_risk.empty()) {
      rows += fmt::format("- **{}: {}**\n", code, escape_markdown(line.missed_after_risk));
    }
    for (const WeeklyRisk& risk : told_once(line.risks)) {
      rows += fmt::format("- **{}** {}: {} ({}, {})\n", code, when_noted(risk.date, risk.dated),
                          escape_markdown(risk_quote(risk.risk_class, risk.quote, risk.trigger)),
                          spelled_out(risk.risk_class), place_code(risk.place));
    }
  }
  const std::string inactive = inactive_risk_words(weekly);
  if (!inactive.empty()) rows += fmt::format("- {}\n", escape_markdown(inactive));
  if (rows.empty()) return;
  fmt::format_to(std::back_inserter(out), "## Safety\n\n*{}.*\n\n{}\n", capitalised(safety_caption),
                 rows);
}

void put_worsened(std::string& out, const Weekly& weekly) {
  std::string rows;
  for (const WeeklyLine& line : weekly.lines) {
    if (line.worsened.empty() || line.inactive) continue;
    rows +=
        fmt::format("- **{}** {}\n", escape_markdown(line.client), escape_markdown(line.worsened));
  }
  if (rows.empty()) return;
  fmt::format_to(std::back_inserter(out),
                 "## Reliably worse\n\n*Scores that stand above every sign.*\n\n{}\n", rows);
}

void put_clients(std::string& out, const Weekly& weekly) {
  std::string rows;
  for (const WeeklyLine& line : weekly.lines) {
    if (line.inactive) continue;
    rows += fmt::format("| {} | {} | {} |\n", escape_markdown(line.client),
                        sparkline(line.bars, true, line.bars.size()),
                        escape_markdown(stands_out_words(line)));
  }
  if (rows.empty()) return;
  fmt::format_to(std::back_inserter(out),
                 "## Clients, most in need of attention first\n\n"
                 "| Client | Appointments, newest last | Stands out |\n|---|---|---|\n{}\n",
                 rows);
}

}  // namespace

std::string to_markdown(const Weekly& weekly) {
  std::string out = fmt::format("# Caseload, {}\n\n{}\n\n", week_span(weekly),
                                escape_markdown(week_summary(weekly)));
  put_safety(out, weekly);
  put_worsened(out, weekly);
  put_clients(out, weekly);
  for (const WeeklyPart& part : parts_of(weekly)) {
    fmt::format_to(std::back_inserter(out), "## {}\n\n", part.title);
    for (const WeeklyRow& row : part.rows) {
      fmt::format_to(std::back_inserter(out), "- **{}** {}\n", escape_markdown(row.client),
                     escape_markdown(row.words));
    }
    out += '\n';
  }
  const std::vector<std::string> inactive = inactive_clients(weekly);
  if (!inactive.empty()) {
    fmt::format_to(std::back_inserter(out), "## No entry for 8 weeks\n\n{}\n\n",
                   escape_markdown(fmt::format("{}", fmt::join(inactive, ", "))));
  }
  out.pop_back();
  return out + markdown_tail(weekly.partial, weekly.diagnostics);
}

}  // namespace resist
