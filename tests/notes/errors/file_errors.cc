#include <array>

#include "notes/errors/errors.h"

namespace resist::testing {

using namespace std::string_view_literals;

std::span<const ErrorCase> file_errors() {
  static constexpr std::array cases = {
      ErrorCase{"an empty file", "R-07.yaml", ""sv,
                R"(R-07.yaml: error: the file is empty [R005]
)"},
      ErrorCase{"a report that was written among the notes", "R-07/2026-11-22.md",
                "# R-07\n\n9 sessions held, 2026-09-01 to 2026-11-17  \n"
                "read as of 2026-11-17, 5 days ago\n\n## Safety\n\nWishes to be dead.\n"sv,
                R"(R-07/2026-11-22.md: warning: this is a report of resist, and no note [R118]
      = keep it elsewhere, or begin its name with "_"
)"},
      ErrorCase{"and the week of a caseload, redacted", "week.md",
                "# Caseload, day -13 to day -7\n\n1 client: 0 seen, 1 not seen\n"sv,
                R"(week.md: warning: this is a report of resist, and no note [R118]
      = keep it elsewhere, or begin its name with "_"
)"},
      ErrorCase{"a note that is like one", "2026-02-10.md",
                "# Caseload, and how I feel about it\n\nI read as of late.\n"sv, ""},
      ErrorCase{"nothing but space", "2026-02-10.md",
                " \n"
                "\n"
                "\t\n"sv,
                R"(2026-02-10.md: error: the file is empty [R005]
)"},
      ErrorCase{"a picture with a note's name", "2026-02-10.md", "PNG\000\001\002 and so on\n"sv,
                R"(2026-02-10.md: error: the file is not text [R003]
      = notes are plain text; export a document of a word processor as text
)"},
      ErrorCase{"a program with a note's name", "2026-02-10.md",
                "\177ELF\002\001\001\000\000\000\000\000\000\000\000\000\003\000>\000\001\000"sv,
                R"(2026-02-10.md: error: the file is not text [R003]
      = notes are plain text; export a document of a word processor as text
)"},
      ErrorCase{"UTF-16 with its mark", "2026-02-10.md", "\377\376C\000t\000"sv,
                R"(2026-02-10.md: error: the file is in UTF-16 [R004]
      = save it as UTF-8
)"},
      ErrorCase{"UTF-16 without a mark", "2026-02-10.md",
                "C\000t\000 \000q\000u\000i\000e\000t\000"sv,
                R"(2026-02-10.md: error: the file is in UTF-16 [R004]
      = save it as UTF-8
)"},
      ErrorCase{"one byte of an older encoding", "2026-02-10.md", "Ct caf\351 at ten.\n"sv,
                R"(2026-02-10.md:1:7: error: a byte here is not UTF-8, and is read as "_" [R002]
    1 | Ct caf_ at ten.
              ^
      = save the file as UTF-8
)"},
      ErrorCase{
          "curly quotes of an older encoding", "R-07.yaml",
          "client: R-07\n"
          "sessions:\n"
          "  - date: 2026-02-10\n"
          "    notes: \223fine\224\n"sv,
          R"(R-07.yaml:4:12: error: 2 bytes, of which this is the first, are not UTF-8, and are read as "_" [R002]
    4 |     notes: _fine_
                   ^
      = save the file as UTF-8
)"},
      ErrorCase{"a stray byte where a value begins is no key of YAML", "R-07.yaml",
                "client: R-07\n"
                "sessions:\n"
                "  - date: 2026-02-10\n"
                "    notes: \377 talked\n"sv,
                R"(R-07.yaml:4:12: error: a byte here is not UTF-8, and is read as "_" [R002]
    4 |     notes: _ talked
                   ^
      = save the file as UTF-8
)"},
      ErrorCase{"a control character that would end the text", "R-07.yaml",
                "client: R-07\n"
                "therapist: m\004k\n"sv,
                R"(R-07.yaml:2:13: error: a control character (U+0004) stands here [R010]
    2 | therapist: m�k
                    ^
      = take it out
)"},
      ErrorCase{"prose in a client file", "R-07.yaml", "Ct was quiet today.\n"sv,
                R"(R-07.yaml:1:1: error: this is not a client file [R110]
    1 | Ct was quiet today.
        ^^^^^^^^^^^^^^^^^^^
      = it begins with keys such as "client: R-07" and "sessions:"
)"},
      ErrorCase{"a list in a client file", "R-07.yaml",
                "- date: 2026-02-10\n"
                "- date: 2026-02-17\n"sv,
                R"(R-07.yaml:1:1: error: this is not a client file [R110]
    1 | - date: 2026-02-10
        ^
      = it begins with keys such as "client: R-07" and "sessions:"
)"},
      ErrorCase{"a rule pack among the notes", "pets.yaml",
                "pack: pets\n"
                "sign: small-talk\n"
                "rules: []\n"sv,
                R"(pets.yaml: error: this is a rule pack, not notes [R116]
      = give it with --rules, and begin its name with "_" here
)"},
  };
  return cases;
}

}  // namespace resist::testing
