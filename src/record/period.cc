#include "record/period.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/nearest.h"
#include "base/unicode.h"
#include "record/calendar.h"

namespace resist {
namespace {

using std::chrono::year;
using Words = std::vector<std::string_view>;

constexpr std::array<std::string_view, 21> known_words = {
    "day",      "days",  "week",   "weeks",   "month",     "months", "quarter",
    "quarters", "year",  "years",  "session", "sessions",  "this",   "last",
    "since",    "until", "intake", "today",   "yesterday", "from",   "to"};

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
  std::optional<int> c = parse_count(word.substr(second + 1));
  if (c && word.size() - second == 3) c = 2000 + *c;  // 02/11/26
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

/// \p words with what stands on either side of `..` apart.
Words ends_of(const Words& words) {
  Words ends;
  for (std::string_view rest : words) {
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find(".."), rest.size());
      if (end > 0) ends.push_back(rest.substr(0, end));
      rest.remove_prefix(std::min(end + 2, rest.size()));
    }
  }
  return ends;
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

/// `2026-11` for "november" and "nov 2026"; the last one that has begun where no year is told.
std::string month_named(const Words& words, Date today) {
  static constexpr std::array<std::string_view, 12> names = {
      "january", "february", "march",     "april",   "may",      "june",
      "july",    "august",   "september", "october", "november", "december"};
  constexpr std::size_t shortest = 3;
  if (words.empty() || words.size() > 2 || words[0].size() < shortest) return {};
  const auto* const name = std::ranges::find_if(
      names, [&words](std::string_view each) { return each.starts_with(words[0]); });
  if (name == names.end()) return {};
  const std::chrono::month month{static_cast<unsigned>(name - names.begin()) + 1};
  year in = today.year();
  if (words.size() == 2) {
    const std::optional<int> told = parse_count(words[1]);
    if (!told || *told < 1900 || *told > 2100) return {};
    in = year{*told};
  } else if (month > today.month()) {
    --in;
  }
  return fmt::format("{:04}-{:02}", static_cast<int>(in), static_cast<unsigned>(month));
}

/// A period that \p words probably stand for: "2 weeks" for the last two; empty when there is none.
std::string guess(const Words& words, Date today) {
  Words last = words;
  last.insert(last.begin(), "last");
  if (simple(last, today)) return fmt::format("last {}", fmt::join(words, " "));
  return month_named(words, today);
}

Error not_understood(std::string_view text, const Words& words, Date today) {
  if (const std::string meant = guess(words, today); !meant.empty()) {
    return {fmt::format("no period \"{}\"; did you mean \"{}\"?", text, meant)};
  }
  const Words ends = ends_of(words);
  for (const std::string_view word : ends) {
    if (std::string why = not_in_calendar(word); !why.empty()) return {std::move(why)};
  }
  for (const std::string_view word : ends) {
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
  if (!period) return not_understood(text, words, today);
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
