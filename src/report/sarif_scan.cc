// `resist scan --format sarif`: SARIF 2.1.0, the format in which editors and code hosts take
// findings (OASIS standard, 2020).
#include <algorithm>
#include <cstdint>
#include <string>

#include <fmt/format.h>

#include "base/version.h"
#include "language/phrases.h"
#include "report/json_values.h"
#include "report/scan.h"
#include "report/words.h"
#include "signs/detector.h"

namespace resist {
namespace {

/// The severities of SARIF: risk is an error, a sign that is there a warning.
std::string_view sarif_level(const Finding& finding) {
  if (finding.evidence == nullptr) return "error";
  return finding.level >= Level::Present ? "warning" : "note";
}

/// What stays the same when lines are added above: a reader tells by it what is new. FNV-1a, 64
/// bits.
std::string fingerprint_of(const ClientReport& report, const Finding& finding) {
  const std::string_view quote =
      finding.evidence == nullptr ? finding.safety->quote : finding.evidence->quote;
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char c : fmt::format("{}\n{}\n{}\n{}", report.client->code, to_iso(finding.date),
                                  finding.rule, quote)) {
    hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  }
  return fmt::format("{:016x}", hash);
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
  result["partialFingerprints"]["finding/v1"] = fingerprint_of(report, finding);
  result["properties"]["client"] = report.client->code;
  result["properties"]["date"] = day_of(finding);
  result["properties"]["sign"] = finding.sign;
  return result;
}

/// What \p rule looks for, in a line.
std::string description_of(std::string_view rule, std::string_view sign) {
  if (sign == "safety") return "What is on record about risk, and current.";
  const auto rules = built_in_phrases().rules();
  const auto found = std::ranges::find(rules, rule, &Rule::id);
  if (found != rules.end()) return std::string{found->why};
  const std::string_view pack = rule.substr(0, rule.find('/'));
  // A rule of a field or of a pattern over sessions is part of its sign.
  const Detector* detector = find_detector(pack);
  if (detector != nullptr) return std::string{detector->summary};
  return fmt::format("A rule of the pack {} for the sign {}.", pack, sign);
}

Json rule_object(const std::string& rule, const std::string& sign) {
  Json object;
  object["id"] = rule;
  object["shortDescription"]["text"] = description_of(rule, sign);
  object["help"]["text"] =
      sign == "safety" ? "A quotation from the notes, for a person to judge; no risk assessment."
                       : fmt::format("resist explain {}", rule);
  object["properties"]["tags"] = Json::array({sign});
  return object;
}

}  // namespace

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
         "    \"columnKind\": \"unicodeCodePoints\",\n    \"results\": [\n";
}

std::string scan_sarif(const ClientReport& report, Level least, SarifRules& rules) {
  std::string text;
  for (const Finding& finding : findings_of(report, least)) {
    rules.emplace(finding.rule, finding.sign);
    if (!text.empty()) text += json_separator;
    text += write_indented(result_of(report, finding), 3);
  }
  return text;
}

std::string sarif_tail(const SarifRules& rules) {
  Json tool;
  Json& driver = tool["driver"];
  driver["name"] = "resist";
  driver["version"] = version;
  driver["rules"] = Json::array();
  for (const auto& [rule, sign] : rules) driver["rules"].push_back(rule_object(rule, sign));
  return "\n    ],\n    \"tool\": " + write_line(tool) + "\n  }]\n}\n";
}

}  // namespace resist
