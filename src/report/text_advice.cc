#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "report/text_parts.h"
#include "report/words.h"

namespace resist {
namespace {

constexpr int label_column = 20;
constexpr int answer_column = 5;

/// Wordings shown of an answer that is not the first, without `-v`.
constexpr std::size_t fewer_phrases = 1;

void put_lines(Sheet& sheet, std::string_view label, const std::vector<std::string>& lines) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    sheet.beside(answer_column, i == 0 ? label : std::string_view{}, label_column, lines[i],
                 Tone::Plain, Tone::Quiet);
  }
}

std::vector<std::string> numbered(const std::vector<std::string>& steps) {
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    lines.push_back(fmt::format("{}. {}", i + 1, steps[i]));
  }
  return lines;
}

std::vector<std::string> in_quotes(const std::vector<std::string>& phrases, std::size_t most,
                                   bool utf8) {
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < std::min(most, phrases.size()); ++i) {
    lines.push_back(utf8 ? fmt::format("“{}”", phrases[i]) : fmt::format("\"{}\"", phrases[i]));
  }
  return lines;
}

std::string answered(const ClientReport& report, const Advice& advice) {
  std::vector<std::string> names;
  for (const std::string& sign : advice.for_signs) names.push_back(sign_name(report, sign));
  return names.empty() ? std::string{} : "for " + join_words(names);
}

void put_suggestion(Sheet& sheet, const ClientReport& report, const Advice& advice) {
  sheet.blank();
  sheet.beside(2, fmt::format("{}.", advice.rank), answer_column, advice.title, Tone::Accent,
               Tone::Accent);
  const std::string answers = answered(report, advice);
  if (!answers.empty()) sheet.paragraph(answer_column, answers, Tone::Quiet);
  const bool in_full = advice.rank == 1 || sheet.in_detail();
  const std::size_t phrases = in_full ? advice.phrases.size() : fewer_phrases;
  put_lines(sheet, "Why here", advice.why);
  put_lines(sheet, "How", numbered(advice.steps));
  put_lines(sheet, "You could say", in_quotes(advice.phrases, phrases, sheet.utf8()));
  if (in_full) {
    put_lines(sheet, "Rather not",
              in_quotes(advice.not_to_say, advice.not_to_say.size(), sheet.utf8()));
  }
  put_lines(sheet, "With care", advice.cautions);
  put_lines(sheet, "Watch for", advice.watch);
  if (sheet.in_detail()) put_lines(sheet, "Sources", advice.sources);
}

void put_withheld(Sheet& sheet, const ClientReport& report) {
  if (report.advice.withheld.empty()) return;
  sheet.blank();
  sheet.line(0, {{.text = "HELD BACK", .tone = Tone::Heading}});
  for (const Withheld& each : report.advice.withheld) {
    sheet.paragraph(2,
                    fmt::format("{}: {}", capitalised(spelled_out(each.intervention)), each.why));
    if (!each.evidence.empty()) put_evidence(sheet, each.evidence.front(), false);
  }
}

void put_tried(Sheet& sheet, const ClientReport& report) {
  if (report.advice.tried.empty()) return;
  sheet.blank();
  sheet.line(0, {{.text = "TRIED", .tone = Tone::Heading}});
  for (const Tried& each : report.advice.tried) {
    sheet.beside(2, to_iso(each.date), 14,
                 fmt::format("{}, for {}", capitalised(spelled_out(each.intervention)),
                             sign_name(report, each.sign)));
    if (!each.reading.empty()) sheet.paragraph(14, each.reading);
    const std::string place = place_of(each.where);
    if (!place.empty()) {
      sheet.paragraph(14, fit_place(place, sheet.width() - 14), Tone::Quiet);
    }
  }
}

}  // namespace

void put_advice(Sheet& sheet, const ClientReport& report) {
  const AdviceReading& advice = report.advice;
  if (!advice.suggestions.empty() || !advice.preface.empty()) {
    sheet.blank();
    sheet.line(0, {{.text = "WHAT COULD HELP", .tone = Tone::Heading}});
    if (!advice.preface.empty()) sheet.paragraph(2, advice.preface);
    for (const Advice& each : advice.suggestions) put_suggestion(sheet, report, each);
  }
  put_withheld(sheet, report);
  put_tried(sheet, report);
}

}  // namespace resist
