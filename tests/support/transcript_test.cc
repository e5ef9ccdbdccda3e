#include "support/transcript.h"

#include <string>

#include <doctest/doctest.h>

using namespace resist::test;

TEST_CASE("a transcript is replayed and its outputs written anew") {
  const Replayed replayed = replay_markdown(
      "Words.\n"
      "```console\n"
      "$ resist --version\n"
      "resist of long ago\n"
      "$ resist repot\n"
      "```\n");
  CHECK(replayed.commands == 2);
  CHECK(replayed.complaint.empty());
  CHECK(replayed.text ==
        "Words.\n"
        "```console\n"
        "$ resist --version\n"
        "resist 0.1.0\n"
        "$ resist repot\n"
        "resist: no command \"repot\"; did you mean \"report\"?\n"
        "[2]\n"
        "```\n");
}

TEST_CASE("a transcript that could prove nothing is refused") {
  CHECK(replay_markdown("No command at all.\n").complaint == "no command is shown");
  CHECK(replay_markdown("```console\n$ resist --version\n").complaint == "a block is never closed");
  CHECK(replay_markdown("```console\n$ rm -r notes\n```\n").complaint != "");
}

TEST_CASE("a manual's displays are replayed, their dashes kept as mdoc wants them") {
  const Replayed replayed = replay_manual(
      ".Bd -literal\n"
      "$ resist report \\-\\-nonsense\n"
      ".Ed\n");
  CHECK(replayed.commands == 1);
  CHECK(replayed.text ==
        ".Bd -literal\n"
        "$ resist report \\-\\-nonsense\n"
        "resist: no option \"\\-\\-nonsense\"; see resist report \\-\\-help\n"
        "[2]\n"
        ".Ed\n");
}

TEST_CASE("a difference shows the lines that differ and no others") {
  CHECK(line_difference("a\nb\nc\n", "a\nx\ny\nc\n") == "from line 2\n-b\n+x\n+y\n");
}
