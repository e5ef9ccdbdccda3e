#include "cli/page.h"

#include <doctest/doctest.h>

using namespace resist;

TEST_CASE("a page is filled to the width of the terminal") {
  CHECK(fill_page("# no-homework\n"
                  "\n"
                  "Tasks that were agreed\n"
                  "and are not done.\n"
                  "\n"
                  "- one that goes on and on\n"
                  "  over two lines\n"
                  "10. ten\n"
                  "```yaml\n"
                  "a: line of code that is longer than the page\n"
                  "```\n"
                  "| a row | of a table that is longer |\n",
                  24) ==
        "# no-homework\n"
        "\n"
        "Tasks that were agreed\n"
        "and are not done.\n"
        "\n"
        "- one that goes on and\n"
        "  on over two lines\n"
        "10. ten\n"
        "```yaml\n"
        "a: line of code that is longer than the page\n"
        "```\n"
        "| a row | of a table that is longer |\n");
}
