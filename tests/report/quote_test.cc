#include "report/quote.h"

#include <array>
#include <string_view>

#include <doctest/doctest.h>

#include "base/unicode.h"

using namespace resist;

TEST_CASE("a quotation is cut so that the words that raised it and its clause stay") {
  struct Row {
    std::string_view why;
    std::string_view text;
    std::string_view trigger;
    std::string_view cut;
  };
  static constexpr auto rows = std::to_array<Row>({
      {"it fits", "Quiet, looked away.", "Quiet", "Quiet, looked away."},
      {"the trigger is late",
       "He answered all I asked, and some I had not got to, and had thought about the bridge and "
       "the bus.",
       "thought about the bridge", "…and had thought about the bridge and the bus."},
      {"what follows the trigger ends it",
       "Set out the leaflets and the four activities; ct non-committal, folded them up unread.",
       "non-committal", "…ct non-committal, folded them up unread."},
      {"the trigger is early", "Quiet most of the hour, then about the dog, the cat and the lawn.",
       "Quiet", "Quiet most of the hour, then about the dog…"},
      {"the sentence as a whole raised it",
       "Gave him the sheets again and he said thank you, folded them up unread.",
       "Gave him the sheets again and he said thank you, folded them up unread.",
       "Gave him the sheets again… folded them up unread."},
      {"nothing to find", "Gave him the sheets again and he said thank you, folded them up.", "",
       "Gave him the sheets again and he… folded them up."},
      {"a clause too long by itself",
       "She told me at some length and with pauses that she had stood on the bridge for an hour "
       "before it got dark",
       "stood on the bridge", "…that she had stood on the bridge for an hour…"},
  });
  for (const Row& row : rows) {
    CAPTURE(row.why);
    const std::string cut = quote_around(row.text, row.trigger, 50);
    CHECK(cut == row.cut);
    CHECK(display_width(cut) <= 50);
    CHECK(display_width(quote_around(row.text, row.trigger, 50, true)) <= 50);
  }
}
