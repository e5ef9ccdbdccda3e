#include <array>

#include "notes/errors/errors.h"

namespace resist::testing {

using namespace std::string_view_literals;

std::span<const ErrorCase> key_errors() {
  static constexpr std::array cases = {
      ErrorCase{"a misspelt key of a client file", "R-07.yaml",
                "client: R-07\n"
                "therpist: mk\n"sv,
                R"(R-07.yaml:2:1: error: unknown key "therpist" [R103]
    2 | therpist: mk
        ^^^^^^^^
      = did you mean "therapist"?
)"},
      ErrorCase{"a misspelt key of a session", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    atendance: late\n"sv,
                R"(R-07.yaml:4:5: error: unknown key "atendance" [R103]
    4 |     atendance: late
            ^^^^^^^^^
      = did you mean "attendance"?
)"},
      ErrorCase{"a key with a space for the line", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    late minutes: 5\n"sv,
                R"(R-07.yaml:4:5: error: unknown key "late minutes" [R103]
    4 |     late minutes: 5
            ^^^^^^^^^^^^
      = did you mean "late_minutes"?
)"},
      ErrorCase{"a key as practice software calls it", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    status: Show\n"sv,
                R"(R-07.yaml:4:5: error: unknown key "status" [R103]
    4 |     status: Show
            ^^^^^^
      = did you mean "attendance"?
)"},
      ErrorCase{"a key like no other", "R-07.yaml",
                "client: R-07\n"
                "insurance: none\n"sv,
                R"(R-07.yaml:2:1: error: unknown key "insurance" [R103]
    2 | insurance: none
        ^^^^^^^^^
      = the keys here are client, therapist, started, profile, goals, people, roles, sessions
)"},
      ErrorCase{"a misspelt key of homework", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    homework: [{task: diary, doen: all}]\n"sv,
                R"(R-07.yaml:4:30: error: unknown key "doen" [R103]
    4 |     homework: [{task: diary, doen: all}]
                                     ^^^^
      = did you mean "done"?
)"},
      ErrorCase{"a key of another program at the head of a note", "2026-02-10.md",
                "---\n"
                "tags: [cbt]\n"
                "---\n"
                "Quiet.\n"sv,
                R"(2026-02-10.md:2:1: warning: unknown key "tags" [R103]
    2 | tags: [cbt]
        ^^^^
)"},
      ErrorCase{"a misspelt key at the head of a note", "2026-02-10.md",
                "---\n"
                "atendance: late\n"
                "---\n"
                "Quiet.\n"sv,
                R"(2026-02-10.md:2:1: warning: unknown key "atendance" [R103]
    2 | atendance: late
        ^^^^^^^^^
      = did you mean "attendance"?
)"},
      ErrorCase{"a key given twice", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    minutes: 50\n"
                "    minutes: 40\n"sv,
                R"(R-07.yaml:5:5: error: "minutes" is given twice [R104]
    5 |     minutes: 40
            ^^^^^^^
      = the first is on line 4, and is the one that counts
)"},
      ErrorCase{"a key given twice at the head of a note", "2026-02-10.md",
                "---\n"
                "risk: none\n"
                "risk: active\n"
                "---\n"
                "Quiet.\n"sv,
                R"(2026-02-10.md:3:1: error: "risk" is given twice [R104]
    3 | risk: active
        ^^^^
      = the first is on line 2, and is the one that counts
)"},
      ErrorCase{"a task without its name", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    homework: [{done: all}]\n"sv,
                R"(R-07.yaml:4:16: error: this entry of "homework" has no "task" [R108]
    4 |     homework: [{done: all}]
                       ^
)"},
      ErrorCase{"a suggestion without what was offered", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    suggestions: [{response: declined}]\n"sv,
                R"(R-07.yaml:4:19: error: this entry of "suggestions" has no "offered" [R108]
    4 |     suggestions: [{response: declined}]
                          ^
)"},
      ErrorCase{"a goal under a name of another program: one mistake, not two", "R-07.yaml",
                "client: R-07\n"
                "goals:\n"
                "  - {text: sleep through}\n"sv,
                R"(R-07.yaml:3:6: error: unknown key "text" [R103]
    3 |   - {text: sleep through}
             ^^^^
      = did you mean "goal"?
)"},
      ErrorCase{"so a task", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    homework: [{description: diary, done: all}]\n"sv,
                R"(R-07.yaml:4:17: error: unknown key "description" [R103]
    4 |     homework: [{description: diary, done: all}]
                        ^^^^^^^^^^^
      = did you mean "task"?
)"},
      ErrorCase{"a goal that is none", "R-07.yaml",
                "client: R-07\n"
                "goals: [{status: active}]\n"sv,
                R"(R-07.yaml:2:9: error: this goal does not say what it is [R108]
    2 | goals: [{status: active}]
                ^
      = give it a "goal"
)"},
      ErrorCase{"one share of talk", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    talk: {client: 35}\n"sv,
                R"(R-07.yaml:4:11: error: "talk" has no "therapist" [R108]
    4 |     talk: {client: 35}
                  ^
      = both shares are needed, such as {client: 35, therapist: 65}
)"},
  };
  return cases;
}

}  // namespace resist::testing
