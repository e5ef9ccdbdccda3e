// Tasks set in prose and told undone in the next note.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/sign_record.h"

using namespace resist;

namespace {

struct TaskRow {
  std::string_view set;
  std::string_view next;
  bool counts;
};

bool is_told(const TaskRow& row) {
  SignRecord record(
      fmt::format("client: R-07\nsessions:\n  - date: 2026-01-06\n    notes: |\n      Talked of "
                  "the choir. {}\n  - date: 2026-01-13\n    notes: |\n      {}\n",
                  row.set, row.next));
  const SignReading reading = record.listen().read("no-homework");
  return std::ranges::any_of(reading.sessions[1].evidence, [&](const Evidence& each) {
    return each.quote == row.next && each.strength >= 2 && each.status == Status::Counted;
  });
}

}  // namespace

TEST_CASE("a task of the note before is told undone by its own words") {
  static constexpr auto rows = std::to_array<TaskRow>({
      {"Homework: call the choir leader.", "Did not call the choir leader.", true},
      {"Homework: ring the choir leader on Friday.", "She hasn't rung the choir leader.", true},
      {"Homework: write to the old neighbour.", "Forgot to write to her old neighbour.", true},
      {"Homework: call the choir leader.", "Did not sleep on the choir night.", false},
      {"Homework: call the choir leader.", "Called the choir leader twice.", false},
      {"Homework: call the choir leader.", "Did not mention Friday.", false},
      {"The choir leader rang her.", "Did not like the choir leader then.", false},
  });
  for (const TaskRow& row : rows) {
    CAPTURE(row.next);
    CHECK(is_told(row) == row.counts);
  }
}
