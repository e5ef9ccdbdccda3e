#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "report/advice_words.h"
#include "report/markdown_parts.h"
#include "report/markup.h"
#include "report/slots.h"
#include "report/summary.h"
#include "report/words.h"

namespace resist {
namespace {

constexpr std::size_t most_bars = 40;

/// A document has more room than a terminal, and yet is to be read to its end.
constexpr std::size_t most_evidence = 5;
constexpr std::size_t most_not_counted = 3;

std::string trend_cell(const SignReading& sign) {
  if (sign.trend == Trend::Unknown) return {};
  return fmt::format("{} {}", trend_arrow(sign.trend, true), to_word(sign.trend));
}

void put_row(std::string& out, const ClientReport& report, const SignReading& sign) {
  if (sign.level == Level::Unknown) {
    fmt::format_to(std::back_inserter(out), "| {} | unknown | | {} |\n",
                   escape_markdown(sign.title), why_unknown(report));
    return;
  }
  fmt::format_to(std::back_inserter(out), "| {} | {} | {} | {} |\n", escape_markdown(sign.title),
                 to_word(sign.level), trend_cell(sign),
                 sparkline(sign_bars(report, sign), true, most_bars));
}

void put_evidence(std::string& out, const std::vector<Evidence>& evidence, std::size_t most,
                  bool with_reason) {
  if (evidence.empty()) return;
  for (std::size_t i = 0; i < std::min(most, evidence.size()); ++i) {
    out += markdown_evidence(evidence[i], with_reason);
  }
  if (evidence.size() > most) {
    fmt::format_to(std::back_inserter(out), "- and {} more\n", evidence.size() - most);
  }
  out += '\n';
}

void put_sign(std::string& out, const ClientReport& report, const SignReading& sign) {
  fmt::format_to(std::back_inserter(out), "### {}: {}{}\n\n", escape_markdown(sign.title),
                 to_word(sign.level),
                 sign.trend == Trend::Unknown ? "" : fmt::format(", {}", to_word(sign.trend)));
  if (!sign.explanation.empty()) {
    fmt::format_to(std::back_inserter(out), "{}\n\n", escape_markdown(sign.explanation));
  }
  put_evidence(out, sign.evidence, most_evidence, false);
  if (!sign.not_counted.empty()) {
    out += "**Not counted**\n\n";
    put_evidence(out, sign.not_counted, most_not_counted, true);
  }
  markdown_list(out, "Consider first", new_questions(report, sign));
}

}  // namespace

void markdown_signs(std::string& out, const ClientReport& report) {
  if (report.signs.empty()) return;
  out += "## Signs\n\n| Sign | Level | Trend | Appointments, newest last |\n|---|---|---|---|\n";
  for (const SignReading* sign : by_weight(report)) put_row(out, report, *sign);
  out += '\n';
  for (const SignReading* sign : by_weight(report)) {
    if (stands_out(*sign)) put_sign(out, report, *sign);
  }
}

void markdown_unscored(std::string& out, const ClientReport& report) {
  for (const SignReading& sign : report.unscored) {
    fmt::format_to(std::back_inserter(out), "## {}\n\n*{}*\n\n", escape_markdown(sign.title),
                   sign.evidence.empty() ? nothing_unscored : unscored_caption);
    put_evidence(out, sign.evidence, most_evidence, false);
  }
}

}  // namespace resist
