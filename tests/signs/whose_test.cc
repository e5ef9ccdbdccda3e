// Whose it is, and when: what a sentence says of somebody else, of the therapist, or of a month
// that sounds like a guess.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/sign_record.h"

using namespace resist;

namespace {

struct WhoseRow {
  std::string_view sign;
  std::string_view before;
  std::string_view sentence;
  bool counts = false;
};

bool counts_for_sign(const WhoseRow& row) {
  std::string yaml = "client: R-08\nsessions:\n";
  // Standing still is spoken of after some weeks only.
  for (int week = 0; week < 7; ++week) {
    yaml += fmt::format("  - date: 2026-01-{:02}\n    notes: |\n      Talked about the shifts.\n",
                        1 + 4 * week);
  }
  SignRecord record{fmt::format("{}  - date: 2026-02-03\n    notes: |\n      {} {}\n", yaml,
                                row.before, row.sentence)};
  record.listen();
  const SignReading reading = record.read(row.sign);
  return std::ranges::any_of(reading.sessions, [&](const SessionSign& session) {
    return std::ranges::any_of(session.evidence, [&](const Evidence& each) {
      return each.status == Status::Counted && each.weight > 0 &&
             each.quote.find(row.sentence) != std::string::npos;
    });
  });
}

}  // namespace

TEST_CASE("a pronoun after a sentence about the partner is the partner") {
  constexpr auto rows = std::to_array<WhoseRow>({
      {"not-talking", "Husband came along.", "He had nothing to say all hour."},
      {"not-talking", "Her husband sat in today.", "He gave one-word answers."},
      {"not-talking", "Wife joined us.", "She had nothing to say all hour."},
      {"not-talking", "", "The guards had cones up as far as the bridge."},
      {"not-talking", "", "Guarded today, short answers.", true},
      {"not-talking", "He came alone.", "He had nothing to say all hour.", true},
      {"not-talking", "Husband drove him here.", "He had nothing to say all hour.", true},
      {"not-talking", "Her husband sat in today.", "She had nothing to say all hour.", true},
  });
  for (const WhoseRow& row : rows) {
    CAPTURE(row.before);
    CAPTURE(row.sentence);
    CHECK(counts_for_sign(row) == row.counts);
  }
}

TEST_CASE("May is a month after a word of time, and no guess") {
  constexpr auto rows = std::to_array<WhoseRow>({
      {"spinning-wheels", "", "I heard it in May, and it's the same story.", true},
      {"spinning-wheels", "", "The same story as last May, word for word.", true},
      {"spinning-wheels", "", "It may be the same story."},
      {"spinning-wheels", "", "Session as usual."},
      {"spinning-wheels", "", "Came on Tuesday as always."},
      {"no-homework", "", "My own list is the only undone one in this room."},
  });
  for (const WhoseRow& row : rows) {
    CAPTURE(row.sentence);
    CHECK(counts_for_sign(row) == row.counts);
  }
}
