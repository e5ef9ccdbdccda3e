#include "notes/schema.h"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>

#include "base/nearest.h"
#include "base/unicode.h"
#include "notes/codes.h"
#include "notes/written_dates.h"

namespace resist {
namespace {

std::string joined(std::span<const std::string_view> words) {
  std::string text;
  for (const std::string_view word : words) {
    if (!text.empty()) text += ", ";
    text += word;
  }
  return text;
}

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

void report(Severity severity, std::string_view code, const Value& value, std::string message,
            Diagnostics& diagnostics, std::string hint = {}) {
  diagnostics.push_back(
      diagnostic_at(severity, code, value.where(), std::move(message), std::move(hint)));
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Decimal digits with at most one point, perhaps a sign; no exponents, no hexadecimal.
std::optional<double> plain_number(std::string_view text) {
  const std::string_view unsigned_text =
      text.starts_with('-') || text.starts_with('+') ? text.substr(1) : text;
  if (unsigned_text.empty() || unsigned_text.size() > 15) return std::nullopt;
  if (std::ranges::count(unsigned_text, '.') > 1 || unsigned_text == ".") return std::nullopt;
  if (!std::ranges::all_of(unsigned_text, [](char c) { return is_digit(c) || c == '.'; })) {
    return std::nullopt;
  }
  double number = 0;
  const auto read =
      std::from_chars(unsigned_text.data(), unsigned_text.data() + unsigned_text.size(), number);
  if (read.ec != std::errc{}) return std::nullopt;
  return text.starts_with('-') ? -number : number;
}

/// The repair for something that is nearly a number: `18,2`, `14 (was 17)`, `50 min`.
std::string number_hint(std::string_view text) {
  std::string number;
  for (const char c : text) {
    if (is_digit(c)) {
      number += c;
    } else if ((c == ',' || c == '.') && number.find('.') == std::string::npos && !number.empty()) {
      number += '.';
    } else {
      break;
    }
  }
  if (number.ends_with('.')) number.pop_back();
  return number.empty() ? "leave the key out where there is no number"
                        : fmt::format("write {}", number);
}

void append(Passage& passage, std::string_view text, std::uint32_t source) {
  passage.segments.push_back(
      {.text_begin = static_cast<std::uint32_t>(passage.text.size()), .source_begin = source});
  passage.text += text;
}

void append(Passage& passage, const YamlNode& text) {
  const auto before = static_cast<std::uint32_t>(passage.text.size());
  for (Passage::Segment segment : text.segments) {
    segment.text_begin += before;
    passage.segments.push_back(segment);
  }
  passage.text += text.scalar;
}

/// `S:` and its text, `O:` and its text: headings as they would stand in prose.
Passage read_sections(const Value& value, Diagnostics& diagnostics) {
  Passage passage{.file = value.node->where.file};
  for (const YamlEntry& entry : value.node->entries) {
    if (entry.value.is_null()) continue;
    if (!entry.value.is_scalar()) {
      report_wrong_kind({.key = entry.key, .key_where = entry.where, .node = &entry.value}, "text",
                        diagnostics);
      continue;
    }
    append(passage, entry.key + ":\n", entry.where.begin);
    append(passage, entry.value);
    if (!passage.text.ends_with('\n')) {
      append(passage, "\n", entry.value.where.begin + entry.value.where.length);
    }
  }
  return passage;
}

/// The key of \p known for what practice software calls \p word; empty when there is none.
std::string_view key_of_other_programs(std::string_view word,
                                       std::span<const std::string_view> known) {
  static constexpr std::array<std::array<std::string_view, 2>, 14> names = {{
      {"status", "attendance"},
      {"appointment-status", "attendance"},
      {"session-status", "attendance"},
      {"duration", "minutes"},
      {"length", "minutes"},
      {"tasks", "assigned"},
      {"scores", "measures"},
      {"outcome-measures", "measures"},
      {"text", "goal"},
      {"title", "goal"},
      {"description", "goal"},
      {"text", "task"},
      {"title", "task"},
      {"description", "task"},
  }};
  const std::string form = word_form(word);
  for (const auto& [theirs, ours] : names) {
    if (form == theirs && std::ranges::find(known, ours) != known.end()) return ours;
  }
  return {};
}

}  // namespace

void report_unknown_key(const YamlEntry& entry, std::span<const std::string_view> known,
                        Severity severity, Diagnostics& diagnostics) {
  std::string_view meant = nearest(word_form(entry.key), known);
  if (meant.empty()) meant = key_of_other_programs(entry.key, known);
  std::string hint;
  if (!meant.empty()) hint = fmt::format("did you mean \"{}\"?", meant);
  if (meant.empty() && severity == Severity::Error) {
    hint = fmt::format("the keys here are {}", joined(known));
  }
  diagnostics.push_back(diagnostic_at(severity, codes::unknown_key, entry.where,
                                      fmt::format("unknown key \"{}\"", entry.key),
                                      std::move(hint)));
}

void report_wrong_kind(const Value& value, std::string_view expected, Diagnostics& diagnostics,
                       std::string hint) {
  report(Severity::Error, codes::wrong_kind, value,
         fmt::format("\"{}\" should be {}", value.key, expected), diagnostics, std::move(hint));
}

void report_unknown_word(const Value& value, std::span<const std::string_view> allowed,
                         Diagnostics& diagnostics) {
  const std::string& written = value.node->scalar;
  const std::string_view meant = nearest(word_form(written), allowed);
  const std::string words = fmt::format("the words are {}", joined(allowed));
  report(Severity::Error, codes::unknown_word, value,
         fmt::format("unknown word \"{}\" for \"{}\"", shorten(written, 40), value.key),
         diagnostics, meant.empty() ? words : fmt::format("did you mean \"{}\"? {}", meant, words));
}

std::optional<Noted<std::string>> read_text(const Value& value, Diagnostics& diagnostics) {
  if (!value.node->is_scalar()) {
    report_wrong_kind(value, "text", diagnostics, "put text that begins with a bracket in quotes");
    return std::nullopt;
  }
  return Noted<std::string>{.value = std::string{trimmed(value.node->scalar)},
                            .where = value.node->where};
}

Passage read_passage(const Value& value, Diagnostics& diagnostics) {
  if (value.node->is_scalar()) return passage_of(*value.node);
  if (value.node->is_map()) return read_sections(value, diagnostics);
  report_wrong_kind(value, "text", diagnostics,
                    "write \"|\" after the key and the text on lines below it");
  return {};
}

std::vector<Noted<std::string>> read_texts(const Value& value, Diagnostics& diagnostics) {
  std::vector<Noted<std::string>> texts;
  for (const Value& item : items_of(value)) {
    std::optional<Noted<std::string>> text = read_text(item, diagnostics);
    if (text && !text->value.empty()) texts.push_back(*std::move(text));
  }
  return texts;
}

std::optional<Noted<double>> read_number(const Value& value, const NumberRange& range,
                                         Diagnostics& diagnostics) {
  if (!value.node->is_scalar()) {
    report_wrong_kind(value, "a number", diagnostics);
    return std::nullopt;
  }
  const std::string_view text = trimmed(value.node->scalar);
  const std::optional<double> number = plain_number(text);
  if (!number) {
    report(
        Severity::Error, codes::not_a_number, value,
        fmt::format("\"{}\" should be a number, and this is \"{}\"", value.key, shorten(text, 40)),
        diagnostics, number_hint(text));
    return std::nullopt;
  }
  if (*number < range.least || *number > range.most) {
    report(Severity::Error, codes::out_of_range, value,
           fmt::format("\"{}\" is {}, and runs from {} to {}{}{}", value.key, text, range.least,
                       range.most, range.unit.empty() ? "" : " ", range.unit),
           diagnostics);
    return std::nullopt;
  }
  if (text.size() > 1 && text[0] == '0' && is_digit(text[1])) {
    report(Severity::Warning, codes::leading_zero, value,
           fmt::format("\"{}\" begins with a zero; it is read as {}", text, *number), diagnostics,
           fmt::format("write {}", *number));
  }
  return Noted<double>{.value = *number, .where = value.node->where};
}

std::optional<Noted<bool>> read_bool(const Value& value, Diagnostics& diagnostics) {
  static constexpr std::array words = {Word<bool>{"true", true}, Word<bool>{"false", false},
                                       Word<bool>{"yes", true}, Word<bool>{"no", false}};
  return read_word<bool>(value, words, diagnostics);
}

std::optional<Noted<Date>> read_date(const Value& value, Diagnostics& diagnostics) {
  if (!value.node->is_scalar()) {
    report_wrong_kind(value, "a date such as 2026-03-09", diagnostics);
    return std::nullopt;
  }
  std::string_view text = trimmed(value.node->scalar);
  const std::size_t time = text.find_first_of(" T", 8);
  const std::optional<Date> date = date_from(text.substr(0, time));
  if (!date) {
    report(Severity::Error, codes::bad_date, value,
           has_shape_of_date(text)
               ? fmt::format("there is no day \"{}\"", text)
               : fmt::format("\"{}\" is not a date such as 2026-03-09", shorten(text, 40)),
           diagnostics, date_hint(text));
    return std::nullopt;
  }
  constexpr std::chrono::year first{1900};
  constexpr std::chrono::year last{2100};
  if (date->year() < first || date->year() > last) {
    report(Severity::Error, codes::unlikely_date, value,
           fmt::format("the year of \"{}\" cannot be right", text), diagnostics,
           "years run from 1900 to 2100");
    return std::nullopt;
  }
  return Noted<Date>{.value = *date, .where = value.node->where};
}

std::optional<std::string> read_time(const Value& value, Diagnostics& diagnostics) {
  const std::optional<Noted<std::string>> text = read_text(value, diagnostics);
  if (!text) return std::nullopt;
  const std::string padded = text->value.size() == 4 ? "0" + text->value : text->value;
  const bool shaped = padded.size() == 5 && (padded[2] == ':' || padded[2] == '.') &&
                      is_digit(padded[0]) && is_digit(padded[1]) && is_digit(padded[3]) &&
                      is_digit(padded[4]);
  if (shaped && padded.substr(0, 2) < "24" && padded[3] < '6') {
    return padded.substr(0, 2) + ":" + padded.substr(3);
  }
  report(Severity::Error, codes::bad_time, value,
         fmt::format("\"{}\" is not a time such as 14:00", shorten(text->value, 40)), diagnostics);
  return std::nullopt;
}

std::vector<Value> items_of(const Value& value) {
  if (!value.node->is_list()) return {value};
  std::vector<Value> items;
  for (const YamlNode& item : value.node->items) {
    if (item.is_null()) continue;
    items.push_back({.key = value.key, .key_where = value.key_where, .node = &item});
  }
  return items;
}

std::string word_form(std::string_view text) {
  std::string form = ascii_lower(trimmed(text));
  std::ranges::replace(form, '_', '-');
  std::ranges::replace(form, ' ', '-');
  return form;
}

}  // namespace resist
