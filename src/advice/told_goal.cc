// Goals that stand in the notes and not in the file, or in the file and not in the calendar.
#include "advice/told_goal.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <vector>

#include "advice/evidence.h"
#include "advice/plain_words.h"
#include "advice/wording.h"
#include "base/unicode.h"

namespace resist {
namespace {

constexpr std::size_t first_hours = 2;
constexpr std::size_t least_letters = 6;  // of a goal's word that names an event

constexpr auto speaks_of_goals =
    std::to_array<std::string_view>({"goal", "goals", "problem statement"});
constexpr auto says_there_is_none =
    std::to_array<std::string_view>({"no goal", "no goals", "goals not", "goal not",
                                     "not ... goals", "without ... goals", "goals to be"});
constexpr auto says_what_for = std::to_array<std::string_view>({
    "goal in own words",
    "in own words",
    "in his|her|their own words",
    "goal is to",
    "goal is",
    "wants to know|find|stop|decide|figure|feel|understand|learn|sleep|manage|cope",
    "would like to know|find|stop|decide|figure|feel|understand|learn|sleep|manage|cope",
    "he'd like to know|find|stop|decide|figure|feel|understand|learn|sleep|manage|cope",
    "she'd like to know|find|stop|decide|figure|feel|understand|learn|sleep|manage|cope",
    "hopes to know|find|stop|decide|figure|feel|understand|learn|sleep|manage|cope",
});

/// 2 what the goal is, 1 that there is one, 0 nothing of it.
int goal_in(std::string_view text) {
  if (says_one_of(text, says_there_is_none)) return 0;
  if (says_one_of(text, says_what_for)) return 2;
  return says_one_of(text, speaks_of_goals) ? 1 : 0;
}

std::optional<Date> date_of(int year, unsigned month, unsigned day) {
  const Date date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
  return date.ok() ? std::optional{date} : std::nullopt;
}

/// The day by which a goal was to be reached, in \p year.
std::optional<Date> deadline_in(std::string_view goal, int year) {
  constexpr std::array<std::string_view, 12> months = {
      "january", "february", "march",     "april",   "may",      "june",
      "july",    "august",   "september", "october", "november", "december"};
  if (says(goal, "by thanksgiving")) {
    const std::chrono::year_month_weekday fourth{std::chrono::year{year}, std::chrono::November,
                                                 std::chrono::Thursday[4]};
    return Date{std::chrono::sys_days{fourth}};
  }
  if (says(goal, "by christmas")) return date_of(year, 12, 25);
  if (says(goal, "by halloween")) return date_of(year, 10, 31);
  for (unsigned month = 1; month <= months.size(); ++month) {
    const std::string name{months.at(month - 1)};
    if (!says(goal, "by " + name) && !says(goal, "by the end of " + name)) continue;
    const std::chrono::year_month_day_last last{
        std::chrono::year{year}, std::chrono::month_day_last{std::chrono::month{month}}};
    return Date{std::chrono::sys_days{last}};
  }
  return std::nullopt;
}

/// The first such day on or after \p from.
std::optional<Date> deadline(std::string_view goal, Date from) {
  const int year = static_cast<int>(from.year());
  for (const int each : {year, year + 1}) {
    const std::optional<Date> day = deadline_in(goal, each);
    if (!day) return std::nullopt;
    if (*day >= from) return day;
  }
  return std::nullopt;
}

/// "3/27" behind a word, where only one order of day and month is possible.
std::optional<Date> day_written(std::string_view text, Date from) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos || slash == 0) return std::nullopt;
  std::size_t begin = slash;
  while (begin > 0 && text[begin - 1] >= '0' && text[begin - 1] <= '9') --begin;
  unsigned first = 0;
  unsigned second = 0;
  const char* const end = text.data() + text.size();
  const auto left = std::from_chars(text.data() + begin, text.data() + slash, first);
  const auto right = std::from_chars(text.data() + slash + 1, end, second);
  if (left.ec != std::errc{} || right.ec != std::errc{}) return std::nullopt;
  if (first > 12) std::swap(first, second);
  if (second <= 12 && first != second) return std::nullopt;
  const std::optional<Date> day = date_of(static_cast<int>(from.year()), first, second);
  return day && *day < from ? date_of(static_cast<int>(from.year()) + 1, first, second) : day;
}

/// The long words of a goal, of which one may be an event.
std::vector<std::string> long_words(std::string_view goal) {
  const std::string lower = ascii_lower(goal);
  std::vector<std::string> words;
  for (std::size_t at = 0; at < lower.size();) {
    std::size_t end = at;
    while (end < lower.size() && lower[end] >= 'a' && lower[end] <= 'z') ++end;
    if (end - at >= least_letters) words.push_back(lower.substr(at, end - at));
    at = std::max(end, at + 1);
  }
  return words;
}

/// The date that the notes have for one of \p words: "audition is 3/27", "exam on 3/27".
std::optional<Date> day_of_event(const Case& the_case, const std::vector<std::string>& words) {
  constexpr std::size_t near = 14;  // bytes between the word and its date
  for (std::size_t at = 0; at < the_case.reading.sessions.size(); ++at) {
    const Date date = the_case.client.sessions[at].date.value;
    if (date > the_case.as_of) break;
    for (const Sentence& sentence : the_case.reading.sessions[at].sentences) {
      if (sentence.text.find('/') == std::string_view::npos) continue;
      const std::string lower = ascii_lower(sentence.text);
      for (const std::string& word : words) {
        const std::size_t found = lower.find(word + " ");
        if (found == std::string::npos) continue;
        const std::string_view behind = std::string_view{lower}.substr(found + word.size());
        if (const auto day = day_written(behind.substr(0, near), date)) return day;
      }
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<Evidence> told_goal(const Case& the_case) {
  if (!the_case.client.goals.empty()) return std::nullopt;
  const std::vector<std::size_t> held = last_held(the_case, the_case.client.sessions.size());
  std::optional<Evidence> told;
  int best = 0;
  for (std::size_t i = 0; i < std::min(first_hours, held.size()); ++i) {
    const std::size_t session = held[held.size() - 1 - i];
    if (session >= the_case.reading.sessions.size()) continue;
    const SessionReading& reading = the_case.reading.sessions[session];
    for (std::size_t at = 0; at < reading.sentences.size(); ++at) {
      const Sentence& sentence = reading.sentences[at];
      if (sentence.in_transcript || tells_of_danger(reading, at)) continue;
      const int plainly = goal_in(sentence.text);
      if (plainly <= best) continue;
      best = plainly;
      told = sentence_evidence("advice/goal-told", the_case.client.sessions[session], sentence);
    }
  }
  return told;
}

bool says_what_is_wanted(std::string_view text) {
  return goal_in(text) == 2;
}

std::string own_goal(const Client& client, const Evidence& told) {
  constexpr std::size_t longest = 96;
  constexpr int most_words = 17;
  const std::size_t open = told.quote.find('"');
  if (open == std::string::npos) return {};
  const std::size_t close = told.quote.find('"', open + 1);
  if (close == std::string::npos) return {};
  const std::string words = told.quote.substr(open + 1, close - open - 1);
  if (words.find(' ') == std::string::npos) return {};
  // "Wants to stop "checking what face": what is quoted is what is to end, and no goal.
  constexpr auto endings =
      std::to_array<std::string_view>({"stop", "quit", "end", "avoid", "less", "without", "not"});
  const std::vector<PlainWord> before = plain_words(std::string_view{told.quote}.substr(0, open));
  if (!before.empty() && is_one_of(before.back().text, endings)) return {};
  return quotable(client, words, longest, most_words);
}

std::optional<PassedGoal> passed_goal(const Case& the_case) {
  for (const Goal& goal : the_case.client.goals) {
    if (goal.status && goal.status->value != GoalStatus::Active) continue;
    if (the_case.client.sessions.empty()) continue;
    const std::string spoken = quotable(the_case.client, goal.goal.value, 72, 12);
    if (spoken.empty()) continue;
    const Date from = goal.set ? goal.set->value : the_case.client.sessions.front().date.value;
    std::optional<Date> day = deadline(goal.goal.value, from);
    if (!day) day = day_of_event(the_case, long_words(goal.goal.value));
    if (day && *day < the_case.as_of) return PassedGoal{.goal = spoken, .day = *day};
  }
  return std::nullopt;
}

}  // namespace resist
