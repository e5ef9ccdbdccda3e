#include "language/sections.h"

#include <array>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

using namespace resist;

namespace {

/// "role:text|role:text", spaces around the texts taken off.
std::string sections_of(std::string_view note) {
  std::string all;
  for (const Section& each : find_sections(note)) {
    std::string_view text = note.substr(each.begin, each.end - each.begin);
    while (!text.empty() && (text.front() == ' ' || text.front() == '\n')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n')) text.remove_suffix(1);
    if (text.empty()) continue;
    if (!all.empty()) all += '|';
    all += std::to_string(static_cast<int>(each.role)) + ":" + std::string{text};
  }
  return all;
}

constexpr std::string_view same_note = "1:Fine.|2:Flat.|3:Low.|6:Diary.";

}  // namespace

TEST_CASE("a SOAP note reads the same however its headings are written") {
  static constexpr auto spellings = std::to_array<std::string_view>({
      "S: Fine.\nO: Flat.\nA: Low.\nP: Diary.",
      "S: Fine. O: Flat. A: Low. P: Diary.",
      "S - Fine.\nO - Flat.\nA - Low.\nP - Diary.",
      "**S:** Fine.\n**O:** Flat.\n**A:** Low.\n**P:** Diary.",
      "**S**: Fine.\n**O**: Flat.\n**A**: Low.\n**P**: Diary.",
      "## Subjective\nFine.\n## Objective\nFlat.\n## Assessment\nLow.\n## Plan\nDiary.",
      "## S\nFine.\n## O\nFlat.\n## A\nLow.\n## P\nDiary.",
      "**Subjective**\nFine.\n**Objective**\nFlat.\n**Assessment**\nLow.\n**Plan**\nDiary.",
      "SUBJECTIVE:\nFine.\nOBJECTIVE:\nFlat.\nASSESSMENT:\nLow.\nPLAN:\nDiary.",
      "SUBJECTIVE - Fine.\nOBJECTIVE - Flat.\nASSESSMENT - Low.\nPLAN - Diary.",
      "Subjective (S): Fine.\nObjective (O): Flat.\nAssessment (A): Low.\nPlan (P): Diary.",
      "Subjective\nFine.\nObjective\nFlat.\nAssessment\nLow.\nPlan\nDiary.",
      "subjective:: Fine.\nobjective:: Flat.\nassessment:: Low.\nplan:: Diary.",
      "- S: Fine.\n- O: Flat.\n- A: Low.\n- P: Diary.",
      "S:\r\nFine.\nO:\r\nFlat.\nA:\r\nLow.\nP:\r\nDiary.",
  });
  for (const std::string_view each : spellings) {
    CAPTURE(each);
    CHECK(sections_of(each) == same_note);
  }
}

TEST_CASE("a letter means what its format says") {
  struct Case {
    std::string_view note;
    std::string_view sections;
  };
  static constexpr auto cases = std::to_array<Case>({
      {"D: a\nA: b\nP: c", "2:a|3:b|6:c"},
      {"D: a\nA: b\nR: c\nP: d", "2:a|3:b|5:c|6:d"},
      {"B: a\nI: b\nR: c\nP: d", "2:a|4:b|5:c|6:d"},
      {"G: a\nI: b\nR: c\nP: d", "9:a|4:b|5:c|6:d"},
      {"P: a\nI: b\nR: c\nP: d", "1:a|4:b|5:c|6:d"},  // the first P is the problem
      {"P: a\nI: b\nE: c", "1:a|4:b|3:c"},
      {"A: a\nP: b\nS: c\nO: d", "3:a|6:b|1:c|2:d"},
      {"Ct was quiet.\nP: see Tues", "0:Ct was quiet.|6:see Tues"},
      {"T: How was it?\nP: Fine.", "0:T: How was it?\nP: Fine."},  // a patient, not a plan
      {"Vitamin D: low.", "0:Vitamin D: low."},
  });
  for (const Case& each : cases) {
    CAPTURE(each.note);
    CHECK(sections_of(each.note) == each.sections);
  }
}

TEST_CASE("a heading within a paragraph takes no more than is its own") {
  struct Case {
    std::string_view why;
    std::string_view note;
    std::string_view sections;
  };
  static constexpr auto cases = std::to_array<Case>({
      {"a plan at the end", "Ct quiet. Plan: diary again.", "0:Ct quiet.|6:diary again."},
      {"homework on its line", "HW: not done.\nChatted.", "7:HW: not done.|0:Chatted."},
      {"homework in SOAP", "S: Fine. HW: nil. O: Flat.\nA: Low.",
       "1:Fine.|7:HW: nil.|2:Flat.|3:Low."},
      {"homework, wrapped", "HW: not\ndone.\nChatted.", "7:HW: not\ndone.|0:Chatted."},
      {"risk", "RISK: none. Quiet.\nPlan: x", "8:RISK: none. Quiet.|6:x"},
      {"next session", "Quiet.\nNext session: rapport", "0:Quiet.|6:rapport"},
      {"homework set today", "HW set: diary", "6:diary"},
      {"plan, then prose after a gap", "Plan: diary.\n\nShe then stayed.",
       "6:diary.|0:She then stayed."},
      {"a plan in a sentence", "Her plan: to leave him.", "0:Her plan: to leave him."},
      {"a time", "Came at 10:30 and left.", "0:Came at 10:30 and left."},
  });
  for (const Case& each : cases) {
    CAPTURE(each.why);
    CHECK(sections_of(each.note) == each.sections);
  }
}

TEST_CASE("a heading we do not know is kept") {
  const auto sections = find_sections("## Sleep\nPoor.\n## Plan\nDiary.");
  REQUIRE(sections.size() == 2);
  CHECK(sections[0].role == SectionRole::Other);
  CHECK(sections[0].heading == "sleep");
  CHECK(sections[1].heading == "plan");
}

TEST_CASE("the sections a rule pack may name") {
  CHECK(section_role("Subjective") == SectionRole::ClientWords);
  CHECK(section_role("data") == SectionRole::Behaviour);
  CHECK(section_role("prose") == SectionRole::Unknown);
  CHECK_FALSE(section_role("subjectiv").has_value());
}
