#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "report/report.h"

namespace resist {

/// One finding of `resist scan`, at its place. It borrows from the report.
struct Finding {
  const Evidence* evidence = nullptr;  ///< null for a safety entry
  const SafetyEntry* safety = nullptr;
  std::string_view sign;  ///< "safety" for a safety entry
  std::string rule;       ///< "no-homework/not-done", "safety/self-harm"

  /// The level of the sign in the session it stands in; of the sign itself for a pattern over
  /// several. Not used for a safety entry, which is above all levels.
  Level level = Level::None;
  Date date{};
  Span where;

  /// False where its sign has no level.
  bool scored = true;
};

/// `marked`, `safety`, or `unscored` for a sign without levels.
[[nodiscard]] std::string_view level_word(const Finding& finding);

/// The day of the note it stands in; empty for what a profile says, which bears none.
[[nodiscard]] std::string day_of(const Finding& finding);

/// Every counted finding at \p least or above, and every current safety entry, in the order of the
/// files: by path, line, column, sign, rule. What has no level counts as `watch`.
[[nodiscard]] std::vector<Finding> findings_of(const ClientReport& report, Level least);

/// `file:line:col: level: "quote" [sign/rule]`, a finding a line.
[[nodiscard]] std::string scan_text(const ClientReport& report, Level least);

/// One JSON object a line: EVIDENCE of `resist.report/1` with `client`, `sign` and `level`.
[[nodiscard]] std::string scan_ndjson(const ClientReport& report, Level least);

/// A header, then a row a finding; no cell can be taken for a formula.
[[nodiscard]] std::string scan_csv_head();
[[nodiscard]] std::string scan_csv(const ClientReport& report, Level least);

/// The sign of each rule that has results; "safety" for what tells of risk.
using SarifRules = std::map<std::string, std::string, std::less<>>;

/// SARIF 2.1.0 in three parts, with `json_separator` between the results of two clients that have
/// any (`scan_sarif` is empty for one that has none). The last part describes \p rules, so that
/// a viewer can say of a result what its rule looks for.
[[nodiscard]] std::string sarif_head();
[[nodiscard]] std::string scan_sarif(const ClientReport& report, Level least, SarifRules& rules);
[[nodiscard]] std::string sarif_tail(const SarifRules& rules);

/// \p path as a relative reference or a `file:` URI, every byte that has a meaning there encoded.
[[nodiscard]] std::string uri_of(std::string_view path);

}  // namespace resist
