#include <algorithm>

#include <fmt/format.h>

#include "report/safety_words.h"
#include "report/summary.h"
#include "report/text_parts.h"
#include "report/told_once.h"
#include "report/words.h"

namespace resist {
namespace {

constexpr int quote_column = 14;

/// Past entries shown without `-v`; current ones are always all shown.
constexpr int most_past = 2;

void put_entry(Sheet& sheet, const SafetyEntry& entry) {
  sheet.beside(2, when_noted(entry.date, entry.dated), quote_column,
               entry_quote(entry, sheet.utf8()), entry.current ? Tone::Plain : Tone::Quiet);
  const std::string place = fit_place(place_of(entry.where), sheet.width() - quote_column);
  sheet.paragraph(quote_column, fmt::format("{} · {}", about_entry(entry), place), Tone::Quiet);
  if (!entry.conflict.empty()) sheet.paragraph(quote_column, capitalised(entry.conflict) + ".");
}

}  // namespace

void put_safety(Sheet& sheet, const ClientReport& report) {
  const Safety& safety = report.safety;
  sheet.blank();
  if (safety.entries.empty() && safety.missed_after_risk.empty()) {
    sheet.beside(0, "Safety", 10, no_safety(report), Tone::Quiet, Tone::Heading);
    return;
  }
  const bool open = std::ranges::any_of(safety.entries, &SafetyEntry::current) ||
                    !safety.missed_after_risk.empty();
  sheet.beside(0, "SAFETY", 8, safety_caption, Tone::Quiet, open ? Tone::Alarm : Tone::Heading);
  if (!safety.missed_after_risk.empty()) {
    sheet.beside(2, "!", 4, safety.missed_after_risk, Tone::Alarm, Tone::Alarm);
  }
  const std::string silence = silence_words(report);
  if (!silence.empty()) sheet.beside(2, "!", 4, silence, Tone::Alarm, Tone::Alarm);
  int past = 0;
  int left_out = 0;
  for (const SafetyEntry& entry : told_once(safety.entries)) {
    const bool of_the_past = !entry.current && entry.risk_class != "protective";
    if (of_the_past && ++past > most_past && !sheet.in_detail()) {
      ++left_out;
      continue;
    }
    put_entry(sheet, entry);
  }
  if (left_out > 0) {
    sheet.paragraph(quote_column, fmt::format("({} more: resist report -v)", left_out),
                    Tone::Quiet);
  }
  const std::string denied = denial_words(safety.denials);
  if (!denied.empty()) sheet.paragraph(2, denied, Tone::Quiet);
}

void put_deterioration(Sheet& sheet, const ClientReport& report) {
  const MeasureCourse* worse = deterioration(report.measures);
  if (worse == nullptr) return;
  sheet.blank();
  sheet.line(0,
             {{.text = fmt::format("{} HAS RELIABLY WORSENED", worse->name), .tone = Tone::Alarm},
              {.text = "  "},
              {.text = "this stands above every sign below", .tone = Tone::Quiet}});
  sheet.paragraph(2, worse->reading);
}

}  // namespace resist
