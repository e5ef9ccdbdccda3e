#include <string>

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

}  // namespace

std::string scan_ndjson(const ClientReport& report, Level least) {
  std::string text;
  for (const Finding& finding : findings_of(report, least)) {
    const bool is_safety = finding.evidence == nullptr;
    Json object;
    object["client"] = report.client->code;
    object["sign"] = finding.sign;
    object["level"] = level_word(finding);
    object.update(is_safety ? safety_object(*finding.safety) : evidence_object(*finding.evidence));
    object["date"] = day_of(finding);
    text += write_line(object) + "\n";
  }
  return text;
}

}  // namespace resist
