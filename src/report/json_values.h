#pragma once

#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "base/diagnostic.h"
#include "signs/finding.h"

namespace resist {

// What the documents in JSON have in common. Only the files json*.cc include this one.

using Json = nlohmann::ordered_json;

/// A whole number without its point, others to three decimals.
[[nodiscard]] Json to_json_number(double value);

/// 0..1, to three decimals.
[[nodiscard]] Json score_of(double value);

[[nodiscard]] Json optional_number(const std::optional<double>& value);

/// `file`, `line` and `column`.
void put_place(Json& object, const Span& where);

/// EVIDENCE of `resist.report/1`.
[[nodiscard]] Json evidence_object(const Evidence& evidence);
[[nodiscard]] Json evidence_array(const std::vector<Evidence>& evidence);

[[nodiscard]] Json diagnostics_array(const Diagnostics& diagnostics);

template <typename T, typename Convert>
[[nodiscard]] Json to_array(const std::vector<T>& values, Convert convert) {
  Json array = Json::array();
  for (const T& value : values) array.push_back(convert(value));
  return array;
}

/// `resist 0.1.0`.
[[nodiscard]] std::string tool_name();

/// The document over many lines, \p levels deep inside another; on one line. Bytes that are no
/// UTF-8 are replaced.
[[nodiscard]] std::string write_indented(const Json& json, std::size_t levels);
[[nodiscard]] std::string write_line(const Json& json);

}  // namespace resist
