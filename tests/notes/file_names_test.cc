#include "notes/file_names.h"

#include <array>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

using namespace resist;

TEST_CASE("a note's name gives its date and, perhaps, its client") {
  struct Case {
    std::string_view name;
    std::string_view read;
  };
  static constexpr std::array cases = {
      Case{"2026-02-10.md", "2026-02-10|"},
      Case{"R-07_2026-02-10.md", "2026-02-10|R-07"},
      Case{"2026-02-10 R-07.md", "2026-02-10|R-07"},
      Case{"2026-02-10-R-07.markdown", "2026-02-10|R-07"},
      Case{"R-07.yaml", "none|R-07"},
      Case{"2026-02-30.md", "none|2026-02-30"},
      Case{"2026-02-101.md", "none|2026-02-101"},
      Case{"12026-02-10.md", "none|12026-02-10"},
      Case{"R-7 2026-02-10 review.md", "2026-02-10|R-7"},
      Case{".md", "none|.md"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.name);
    const NoteName read = parse_note_name(each.name);
    CHECK((read.date ? to_iso(*read.date) : "none") + "|" + read.rest == each.read);
  }
}

TEST_CASE("a code is one word with a digit, or all in capitals") {
  for (const std::string_view code : {"R-07", "k2", "JB", "AB-CD", "7"}) {
    CAPTURE(code);
    CHECK(looks_like_code(code));
  }
  for (const std::string_view title : {"", "intake", "Session two", "session 2", "Review"}) {
    CAPTURE(title);
    CHECK(!looks_like_code(title));
  }
}

TEST_CASE("the parts of a path") {
  CHECK(base_name("caseload/C-014/") == "C-014");
  CHECK(base_name("R-07.yaml") == "R-07.yaml");
  CHECK(base_name("/") == "/");
  CHECK(folder_of("caseload/C-014/") == "caseload");
  CHECK(folder_of("R-07.yaml") == "");
  CHECK(stem_of("R-07.2026.yaml") == "R-07.2026");
  CHECK(stem_of(".yaml") == ".yaml");
  CHECK(kind_of_note("A.YML") == NoteKind::Yaml);
  CHECK(kind_of_note("a.Markdown") == NoteKind::Markdown);
  CHECK(kind_of_note("md") == NoteKind::Other);
  CHECK(is_general_folder("2026"));
  CHECK(is_general_folder("Sessions"));
  CHECK(!is_general_folder("R-07"));
}
