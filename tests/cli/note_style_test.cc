#include "cli/note_style.h"

#include <array>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace resist;

TEST_CASE("the style of the next note is that of most of the last") {
  constexpr std::string_view soap = "S: Quiet. P: sleep diary.";
  constexpr std::string_view headed = "## Data\nQuiet.\n## Plan\nNext week.";
  constexpr std::string_view girp = "Goal: sleep\nIntervention: diary\nPlan: next week";
  constexpr std::string_view plain = "Talked of the week. Goal: get back to the choir.";
  struct Row {
    std::vector<std::string_view> notes;  ///< the newest first
    std::string_view style;
  };
  const std::array rows = {
      Row{{}, "plain"},
      Row{{soap}, "soap"},
      Row{{girp}, "girp"},
      Row{{plain}, "plain"},
      Row{{plain, soap}, "plain"},
      Row{{soap, plain}, "soap"},
      Row{{plain, soap, soap}, "soap"},
      Row{{headed, plain, plain, soap}, "plain"},
      Row{{soap, headed, headed}, "dap"},
      Row{{"Goal: sleep."}, "plain"},
  };
  for (const Row& row : rows) {
    std::vector<Session> sessions(row.notes.size());
    std::vector<const Session*> newest_first;
    for (std::size_t i = 0; i < row.notes.size(); ++i) {
      sessions[i].notes.text = row.notes[i];
      newest_first.push_back(&sessions[i]);
    }
    CHECK(style_of(newest_first).name == row.style);
  }
}
