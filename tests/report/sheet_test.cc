#include "report/sheet.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "report/ascii.h"

using namespace resist;

TEST_CASE("a text is broken at spaces, and a word that is longer than a line where the line ends") {
  struct Case {
    std::string_view why;
    std::string_view text;
    int room;
    std::vector<std::string> lines;
  };
  const std::array cases = {
      Case{"fits", "one two", 10, {"one two"}},
      Case{"fits to the last column", "one two", 7, {"one two"}},
      Case{"one column short", "one two", 6, {"one", "two"}},
      Case{"a long word alone", "abcdefgh", 3, {"abc", "def", "gh"}},
      Case{"a long word after a short one", "a bcdefg h", 3, {"a", "bcd", "efg", "h"}},
      Case{"runs of spaces", "  one   two ", 10, {"one two"}},
      Case{"wide characters count as two columns", "日本語", 4, {"日本", "語"}},
      Case{"never within a character", "ééé", 2, {"éé", "é"}},
      Case{"a number keeps its sign", "about 25 % of", 8, {"about", "25 % of"}},
      Case{"nothing", "", 10, {""}},
  };
  for (const Case& each : cases) {
    CAPTURE(each.why);
    CHECK(wrap(each.text, each.room) == each.lines);
  }
}

TEST_CASE("a sheet never doubles an empty line, and never begins with one") {
  Sheet sheet{{}};
  sheet.blank();
  sheet.paragraph(0, "one");
  sheet.blank();
  sheet.blank();
  sheet.paragraph(2, "two");
  CHECK(std::move(sheet).take() == "one\n\n  two\n");
}

TEST_CASE("a line is padded between its pieces and cut at the width, never padded at its end") {
  Sheet sheet{{.width = 40}};
  sheet.line(2, {{.text = "name", .width = 8}, {.text = "value", .width = 12}});
  sheet.line(0, {{.text = "a long text that goes on beyond forty columns"}, {.text = "lost"}});
  CHECK(std::move(sheet).take() == "  name    value\na long text that goes on beyond forty…\n");
}

TEST_CASE("a label stands beside its text, and the text stays in its column") {
  Sheet sheet{{.width = 40}};
  sheet.beside(2, "1.", 5, "Ask which part of the goal still matters to the client.");
  CHECK(std::move(sheet).take() ==
        "  1. Ask which part of the goal still\n     matters to the client.\n");
}

TEST_CASE("colour is there only where it was asked for, and ends with its text") {
  Sheet plain{{}};
  plain.line(0, {{.text = "SAFETY", .tone = Tone::Alarm, .width = 8}});
  CHECK(std::move(plain).take() == "SAFETY\n");
  Sheet coloured{{.colour = true}};
  coloured.line(0, {{.text = "SAFETY", .tone = Tone::Alarm, .width = 8}});
  CHECK(std::move(coloured).take() == "\x1b[1;31mSAFETY\x1b[0m\n");
}

TEST_CASE("what is put on a sheet cannot steer the terminal") {
  Sheet sheet{{}};
  sheet.paragraph(0, "a\x1b[31mred\nnext");
  CHECK(std::move(sheet).take() == "a\xEF\xBF\xBD[31mred next\n");
}

TEST_CASE("without UTF-8 every character has a plain stand-in") {
  struct Case {
    std::string_view text;
    std::string_view plain;
  };
  static constexpr std::array cases = {
      Case{"“it’s fine…”", "\"it's fine...\""},
      Case{"café, Ærø, naïve", "cafe, AEro, naive"},
      Case{"cafe\u0301", "cafe"},
      Case{"5–6 → 7", "5-6 -> 7"},
      Case{"日本", "??"},
      Case{"🙂", "?"},
  };
  for (const Case& each : cases) CHECK(to_ascii(each.text) == each.plain);
}
