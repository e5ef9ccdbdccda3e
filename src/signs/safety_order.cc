#include "signs/safety_order.h"

#include <algorithm>
#include <array>
#include <string>

#include <fmt/format.h>

#include "base/unicode.h"

namespace resist {
namespace {

template <std::size_t Count>
bool has_any(std::string_view text, const std::array<std::string_view, Count>& words) {
  return std::ranges::any_of(
      words, [text](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

bool says_none(const SafetyEntry& entry) {
  const std::string words = ascii_lower(entry.quote.substr(0, 4));
  return words.starts_with("no ") || words.starts_with("nil ");
}

bool tells_of_leaving(const SafetyEntry& entry) {
  return entry.risk_class == "in-hospital" && entry.where.file != nullptr &&
         tells_of_leaving_hospital(entry.where.text());
}

/// 0 is the gravest.
int gravity_of(const SafetyEntry& entry) {
  struct Row {
    std::string_view risk_class;
    int gravity;
  };
  constexpr auto rows = std::to_array<Row>({{"self-harm", 0},
                                            {"in-hospital", 1},
                                            {"suicide-plan", 2},
                                            {"suicidal-ideation", 3},
                                            {"abuse", 4},
                                            {"harm-to-others", 5},
                                            {"crisis", 6},
                                            {"psychosis", 6},
                                            {"mania", 6},
                                            {"intoxication", 6},
                                            {"medical", 6},
                                            {"noted-risk", 7},
                                            {whole_class, 7},
                                            {field_class, 8},
                                            {"hopelessness", 9},
                                            {protective_class, 10}});
  if (tells_of_act(entry)) return 0;
  // A discharge tells of the stay least of all.
  constexpr int left = 9;
  if (!entry.current && tells_of_leaving(entry)) return left;
  const auto* const row = std::ranges::find(rows, entry.risk_class, &Row::risk_class);
  const int gravity = row == rows.end() ? 6 : row->gravity;
  // What lies long back stands below what was noted of late, whatever it is, and "No SI since May",
  // which says above all that there is none now, below what tells of it.
  constexpr int past = 12;
  if (entry.status != Status::History) return gravity;
  return says_none(entry) ? gravity + 2 * past : gravity + past;
}

bool is_field(const SafetyEntry& entry) {
  return entry.risk_class == field_class;
}

/// Whether another entry says the level of \p field already, or a higher one the profile lags
/// behind.
bool is_said_again(const SafetyEntry& field, const std::vector<SafetyEntry>& entries) {
  return std::ranges::any_of(entries, [&](const SafetyEntry& other) {
    if (!other.current || &other == &field) return false;
    const Risk level = level_said(other);
    if (!field.dated) return other.dated && level >= level_said(field);
    return !is_field(other) && other.date == field.date && level == level_said(field);
  });
}

}  // namespace

bool tells_of_act(const SafetyEntry& entry) {
  constexpr auto doing = std::to_array<std::string_view>(
      {"attempt", "drank", "drunk", "hang", "hung", "ingest", "jumped", "od'd", "overdos", "pump",
       "swallow", "taken", "tied", "took", "tried",
       // gone there or sat with it, and come away
       "climbed", "crept", "drove", "driven", "held", "laid", "lined", "loaded", "pressed",
       "slept with", "sat ", "stood", "tipped", "waded", "walked", "went "});
  constexpr auto blows = std::to_array<std::string_view>(
      {"assault", "beat", "bit ", "burn", "chok", "grab", "hit", "kick", "punch", "push", "rape",
       "shove", "slam", "slap", "strangl", "threw", "throat", "touch"});
  if (entry.where.file == nullptr) return false;
  const std::string words = ascii_lower(entry.where.text());
  if (entry.risk_class == "suicide-plan") return has_any(words, doing);
  return entry.risk_class == "abuse" && has_any(words, blows);
}

bool is_shown_before(const SafetyEntry& a, const SafetyEntry& b) {
  if (a.current != b.current) return a.current;
  const int first = gravity_of(a);
  const int second = gravity_of(b);
  return first != second ? first < second : a.date > b.date;
}

bool tells_of_leaving_hospital(std::string_view words) {
  constexpr auto leaving = std::to_array<std::string_view>(
      {"discharge", "dc'd", "d/c", "released", "first since", "since the", "since her", "since his",
       "after the", "after her", "after his"});
  return has_any(ascii_lower(words), leaving);
}

Risk level_said(const SafetyEntry& entry) {
  constexpr auto active =
      std::to_array<std::string_view>({"active", "high", "raised", "elevated", "escalat", "increas",
                                       "acute", "severe", "imminent", "significant", "red"});
  constexpr auto watched =
      std::to_array<std::string_view>({"monitor", "moderate", "medium", "amber"});
  if (!is_field(entry) && entry.risk_class != whole_class) return Risk::None;
  const std::string words = ascii_lower(entry.quote);
  if (has_any(words, watched)) return Risk::Monitor;
  return has_any(words, active) ? Risk::Active : Risk::None;
}

std::string status_clause(std::string_view sentence, std::string_view trigger) {
  constexpr std::size_t least_items = 4;
  constexpr std::ptrdiff_t most_spaces = 3;
  const std::size_t at = trigger.empty() ? std::string_view::npos : sentence.find(trigger);
  if (at == std::string_view::npos) return std::string{sentence};
  std::size_t items = 0;
  std::size_t begin = 0;
  for (std::size_t comma = sentence.find(", "); comma < at; comma = sentence.find(", ", begin)) {
    if (std::ranges::count(sentence.substr(begin, comma - begin), ' ') > most_spaces) break;
    begin = comma + 2;
    ++items;
  }
  const bool is_list = items >= least_items && sentence.find(", ", begin) >= at;
  if (!is_list) return std::string{sentence};
  return fmt::format("\u2026{}", sentence.substr(begin));
}

void settle_orders(std::vector<SafetyEntry>& entries) {
  const auto is_order = [](const SafetyEntry& entry) {
    return entry.where.file != nullptr && ascii_lower(entry.where.text()).ends_with(" order");
  };
  const bool told = std::ranges::any_of(entries, [&](const SafetyEntry& entry) {
    return entry.risk_class == "abuse" && entry.current && !is_order(entry);
  });
  if (!told) return;
  for (SafetyEntry& entry : entries) {
    if (entry.risk_class != "abuse" || !is_order(entry)) continue;
    entry.risk_class = protective_class;
    entry.current = false;
  }
}

Risk settle_levels(std::vector<SafetyEntry>& entries) {
  Risk highest = Risk::None;
  for (const SafetyEntry& entry : entries) {
    if (entry.current) highest = std::max(highest, level_said(entry));
  }
  const auto profile = std::ranges::find(entries, false, &SafetyEntry::dated);
  if (profile != entries.end() && level_said(*profile) < highest) {
    const auto higher = std::ranges::find_if(entries, [highest](const SafetyEntry& entry) {
      return entry.current && level_said(entry) == highest;
    });
    if (higher->conflict.empty()) {
      higher->conflict = fmt::format("the profile still says {}", to_word(level_said(*profile)));
    }
  }
  std::vector<SafetyEntry> kept;
  for (const SafetyEntry& entry : entries) {
    const bool again = is_field(entry) && entry.current && is_said_again(entry, entries);
    if (!again) kept.push_back(entry);
  }
  entries = std::move(kept);
  return highest;
}

}  // namespace resist
