#include <string>

#include "base/version.h"
#include "report/json_values.h"
#include "report/scan.h"
#include "report/words.h"

namespace resist {
namespace {

/// A safety entry in the shape of EVIDENCE, so that a line is a line to every reader.
Json safety_object(const SafetyEntry& entry) {
  return evidence_object({.rule = "safety/" + entry.risk_class,
                          .kind = EvidenceKind::Text,
                          .strength = 3,
                          .date = entry.date,
                          .where = entry.where,
                          .quote = entry.quote,
                          .status = entry.status,
                          .note = entry.conflict});
}

/// The severities of SARIF: risk is an error, a sign that is there a warning.
std::string_view sarif_level(const Finding& finding) {
  if (finding.evidence == nullptr) return "error";
  return finding.level >= Level::Present ? "warning" : "note";
}

Json result_of(const ClientReport& report, const Finding& finding) {
  const LineColumn at = finding.where.position();
  Json result;
  result["ruleId"] = finding.rule;
  result["level"] = sarif_level(finding);
  result["message"]["text"] = finding.evidence == nullptr
                                  ? in_quotation_marks(finding.safety->quote)
                                  : quotation(*finding.evidence);
  Json place;
  place["physicalLocation"]["artifactLocation"]["uri"] = uri_of(finding.where.file->path());
  place["physicalLocation"]["region"]["startLine"] = at.line;
  place["physicalLocation"]["region"]["startColumn"] = at.column;
  result["locations"] = Json::array({std::move(place)});
  result["properties"]["client"] = report.client->code;
  result["properties"]["date"] = to_iso(finding.date);
  result["properties"]["sign"] = finding.sign;
  return result;
}

}  // namespace

std::string scan_ndjson(const ClientReport& report, Level least) {
  std::string text;
  for (const Finding& finding : findings_of(report, least)) {
    const bool is_safety = finding.evidence == nullptr;
    Json object;
    object["client"] = report.client->code;
    object["sign"] = finding.sign;
    object["level"] = is_safety ? finding.sign : to_word(finding.level);
    object.update(is_safety ? safety_object(*finding.safety) : evidence_object(*finding.evidence));
    text += write_line(object) + "\n";
  }
  return text;
}

std::string uri_of(std::string_view path) {
  constexpr std::string_view plain =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string uri = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    if (plain.find(c) != std::string_view::npos) {
      uri += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    uri += {'%', digits[byte >> 4U], digits[byte & 0xFU]};
  }
  return uri;
}

std::string sarif_head() {
  return "{\n  \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n"
         "  \"version\": \"2.1.0\",\n  \"runs\": [{\n"
         "    \"tool\": {\"driver\": {\"name\": \"resist\", \"version\": " +
         write_line(std::string{version}) +
         "}},\n    \"columnKind\": \"unicodeCodePoints\",\n    \"results\": [\n";
}

std::string scan_sarif(const ClientReport& report, Level least) {
  std::string text;
  for (const Finding& finding : findings_of(report, least)) {
    if (!text.empty()) text += json_separator;
    text += write_indented(result_of(report, finding), 3);
  }
  return text;
}

std::string sarif_tail() {
  return "\n    ]\n  }]\n}\n";
}

}  // namespace resist
