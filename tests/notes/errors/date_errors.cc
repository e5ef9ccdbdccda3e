#include <array>

#include "notes/errors/errors.h"

namespace resist::testing {

using namespace std::string_view_literals;

std::span<const ErrorCase> date_errors() {
  static constexpr std::array cases = {
      ErrorCase{"a day that does not exist", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-30\n"sv,
                R"(R-07.yaml:3:11: error: there is no day "2026-02-30" [R201]
    3 |   - date: 2026-02-30
                  ^^^^^^^^^^
      = the session is passed over
)"},
      ErrorCase{"a day that two readers read differently", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 02/11/2026\n"sv,
                R"(R-07.yaml:3:11: error: "02/11/2026" is not a date such as 2026-03-09 [R201]
    3 |   - date: 02/11/2026
                  ^^^^^^^^^^
      = write 2026-11-02 or 2026-02-11; the session is passed over
)"},
      ErrorCase{"a day that only one reading makes", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 23.3.2026\n"sv,
                R"(R-07.yaml:3:11: error: "23.3.2026" is not a date such as 2026-03-09 [R201]
    3 |   - date: 23.3.2026
                  ^^^^^^^^^
      = write 2026-03-23; the session is passed over
)"},
      ErrorCase{"a day in words", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: last Tuesday\n"sv,
                R"(R-07.yaml:3:11: error: "last Tuesday" is not a date such as 2026-03-09 [R201]
    3 |   - date: last Tuesday
                  ^^^^^^^^^^^^
      = the session is passed over
)"},
      ErrorCase{"a year long past", "R-07.yaml",
                "client: R-07\n"
                "started: 1026-02-03\n"sv,
                R"(R-07.yaml:2:10: error: the year of "1026-02-03" cannot be right [R202]
    2 | started: 1026-02-03
                 ^^^^^^^^^^
      = years run from 1900 to 2100
)"},
      ErrorCase{"a year far ahead", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 9999-02-10\n"sv,
                R"(R-07.yaml:3:11: error: the year of "9999-02-10" cannot be right [R202]
    3 |   - date: 9999-02-10
                  ^^^^^^^^^^
      = years run from 1900 to 2100; the session is passed over
)"},
      ErrorCase{"no date", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - notes: Quiet.\n"sv,
                R"(R-07.yaml:3:5: error: this session has no date, and is passed over [R205]
    3 |   - notes: Quiet.
            ^
      = give it a date such as "date: 2026-03-09"
)"},
      ErrorCase{"a date without a value", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date:\n"
                "    notes: Quiet.\n"sv,
                R"(R-07.yaml:3:5: error: this session has no date, and is passed over [R205]
    3 |   - date:
            ^
      = give it a date such as "date: 2026-03-09"
)"},
      ErrorCase{
          "two sessions in one note", "R-07/R-07.md",
          "# Session 1, 2026-02-10\n"
          "Quiet.\n"
          "# Session 2, 2026-02-17\n"
          "No-show.\n"sv,
          R"(R-07/R-07.md:3:1: error: a session of another date, 2026-02-17, in one note, and read as part of the first [R209]
    3 | # Session 2, 2026-02-17
        ^^^^^^^^^^^^^^^^^^^^^^^
      = write one file a session, or the client's sessions in one YAML file
)"},
      ErrorCase{
          "a note that nobody has written yet", "R-07/2026-02-10.md",
          "---\n"
          "client: R-07\n"
          "date: 2026-02-10\n"
          "homework:\n"
          "  - {task: \"sleep diary\", done: }\n"
          "---\n"
          "## Subjective\n\n## Plan\n\n"sv,
          R"(R-07/2026-02-10.md:1:1: warning: this note is still empty, and is passed over [R409]
    1 | ---
        ^^^
      = it is no session until something is written in it
)"},
      ErrorCase{"a note without a date", "intake.md", "Quiet.\n"sv,
                R"(intake.md:1:1: error: this note has no date, and is passed over [R205]
    1 | Quiet.
        ^^^^^^
      = name the file 2026-03-09.md, or write "date: 2026-03-09" between two lines "---" at its head
)"},
      ErrorCase{"a note with a date in words over it", "s5.md", "# 5 November 2026\nQuiet.\n"sv,
                R"(s5.md:1:1: error: this note has no date, and is passed over [R205]
    1 | # 5 November 2026
        ^^^^^^^^^^^^^^^^^
      = name the file 2026-11-05.md, or write "date: 2026-11-05" between two lines "---" at its head
)"},
      ErrorCase{"a date in words", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 12 Nov 2026\n"sv,
                R"(R-07.yaml:3:11: error: "12 Nov 2026" is not a date such as 2026-03-09 [R201]
    3 |   - date: 12 Nov 2026
                  ^^^^^^^^^^^
      = write 2026-11-12; the session is passed over
)"},
      ErrorCase{"a note whose name has a date that can be two", "R-07/12-11-2026.md", "Quiet.\n"sv,
                R"(R-07/12-11-2026.md:1:1: error: this note has no date, and is passed over [R205]
    1 | Quiet.
        ^^^^^^
      = name the file 2026-11-12.md or 2026-12-11.md
)"},
      ErrorCase{"a note whose date is none", "intake.md",
                "---\n"
                "date: soon\n"
                "---\n"
                "Quiet.\n"sv,
                R"(intake.md:2:7: error: "soon" is not a date such as 2026-03-09 [R201]
    2 | date: soon
              ^^^^
      = the note is passed over
)"},
      ErrorCase{"a note whose name has a better date", "2026-02-10.md",
                "---\n"
                "date: 2026-02-31\n"
                "---\n"
                "Quiet.\n"sv,
                R"(2026-02-10.md:2:7: error: there is no day "2026-02-31" [R201]
    2 | date: 2026-02-31
              ^^^^^^^^^^
      = 2026-02-10 is used, from the file's name
)"},
      ErrorCase{"a note whose heading has a better date", "intake.md",
                "---\n"
                "date: 2026-02-31\n"
                "---\n"
                "# Intake 2026-02-10\n"sv,
                R"(intake.md:2:7: error: there is no day "2026-02-31" [R201]
    2 | date: 2026-02-31
              ^^^^^^^^^^
      = 2026-02-10 is used, from the heading
)"},
      ErrorCase{
          "two dates for one note", "2026-02-10.md",
          "---\n"
          "date: 2026-02-11\n"
          "---\n"
          "Quiet.\n"sv,
          R"(2026-02-10.md:2:7: warning: this says 2026-02-11, and the file's name 2026-02-10 [R204]
    2 | date: 2026-02-11
              ^^^^^^^^^^
      = 2026-02-11 is used
)"},
      ErrorCase{"a time that is none", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    time: half past two\n"sv,
                R"(R-07.yaml:4:11: error: "half past two" is not a time such as 14:00 [R206]
    4 |     time: half past two
                  ^^^^^^^^^^^^^
)"},
      ErrorCase{"a time after midnight", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    time: 25:00\n"sv,
                R"(R-07.yaml:4:11: error: "25:00" is not a time such as 14:00 [R206]
    4 |     time: 25:00
                  ^^^^^
)"},
      ErrorCase{
          "two entries for one day", "R-07.yaml",
          "client: R-07\n"
          "sessions:\n"
          "  - date: 2026-02-10\n"
          "  - date: 2026-02-17\n"
          "  - date: 2026-02-10\n"sv,
          R"(R-07.yaml:5:11: error: a second entry for 2026-02-10; the first is "R-07.yaml:3" [R203]
    5 |   - date: 2026-02-10
                  ^^^^^^^^^^
      = the first is used; give two sessions of one day their "time"
)"},
      ErrorCase{
          "two entries for one hour", "R-07.yaml",
          "client: R-07\n"
          "sessions:\n"
          "  - {date: 2026-02-10, time: \"9:00\"}\n"
          "  - {date: 2026-02-10, time: \"09:00\"}\n"sv,
          R"(R-07.yaml:4:12: error: a second entry for 2026-02-10 09:00; the first is "R-07.yaml:3" [R203]
    4 |   - {date: 2026-02-10, time: "09:00"}
                   ^^^^^^^^^^
      = the first is used; give two sessions of one day their "time"
)"},
      ErrorCase{
          "who cancelled is not said", "R-07.yaml",
          "client: R-07\n"
          "sessions:\n"
          "  - date: 2026-02-10\n"
          "    attendance: Canceled\n"sv,
          R"(R-07.yaml:4:17: note: "Canceled" does not say who cancelled; it is read as cancelled by the client [R301]
    4 |     attendance: Canceled
                        ^^^^^^^^
      = write "cancelled" for the client, "therapist-cancelled" for you or the clinic
)"},
      ErrorCase{
          "a booking", "R-07.yaml",
          "client: R-07\n"
          "sessions:\n"
          "  - date: 2026-02-10\n"
          "    attendance: Confirmed\n"sv,
          R"(R-07.yaml:4:17: warning: "Confirmed" does not say whether the session took place; the entry is passed over [R302]
    4 |     attendance: Confirmed
                        ^^^^^^^^^
)"},
  };
  return cases;
}

}  // namespace resist::testing
