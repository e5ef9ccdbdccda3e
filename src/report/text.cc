#include <fmt/format.h>

#include "report/report.h"
#include "report/summary.h"
#include "report/text_parts.h"

namespace resist {

void put_header(Sheet& sheet, const ClientReport& report) {
  sheet.line(0, {{.text = report.client->code, .tone = Tone::Heading}});
  sheet.paragraph(0, span_of(report));
  sheet.paragraph(0, "read " + as_of_words(report), Tone::Quiet);
  if (report.since) {
    sheet.paragraph(0, fmt::format("shown from {} on", to_iso(*report.since)), Tone::Quiet);
  }
}

std::string to_text(const ClientReport& report, const TextStyle& style) {
  Sheet sheet{style};
  put_header(sheet, report);
  put_safety(sheet, report);
  put_deterioration(sheet, report);
  sheet.blank();
  sheet.beside(0, "In short", 10, summary_of(report), Tone::Plain, Tone::Heading);
  put_sign_table(sheet, report);
  put_sign_details(sheet, report);
  put_unscored(sheet, report);
  put_measures(sheet, report);
  put_goals(sheet, report);
  put_advice(sheet, report, false);
  put_talk(sheet, report);
  if (sheet.in_detail()) put_reading(sheet, report);
  return std::move(sheet).take();
}

std::string advice_to_text(const ClientReport& report, const TextStyle& style) {
  Sheet sheet{style};
  put_header(sheet, report);
  put_safety(sheet, report);
  put_deterioration(sheet, report);
  put_advice(sheet, report, true);
  return std::move(sheet).take();
}

}  // namespace resist
