#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "support/sign_record.h"

using namespace resist;

namespace {

std::string note(std::string_view text) {
  return "notes: \"" + std::string(text) + "\"";
}

/// Three weeks of which the second and third are quiet, and what their notes say besides.
std::vector<std::string> questions_of(std::string_view first, std::string_view second,
                                      std::string_view third) {
  SignRecord record(weekly({note(first), note(second), note(third)}));
  record.says(week(2), "not-talking", "Quiet.").says(week(3), "not-talking", "Quiet.");
  return record.read("not-talking").consider_first;
}

}  // namespace

TEST_CASE("rivals: a passing word counts beside the sign, or the second time; a fact anywhere") {
  struct Row {
    std::string_view first;
    std::string_view second;
    std::string_view third;
    std::string_view asked;  ///< what the one question begins with; empty where none is asked
  };
  constexpr Row rows[] = {
      {"Migraine on Friday, gone now.", "Quiet.", "Quiet.", ""},
      {"Spoke freely.", "Quiet. Migraine since noon.", "Quiet.",
       "On 2026-01-13 the note says \"Migraine since noon\": ask whether illness"},
      {"She has a stammer and spoke freely.", "Quiet.", "Quiet.",
       "On 2026-01-06 the note says \"She has a stammer and spoke freely\": ask whether pacing"},
      {"Father's funeral was on Monday.", "Quiet.", "Quiet.", ""},
      {"Newly bereaved, spoke freely.", "Quiet.", "Quiet.",
       "On 2026-01-06 the note says \"Newly bereaved, spoke freely\": leave room"},
      {"Theories of grief, his view of six, and a book on divorce.", "Quiet.", "Quiet.", ""},
      {"Spoke freely. Her grief is in everything.", "Quiet.", "Quiet.",
       "On 2026-01-06 the note says \"Her grief is in everything\": leave room"},
      {"His brother died on Sunday.", "Quiet.", "Quiet. Sedated, and grieving.",
       "On 2026-01-06 the note says \"His brother died on Sunday\": leave room"},
      {"Took the bus.", "Quiet. The bus was late.", "Quiet.", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.first);
    CAPTURE(row.second);
    const std::vector<std::string> questions = questions_of(row.first, row.second, row.third);
    REQUIRE(questions.size() == (row.asked.empty() ? 0U : 1U));
    if (!row.asked.empty()) CHECK(questions.front().starts_with(row.asked));
  }
}

TEST_CASE("rivals: two sessions that mention an argument are a hint, one without the sign is not") {
  const auto asked = [](std::string_view first, std::string_view second) {
    SignRecord record(weekly({note(first), note(second), note("Quiet."), note("Quiet.")}));
    record.says(week(3), "not-talking", "Quiet.").says(week(4), "not-talking", "Quiet.");
    return record.read("not-talking").consider_first.size();
  };
  CHECK(asked("A small rupture, mended.", "Open.") == 0);
  CHECK(asked("A small rupture, mended.", "Another rupture over the fee.") == 1);
}

TEST_CASE("rivals: a court is a rival when it sent the client") {
  SignRecord record(weekly({note("Court-ordered."), note("In court as a witness. I did the work."),
                            note("I did all of it.")}));
  record.says(week(2), "trying-harder", "I did the work.")
      .says(week(3), "trying-harder", "I did all of it.");
  const std::vector<std::string> questions = record.read("trying-harder").consider_first;
  REQUIRE(questions.size() == 1);
  CHECK(questions.front().starts_with("On 2026-01-06 the note says \"Court-ordered\""));
}

TEST_CASE("rivals: low mood is none where depression is what is treated") {
  const auto asked = [](std::string_view words) {
    SignRecord record(weekly({"measures: {PHQ-9: 18}", note(words), note("Quiet.")}));
    record.says(week(2), "not-talking", "Quiet.").says(week(3), "not-talking", "Quiet.");
    const std::vector<std::string> questions = record.read("not-talking").consider_first;
    return !questions.empty() && questions.front().starts_with("PHQ-9 is 18: ask how much");
  };
  CHECK(asked("Quiet."));
  CHECK_FALSE(asked("Quiet. MDD, moderate."));
}

TEST_CASE("rivals: a loss is found in every section, and an idiom is none") {
  const auto asked = [](std::string_view words) {
    return questions_of("Spoke freely.", words, "Quiet.").size();
  };
  CHECK(asked("Quiet. A: Brother died Sunday.") == 1);
  CHECK(asked("Quiet. Anniv of father's death this week.") == 1);
  CHECK(asked("Quiet. Her phone died on the way.") == 0);
  CHECK(asked("Quiet. The talk died down early.") == 0);
}

TEST_CASE("rivals: what is quoted is a whole sentence or clause, and says so of the client") {
  struct Row {
    std::string_view note;
    std::string_view asked;  ///< what the one question says; empty where none is asked
  };
  constexpr Row rows[] = {
      {"Quiet. Her brother died\non Sunday.",
       "the note says \"Her brother died on Sunday\": leave"},
      {"Quiet.\n\nA: Redundancy is feared.\nMood low.", "\"Redundancy is feared\": ask how much"},
      {"Quiet. Dr. Lomas wrote of the eviction.", "\"Dr. Lomas wrote of the eviction\""},
      {"Quiet. Said 'the divorce is final.' Then left.", "\"Said 'the divorce is final.'\""},
      {"Quiet. 'The divorce, she said. Nothing else.", "speaks of \"divorce\": ask"},
      {"Quiet. Read the whole of a long statement about the house, the car, the dog, the boxes in "
       "the loft, the forms and who signs them; the divorce is final in May.",
       "\"the divorce is final in May\""},
      {"Quiet. Permanent nights again but no more than normal.", ""},
      {"Quiet. Apart from the divorce, the same as in May.", ""},
      {"Quiet. Waved off the separation with 'nothing new there'.", ""},
      {"Quiet. Contributed well and added guilt about the divorce, which was new.", ""},
      {"Quiet. No migraine this week.", ""},
      {"Quiet. The salon owner's divorce again.", ""},
      {"Quiet. Divorce papers came. Her father died on Monday.", "\"Her father died on Monday\""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.note);
    std::string escaped;
    for (const char c : row.note) escaped += c == '\n' ? std::string{"\\n"} : std::string{c};
    const std::vector<std::string> questions = questions_of("Spoke freely.", escaped, "Quiet.");
    REQUIRE(questions.size() == (row.asked.empty() ? 0U : 1U));
    if (row.asked.empty()) continue;
    CAPTURE(questions.front());
    CHECK(questions.front().find(row.asked) != std::string::npos);
  }
}

TEST_CASE("rivals: what is made light of is not at once what life has brought") {
  const auto asked = [](std::string_view second, std::string_view joke) {
    SignRecord record(weekly({note("Spoke freely."), note(second), note("Quiet.")}));
    record.says(week(2), "not-talking", "Quiet.").says(week(3), "not-talking", "Quiet.");
    if (!joke.empty()) record.says(week(2), "small-talk", joke);
    return record.read("not-talking").consider_first.size();
  };
  CHECK(asked("Quiet. Joked through the divorce.", "") == 1);
  CHECK(asked("Quiet. Joked through the divorce.", "Joked through the divorce.") == 0);
  CHECK(asked("Quiet. Joked a lot. The divorce is final.", "Joked a lot.") == 1);
  CHECK(asked("Quiet. Joked through her father's funeral.",
              "Joked through her father's funeral.") == 1);
}
