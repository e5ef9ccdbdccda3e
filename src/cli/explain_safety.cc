#include "cli/explain_safety.h"

#include <fmt/format.h>

#include "signs/safety.h"

namespace resist {

Explanation explain_safety() {
  return {
      .kind = "safety",
      .id = "safety",
      .title = "what is on record about risk, quoted before anything else",
      .page = fmt::format(
          "# safety\n\n"
          "What the notes say of risk, in their own words, with the day and the place. It is a "
          "reminder and no risk assessment: nothing is scored, and no sign rests on it.\n\n"
          "- It looks for thoughts of suicide, plans and means, self-harm, harm to others, abuse "
          "and neglect, hopelessness, psychosis, mania, intoxication, medical danger and crises, "
          "and for what protects; for \"risk: monitor\" and \"risk: active\" of a session or the "
          "profile; and for a heading \"Risk\".\n"
          "- What is denied, only asked about, or said of another person is not listed; how often "
          "it "
          "was asked about is said. What the notes tell of the past is shown as past.\n"
          "- An entry is current when it stands within {} days before the last entry that was "
          "read, "
          "or later, and nothing in the record clears it.\n"
          "- While one is current, safety comes first among what could help, and the more delicate "
          "answers are held back.\n"
          "- It cannot be turned off or set aside by a comment, and --since and --sign do not "
          "narrow "
          "it.\n\n"
          "## When it is wrong\n\n"
          "Words that nobody thought of are missed: \"no risk entry found\" says that no words "
          "were "
          "found, and not that there is no risk. A false alarm is preferred to a miss, so read the "
          "sentence.\n",
          risk_current_days)};
}

}  // namespace resist
