#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/report.h"

namespace resist {

// The parts of the report in Markdown, each appended to \p out as one block that ends in an empty
// line.

void markdown_safety(std::string& out, const ClientReport& report);
void markdown_signs(std::string& out, const ClientReport& report);
void markdown_unscored(std::string& out, const ClientReport& report);
void markdown_measures(std::string& out, const ClientReport& report);
void markdown_goals(std::string& out, const ClientReport& report);
void markdown_talk(std::string& out, const ClientReport& report);

/// Of the answers after the first only the gist, unless \p in_full.
void markdown_advice(std::string& out, const ClientReport& report, bool in_full);

/// `- 2026-02-10: “…” (`R-07.yaml:14`)`, and why it is not counted when \p with_reason.
[[nodiscard]] std::string markdown_evidence(const Evidence& evidence, bool with_reason);

/// A list under a bold word; nothing when it is empty.
void markdown_list(std::string& out, std::string_view label, const std::vector<std::string>& items,
                   std::string_view marker = "-");

}  // namespace resist
