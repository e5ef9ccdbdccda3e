#include <algorithm>

#include <fmt/format.h>

#include "base/unicode.h"
#include "report/safety_words.h"
#include "report/sheet.h"
#include "report/told_once.h"
#include "report/weekly.h"
#include "report/weekly_words.h"
#include "report/words.h"

namespace resist {
namespace {

constexpr int longest_code = 16;

std::string place_words(const Place& place) {
  return fmt::format("{}:{}", place.file, place.at.line);
}

std::string capitals(std::string text) {
  for (char& c : text) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return text;
}

/// Where the text beside a client's code begins.
int text_column(const Weekly& weekly) {
  int widest = 4;
  for (const WeeklyLine& line : weekly.lines) {
    widest = std::max(widest, std::min(display_width(line.client), longest_code));
  }
  return 2 + widest + 2;
}

std::string code_of(const Sheet& sheet, const std::string& client) {
  return shorten(printable(client), longest_code, !sheet.utf8());
}

void put_risks(Sheet& sheet, const WeeklyLine& line, int column) {
  std::string label = code_of(sheet, line.client);
  if (!line.missed_after_risk.empty()) {
    sheet.beside(2, label, column, line.missed_after_risk, Tone::Alarm, Tone::Heading);
    label.clear();
  }
  for (const WeeklyRisk& risk : told_once(line.risks)) {
    sheet.beside(2, label, column,
                 fmt::format("{} {}", when_noted(risk.date, risk.dated),
                             risk_quote(risk.risk_class, risk.quote, risk.trigger, sheet.utf8())),
                 Tone::Plain, Tone::Heading);
    const std::string place = fit_place(place_words(risk.place), sheet.width() - column);
    sheet.paragraph(column, fmt::format("{} · {}", spelled_out(risk.risk_class), place),
                    Tone::Quiet);
    label.clear();
  }
}

void put_safety(Sheet& sheet, const Weekly& weekly, int column) {
  const bool any = std::ranges::any_of(weekly.lines, has_open_risk);
  const std::string inactive = inactive_risk_words(weekly);
  if (!any && inactive.empty()) return;
  sheet.blank();
  sheet.beside(0, "SAFETY", 8, safety_caption, Tone::Quiet, any ? Tone::Alarm : Tone::Heading);
  for (const WeeklyLine& line : weekly.lines) {
    if (has_open_risk(line)) put_risks(sheet, line, column);
  }
  if (!inactive.empty()) sheet.paragraph(2, inactive);
}

void put_worsened(Sheet& sheet, const Weekly& weekly, int column) {
  const auto has_worsened = [](const WeeklyLine& line) {
    return !line.worsened.empty() && !line.inactive;
  };
  if (std::ranges::none_of(weekly.lines, has_worsened)) return;
  sheet.blank();
  sheet.beside(0, "RELIABLY WORSE", 16, "scores that stand above every sign", Tone::Quiet,
               Tone::Alarm);
  for (const WeeklyLine& line : weekly.lines) {
    if (has_worsened(line)) {
      sheet.beside(2, code_of(sheet, line.client), column, line.worsened, Tone::Plain,
                   Tone::Heading);
    }
  }
}

Tone tone_of(const WeeklyLine& line) {
  if (!line.worsened.empty()) return Tone::Strong;
  const Level highest = line.signs.empty() ? Level::None : line.signs.front().level;
  if (highest == Level::Marked) return Tone::Strong;
  if (highest == Level::Present) return Tone::Clear;
  return highest == Level::Watch ? Tone::Plain : Tone::Quiet;
}

void put_clients(Sheet& sheet, const Weekly& weekly, int column) {
  const bool any =
      std::ranges::any_of(weekly.lines, [](const WeeklyLine& line) { return !line.inactive; });
  if (!any) return;
  sheet.blank();
  sheet.beside(0, "CLIENTS", 9, "most in need of attention first", Tone::Quiet, Tone::Heading);
  std::size_t bars = 0;
  for (const WeeklyLine& line : weekly.lines) bars = std::max(bars, line.bars.size());
  for (const WeeklyLine& line : weekly.lines) {
    if (line.inactive) continue;
    const int beside = static_cast<int>(bars) + 2;
    sheet.line(2, {{.text = code_of(sheet, line.client), .width = column - 2},
                   {.text = sparkline(line.bars, sheet.utf8(), bars), .width = beside},
                   {.text = stands_out_words(line, sheet.width() - column - beside),
                    .tone = tone_of(line)}});
  }
}

void put_part(Sheet& sheet, const WeeklyPart& part, int column) {
  sheet.blank();
  sheet.paragraph(0, capitals(part.title), Tone::Heading);
  for (const WeeklyRow& row : part.rows) {
    sheet.beside(2, code_of(sheet, row.client), column, row.words);
  }
}

}  // namespace

std::string to_text(const Weekly& weekly, const TextStyle& style) {
  Sheet sheet{style};
  sheet.paragraph(0, "Caseload, " + week_span(weekly), Tone::Heading);
  sheet.paragraph(0, week_summary(weekly));
  if (weekly.partial) {
    sheet.paragraph(0, fmt::format("{}.", what_is_missing(weekly.diagnostics)), Tone::Alarm);
  }
  const int column = text_column(weekly);
  put_safety(sheet, weekly, column);
  put_worsened(sheet, weekly, column);
  put_clients(sheet, weekly, column);
  for (const WeeklyPart& part : parts_of(weekly)) put_part(sheet, part, column);
  const std::vector<std::string> inactive = inactive_clients(weekly);
  if (!inactive.empty()) {
    sheet.blank();
    sheet.paragraph(0, "NO ENTRY FOR 8 WEEKS", Tone::Heading);
    sheet.paragraph(2, fmt::format("{}", fmt::join(inactive, ", ")), Tone::Quiet);
  }
  return std::move(sheet).take();
}

}  // namespace resist
