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

/// Wordings of the first answer that a report shows; of another so many, and as many cautions.
constexpr std::size_t most_phrases = 3;
constexpr std::size_t briefly = 1;

/// How much of an answer is shown.
enum class Amount { Gist, Most, All };

std::size_t phrases_in(Amount amount) {
  if (amount == Amount::All) return SIZE_MAX;
  return amount == Amount::Most ? most_phrases : briefly;
}

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

void put_suggestion(Sheet& sheet, const ClientReport& report, const Advice& advice, Amount amount) {
  sheet.blank();
  sheet.beside(2, fmt::format("{}.", advice.rank), answer_column, advice.title, Tone::Accent,
               Tone::Accent);
  const std::string answers = answers_words(report, advice);
  if (!answers.empty()) sheet.paragraph(answer_column, answers, Tone::Quiet);
  const bool is_gist = amount == Amount::Gist;
  std::vector<std::string> phrases = first_of(advice.phrases, phrases_in(amount));
  for (std::string& phrase : phrases) phrase = spoken(phrase, sheet.utf8());
  put_lines(sheet, "Why here", advice.why);
  put_lines(sheet, "How", numbered(advice.steps));
  put_lines(sheet, "You could say", phrases);
  if (!is_gist) put_lines(sheet, "Rather not", advice.not_to_say);
  put_lines(sheet, "With care", first_of(advice.cautions, is_gist ? briefly : SIZE_MAX));
  if (!is_gist) put_lines(sheet, "Watch for", advice.watch);
  if (sheet.in_detail()) put_lines(sheet, "Sources", advice.sources);
}

void put_suggestions(Sheet& sheet, const ClientReport& report, bool all_in_full) {
  const AdviceReading& advice = report.advice;
  if (advice.suggestions.empty() && advice.preface.empty()) return;
  sheet.blank();
  sheet.line(0, {{.text = "WHAT COULD HELP", .tone = Tone::Heading}});
  if (!advice.preface.empty()) sheet.paragraph(2, advice.preface);
  bool shortened = false;
  for (const Advice& each : without_repeats(advice.suggestions)) {
    const Amount in_report = each.rank == 1 ? Amount::Most : Amount::Gist;
    const Amount amount = all_in_full ? Amount::All : in_report;
    put_suggestion(sheet, report, each, amount);
    shortened = shortened || amount == Amount::Gist || each.phrases.size() > phrases_in(amount);
  }
  if (!shortened) return;
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
  const std::vector<TriedOnce> days = tried_by_day(report);
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
