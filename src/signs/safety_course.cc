#include "signs/safety_course.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "base/unicode.h"
#include "language/risk_own_words.h"
#include "signs/safety_order.h"

namespace resist {
namespace {

bool is_of_own_life(std::string_view risk_class) {
  return risk_class == "suicidal-ideation" || risk_class == "suicide-plan" ||
         risk_class == "self-harm";
}

/// Whether the words tell of an enquiry by themselves: "asked directly, passive, no intent".
bool tells_of_asking(std::string_view words) {
  constexpr auto asking = std::to_array<std::string_view>(
      {"asked", "asks ", "enquir", "inquir", "screened", "c-ssrs", "cssrs", "columbia"});
  const std::string lower = ascii_lower(words);
  return std::ranges::any_of(
      asking, [&](std::string_view word) { return lower.find(word) != std::string::npos; });
}

bool answers(const SafetyEntry& entry) {
  return entry.risk_class == "suicidal-ideation" && entry.status == Status::Counted &&
         (!entry.question.empty() || tells_of_asking(entry.quote));
}

bool changes(const SafetyEntry& entry) {
  return is_of_own_life(entry.risk_class) && entry.status == Status::Counted &&
         names_another_method(entry.quote);
}

bool is_act(const SafetyEntry& entry) {
  return entry.risk_class == "suicide-plan" && tells_of_act(entry);
}

template <typename Is>
SafetyEntry* newest(std::vector<SafetyEntry>& entries, const Is& is) {
  SafetyEntry* last = nullptr;
  for (SafetyEntry& entry : entries) {
    if (entry.dated && is(entry) && (last == nullptr || entry.date > last->date)) last = &entry;
  }
  return last;
}

}  // namespace

std::string question_before(const SessionReading& reading, const RiskHit& hit) {
  if (hit.sentence == 0 || hit.sentence >= reading.sentences.size()) return {};
  if (!is_of_own_life(hit.risk_class)) return {};
  const Sentence& before = reading.sentences[hit.sentence - 1];
  if (before.section != reading.sentences[hit.sentence].section) return {};
  const bool asks = std::ranges::any_of(reading.risks, [&](const RiskHit& other) {
    return other.sentence + 1 == hit.sentence && other.status == Status::Hypothetical &&
           is_of_own_life(other.risk_class);
  });
  return asks && tells_of_asking(before.text) ? printable(before.text) : std::string{};
}

void keep_last_protective(Safety& safety) {
  std::vector<SafetyEntry>& entries = safety.entries;
  const bool alone = std::ranges::all_of(
      entries, [](const SafetyEntry& entry) { return entry.risk_class == protective_class; });
  if (alone && !entries.empty()) {
    safety.lone_step = *std::ranges::max_element(entries, {}, &SafetyEntry::date);
    entries.clear();
  }
  const SafetyEntry* last = nullptr;
  for (const SafetyEntry& entry : entries) {
    if (entry.risk_class == protective_class && (last == nullptr || entry.date >= last->date)) {
      last = &entry;
    }
  }
  std::vector<SafetyEntry> kept;
  for (const SafetyEntry& entry : entries) {
    if (entry.risk_class != protective_class || &entry == last) kept.push_back(entry);
  }
  entries = std::move(kept);
}

void settle_roles(Safety& safety) {
  for (SafetyEntry& entry : safety.entries) {
    if (is_act(entry)) entry.role = RiskRole::Act;
  }
  if (SafetyEntry* asked = newest(safety.entries, answers)) {
    const bool denied_since = safety.denials.sessions > 0 && safety.denials.last > asked->date;
    if (!denied_since) asked->role = RiskRole::LastAsked;
  }
  if (SafetyEntry* changed = newest(safety.entries, changes)) changed->role = RiskRole::Change;
}

}  // namespace resist
