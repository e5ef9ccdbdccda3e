#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "base/unicode.h"
#include "report/advice_words.h"
#include "report/slots.h"
#include "report/summary.h"
#include "report/text_parts.h"
#include "report/words.h"

namespace resist {
namespace {

constexpr int quote_column = 14;
constexpr int title_width = 17;
constexpr int level_width = 9;
constexpr int trend_width = 11;

/// Evidence and uncounted findings that are shown of one sign without `-v`.
constexpr std::size_t most_evidence = 3;
constexpr std::size_t most_not_counted = 2;

Tone tone_of(Level level) {
  switch (level) {
    case Level::Marked:
      return Tone::Strong;
    case Level::Present:
      return Tone::Clear;
    case Level::Watch:
      return Tone::Plain;
    case Level::None:
    case Level::Unknown:
      return Tone::Quiet;
  }
  return Tone::Plain;
}

std::string trend_words(const SignReading& sign, bool utf8) {
  if (sign.trend == Trend::Unknown) return {};
  return fmt::format("{} {}", trend_arrow(sign.trend, utf8), to_word(sign.trend));
}

void put_sign_line(Sheet& sheet, const ClientReport& report, const SignReading& sign,
                   int name_width) {
  const Tone tone = tone_of(sign.level);
  std::vector<Stretch> stretches = {
      {.text = sign.title, .tone = tone, .width = name_width},
      {.text = std::string{to_word(sign.level)}, .tone = tone, .width = level_width}};
  if (sign.level == Level::Unknown) {
    stretches.push_back({.text = std::string{why_unknown(report)}, .tone = Tone::Quiet});
    sheet.line(2, stretches);
    return;
  }
  stretches.push_back(
      {.text = trend_words(sign, sheet.utf8()), .tone = Tone::Plain, .width = trend_width});
  const int room = sheet.width() - 2 - name_width - level_width - trend_width;
  stretches.push_back({.text = sparkline(sign_bars(report, sign), sheet.utf8(),
                                         static_cast<std::size_t>(std::max(8, room))),
                       .tone = tone});
  sheet.line(2, stretches);
}

/// Columns of the widest title, and a space or two.
int name_width(const ClientReport& report) {
  int widest = title_width - 2;
  for (const SignReading& sign : report.signs) {
    widest = std::max(widest, display_width(sign.title));
  }
  return std::min(widest + 2, 30);
}

void put_more(Sheet& sheet, std::size_t all, std::size_t shown) {
  if (all <= shown) return;
  sheet.paragraph(quote_column, fmt::format("({} more: resist report -v)", all - shown),
                  Tone::Quiet);
}

void put_list(Sheet& sheet, const std::vector<Evidence>& evidence, std::size_t most,
              bool with_reason) {
  const std::size_t shown = sheet.in_detail() ? evidence.size() : std::min(most, evidence.size());
  for (std::size_t i = 0; i < shown; ++i) put_evidence(sheet, evidence[i], with_reason);
  put_more(sheet, evidence.size(), shown);
}

void put_sign(Sheet& sheet, const ClientReport& report, const SignReading& sign) {
  sheet.blank();
  std::string standing{to_word(sign.level)};
  if (sign.trend != Trend::Unknown) standing += fmt::format(", {}", to_word(sign.trend));
  sheet.line(0, {{.text = capitals(sign.title), .tone = Tone::Heading},
                 {.text = "  "},
                 {.text = standing, .tone = tone_of(sign.level)}});
  if (!sign.explanation.empty()) sheet.paragraph(2, sign.explanation);
  if (!sign.evidence.empty()) {
    sheet.blank();
    put_list(sheet, sign.evidence, most_evidence, false);
  }
  if (!sign.not_counted.empty()) {
    sheet.blank();
    sheet.paragraph(2, "Not counted", Tone::Quiet);
    put_list(sheet, sign.not_counted, most_not_counted, true);
  }
  const std::vector<std::string> questions = new_questions(report, sign);
  if (questions.empty()) return;
  sheet.blank();
  sheet.paragraph(2, "Consider first", Tone::Accent);
  for (const std::string& each : questions) sheet.beside(2, "-", 4, each);
}

}  // namespace

std::string capitals(std::string_view text) {
  std::string large{text};
  for (char& c : large) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return large;
}

void put_evidence(Sheet& sheet, const Evidence& evidence, bool with_reason) {
  sheet.beside(2, when_noted(evidence), quote_column, quotation(evidence, sheet.utf8()));
  if (with_reason) sheet.paragraph(quote_column, why_not_counted(evidence));
  std::string beside_place = provenance(evidence);
  if (sheet.in_detail() && !evidence.rule.empty()) {
    beside_place += fmt::format("{}{}, strength {}", beside_place.empty() ? "" : " · ",
                                evidence.rule, evidence.strength);
  }
  const std::string place = place_of(evidence.where);
  const int column_room = sheet.width() - quote_column;
  const std::string fitted = fit_place(place, column_room);
  if (beside_place.empty()) {
    sheet.paragraph(quote_column, fitted, Tone::Quiet);
    return;
  }
  const std::string both = fmt::format("{} · {}", fitted, beside_place);
  sheet.paragraph(quote_column, place.empty() ? beside_place : both, Tone::Quiet);
}

void put_sign_table(Sheet& sheet, const ClientReport& report) {
  if (report.signs.empty()) return;
  sheet.blank();
  sheet.line(0, {{.text = "SIGNS", .tone = Tone::Heading}});
  const int width = name_width(report);
  bool any_chart = false;
  for (const SignReading* sign : by_weight(report)) {
    put_sign_line(sheet, report, *sign, width);
    any_chart = any_chart || sign->level != Level::Unknown;
  }
  if (any_chart) {
    sheet.blank();
    sheet.paragraph(
        2,
        sheet.utf8() ? "one mark an appointment, newest last; taller is clearer; · nothing to read"
                     : "one mark an appointment, newest last: . none : watch - present # "
                       "marked, _ nothing to read",
        Tone::Quiet);
  }
}

void put_sign_details(Sheet& sheet, const ClientReport& report) {
  for (const SignReading* sign : by_weight(report)) {
    if (stands_out(*sign)) put_sign(sheet, report, *sign);
  }
}

}  // namespace resist
