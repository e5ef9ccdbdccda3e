#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "report/text_parts.h"
#include "report/words.h"

namespace resist {
namespace {

constexpr int quote_column = 14;
constexpr std::size_t most_evidence = 5;

void put_finding(Sheet& sheet, const Evidence& evidence, bool with_reason) {
  sheet.beside(2, to_iso(evidence.date), quote_column, quotation(evidence, sheet.utf8()));
  if (with_reason) sheet.paragraph(quote_column, why_not_counted(evidence));
  const int room = sheet.width() - quote_column;
  sheet.paragraph(quote_column,
                  fmt::format("{} · {}", fit_place(place_of(evidence.where), room), evidence.rule),
                  Tone::Quiet);
}

void put_findings(Sheet& sheet, const std::vector<Evidence>& evidence, bool with_reason) {
  const std::size_t most = sheet.in_detail() ? evidence.size() : most_evidence;
  for (std::size_t i = 0; i < std::min(most, evidence.size()); ++i) {
    put_finding(sheet, evidence[i], with_reason);
  }
  if (evidence.size() <= most) return;
  sheet.paragraph(quote_column, fmt::format("({} more: resist report -v)", evidence.size() - most),
                  Tone::Quiet);
}

}  // namespace

void put_unscored(Sheet& sheet, const ClientReport& report) {
  for (const SignReading& sign : report.unscored) {
    sheet.blank();
    sheet.line(0, {{.text = capitals(sign.title), .tone = Tone::Heading}});
    sheet.paragraph(2, sign.evidence.empty() ? nothing_unscored : unscored_caption, Tone::Quiet);
    put_findings(sheet, sign.evidence, false);
    if (sign.not_counted.empty() || !sheet.in_detail()) continue;
    sheet.blank();
    sheet.paragraph(2, "Not counted", Tone::Quiet);
    put_findings(sheet, sign.not_counted, true);
  }
}

}  // namespace resist
