#include <array>

#include "notes/errors/errors.h"

namespace resist::testing {

using namespace std::string_view_literals;

std::span<const ErrorCase> syntax_errors() {
  static constexpr std::array cases = {
      ErrorCase{"a colon in text without quotes", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    notes: Ct said: \"no\" twice\n"sv,
                R"(R-07.yaml:4:19: error: a second ":" on one line [R101]
    4 |     notes: Ct said: "no" twice
                          ^
      = put the text in quotes, or write "|" after the key and the text on lines below it; line 4 is not read
)"},
      ErrorCase{"text that begins with @", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    topics: [@home]\n"sv,
                R"(R-07.yaml:4:14: error: a value cannot begin with "@" [R101]
    4 |     topics: [@home]
                     ^
      = put it in quotes; line 4 is not read
)"},
      ErrorCase{"text that begins with a backtick", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    notes: `quiet`\n"sv,
                R"(R-07.yaml:4:12: error: a value cannot begin with "`" [R101]
    4 |     notes: `quiet`
                   ^
      = put it in quotes; line 4 is not read
)"},
      ErrorCase{"text that begins with *", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    assigned: *diary*\n"sv,
                R"(R-07.yaml:4:15: error: "*" here refers to something that is not there [R101]
    4 |     assigned: *diary*
                      ^
      = put text that begins with "*" in quotes; line 4 is not read
)"},
      ErrorCase{"text after a closing quote", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    notes: \"fine\" all hour\n"sv,
                R"(R-07.yaml:4:19: error: text after the closing quote [R101]
    4 |     notes: "fine" all hour
                          ^
      = put quotes round the whole text; line 4 is not read
)"},
      ErrorCase{"an apostrophe within single quotes", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    notes: 'it's fine'\n"sv,
                R"(R-07.yaml:4:16: error: text after the closing quote [R101]
    4 |     notes: 'it's fine'
                       ^
      = put the text in "double quotes"; line 4 is not read
)"},
      ErrorCase{"a quote that is never closed", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    notes: \"fine\n"sv,
                R"(R-07.yaml:4:12: error: the quote " that opens here is never closed [R101]
    4 |     notes: "fine
                   ^
      = close it, or take it out; line 4 is not read
)"},
      ErrorCase{"a bracket that is never closed", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    topics: [work, sleep\n"sv,
                R"(R-07.yaml:4:13: error: the "[" that opens here is never closed [R101]
    4 |     topics: [work, sleep
                    ^
      = close it, or put text that begins with a bracket in quotes; line 4 is not read
)"},
      ErrorCase{"a bracket that closes nothing", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    topics: ]\n"sv,
                R"(R-07.yaml:4:13: error: "]" closes nothing [R101]
    4 |     topics: ]
                    ^
      = take it out, or put the text in quotes; line 4 is not read
)"},
      ErrorCase{"a tab before an item of a list", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "\t- date: 2026-02-10\n"sv,
                R"(R-07.yaml:3:1: error: a tab cannot indent a line [R101]
    3 |  - date: 2026-02-10
        ^
      = use spaces; line 3 is not read
)"},
      ErrorCase{"a tab for indentation", "R-07.yaml",
                "client: R-07\n"
                "profile:\n"
                "\trisk: none\n"sv,
                R"(R-07.yaml:3:1: error: a tab cannot indent a line [R101]
    3 |  risk: none
        ^
      = use spaces; line 3 is not read
)"},
      ErrorCase{"a line too far in", "R-07.yaml",
                "client: R-07\n"
                "  therapist: mk\n"
                "started: 2026-02-03\n"sv,
                R"(R-07.yaml:2:3: error: this line does not fit under the one above [R101]
    2 |   therapist: mk
          ^
      = give it the indentation of the keys beside it; line 2 is not read
)"},
      ErrorCase{"a line not far enough in", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "    - date: 2026-02-10\n"
                "  - date: 2026-02-17\n"sv,
                R"(R-07.yaml:4:3: error: the indentation of this line fits nothing above it [R101]
    4 |   - date: 2026-02-17
          ^
      = give it the indentation of the keys beside it; line 4 is not read
)"},
      ErrorCase{"a list on the line of its key", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    topics: - work\n"sv,
                R"(R-07.yaml:4:13: error: a list cannot begin on the line of its key [R101]
    4 |     topics: - work
                    ^
      = begin it on the next line, or put the text in quotes; line 4 is not read
)"},
      ErrorCase{
          "a second document", "R-07.yaml",
          "client: R-07\n"
          "---\n"
          "client: K-02\n"sv,
          R"(R-07.yaml:2:1: error: a second document begins here, and only the first is read [R112]
    2 | ---
        ^
      = keep one kind of thing at the left edge, and no line "---" between
)"},
      ErrorCase{"a list at the edge after keys", "R-07.yaml",
                "client: R-07\n"
                "- date: 2026-02-10\n"sv,
                R"(R-07.yaml:2:1: error: the indentation of this line fits nothing above it [R101]
    2 | - date: 2026-02-10
        ^
      = give it the indentation of the keys beside it; line 2 is not read
)"},
      ErrorCase{"a key in brackets", "R-07.yaml",
                "client: R-07\n"
                "[a, b]: c\n"sv,
                R"(R-07.yaml:2:1: error: a key should be a word, and this is a list or a map [R105]
    2 | [a, b]: c
        ^
      = put text that begins with a bracket in quotes
)"},
      ErrorCase{"one entry of three, and the rest is read", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    risk: no\n"
                "  - date: 2026-02-17\n"
                "    notes: a: b\n"
                "    minutes: 50\n"
                "  - date: 2026-02-24\n"
                "    risk: yes\n"sv,
                R"(R-07.yaml:4:11: error: unknown word "no" for "risk" [R102]
    4 |     risk: no
                  ^^
      = the words are none, monitor, active
R-07.yaml:6:13: error: a second ":" on one line [R101]
    6 |     notes: a: b
                    ^
      = put the text in quotes, or write "|" after the key and the text on lines below it; line 6 is not read
R-07.yaml:9:11: error: unknown word "yes" for "risk" [R102]
    9 |     risk: yes
                  ^^^
      = the words are none, monitor, active
)"},
      ErrorCase{"a value that refers to itself", "R-07.yaml",
                "client: R-07\n"
                "profile: &p\n"
                "  conditions: [*p]\n"sv,
                R"(R-07.yaml:3:16: error: a value that refers to itself is not read [R111]
    3 |   conditions: [*p]
                       ^
)"},
      ErrorCase{"keys that are never closed", "2026-02-10.md",
                "---\n"
                "risk: monitor\n"
                "Quiet today.\n"sv,
                R"(2026-02-10.md:1:1: error: the keys that begin here are never closed [R109]
    1 | ---
        ^^^
      = write a line "---" under the last of them
)"},
      ErrorCase{
          "text between the lines", "2026-02-10.md",
          "---\n"
          "Quiet today.\n"
          "---\n"
          "Then talked.\n"sv,
          R"(2026-02-10.md:2:1: error: there should be keys such as "date: 2026-03-09" between the lines "---" [R110]
    2 | Quiet today.
        ^^^^^^^^^^^^
      = it is read as part of the note
)"},
      ErrorCase{"a colon in text without quotes", "2026-02-10.md",
                "---\n"
                "risk: none\n"
                "topics: Ct said: no\n"
                "---\n"
                "Quiet.\n"sv,
                R"(2026-02-10.md:3:16: error: a second ":" on one line [R101]
    3 | topics: Ct said: no
                       ^
      = put the text in quotes, or write "|" after the key and the text on lines below it; line 3 is not read
)"},
  };
  return cases;
}

}  // namespace resist::testing
