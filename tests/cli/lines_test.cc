#include "cli/lines.h"

#include <array>
#include <string_view>

#include <doctest/doctest.h>

using namespace resist;

TEST_CASE("messages are broken at spaces, and never within what is to be copied") {
  struct Row {
    std::string_view text;
    std::string_view filled;
  };
  const std::array rows = {
      Row{"short", "= short\n"},
      Row{"one two three four five six seven", "= one two three four\n  five six seven\n"},
      Row{"the file \"a b c d e f g h\" is gone", "= the file\n  \"a b c d e f g h\" is\n  gone\n"},
      Row{"see (\"a b c d e f g h\"), it is", "= see\n  (\"a b c d e f g h\"),\n  it is\n"},
      Row{"a quote \" that nobody closes ever", "= a quote \" that\n  nobody closes ever\n"},
      Row{"/a/path/of/more/than/a/line is long", "= /a/path/of/more/than/a/line\n  is long\n"},
      Row{"to see more, resist check tells", "= to see more,\n  resist check tells\n"},
      Row{"twelve letters or so: resist new R-07 ~/notes",
          "= twelve letters or\n  so:\n  resist new R-07 ~/notes\n"},
      Row{"open to all: chmod -R go= a b", "= open to all:\n  chmod -R go= a b\n"},
      Row{"", "= \n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    constexpr int width = 22;
    CHECK(filled("= ", row.text, width) == row.filled);
  }
}
