// What kind of hour went before a gap. An hour that cost much is a commoner reason to stay away
// than any bus, and the dates tell it before anybody is asked.
#include "advice/before_gaps.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "advice/hints.h"

namespace resist {
namespace {

constexpr std::size_t slots_looked_at = 12;
constexpr int least_gaps = 2;

/// How notes tell of an hour that took much.
constexpr auto heavy_words = std::to_array<std::string_view>(
    {"broke down", "cried", "cries", "crying", "first time he|she|they", "for the first time",
     "heavy hour|session|one", "never told", "shook", "shaking", "sobbed", "sobbing", "tearful",
     "tears", "told anyone|anybody", "weeping", "wept", "hard session|hour", "big session|hour"});

/// The therapist's own word for it, in the entry of the gap.
constexpr auto said_afterwards = std::to_array<std::string_view>(
    {"before this|that was heavy|hard|big|raw", "last time|week|session was heavy|hard|big|raw",
     "after ... heavy|hard session|hour|one", "the one before was heavy|hard|big|raw"});

constexpr auto not_here = std::to_array<std::string_view>(
    {"no tears", "not cried", "didn't cry", "without tears", "baby", "cried off", "at home",
     "at work", "on the bus", "last year", "as a child"});

bool is_missed_by_client(Attendance attendance) {
  return !was_held(attendance) && attendance != Attendance::TherapistCancelled;
}

template <std::size_t Count>
bool tells(const Case& the_case, std::size_t session,
           const std::array<std::string_view, Count>& words) {
  if (session >= the_case.reading.sessions.size()) return false;
  return std::ranges::any_of(
      the_case.reading.sessions[session].sentences, [&](const Sentence& each) {
        const bool counts = !each.in_transcript && !each.is_template &&
                            each.role != SectionRole::Plan && each.role != SectionRole::Homework;
        return counts && says_one_of(each.text, words) && !says_one_of(each.text, not_here);
      });
}

/// One hour held, whether it was heavy, and whether the next was missed.
struct Hour {
  bool heavy = false;
  bool gap_after = false;
  Date next{};
};

std::vector<Hour> hours_of(const Case& the_case) {
  std::vector<Hour> hours;
  std::vector<std::size_t> slots;
  for (std::size_t at = the_case.client.sessions.size(); at-- > 0;) {
    if (slots.size() == slots_looked_at) break;
    if (the_case.client.sessions[at].date.value > the_case.as_of) continue;
    if (attendance_in(the_case, at) != Attendance::TherapistCancelled) slots.push_back(at);
  }
  std::ranges::reverse(slots);
  for (std::size_t i = 0; i + 1 < slots.size(); ++i) {
    if (!was_held(attendance_in(the_case, slots[i]))) continue;
    const std::size_t next = slots[i + 1];
    const bool gap = is_missed_by_client(attendance_in(the_case, next));
    const bool heavy =
        tells(the_case, slots[i], heavy_words) || (gap && tells(the_case, next, said_afterwards));
    hours.push_back(
        {.heavy = heavy, .gap_after = gap, .next = the_case.client.sessions[next].date.value});
  }
  return hours;
}

}  // namespace

std::string say_before_gaps(const Case& the_case) {
  const std::vector<Hour> hours = hours_of(the_case);
  int gaps = 0;
  int heavy_gaps = 0;
  int heavy_kept = 0;
  std::vector<std::string> days;
  for (const Hour& each : hours) {
    if (each.gap_after) ++gaps;
    if (each.heavy && !each.gap_after) ++heavy_kept;
    if (!each.heavy || !each.gap_after) continue;
    ++heavy_gaps;
    days.push_back(to_iso(each.next));
  }
  const bool is_pattern =
      heavy_gaps >= least_gaps && heavy_gaps * 3 >= gaps * 2 && heavy_kept < heavy_gaps;
  if (!is_pattern) return {};
  return fmt::format(
      "{} of the {} hours that fell through came right after one of tears or of much told: {}.",
      heavy_gaps, gaps, fmt::join(days, ", "));
}

}  // namespace resist
