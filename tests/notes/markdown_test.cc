#include "notes/markdown.h"

#include <array>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "base/source.h"

using namespace resist;

TEST_CASE("keys at the head of a note stand between two lines of dashes") {
  struct Case {
    std::string_view reason;
    std::string_view text;
    std::string_view keys;
    std::string_view body;
  };
  static constexpr std::array cases = {
      Case{"none", "Quiet.\n", "none", ""},
      Case{"some", "---\nrisk: none\n---\nQuiet.\n", "risk: none\n", "Quiet.\n"},
      Case{"windows line ends", "---\r\nrisk: none\r\n---\r\nQuiet.\r\n", "risk: none\r\n",
           "Quiet.\r\n"},
      Case{"dots close too", "---\nrisk: none\n...\nQuiet.\n", "risk: none\n", "Quiet.\n"},
      Case{"spaces after the dashes", "--- \nrisk: none\n---  \nQuiet.\n", "risk: none\n",
           "Quiet.\n"},
      Case{"no keys", "---\n---\nQuiet.\n", "", "Quiet.\n"},
      Case{"no note", "---\nrisk: none\n---", "risk: none\n", ""},
      Case{"a rule that is not at the head", "Quiet.\n---\nrisk: none\n---\n", "none", ""},
      Case{"an indented rule", " ---\nrisk: none\n---\n", "none", ""},
      Case{"dashes within a value do not close", "---\nnotes: |\n  a\n  ---\n---\nQuiet.\n",
           "notes: |\n  a\n  ---\n", "Quiet.\n"},
      Case{"never closed: to the first line that is no key", "---\nrisk: none\n- a\nQuiet today.\n",
           "risk: none\n- a\n", "Quiet today.\n"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.reason);
    const auto front = find_front_matter(each.text);
    CHECK((front ? each.text.substr(front->begin, front->length) : "none") == each.keys);
    CHECK((front ? each.text.substr(front->body) : "") == each.body);
  }
}

TEST_CASE("a transcript runs to the next heading of its level") {
  struct Case {
    std::string_view reason;
    std::string_view text;
    std::string_view notes;
    std::string_view transcript;
  };
  static constexpr std::array cases = {
      Case{"no transcript", "\n\n## Plan\nDiary.\n", "## Plan\nDiary.\n", ""},
      Case{"at the end", "Quiet.\n## Transcript\nT: Hm?\n", "Quiet.\n", "T: Hm?\n"},
      Case{"in the middle", "A.\n## Transcript\nT: Hm?\n## Plan\nB.\n", "A.\n## Plan\nB.\n",
           "T: Hm?\n"},
      Case{"with parts of its own", "## Transcript\n### First half\nT: Hm?\n# End\n", "# End\n",
           "### First half\nT: Hm?\n"},
      Case{"closed heading, capitals, colon", "# TRANSCRIPT: #\nT: Hm?\n", "", "T: Hm?\n"},
      Case{"twice", "## Transcript\na\n## Plan\nb\n## Transcript\nc\n", "## Plan\nb\n", "a\nc\n"},
      Case{"a heading in a code fence is text", "```\n## Transcript\n```\nA.\n",
           "```\n## Transcript\n```\nA.\n", ""},
      Case{"a hash without a space is text", "#Transcript\nA.\n", "#Transcript\nA.\n", ""},
      Case{"windows line ends", "A.\r\n## Transcript\r\nT: Hm?\r\n", "A.\n", "T: Hm?\n"},
      Case{"no line end at the end", "## Transcript\nT: Hm?", "", "T: Hm?"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.reason);
    const SourceFile file{"a.md", std::string{each.text}};
    const NoteBody body = split_body(file, 0);
    CHECK(body.notes.text == each.notes);
    CHECK(body.transcript.text == each.transcript);
    for (const Passage* passage : {&body.notes, &body.transcript}) {
      for (std::size_t at = 0; at < passage->text.size(); ++at) {
        REQUIRE(passage->locate(at, 1).text() == passage->text.substr(at, 1));
      }
    }
  }
}

TEST_CASE("a second date over a part of a note begins a second session") {
  struct Case {
    std::string_view reason;
    std::string_view text;
    std::string_view second;
  };
  static constexpr std::array cases = {
      Case{"bare dates", "# 2026-02-10\nA.\n# 2026-02-17\nB.\n", "# 2026-02-17"},
      Case{"words for a session",
           "## Session 3: Tuesday 2026-02-10\nA.\n## Session 4, 2026-02-17\n",
           "## Session 4, 2026-02-17"},
      Case{"below the client's code", "# N-3\n## 2026-02-10\nA.\n## 2026-02-17, late\nB.\n",
           "## 2026-02-17, late"},
      Case{"one date", "# 2026-02-10\nA.\n", ""},
      Case{"the same date again", "# 2026-02-10\nA.\n# 2026-02-10\nB.\n", ""},
      Case{"a part of the note", "# 2026-02-10\nA.\n## 2026-02-03 phone call\nB.\n", ""},
      Case{"of something else", "# 2026-02-10\nA.\n# Safety plan of 2026-02-03\nB.\n", ""},
      Case{"a date in a sentence", "# 2026-02-10\nSeen next on\n2026-02-17\n", ""},
      Case{"in a code fence", "# 2026-02-10\n```\n# 2026-02-17\n```\n", ""},
  };
  for (const Case& each : cases) {
    CAPTURE(each.reason);
    const std::optional<DatedHeading> second = second_date_heading(each.text, 0);
    CHECK((second ? each.text.substr(second->begin, second->length) : "") == each.second);
  }
}

TEST_CASE("headings that tell nothing are no note") {
  CHECK(has_only_empty_headings(""));
  CHECK(has_only_empty_headings("## Subjective\n\n## Plan\n"));
  CHECK(has_only_empty_headings("# 2026-02-10\n\n## Homework review\n"));
  CHECK(!has_only_empty_headings("## Subjective\nQuiet.\n"));
  CHECK(!has_only_empty_headings("Quiet.\n"));
  CHECK(!has_only_empty_headings("# 2026-02-10 No-show\n"));
  CHECK(!has_only_empty_headings("## Cancelled, ill\n"));
  CHECK(!has_only_empty_headings("# Wishes she were dead\n"));
}

TEST_CASE("the first heading may hold the date") {
  CHECK(to_iso(*date_in_heading("# 2026-02-10, R-07\nQuiet.\n", 0)) == "2026-02-10");
  CHECK(to_iso(*date_in_heading("Quiet.\n## Session of 2026-02-10\n", 0)) == "2026-02-10");
  CHECK(!date_in_heading("# Intake\n# 2026-02-10\n", 0));
  CHECK(!date_in_heading("On 2026-02-10 quiet.\n", 0));
}
