#include "cli/tasks_to_review.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/ranges.h>

#include "language/read.h"
#include "notes/read.h"
#include "support/memory_files.h"

using namespace resist;

namespace {

/// The tasks of the one session of a note, a bar between two.
std::string tasks_in(std::string_view note) {
  const testing::MemoryFiles files{{"A-1/2026-11-17.md", std::string{note} + "\n"}};
  Diagnostics diagnostics;
  const std::vector<ClientSource> sources = find_clients({"A-1"}, files, diagnostics);
  const std::optional<Client> client = read_client(sources.at(0), files, diagnostics);
  if (!client || client->sessions.empty()) return {};
  const ClientReading reading = read_language(*client);
  return fmt::format("{}",
                     fmt::join(tasks_to_review(client->sessions[0], reading.sessions[0]), " | "));
}

}  // namespace

TEST_CASE("tasks that a note sets in prose") {
  struct Row {
    std::string_view note;
    std::string_view tasks;
  };
  static constexpr std::array rows = {
      Row{"Talked of work.\nHomework: write three worries each evening.",
          "write three worries each evening"},
      Row{"HW: trigger log. Spoke about her mother.", "trigger log"},
      Row{"Quiet. Task: bake x2; ring the choir secretary.", "bake x2 | ring the choir secretary"},
      Row{"## Subjective\nQuiet.\n## Plan\nHomework: walk daily\nNext Tuesday.", "walk daily"},
      Row{"S: quiet. A: low. P: HW sleep diary. See in a week.", "sleep diary"},
      Row{"## Plan\n- new HW: sleep window, 11 to 6\n- RTC 1 wk", "sleep window, 11 to 6"},
      Row{"## Homework\n- walk daily\n- do not check the hob after 10",
          "walk daily | do not check the hob after 10"},
      Row{"Hw - stand at a stop, 5 mins, daily", "stand at a stop, 5 mins, daily"},
      Row{"Between sessions: she will ring the clinic", "she will ring the clinic"},
      Row{"**Homework:** one walk a day", "one walk a day"},
      // What became of a task, and what is none.
      Row{"HW: not done.", ""},
      Row{"Homework: diary 6/7, brought in a folder.", ""},
      Row{"Homework review: diary kept.", ""},
      Row{"## Homework\nDid the diary on four days. Forgot the walk.", ""},
      Row{"Homework: none this week.", ""},
      Row{"HW: as last week.", ""},
      Row{"HW: n/a", ""},
      Row{"Task: he'd think it over.", ""},
      Row{"She has homework from college: an essay.", ""},
      Row{"Plan: go on with the letter. Next Tuesday.", ""},
      Row{"Goal: homework on three days.", ""},
      Row{"", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.note);
    CHECK(tasks_in(row.note) == row.tasks);
  }
}
