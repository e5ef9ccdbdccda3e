#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/diagnostic.h"
#include "notes/yaml.h"
#include "record/session.h"

namespace resist {

/// One value that a schema knows what to make of, and the key to speak of it by. Readers return
/// empty when the value is not what it should be, and have then reported it.
struct Value {
  std::string_view key;
  Span key_where;
  const YamlNode* node = nullptr;

  /// What a caret goes under: the value, or its key where there is none.
  [[nodiscard]] Span where() const { return node->is_null() ? key_where : node->where; }
};

/// One key of a schema and how its value becomes part of a Target.
template <typename Target>
struct Field {
  std::string_view key;
  void (*read)(const Value&, Target&, Diagnostics&);
};

/// A word of a schema and what it means.
template <typename T>
struct Word {
  std::string_view word;
  T value;
};

struct NumberRange {
  double least = 0;
  double most = 0;
  std::string_view unit;  ///< after a number in a message: "minutes"
};

/// Reports \p key as unknown: an error, or a warning where keys of other programs are to be
/// expected.
void report_unknown_key(const YamlEntry& entry, std::span<const std::string_view> known,
                        Severity severity, Diagnostics& diagnostics);

/// Reports that \p value should have been \p expected ("a list").
void report_wrong_kind(const Value& value, std::string_view expected, Diagnostics& diagnostics,
                       std::string hint = {});

/// Reports a word that is none of \p allowed, with the one it was probably meant to be.
void report_unknown_word(const Value& value, std::span<const std::string_view> allowed,
                         Diagnostics& diagnostics);

/// Reads each entry of \p map by the field of its name. Keys without a value are passed over.
template <typename Target>
void read_fields(const YamlNode& map, std::span<const Field<Target>> fields, Target& target,
                 Severity unknown_keys, Diagnostics& diagnostics) {
  for (const YamlEntry& entry : map.entries) {
    const Field<Target>* known = nullptr;
    for (const Field<Target>& field : fields) {
      if (field.key == entry.key) known = &field;
    }
    if (known == nullptr) {
      std::vector<std::string_view> keys;
      for (const Field<Target>& field : fields) keys.push_back(field.key);
      report_unknown_key(entry, keys, unknown_keys, diagnostics);
      continue;
    }
    if (entry.value.is_null()) continue;
    known->read({.key = entry.key, .key_where = entry.where, .node = &entry.value}, target,
                diagnostics);
  }
}

/// A map whose fields are read into a new Target; empty when the value is not a map.
template <typename Target>
std::optional<Target> read_map(const Value& value, std::span<const Field<Target>> fields,
                               Diagnostics& diagnostics) {
  if (!value.node->is_map()) {
    std::string keys;
    for (const Field<Target>& field : fields) {
      keys += keys.empty() ? "" : ", ";
      keys += field.key;
    }
    report_wrong_kind(value, "keys and values", diagnostics, "its keys are " + keys);
    return std::nullopt;
  }
  Target target;
  read_fields(*value.node, fields, target, Severity::Error, diagnostics);
  return target;
}

/// The member of \p words that the value is, upper and lower case and `_`, `-` and spaces alike.
[[nodiscard]] std::optional<Noted<std::string>> read_text(const Value& value,
                                                          Diagnostics& diagnostics);

/// Text of any length with its place, or keys with such text (`S:`, `O:`, …) one under the other.
[[nodiscard]] Passage read_passage(const Value& value, Diagnostics& diagnostics);

/// A list of text; one text alone is a list of one.
[[nodiscard]] std::vector<Noted<std::string>> read_texts(const Value& value,
                                                         Diagnostics& diagnostics);

[[nodiscard]] std::optional<Noted<double>> read_number(const Value& value, const NumberRange& range,
                                                       Diagnostics& diagnostics);

[[nodiscard]] std::optional<Noted<bool>> read_bool(const Value& value, Diagnostics& diagnostics);

/// A day between 1900 and 2100. A time of day after it is left to the caller.
[[nodiscard]] std::optional<Noted<Date>> read_date(const Value& value, Diagnostics& diagnostics);

/// `14:00`, the hour in two digits.
[[nodiscard]] std::optional<std::string> read_time(const Value& value, Diagnostics& diagnostics);

/// The values of a list, each under the list's key; a value that is no list is a list of one.
[[nodiscard]] std::vector<Value> items_of(const Value& value);

/// \p text in lower case with `_` and spaces as `-`, for comparison with the words of a schema.
[[nodiscard]] std::string word_form(std::string_view text);

template <typename T>
std::optional<Noted<T>> read_word(const Value& value, std::span<const Word<T>> words,
                                  Diagnostics& diagnostics) {
  const std::optional<Noted<std::string>> text = read_text(value, diagnostics);
  if (!text) return std::nullopt;
  const std::string form = word_form(text->value);
  std::vector<std::string_view> allowed;
  for (const Word<T>& each : words) {
    if (each.word == form) return Noted<T>{.value = each.value, .where = text->where};
    allowed.push_back(each.word);
  }
  report_unknown_word(value, allowed, diagnostics);
  return std::nullopt;
}

template <typename T, std::size_t Count>
std::optional<Noted<T>> read_word(const Value& value, const std::array<Word<T>, Count>& words,
                                  Diagnostics& diagnostics) {
  return read_word<T>(value, std::span<const Word<T>>{words}, diagnostics);
}

}  // namespace resist
