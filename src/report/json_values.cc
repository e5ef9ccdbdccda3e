#include "report/json_values.h"

#include <cmath>
#include <cstdint>

#include "base/unicode.h"
#include "base/version.h"

namespace resist {
namespace {

/// Spaces by which one level of a document is indented.
constexpr int indent_width = 2;

}  // namespace

Json to_json_number(double value) {
  const double rounded = std::round(value * 1000) / 1000;
  if (rounded == std::trunc(rounded) && std::abs(rounded) < 1e15) {
    return static_cast<std::int64_t>(rounded);
  }
  return rounded;
}

Json score_of(double value) {
  return std::round(value * 1000) / 1000;
}

Json optional_number(const std::optional<double>& value) {
  return value ? to_json_number(*value) : Json(nullptr);
}

void put_place(Json& object, const Span& where) {
  const LineColumn at = where.position();
  object["file"] = where.file == nullptr ? std::string{} : where.file->path();
  object["line"] = at.line;
  object["column"] = at.column;
}

Json evidence_object(const Evidence& evidence) {
  const bool learned = evidence.kind == EvidenceKind::Learned;
  Json object;
  object["rule"] = evidence.rule;
  object["kind"] = learned ? to_word(EvidenceKind::Text) : to_word(evidence.kind);
  if (learned) object["reading"] = true;
  object["strength"] = evidence.strength;
  object["date"] = to_iso(evidence.date);
  put_place(object, evidence.where);
  object["section"] = evidence.section;
  object["quote"] = evidence.quote;
  object["status"] = to_word(evidence.status);
  object["note"] = evidence.note;
  return object;
}

Json evidence_array(const std::vector<Evidence>& evidence) {
  return to_array(evidence, evidence_object);
}

Json diagnostics_array(const Diagnostics& diagnostics) {
  return to_array(diagnostics, [](const Diagnostic& diagnostic) {
    Json object;
    object["severity"] = to_word(diagnostic.severity);
    object["code"] = diagnostic.code;
    object["file"] = diagnostic.path;
    object["line"] = diagnostic.at.line;
    object["column"] = diagnostic.at.column;
    object["message"] = diagnostic.message;
    object["hint"] = diagnostic.hint;
    return object;
  });
}

std::string tool_name() {
  return "resist " + std::string{version};
}

std::string write_indented(const Json& json, std::size_t levels) {
  const std::string flat =
      json_without_controls(json.dump(indent_width, ' ', false, Json::error_handler_t::replace));
  const std::string margin(levels * indent_width, ' ');
  std::string text = margin;
  for (const char c : flat) {
    text += c;
    if (c == '\n') text += margin;
  }
  return text;
}

std::string write_line(const Json& json) {
  return json_without_controls(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

}  // namespace resist
