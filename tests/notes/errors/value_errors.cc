#include <array>

#include "notes/errors/errors.h"

namespace resist::testing {

using namespace std::string_view_literals;

std::span<const ErrorCase> value_errors() {
  static constexpr std::array cases = {
      ErrorCase{"an unknown word, nearly right", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    attendance: no-shw\n"sv,
                R"(R-07.yaml:4:17: error: unknown word "no-shw" for "attendance" [R102]
    4 |     attendance: no-shw
                        ^^^^^^
      = did you mean "no-show"? the words are attended, late, cancelled, late-cancelled, no-show, rescheduled, therapist-cancelled
)"},
      ErrorCase{"an unknown word", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    attendance: sometimes\n"sv,
                R"(R-07.yaml:4:17: error: unknown word "sometimes" for "attendance" [R102]
    4 |     attendance: sometimes
                        ^^^^^^^^^
      = the words are attended, late, cancelled, late-cancelled, no-show, rescheduled, therapist-cancelled
)"},
      ErrorCase{"an unknown way to meet", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    modality: telepathy\n"sv,
                R"(R-07.yaml:4:15: error: unknown word "telepathy" for "modality" [R102]
    4 |     modality: telepathy
                      ^^^^^^^^^
      = the words are in-person, video, phone, group, couple, family
)"},
      ErrorCase{"an unknown risk", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    risk: hihg\n"sv,
                R"(R-07.yaml:4:11: error: unknown word "hihg" for "risk" [R102]
    4 |     risk: hihg
                  ^^^^
      = the words are none, monitor, active
)"},
      ErrorCase{"an unknown response", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    suggestions: [{offered: diary, response: yes but no}]\n"sv,
                R"(R-07.yaml:4:46: error: unknown word "yes but no" for "response" [R102]
    4 |     suggestions: [{offered: diary, response: yes but no}]
                                                     ^^^^^^^^^^
      = did you mean "yes-but"? the words are used, tried, declined, yes-but, ignored
)"},
      ErrorCase{"an unknown stage", "R-07.yaml",
                "client: R-07\n"
                "profile: {stage: contemplative}\n"sv,
                R"(R-07.yaml:2:18: error: unknown word "contemplative" for "stage" [R102]
    2 | profile: {stage: contemplative}
                         ^^^^^^^^^^^^^
      = did you mean "contemplation"? the words are precontemplation, contemplation, preparation, action, maintenance
)"},
      ErrorCase{"yes and no as they are written", "R-07.yaml",
                "client: R-07\n"
                "profile: {mandated: court}\n"sv,
                R"(R-07.yaml:2:21: error: unknown word "court" for "mandated" [R102]
    2 | profile: {mandated: court}
                            ^^^^^
      = the words are true, false, yes, no
)"},
      ErrorCase{"no is not how much was done", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    homework: [{task: diary, done: no}]\n"sv,
                R"(R-07.yaml:4:36: error: "no" does not say how much was done [R102]
    4 |     homework: [{task: diary, done: no}]
                                           ^^
      = did you mean "none"? it is none, some, most, all, a share from 0 to 1, or a count such as "2/7"
)"},
      ErrorCase{"more done than there was", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    homework: [{task: diary, done: \"9/7\"}]\n"sv,
                R"(R-07.yaml:4:36: error: "9/7" does not say how much was done [R102]
    4 |     homework: [{task: diary, done: "9/7"}]
                                           ^^^^^
      = it is none, some, most, all, a share from 0 to 1, or a count such as "2/7"
)"},
      ErrorCase{"a share over one", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    homework: [{task: diary, done: 3}]\n"sv,
                R"(R-07.yaml:4:36: error: "done" is 3, and runs from 0 to 1 [R107]
    4 |     homework: [{task: diary, done: 3}]
                                           ^
)"},
      ErrorCase{"an intervention nearly known", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    interventions: [goal reveiw]\n"sv,
                R"(R-07.yaml:4:21: warning: unknown intervention "goal reveiw", kept as text [R102]
    4 |     interventions: [goal reveiw]
                            ^^^^^^^^^^^
      = did you mean "goal-review"?
)"},
      ErrorCase{"a list where text should be", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    notes: [quiet, late]\n"sv,
                R"(R-07.yaml:4:12: error: "notes" should be text [R105]
    4 |     notes: [quiet, late]
                   ^
      = write "|" after the key and the text on lines below it
)"},
      ErrorCase{"text where a map should be", "R-07.yaml",
                "client: R-07\n"
                "profile: high\n"sv,
                R"(R-07.yaml:2:10: error: "profile" should be keys and values [R105]
    2 | profile: high
                 ^^^^
      = its keys are reactance, stage, mandated, minor, consent, risk, conditions
)"},
      ErrorCase{"text where names and totals should be", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    measures: 14\n"sv,
                R"(R-07.yaml:4:15: error: "measures" should be names and totals [R105]
    4 |     measures: 14
                      ^^
      = such as {PHQ-9: 14, GAD-7: 11}
)"},
      ErrorCase{"a list where a number should be", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    minutes: [50]\n"sv,
                R"(R-07.yaml:4:14: error: "minutes" should be a number [R105]
    4 |     minutes: [50]
                     ^
)"},
      ErrorCase{"a number with its unit", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    minutes: 50 min\n"sv,
                R"(R-07.yaml:4:14: error: "minutes" should be a number, and this is "50 min" [R106]
    4 |     minutes: 50 min
                     ^^^^^^
      = write 50
)"},
      ErrorCase{"a number in words", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    minutes: fifty\n"sv,
                R"(R-07.yaml:4:14: error: "minutes" should be a number, and this is "fifty" [R106]
    4 |     minutes: fifty
                     ^^^^^
      = leave the key out where there is no number
)"},
      ErrorCase{"a decimal comma", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    measures: {ORS: '18,2'}\n"sv,
                R"(R-07.yaml:4:21: error: "ORS" should be a number, and this is "18,2" [R106]
    4 |     measures: {ORS: '18,2'}
                            ^^^^^^
      = write 18.2
)"},
      ErrorCase{
          "a total with a remark", "R-07.yaml",
          "client: R-07\n"
          "sessions:\n"
          "  - date: 2026-02-10\n"
          "    measures: {PHQ-9: 14 (was 17)}\n"sv,
          R"-(R-07.yaml:4:23: error: "PHQ-9" should be a number, and this is "14 (was 17)" [R106]
    4 |     measures: {PHQ-9: 14 (was 17)}
                              ^^^^^^^^^^^
      = write 14
)-"},
      ErrorCase{"a rating over ten", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    effort: {therapist: 80, client: 3}\n"sv,
                R"(R-07.yaml:4:25: error: "therapist" is 80, and runs from 0 to 10 [R107]
    4 |     effort: {therapist: 80, client: 3}
                                ^^
)"},
      ErrorCase{"a rating below zero", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    effort: {therapist: 8, client: -1}\n"sv,
                R"(R-07.yaml:4:36: error: "client" is -1, and runs from 0 to 10 [R107]
    4 |     effort: {therapist: 8, client: -1}
                                           ^^
)"},
      ErrorCase{"a goal rated over two", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    goal_ratings: {sleep: 3}\n"sv,
                R"(R-07.yaml:4:27: error: "sleep" is rated 3, and ratings run from -2 to 2 [R107]
    4 |     goal_ratings: {sleep: 3}
                                  ^
      = -2 is much less than hoped, -1 less, 0 as hoped, 1 more, 2 much more
)"},
      ErrorCase{
          "a goal rated in words", "R-07.yaml",
          "client: R-07\n"
          "sessions:\n"
          "  - date: 2026-02-10\n"
          "    goal_ratings: {sleep: better}\n"sv,
          R"(R-07.yaml:4:27: error: the rating of "sleep" should be a whole number from -2 to 2, and this is "better" [R106]
    4 |     goal_ratings: {sleep: better}
                                  ^^^^^^
      = -2 is much less than hoped, -1 less, 0 as hoped, 1 more, 2 much more
)"},
      ErrorCase{"ratings without their goals", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    goal_ratings: [1, 0]\n"sv,
                R"(R-07.yaml:4:19: error: "goal_ratings" should be goals and ratings [R105]
    4 |     goal_ratings: [1, 0]
                          ^
      = such as {sleep six hours: 1, out once a week: -1}
)"},
      ErrorCase{"an hour of ten", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    minutes: 6000\n"sv,
                R"(R-07.yaml:4:14: error: "minutes" is 6000, and runs from 0 to 600 minutes [R107]
    4 |     minutes: 6000
                     ^^^^
)"},
      ErrorCase{"shares of nothing", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    talk: {client: 0, therapist: 0}\n"sv,
                R"(R-07.yaml:4:11: error: the shares of "talk" add up to nothing [R107]
    4 |     talk: {client: 0, therapist: 0}
                  ^
)"},
      ErrorCase{"a number that begins with a zero", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    measures: {PHQ-9: 012}\n"sv,
                R"(R-07.yaml:4:23: warning: "012" begins with a zero; it is read as 12 [R113]
    4 |     measures: {PHQ-9: 012}
                              ^^^
      = write 12
)"},
      ErrorCase{"a session that is text", "R-07.yaml",
                "client: R-07\n"
                "sessions: [2026-02-10]\n"sv,
                R"(R-07.yaml:2:12: error: "sessions" should be a list of sessions [R105]
    2 | sessions: [2026-02-10]
                   ^^^^^^^^^^
      = each begins "- date: 2026-03-09"
)"},
      ErrorCase{
          "a template as a value", "2026-02-10.md",
          "---\n"
          "attendance: {{VALUE:attendance}}\n"
          "---\n"
          "Quiet.\n"sv,
          R"(2026-02-10.md:2:13: warning: "{{VALUE:attendance}}" is a template that was not filled in [R405]
    2 | attendance: {{VALUE:attendance}}
                    ^^^^^^^^^^^^^^^^^^^^
)"},
      ErrorCase{
          "a template in quotes", "2026-02-10.md",
          "---\n"
          "risk: \"<% tp.user.risk() %>\"\n"
          "---\n"
          "Quiet.\n"sv,
          R"(2026-02-10.md:2:8: warning: "<% tp.user.risk() %>" is a template that was not filled in [R405]
    2 | risk: "<% tp.user.risk() %>"
               ^^^^^^^^^^^^^^^^^^^^
)"},
      ErrorCase{
          "a template in the text", "2026-02-10.md",
          "## Plan\n"
          "{{plan}}\n"sv,
          R"(2026-02-10.md:2:1: warning: "{{plan}}" is a template that was not filled in [R405]
    2 | {{plan}}
        ^^^^^^^^
)"},
      ErrorCase{
          "a finding set aside without a reason", "2026-02-10.md",
          "Quiet.\n"
          "<!-- resist: ignore small-talk -->\n"sv,
          R"(2026-02-10.md:2:1: warning: "small-talk" is set aside without a reason, and is not [R406]
    2 | <!-- resist: ignore small-talk -->
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      = it is written: resist: ignore small-talk reason="agreed exposure"
)"},
      ErrorCase{
          "a form that was copied", "2026-02-10.md",
          "## Plan\n"
          "Will see [INSERT NAME] again; rang, and [sic] stays.\n"sv,
          R"(2026-02-10.md:2:10: warning: "[INSERT NAME]" is a template that was not filled in [R405]
    2 | Will see [INSERT NAME] again; rang, and [sic] stays.
                 ^^^^^^^^^^^^^
)"},
  };
  return cases;
}

}  // namespace resist::testing
