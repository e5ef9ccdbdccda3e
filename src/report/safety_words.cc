#include "report/safety_words.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

#include "base/unicode.h"
#include "report/quote.h"
#include "report/weekly.h"
#include "report/words.h"
#include "signs/mention.h"
#include "signs/safety_order.h"

namespace resist {
namespace {

/// A field's line; a sentence about risk is cut only where it is very long.
constexpr int field_columns = 120;
constexpr int risk_columns = 280;

/// "Plan" is one name for what is thought out, what is at hand, and what was done.
std::string plan_words(const SafetyEntry& entry) {
  const std::string trigger =
      entry.where.file == nullptr ? std::string{} : ascii_lower(entry.where.text());
  const auto says = [&](std::string_view word) { return trigger.find(word) != std::string::npos; };
  if (entry.status == Status::History && tells_of_act(entry)) return "suicide attempt";
  if (entry.role == RiskRole::Act) return "act or rehearsal";
  if (says("plan") || says("intent")) return "suicide plan";
  const bool at_hand = says("count") || says("kept") || says("keeps") || says("still has");
  return at_hand ? "means at hand" : "suicide plan";
}

/// "Reported to the county", "the caseworker came": who is there to protect, and not the deed.
bool tells_of_protection(const SafetyEntry& entry) {
  constexpr auto words = std::to_array<std::string_view>(
      {"report", "county", "cps", "caseworker", "social worker", "protection", "hotline", "mash",
       "tusla", "refer", "safeguarding", "section 47", "strategy meeting"});
  if (entry.risk_class != "abuse" || entry.where.file == nullptr) return false;
  const std::string trigger = ascii_lower(entry.where.text());
  return std::ranges::any_of(
      words, [&](std::string_view word) { return trigger.find(word) != std::string::npos; });
}

}  // namespace

namespace {

/// The contact that the last entry plans ("4/23 call", "phone check Wednesday"): that it took place
/// nothing tells. Empty where it plans none.
std::string planned_contact(const ClientReport& report) {
  constexpr auto contacts = std::to_array<std::string_view>(
      {"call", "phone", "ring", "check in", "check-in", "welfare check"});
  if (report.reading == nullptr) return {};
  for (std::size_t i = report.reading->sessions.size(); i-- > 0;) {
    if (report.client->sessions[i].date.value > report.as_of) continue;
    for (const Sentence& sentence : report.reading->sessions[i].sentences) {
      if (sentence.role != SectionRole::Plan) continue;
      if (mentioned(sentence.text, contacts).empty()) continue;
      std::string said = printable(sentence.text);
      while (said.ends_with('.') || said.ends_with(' ')) said.pop_back();
      return said;
    }
    return {};
  }
  return {};
}

}  // namespace

std::string lone_step_words(const SafetyEntry& step) {
  return fmt::format(
      "A safety step is on record, {}: \"{}\" ({}). What it is for is not read: look there.",
      to_iso(step.date), quote_around(printable(step.quote), step.where.text(), risk_columns, true),
      place_of(step.where));
}

std::string denial_words(const RiskDenials& denials) {
  if (denials.sessions == 0) return {};
  const std::string told = fmt::format("Denied or nil in {}, last {}",
                                       counted(denials.sessions, "session"), to_iso(denials.last));
  if (denials.quote.empty()) return told + ".";
  return fmt::format("{}: \"{}\" ({}).", told,
                     quote_around(status_clause(denials.quote, printable(denials.where.text())),
                                  denials.where.text(), risk_columns, true),
                     place_of(denials.where));
}

std::string silence_words(const ClientReport& report) {
  const int days = days_between(report.as_of, report.today);
  if (!report.safety.open() || days <= weekly_inactive_days) return {};
  const std::string planned = planned_contact(report);
  return fmt::format("No entry for {} days, with risk on record at the last one, {}{}.", days,
                     to_iso(report.as_of),
                     planned.empty() ? planned : fmt::format(", which planned \"{}\"", planned));
}

std::string entry_quote(const SafetyEntry& entry, bool utf8) {
  if (entry.question.empty()) {
    return risk_quote(entry.risk_class, entry.quote, entry.where.text(), utf8);
  }
  return spoken(
      quote_around(entry.question + " " + entry.quote, entry.where.text(), risk_columns, !utf8),
      utf8);
}

std::string about_entry(const SafetyEntry& entry) {
  std::string words =
      entry.risk_class == "suicide-plan" ? plan_words(entry) : spelled_out(entry.risk_class);
  if (entry.risk_class == protective_class) return words + " step";
  if (tells_of_protection(entry)) words += ", reported or with protection services";
  if (words.ends_with(", protective")) words += " step";
  if (entry.role == RiskRole::LastAsked) words += ", when last asked";
  if (entry.role == RiskRole::Change) words += ", another method than before";
  if (entry.risk_class == "hopelessness" && entry.status == Status::Counted) {
    return words + ", to ask about";
  }
  if (!entry.current) {
    words += entry.status == Status::History ? ", in the past" : ", no longer current";
  }
  if (entry.sessions > 1) {
    words += fmt::format(", the same words in {} since {}", counted(entry.sessions, "session"),
                         to_iso(entry.first));
  }
  return words;
}

std::string risk_quote(std::string_view risk_class, std::string_view quote,
                       std::string_view trigger, bool utf8) {
  if (risk_class == field_class) return shorten(printable(quote), field_columns, !utf8);
  const std::string clause = status_clause(printable(quote), printable(trigger));
  return spoken(quote_around(clause, trigger, risk_columns, !utf8), utf8);
}

}  // namespace resist
