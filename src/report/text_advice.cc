#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "report/advice_words.h"
#include "report/text_parts.h"
#include "report/words.h"

namespace resist {
namespace {

constexpr int answer_column = 5;
constexpr int label_column = 20;
constexpr int quote_column = 14;

/// Wordings of the first answer that a report shows; of another so many, and as many reasons.
constexpr std::size_t most_phrases = 3;
constexpr std::size_t briefly = 1;

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

std::vector<std::string> first_of(const std::vector<std::string>& lines, std::size_t most) {
  return {lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(std::min(most, lines.size()))};
}

void put_gist(Sheet& sheet, const Advice& advice) {
  put_lines(sheet, "Why here", first_of(advice.why, briefly));
  std::vector<std::string> phrases = first_of(advice.phrases, briefly);
  for (std::string& phrase : phrases) phrase = spoken(phrase, sheet.utf8());
  put_lines(sheet, "You could say", phrases);
}

void put_whole(Sheet& sheet, const Advice& advice, std::size_t phrases_shown) {
  std::vector<std::string> phrases = first_of(advice.phrases, phrases_shown);
  for (std::string& phrase : phrases) phrase = spoken(phrase, sheet.utf8());
  put_lines(sheet, "Why here", advice.why);
  put_lines(sheet, "How", numbered(advice.steps));
  put_lines(sheet, "You could say", phrases);
  put_lines(sheet, "Rather not", advice.not_to_say);
  put_lines(sheet, "With care", advice.cautions);
  put_lines(sheet, "Watch for", advice.watch);
  if (sheet.in_detail()) put_lines(sheet, "Sources", advice.sources);
}

void put_suggestion(Sheet& sheet, const ClientReport& report, const Advice& advice, bool in_full) {
  sheet.blank();
  sheet.beside(2, fmt::format("{}.", advice.rank), answer_column, advice.title, Tone::Accent,
               Tone::Accent);
  if (advice.rank > 1 && !in_full) {
    put_gist(sheet, advice);
    return;
  }
  const std::string answers = answers_words(report, advice);
  if (!answers.empty()) sheet.paragraph(answer_column, answers, Tone::Quiet);
  put_whole(sheet, advice, in_full ? SIZE_MAX : most_phrases);
}

/// What the notes themselves say of tomorrow, each with its place.
void put_told(Sheet& sheet, const ClientReport& report) {
  for (const ToldLine& each : told_lines(report)) {
    sheet.paragraph(2, fmt::format("{}: {}", each.words, quotation(*each.evidence, sheet.utf8())));
    const std::string place = place_of(each.evidence->where);
    if (place.empty()) continue;
    sheet.paragraph(quote_column, fit_place(place, sheet.width() - quote_column), Tone::Quiet);
  }
}

void put_suggestions(Sheet& sheet, const ClientReport& report, bool in_full) {
  const AdviceReading& advice = report.advice;
  if (advice.suggestions.empty() && advice.preface.empty()) return;
  sheet.blank();
  sheet.line(0, {{.text = "WHAT COULD HELP", .tone = Tone::Heading}});
  if (!advice.preface.empty()) sheet.paragraph(2, advice.preface);
  put_told(sheet, report);
  for (const Advice& each : without_repeats(advice.suggestions)) {
    put_suggestion(sheet, report, each, in_full);
  }
  if (in_full || advice.suggestions.empty()) return;
  sheet.blank();
  sheet.paragraph(answer_column, "(all of it: resist suggest)", Tone::Quiet);
}

void put_withheld(Sheet& sheet, const ClientReport& report) {
  const std::vector<HeldBack> groups = held_back(report);
  if (groups.empty()) return;
  sheet.blank();
  sheet.line(0, {{.text = "HELD BACK", .tone = Tone::Heading}});
  for (const HeldBack& group : groups) {
    sheet.paragraph(2, fmt::format("{}: {}", group.names, decapitalised(group.why)));
    if (group.evidence != nullptr) put_evidence(sheet, *group.evidence, false);
  }
}

void put_tried(Sheet& sheet, const ClientReport& report) {
  const std::vector<TriedOnce> days = tried_by_day(report, sheet.in_detail());
  if (days.empty()) return;
  sheet.blank();
  sheet.line(0, {{.text = "TRIED", .tone = Tone::Heading}});
  for (const TriedOnce& once : days) {
    sheet.beside(2, to_iso(once.date), quote_column, once.name);
    for (const std::string& line : once.lines) sheet.beside(quote_column, "-", 16, line);
    if (!once.limits.empty()) sheet.paragraph(quote_column, once.limits, Tone::Quiet);
    const std::string place = place_of(once.where);
    if (place.empty()) continue;
    sheet.paragraph(quote_column, fit_place(place, sheet.width() - quote_column), Tone::Quiet);
  }
}

}  // namespace

void put_advice(Sheet& sheet, const ClientReport& report, bool in_full) {
  put_suggestions(sheet, report, in_full || sheet.in_detail());
  put_withheld(sheet, report);
  put_tried(sheet, report);
}

}  // namespace resist
