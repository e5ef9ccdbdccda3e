#include "record/calendar.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <utility>

namespace resist {
namespace {

using std::chrono::months;
using std::chrono::sys_days;
using std::chrono::year;

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

constexpr std::array<std::string_view, 12> number_words = {"one",  "two", "three",  "four",
                                                           "five", "six", "seven",  "eight",
                                                           "nine", "ten", "eleven", "twelve"};

Date monday_of(Date day) {
  const std::chrono::weekday weekday{sys_days{day}};
  return plus_days(day, -static_cast<int>((weekday - std::chrono::Monday).count()));
}

Period whole_months(std::chrono::year_month first, int count) {
  return {.since = first / 1, .until = last_of_month(first + months{count - 1})};
}

Date months_before(Date day, int count) {
  const std::chrono::year_month month = (day.year() / day.month()) - months{count};
  return std::min(Date{month / day.day()}, last_of_month(month));
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

}  // namespace

std::optional<Unit> parse_unit(std::string_view word) {
  const auto* found = std::ranges::find(unit_words, word, &decltype(unit_words)::value_type::first);
  if (found == unit_words.end()) return std::nullopt;
  return found->second;
}

std::optional<int> parse_count(std::string_view word) {
  const auto* spelt = std::ranges::find(number_words, word);
  if (spelt != number_words.end()) return static_cast<int>(spelt - number_words.begin()) + 1;
  int value = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (error != std::errc{} || end != word.data() + word.size()) return std::nullopt;
  return value;
}

Date last_of_month(std::chrono::year_month month) {
  return Date{month / std::chrono::last};
}

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

std::optional<Period> iso_week(int number, int week) {
  const Date monday = monday_of(year{number} / 1 / 4);
  const Date wanted = plus_days(monday, 7 * (week - 1));
  const bool in_year = week >= 1 && plus_days(wanted, 3).year() == year{number};
  if (!in_year) return std::nullopt;
  return Period{.since = wanted, .until = plus_days(wanted, 6)};
}

std::optional<Period> calendar(std::string_view word) {
  if (const std::optional<Date> day = parse_date(word)) return Period{.since = *day, .until = *day};
  const std::optional<int> number = word.size() < 4 ? std::nullopt : parse_count(word.substr(0, 4));
  if (!number || *number < 1900) return std::nullopt;
  std::string_view rest = word.substr(4);
  if (rest.empty()) return whole(Unit::Year, year{*number} / 1 / 1, 0);
  if (rest.front() == '-') rest.remove_prefix(1);
  return part_of_year(*number, rest);
}

}  // namespace resist
