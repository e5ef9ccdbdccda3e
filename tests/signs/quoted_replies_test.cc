#include "signs/quoted_replies.h"

#include <array>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "language/read.h"
#include "support/sign_record.h"

using namespace resist;

TEST_CASE("quoted replies: several that say nothing, and none that says more") {
  struct Row {
    std::string_view why;
    std::string_view note;
    int replies;  ///< 0 where they are no finding
  };
  static constexpr auto rows = std::to_array<Row>({
      {"questions and single words",
       R"(Q: his name? "Jase." Q: what was he like? "Good." "Right.")", 3},
      {"curly marks", "Asked after the boat, \u201CNah.\u201D Asked after sleep, \u201CFine.\u201D",
       2},
      {"one may be anything", R"(Asked how the week was, "Fine." He spoke of the rest.)", 0},
      {"a longer one", R"("Fine," she said, and then "I can't go on pretending with him." "No.")",
       0},
      {"a word for a thing", R"(He calls it "the box" and her "the boss", and him "the boy".)", 0},
      {"half of them are words for things", R"("Yep." "Nope." The "line", the "tug", the "kit".)",
       0},
      {"under the plan", R"(Plan: ask again after "yes" and "no".)", 0},
      {"asked about a risk", R"(Suicidal thoughts? "No." Plan or intent? "No.")", 0},
  });
  for (const Row& row : rows) {
    CAPTURE(row.why);
    const SignRecord record("client: A\nsessions:\n  - date: 2026-01-06\n    notes: |\n      " +
                            std::string{row.note} + "\n");
    const ClientReading reading = read_language(record.client());
    const auto quoted = quoted_replies(reading.sessions.front());
    CHECK((quoted ? quoted->replies : 0) == row.replies);
  }
}
