#include "record/period.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <span>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/nearest.h"
#include "base/unicode.h"

namespace resist {
namespace {

using std::chrono::months;
using std::chrono::sys_days;
using std::chrono::year;
using Words = std::vector<std::string_view>;

enum class Unit { Day, Week, Month, Quarter, Year, Session };

constexpr std::array<std::pair<std::string_view, Unit>, 12> unit_words = {{
    {"day", Unit::Day},
    {"days", Unit::Day},
    {"week", Unit::Week},
    {"weeks", Unit::Week},
    {"month", Unit::Month},
    {"months", Unit::Month},
    {"quarter", Unit::Quarter},
    {"quarters", Unit::Quarter},
    {"year", Unit::Year},
    {"years", Unit::Year},
    {"session", Unit::Session},
    {"sessions", Unit::Session},
}};

constexpr std::array<std::string_view, 21> known_words = {
    "day",      "days",  "week",   "weeks",   "month",     "months", "quarter",
    "quarters", "year",  "years",  "session", "sessions",  "this",   "last",
    "since",    "until", "intake", "today",   "yesterday", "from",   "to"};

std::optional<Unit> parse_unit(std::string_view word) {
  const auto* found = std::ranges::find(unit_words, word, &decltype(unit_words)::value_type::first);
  if (found == unit_words.end()) return std::nullopt;
  return found->second;
}

constexpr std::array<std::string_view, 12> number_words = {"one",  "two", "three",  "four",
                                                           "five", "six", "seven",  "eight",
                                                           "nine", "ten", "eleven", "twelve"};

std::optional<int> parse_count(std::string_view word) {
  const auto* spelt = std::ranges::find(number_words, word);
  if (spelt != number_words.end()) return static_cast<int>(spelt - number_words.begin()) + 1;
  int value = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (error != std::errc{} || end != word.data() + word.size()) return std::nullopt;
  return value;
}

Words split_words(std::string_view text) {
  Words words;
  while (!text.empty()) {
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos) break;
    text.remove_prefix(begin);
    const std::size_t length = std::min(text.find_first_of(" \t"), text.size());
    words.push_back(text.substr(0, length));
    text.remove_prefix(length);
  }
  return words;
}

Date last_of_month(std::chrono::year_month month) {
  return Date{month / std::chrono::last};
}

Date monday_of(Date day) {
  const std::chrono::weekday weekday{sys_days{day}};
  return plus_days(day, -static_cast<int>((weekday - std::chrono::Monday).count()));
}

Period whole_months(std::chrono::year_month first, int count) {
  return {.since = first / 1, .until = last_of_month(first + months{count - 1})};
}

/// The whole unit that holds \p day, moved by \p step units.
Period whole(Unit unit, Date day, int step) {
  const std::chrono::year_month month = day.year() / day.month();
  switch (unit) {
    case Unit::Day:
    case Unit::Session:
      break;
    case Unit::Week: {
      const Date monday = plus_days(monday_of(day), 7 * step);
      return {.since = monday, .until = plus_days(monday, 6)};
    }
    case Unit::Month:
      return whole_months(month + months{step}, 1);
    case Unit::Quarter: {
      const int into = static_cast<int>((static_cast<unsigned>(day.month()) - 1) % 3);
      return whole_months(month + months{3 * step - into}, 3);
    }
    case Unit::Year:
      return whole_months((day.year() + std::chrono::years{step}) / std::chrono::January, 12);
  }
  const Date moved = plus_days(day, step);
  return {.since = moved, .until = moved};
}

Date months_before(Date day, int count) {
  const std::chrono::year_month month = (day.year() / day.month()) - months{count};
  return std::min(Date{month / day.day()}, last_of_month(month));
}

/// `last 6 weeks`: so long, ending today.
Period rolling(Unit unit, int count, Date today) {
  switch (unit) {
    case Unit::Session:
      return {.last_sessions = count};
    case Unit::Day:
      return {.since = plus_days(today, 1 - count), .until = today};
    case Unit::Week:
      return {.since = plus_days(today, 1 - 7 * count), .until = today};
    case Unit::Month:
    case Unit::Quarter:
    case Unit::Year:
      break;
  }
  const int each = unit == Unit::Month ? 1 : unit == Unit::Quarter ? 3 : 12;
  return {.since = plus_days(months_before(today, each * count), 1), .until = today};
}

/// A week of ISO 8601: week 1 is the one that holds 4 January.
std::optional<Period> iso_week(int number, int week) {
  const Date monday = monday_of(year{number} / 1 / 4);
  const Date wanted = plus_days(monday, 7 * (week - 1));
  const bool in_year = week >= 1 && plus_days(wanted, 3).year() == year{number};
  if (!in_year) return std::nullopt;
  return Period{.since = wanted, .until = plus_days(wanted, 6)};
}

/// The part of a year after `2026-`: `03`, `W47`, `Q2`.
std::optional<Period> part_of_year(int number, std::string_view part) {
  const bool lettered = !part.empty() && (part.front() == 'w' || part.front() == 'q');
  const std::optional<int> count = parse_count(lettered ? part.substr(1) : part);
  if (!count || *count < 1) return std::nullopt;
  if (lettered && part.front() == 'w') return iso_week(number, *count);
  const std::chrono::year_month january = year{number} / std::chrono::January;
  if (lettered) {
    return *count <= 4 ? std::optional{whole_months(january + months{3 * (*count - 1)}, 3)}
                       : std::nullopt;
  }
  if (part.size() != 2 || *count > 12) return std::nullopt;
  return whole_months(january + months{*count - 1}, 1);
}

/// `2026`, `2026-03`, `2026q2`, `2026-w47`, `2026-03-09`.
std::optional<Period> calendar(std::string_view word) {
  if (const std::optional<Date> day = parse_date(word)) return Period{.since = *day, .until = *day};
  const std::optional<int> number = word.size() < 4 ? std::nullopt : parse_count(word.substr(0, 4));
  if (!number || *number < 1900) return std::nullopt;
  std::string_view rest = word.substr(4);
  if (rest.empty()) return whole(Unit::Year, year{*number} / 1 / 1, 0);
  if (rest.front() == '-') rest.remove_prefix(1);
  return part_of_year(*number, rest);
}

std::string iso_of(int number, int month, int day) {
  const Date date = year{number} / month / day;
  return date.ok() ? to_iso(date) : std::string{};
}

/// Why `02/11/2026` or `2.11.2026` is refused; empty when \p word is no such date.
std::string two_readings(std::string_view word) {
  const std::size_t first = word.find_first_of("/.");
  if (first == std::string_view::npos) return {};
  const std::size_t second = word.find(word[first], first + 1);
  if (second == std::string_view::npos) return {};
  const std::optional<int> a = parse_count(word.substr(0, first));
  const std::optional<int> b = parse_count(word.substr(first + 1, second - first - 1));
  const std::optional<int> c = parse_count(word.substr(second + 1));
  if (!a || !b || !c || *c < 1900) return {};
  const std::string day_first = iso_of(*c, *b, *a);
  const std::string month_first = iso_of(*c, *a, *b);
  if (day_first.empty() && month_first.empty()) return {};
  if (day_first.empty() || month_first.empty() || day_first == month_first) {
    return fmt::format("\"{}\" is not a date as written here; write {}", word,
                       day_first.empty() ? month_first : day_first);
  }
  return fmt::format("\"{}\" can be {} or {}; write the one you mean", word, day_first,
                     month_first);
}

/// Why `2026-02-30`, `2026-13`, `2026-w54` or `2026-q5` is none; empty when \p word is not like
/// them.
std::string not_in_calendar(std::string_view word) {
  const std::optional<int> number = word.size() < 6 ? std::nullopt : parse_count(word.substr(0, 4));
  if (!number || *number < 1900 || word[4] != '-' || calendar(word)) return {};
  const std::string_view rest = word.substr(5);
  if (rest.front() == 'w' && parse_count(rest.substr(1))) {
    return fmt::format("{} has no week {}; its last is {}", *number, rest.substr(1),
                       iso_week(*number, 53) ? 53 : 52);
  }
  if (rest.front() == 'q' && parse_count(rest.substr(1))) {
    return fmt::format("a year has quarters 1 to 4, not {}", rest.substr(1));
  }
  const std::optional<int> month = parse_count(rest.substr(0, 2));
  if (!month) return {};
  if (*month < 1 || *month > 12) return fmt::format("there is no month {} in \"{}\"", *month, word);
  const bool has_day = rest.size() == 5 && rest[2] == '-' && parse_count(rest.substr(3));
  if (!has_day) return {};
  const Date last = last_of_month(year{*number} / *month);
  return fmt::format("there is no {}; the month ends on {}", word, to_iso(last));
}

Error not_understood(std::string_view text, const Words& words) {
  for (const std::string_view word : words) {
    for (std::string_view rest = word; !rest.empty();) {
      const std::size_t end = std::min(rest.find(".."), rest.size());
      if (std::string why = not_in_calendar(rest.substr(0, end)); !why.empty()) {
        return {std::move(why)};
      }
      rest.remove_prefix(std::min(end + 2, rest.size()));
    }
  }
  for (const std::string_view word : words) {
    if (std::string why = two_readings(word); !why.empty()) return {std::move(why)};
  }
  for (const std::string_view word : words) {
    const bool known = std::ranges::find(known_words, word) != known_words.end();
    if (known || parse_count(word) || calendar(word)) continue;
    if (const std::string_view meant = nearest(word, known_words); !meant.empty()) {
      return {fmt::format("no period \"{}\"; did you mean \"{}\" for \"{}\"?", text, meant, word)};
    }
  }
  return {
      fmt::format("no period \"{}\"; write for example \"last week\", \"last 6 weeks\", "
                  "\"last 8 sessions\", \"2026-03\" or \"2026-03-01..2026-04-15\"",
                  text)};
}

/// `today`, `this week`, `last month`, `last 6 weeks`, or a stretch of the calendar.
std::optional<Period> simple(const Words& words, Date today) {
  if (words.size() == 1) {
    if (words[0] == "today") return whole(Unit::Day, today, 0);
    if (words[0] == "yesterday") return whole(Unit::Day, today, -1);
    return calendar(words[0]);
  }
  if (words.size() == 2 && (words[0] == "this" || words[0] == "last")) {
    const std::optional<Unit> unit = parse_unit(words[1]);
    if (!unit || words[1].ends_with('s')) return std::nullopt;
    if (*unit == Unit::Session) return Period{.last_sessions = 1};
    return whole(*unit, today, words[0] == "this" ? 0 : -1);
  }
  if (words.size() == 3 && words[0] == "last") {
    const std::optional<int> count = parse_count(words[1]);
    const std::optional<Unit> unit = parse_unit(words[2]);
    constexpr int most = 10000;
    if (!count || !unit || *count < 1 || *count > most) return std::nullopt;
    return rolling(*unit, *count, today);
  }
  return std::nullopt;
}

/// From the first day of \p a to the last of \p b.
std::optional<Period> between(const Words& a, const Words& b, Date today) {
  Period period;
  if (!a.empty()) {
    const std::optional<Period> from = simple(a, today);
    if (!from || !from->since) return std::nullopt;
    period.since = from->since;
  }
  if (!b.empty()) {
    const std::optional<Period> to = simple(b, today);
    if (!to || !to->until) return std::nullopt;
    period.until = to->until;
  }
  return period;
}

std::optional<Period> compound(std::string_view text, const Words& words, Date today) {
  if (const std::size_t dots = text.find(".."); dots != std::string_view::npos) {
    const Words a = split_words(text.substr(0, dots));
    const Words b = split_words(text.substr(dots + 2));
    return a.empty() && b.empty() ? std::nullopt : between(a, b, today);
  }
  if (words.size() < 2) return std::nullopt;
  const Words rest{words.begin() + 1, words.end()};
  if (words[0] == "since") {
    return rest == Words{"intake"} ? std::optional{Period{}} : between(rest, {}, today);
  }
  if (words[0] == "until") return between({}, rest, today);
  const auto to = std::ranges::find(rest, std::string_view{"to"});
  if (words[0] != "from" || to == rest.end() || to == rest.begin() || to + 1 == rest.end()) {
    return std::nullopt;
  }
  return between({rest.begin(), to}, {to + 1, rest.end()}, today);
}

}  // namespace

Result<Period> parse_period(std::string_view text, Date today) {
  const std::string lower = ascii_lower(text);
  const Words words = split_words(lower);
  std::optional<Period> period = compound(lower, words, today);
  if (!period) period = simple(words, today);
  if (!period) return not_understood(text, words);
  if (period->since && period->until && *period->since > *period->until) {
    return Error{fmt::format("the period \"{}\" ends before it begins: {} is after {}", text,
                             to_iso(*period->since), to_iso(*period->until))};
  }
  return *period;
}

std::string to_words(const Period& period) {
  if (period.last_sessions > 0) {
    return period.last_sessions == 1 ? "last session"
                                     : fmt::format("last {} sessions", period.last_sessions);
  }
  if (period.since && period.until) {
    return fmt::format("{}..{}", to_iso(*period.since), to_iso(*period.until));
  }
  if (period.since) return fmt::format("since {}", to_iso(*period.since));
  if (period.until) return fmt::format("until {}", to_iso(*period.until));
  return {};
}

}  // namespace resist
