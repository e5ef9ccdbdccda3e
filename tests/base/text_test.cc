#include <array>
#include <string_view>

#include <doctest/doctest.h>

#include "base/diagnostic.h"
#include "base/nearest.h"
#include "base/source.h"
#include "base/unicode.h"

using namespace resist;

TEST_CASE("lines and columns are counted as editors count them") {
  const SourceFile file{"n.md", "one\ncafé né\r\nlast"};
  CHECK(file.position(0) == LineColumn{1, 1});
  CHECK(file.position(4) == LineColumn{2, 1});
  CHECK(file.position(10) == LineColumn{2, 6});  // after the two bytes of é
  CHECK(file.line(2) == "café né");
  CHECK(file.line(3) == "last");
  CHECK(file.line(4).empty());
  CHECK(file.position(1000) == LineColumn{3, 5});
}

TEST_CASE("a column in a line of many characters is found as in a short one") {
  std::string line;
  while (line.size() < 20'000) line += "Stille \u00FCber \u201Cdas\u201D. ";
  const std::string text = "first\n" + line +
                           "\n\u00FC"
                           "x\n" +
                           line;
  const SourceFile file("R-07.md", text);
  int row = 1;
  int column = 1;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    const bool begins =
        at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
    if (begins) REQUIRE(file.position(at) == LineColumn{row, column});
    if (at < text.size() && begins) ++column;
    if (at < text.size() && text[at] == '\n') {
      ++row;
      column = 1;
    }
  }
  CHECK(file.position(text.size() + 7) == file.position(text.size()));
}

TEST_CASE("malformed UTF-8 is found where it begins") {
  struct Case {
    std::string_view text;
    int at;
  };
  static constexpr std::array cases = {
      Case{"plain", -1},
      Case{"né", -1},
      Case{"a\xFF", 1},
      Case{"\xC0\x80", 0},
      Case{"ab\xE2\x82", 2},
      Case{"\xED\xA0\x80", 0},
      Case{"\xF4\x90\x80\x80", 0},
      Case{"\xF0\x9F\x99\x82", -1},
  };
  for (const Case& each : cases) {
    const auto found = first_invalid_utf8(each.text);
    CHECK((found ? static_cast<int>(*found) : -1) == each.at);
  }
}

TEST_CASE("what a note says cannot steer the terminal that shows it") {
  CHECK(printable("a\x1b[31mred") == "a\xEF\xBF\xBD[31mred");
  CHECK(printable("one\n  two") == "one   two");
  CHECK(printable("\xE2\x80\xAE"
                  "gnp.exe") == "\xEF\xBF\xBDgnp.exe");
  CHECK(printable("né") == "né");
  CHECK(json_without_controls("{\"né\": \"a\x7F\xC2\x9B\xE2\x80\xAE.\"}\n") ==
        "{\"né\": \"a\\u007f\\u009b\\u202e.\"}\n");
}

TEST_CASE("a long quotation is cut at a word") {
  CHECK(shorten("Ct answered mostly with one word", 20) == "Ct answered mostly…");
  CHECK(shorten("short", 20) == "short");
  CHECK(shorten("Ct answered mostly with one word", 20, true) == "Ct answered...");
}

TEST_CASE("did you mean") {
  static constexpr std::array<std::string_view, 4> known = {"no-show", "cancelled", "late",
                                                            "late-cancelled"};
  CHECK(nearest("no-shw", known) == "no-show");
  CHECK(nearest("canceled", known) == "cancelled");
  CHECK(nearest("NO-SHOW", known) == "no-show");
  CHECK(nearest("tea", known).empty());
  CHECK(edit_distance("hte", "the") == 1);
  static constexpr std::array<std::string_view, 4> names = {"no-homework", "cancelling",
                                                            "small-talk", "PHQ-9"};
  CHECK(nearest_name("homework", names) == "no-homework");
  CHECK(nearest_name("Cancel", names) == "cancelling");
  CHECK(nearest_name("smal-talk", names) == "small-talk");
  CHECK(nearest_name("phq", names).empty());
  CHECK(nearest_name("work", names) == "no-homework");
  CHECK(nearest_name("alk", names).empty());
  CHECK(nearest_name("", names).empty());
}

TEST_CASE("a diagnostic shows the line with a caret under the place") {
  const SourceFile file{"C-014.yaml", "client: C-014\n  attendance: no-shw\n"};
  const Diagnostic made = diagnostic_at(Severity::Error, "R102", {&file, 28, 6},
                                        "unknown attendance 'no-shw'", "did you mean 'no-show'?");
  CHECK(render(made) ==
        "C-014.yaml:2:15: error: unknown attendance 'no-shw' [R102]\n"
        "    2 |   attendance: no-shw\n"
        "                      ^^^^^^\n"
        "      = did you mean 'no-show'?\n");
}
