#include "report/scan.h"

#include <algorithm>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "base/unicode.h"
#include "report/markup.h"
#include "report/slots.h"
#include "report/words.h"

namespace resist {
namespace {

constexpr std::string_view safety_sign = "safety";

/// What makes two findings one: the rule and the place.
auto identity(const Evidence& evidence) {
  return std::tuple{std::string_view{evidence.rule}, evidence.where.file, evidence.where.begin};
}

using Seen = std::set<decltype(identity(Evidence{}))>;

void put(std::vector<Finding>& findings, Seen& seen, const Evidence& evidence,
         std::string_view sign, Level level) {
  if (evidence.status != Status::Counted || evidence.where.file == nullptr) return;
  if (!seen.insert(identity(evidence)).second) return;
  findings.push_back({.evidence = &evidence,
                      .sign = sign,
                      .rule = evidence.rule,
                      .level = level,
                      .date = evidence.date,
                      .where = evidence.where});
}

void put_sign(std::vector<Finding>& findings, const ClientReport& report, const SignReading& sign,
              Level least) {
  Seen seen;
  for (const std::size_t slot : shown_slots(report)) {
    const SessionSign* here = sign_in(sign, slot);
    if (here == nullptr || here->level < least) continue;
    for (const Evidence& each : here->evidence) put(findings, seen, each, sign.sign, here->level);
  }
  if (sign.level < least) return;
  // What no session has of its own is a pattern over several.
  for (const Evidence& each : sign.evidence) {
    if (each.kind == EvidenceKind::Pattern) put(findings, seen, each, sign.sign, sign.level);
  }
}

/// A sign without a level shows wherever it is found.
void put_unscored(std::vector<Finding>& findings, const ClientReport& report,
                  const SignReading& sign) {
  Seen seen;
  for (const std::size_t slot : shown_slots(report)) {
    const SessionSign* here = sign_in(sign, slot);
    if (here == nullptr) continue;
    for (const Evidence& each : here->evidence) {
      const std::size_t before = findings.size();
      put(findings, seen, each, sign.sign, Level::None);
      if (findings.size() > before) findings.back().scored = false;
    }
  }
}

/// The offset, and not the line and column, which takes time to tell in a file of one long line.
auto order_of(const Finding& finding) {
  return std::tuple{std::string_view{finding.where.file->path()}, finding.where.begin, finding.sign,
                    std::string_view{finding.rule}};
}

std::string message_of(const Finding& finding) {
  return finding.evidence == nullptr ? in_quotation_marks(finding.safety->quote)
                                     : quotation(*finding.evidence);
}

}  // namespace

std::string_view level_word(const Finding& finding) {
  if (finding.evidence == nullptr) return safety_sign;
  return finding.scored ? to_word(finding.level) : "unscored";
}

std::string day_of(const Finding& finding) {
  const bool dated = finding.safety == nullptr || finding.safety->dated;
  return dated ? to_iso(finding.date) : std::string{};
}

std::vector<Finding> findings_of(const ClientReport& report, Level least) {
  std::vector<Finding> findings;
  for (const SafetyEntry& entry : report.safety.entries) {
    if (!entry.current || entry.where.file == nullptr) continue;
    findings.push_back({.safety = &entry,
                        .sign = safety_sign,
                        .rule = "safety/" + entry.risk_class,
                        .date = entry.date,
                        .where = entry.where});
  }
  for (const SignReading& sign : report.signs) put_sign(findings, report, sign, least);
  if (least <= Level::Watch) {
    for (const SignReading& sign : report.unscored) put_unscored(findings, report, sign);
  }
  std::ranges::stable_sort(findings, {}, order_of);
  return findings;
}

std::string scan_text(const ClientReport& report, Level least) {
  std::string text;
  for (const Finding& finding : findings_of(report, least)) {
    const LineColumn at = finding.where.position();
    text += fmt::format("{}:{}:{}: {}: {} [{}]\n", printable(finding.where.file->path()), at.line,
                        at.column, level_word(finding), printable(message_of(finding)),
                        printable(finding.rule));
  }
  return text;
}

std::string scan_csv_head() {
  return "client,date,level,sign,rule,kind,strength,file,line,column,quote\n";
}

std::string scan_csv(const ClientReport& report, Level least) {
  std::string text;
  for (const Finding& finding : findings_of(report, least)) {
    const LineColumn at = finding.where.position();
    const Evidence* evidence = finding.evidence;
    text += fmt::format(
        "{},{},{},{},{},{},{},{},{},{},{}\n", csv_cell(report.client->code), day_of(finding),
        level_word(finding), csv_cell(finding.sign), csv_cell(finding.rule),
        evidence == nullptr ? "text" : to_word(evidence->kind),
        evidence == nullptr ? 3 : evidence->strength, csv_cell(finding.where.file->path()), at.line,
        at.column, csv_cell(evidence == nullptr ? finding.safety->quote : evidence->quote));
  }
  return text;
}

}  // namespace resist
