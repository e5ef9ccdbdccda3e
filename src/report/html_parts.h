#pragma once

#include <string_view>
#include <vector>

#include "report/html_writer.h"
#include "report/report.h"

namespace resist {

// The parts of the report in HTML, each a section or nothing.

void html_safety(HtmlWriter& html, const ClientReport& report);
void html_sign_table(HtmlWriter& html, const ClientReport& report);
void html_sign_details(HtmlWriter& html, const ClientReport& report);
void html_unscored(HtmlWriter& html, const ClientReport& report);
void html_measures(HtmlWriter& html, const ClientReport& report);
void html_goals(HtmlWriter& html, const ClientReport& report);
void html_talk(HtmlWriter& html, const ClientReport& report);
void html_advice(HtmlWriter& html, const ClientReport& report);

/// A list of dated quotations with their places, and why each is not counted when \p with_reason;
/// those after \p most stand folded away.
void html_evidence(HtmlWriter& html, const std::vector<Evidence>& evidence, std::size_t most,
                   bool with_reason);

}  // namespace resist
