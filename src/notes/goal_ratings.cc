#include "notes/goal_ratings.h"

#include <charconv>
#include <optional>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "base/unicode.h"
#include "notes/codes.h"

namespace resist {
namespace {

constexpr int lowest = -2;
constexpr int highest = 2;
constexpr std::string_view levels =
    "-2 is much less than hoped, -1 less, 0 as hoped, 1 more, 2 much more";

/// \p text without a plus, and with the minus that a keyboard has.
std::string plain_sign(std::string_view text) {
  constexpr std::string_view minus = "\u2212";
  if (text.starts_with(minus)) return fmt::format("-{}", text.substr(minus.size()));
  const bool has_plus = text.starts_with('+') && !text.starts_with("+-");
  return std::string{text.substr(has_plus ? 1 : 0)};
}

/// The rating that \p text is, whatever its size; empty when it is no whole number.
std::optional<int> whole_number(std::string_view text) {
  const std::string plain = plain_sign(text);
  const char* const end = plain.data() + plain.size();
  int number = 0;
  const auto read = std::from_chars(plain.data(), end, number);
  const bool whole = read.ec == std::errc{} && read.ptr == end;
  return whole ? std::optional{number} : std::nullopt;
}

std::optional<Noted<int>> read_rating(const Value& value, Diagnostics& diagnostics) {
  const std::optional<Noted<std::string>> text = read_text(value, diagnostics);
  if (!text) return std::nullopt;
  const std::optional<int> rating = whole_number(text->value);
  if (rating && *rating >= lowest && *rating <= highest) {
    return Noted<int>{.value = *rating, .where = text->where};
  }
  diagnostics.push_back(diagnostic_at(
      Severity::Error, rating ? codes::out_of_range : codes::not_a_number, text->where,
      rating ? fmt::format("\"{}\" is rated {}, and ratings run from {} to {}", value.key,
                           text->value, lowest, highest)
             : fmt::format("the rating of \"{}\" should be a whole number from {} to {}, and this "
                           "is \"{}\"",
                           value.key, lowest, highest, shorten(text->value, 40)),
      std::string{levels}));
  return std::nullopt;
}

}  // namespace

std::vector<GoalRating> read_goal_ratings(const Value& value, Diagnostics& diagnostics) {
  std::vector<GoalRating> ratings;
  if (!value.node->is_map()) {
    report_wrong_kind(value, "goals and ratings", diagnostics,
                      "such as {sleep six hours: 1, out once a week: -1}");
    return ratings;
  }
  for (const YamlEntry& entry : value.node->entries) {
    if (entry.value.is_null()) continue;
    const auto rating = read_rating(
        {.key = entry.key, .key_where = entry.where, .node = &entry.value}, diagnostics);
    if (!rating) continue;
    ratings.push_back(
        {.goal = {.value = std::string{entry.key}, .where = entry.where}, .rating = *rating});
  }
  return ratings;
}

}  // namespace resist
