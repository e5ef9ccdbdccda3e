#include "notes/written_dates.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/unicode.h"

namespace resist {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_all_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, is_digit);
}

/// The month that \p word names, "nov" or "november"; 0 when it names none.
unsigned month_of(std::string_view word) {
  static constexpr std::array<std::string_view, 12> names = {
      "january", "february", "march",     "april",   "may",      "june",
      "july",    "august",   "september", "october", "november", "december"};
  constexpr std::size_t shortest = 3;
  const std::string lower = ascii_lower(word);
  if (lower.size() < shortest) return 0;
  const auto* const found = std::ranges::find_if(
      names, [&lower](std::string_view name) { return name.starts_with(lower); });
  return found == names.end() ? 0 : static_cast<unsigned>(found - names.begin()) + 1;
}

/// The words and numbers of a name.
std::vector<std::string_view> parts_of(std::string_view stem) {
  constexpr std::string_view separators = " _,.-";
  std::vector<std::string_view> parts;
  while (!stem.empty()) {
    const std::size_t begin = std::min(stem.find_first_not_of(separators), stem.size());
    stem.remove_prefix(begin);
    const std::size_t length = std::min(stem.find_first_of(separators), stem.size());
    if (length > 0) parts.push_back(stem.substr(0, length));
    stem.remove_prefix(length);
  }
  return parts;
}

/// `3 Nov 2026`, `Nov 3, 2026`: a day, a year and the name of a month side by side.
std::vector<std::string> reading_with_month(const std::vector<std::string_view>& parts) {
  for (std::size_t i = 0; i + 2 < parts.size(); ++i) {
    const bool day_first = is_all_digits(parts[i]);
    const unsigned month = month_of(parts[day_first ? i + 1 : i]);
    const std::string_view day = parts[day_first ? i : i + 1];
    const bool shaped = month > 0 && is_all_digits(day) && day.size() <= 2 &&
                        is_all_digits(parts[i + 2]) && parts[i + 2].size() == 4;
    if (!shaped) continue;
    const std::string iso = fmt::format("{}-{:02}-{:0>2}", parts[i + 2], month, day);
    if (parse_date(iso)) return {iso};
  }
  return {};
}

/// `20261103`, and `03112026` in either order.
std::vector<std::string> readings_of_eight(std::string_view digits) {
  const std::string year_first =
      fmt::format("{}-{}-{}", digits.substr(0, 4), digits.substr(4, 2), digits.substr(6));
  constexpr std::string_view earliest = "1900";
  constexpr std::string_view latest = "2100";
  const std::string_view year = digits.substr(0, 4);
  if (year >= earliest && year <= latest && parse_date(year_first)) return {year_first};
  return readings_of_date(
      fmt::format("{}-{}-{}", digits.substr(0, 2), digits.substr(2, 2), digits.substr(4)));
}

}  // namespace

std::vector<std::string> readings_of_date(std::string_view text) {
  std::array<unsigned, 3> parts{};
  std::array<std::size_t, 3> digits{};
  std::size_t part = 0;
  for (const char c : text) {
    if (is_digit(c) && digits[part] < 4) {
      parts[part] = parts[part] * 10 + static_cast<unsigned>(c - '0');
      ++digits[part];
    } else if ((c == '/' || c == '.' || c == '-') && part < 2 && digits[part] > 0) {
      ++part;
    } else {
      return {};
    }
  }
  const bool year_first = digits[0] == 4;
  if (part != 2 || (!year_first && digits[2] != 4)) return {};
  if (year_first) std::swap(parts[0], parts[2]);
  const auto written = [&parts](unsigned month, unsigned day) {
    const std::string iso = fmt::format("{:04}-{:02}-{:02}", parts[2], month, day);
    return parse_date(iso) ? iso : std::string{};
  };
  const std::string day_first = written(parts[1], parts[0]);
  const std::string month_first = year_first ? day_first : written(parts[0], parts[1]);
  std::vector<std::string> readings;
  if (!day_first.empty()) readings.push_back(day_first);
  if (!month_first.empty() && month_first != day_first) readings.push_back(month_first);
  return readings;
}

std::string date_hint(std::string_view text) {
  std::vector<std::string> readings = readings_of_date(text);
  if (readings.empty()) readings = readings_of_name(text);
  return readings.empty() ? std::string{} : fmt::format("write {}", fmt::join(readings, " or "));
}

bool has_shape_of_date(std::string_view text) {
  constexpr std::string_view shape = "0000-00-00";
  return std::ranges::equal(text, shape,
                            [](char c, char s) { return s == '-' ? c == s : is_digit(c); });
}

std::optional<Date> date_from(std::string_view text) {
  if (const std::optional<Date> date = parse_date(text)) return date;
  if (text.size() < 8 || text.size() > 9 || text[4] != '-') return std::nullopt;
  const std::size_t dash = text.find('-', 5);
  if (dash == std::string_view::npos) return std::nullopt;
  const auto padded = [](std::string_view part) {
    return part.size() == 1 ? "0" + std::string{part} : std::string{part};
  };
  return parse_date(fmt::format("{}-{}-{}", text.substr(0, 4), padded(text.substr(5, dash - 5)),
                                padded(text.substr(dash + 1))));
}

std::vector<std::string> readings_of_name(std::string_view stem) {
  constexpr std::string_view of_dates = "0123456789-./";
  for (std::size_t at = 0; at < stem.size();) {
    if (!is_digit(stem[at])) {
      ++at;
      continue;
    }
    std::string_view run = stem.substr(at);
    run = run.substr(0, std::min(run.find_first_not_of(of_dates), run.size()));
    at += run.size();
    run = run.substr(0, run.find_last_of("0123456789") + 1);
    constexpr std::size_t eight = 8;
    std::vector<std::string> readings =
        run.size() == eight && is_all_digits(run) ? readings_of_eight(run) : readings_of_date(run);
    if (!readings.empty()) return readings;
  }
  return reading_with_month(parts_of(stem));
}

}  // namespace resist
