#include <array>

#include <doctest/doctest.h>

#include "advice/advice_record.h"

using namespace resist;

namespace {

struct Indicators {
  const char* reason;
  void (*write)(AdviceRecord&);
  std::optional<Reactance> expected;
};

const auto indicators = std::to_array<Indicators>({
    {"nothing on record", [](AdviceRecord&) {}, std::nullopt},
    {"given in the profile", [](AdviceRecord& r) { r.reactance(Reactance::Moderate); },
     Reactance::Moderate},
    {"two indicators in two sessions",
     [](AdviceRecord& r) {
       r.wrote(2, "Ct argued with each suggestion.").wrote(5, "\"You can't make me.\"");
     },
     Reactance::High},
    {"two indicators in one session",
     [](AdviceRecord& r) {
       r.wrote(2, "Ct argued with each suggestion.").wrote(2, "\"You can't make me.\"");
     },
     std::nullopt},
    {"one indicator in two sessions",
     [](AdviceRecord& r) {
       r.wrote(2, "Ct argued with each suggestion.")
           .wrote(5, "Argued with every suggestion again.");
     },
     std::nullopt},
    {"suggestions turned down in two sessions, and another indicator",
     [](AdviceRecord& r) {
       r.suggested(1, SuggestionResponse::YesBut)
           .suggested(3, SuggestionResponse::Declined)
           .wrote(4, "Did the exact opposite of what we had agreed.");
     },
     Reactance::High},
    {"one suggestion turned down is conversation",
     [](AdviceRecord& r) {
       r.suggested(1, SuggestionResponse::YesBut)
           .wrote(4, "Did the exact opposite of what we had agreed.");
     },
     std::nullopt},
    {"suggestions turned down and taken up",
     [](AdviceRecord& r) {
       r.suggested(1, SuggestionResponse::YesBut)
           .suggested(3, SuggestionResponse::Declined)
           .suggested(4, SuggestionResponse::Used)
           .suggested(5, SuggestionResponse::Used)
           .wrote(4, "Did the exact opposite of what we had agreed.");
     },
     std::nullopt},
    {"said of the husband",
     [](AdviceRecord& r) {
       r.wrote(2, "Her husband argues with every suggestion.").wrote(5, "\"You can't make me.\"");
     },
     std::nullopt},
    {"denied",
     [](AdviceRecord& r) {
       r.wrote(2, "Ct no longer argued with each suggestion.").wrote(5, "\"You can't make me.\"");
     },
     std::nullopt},
    {"said by the therapist in the transcript",
     [](AdviceRecord& r) {
       r.said(2, Speaker::Therapist, "Nobody tells me how to do this either.")
           .wrote(5, "Ct argued with each suggestion.");
     },
     std::nullopt},
    {"follows through and asks for advice",
     [](AdviceRecord& r) {
       r.homework(1, "diary", 1).homework(2, "diary", 0.8).homework(3, "diary", 1);
       r.wrote(4, "Asked me what to do about the job.");
     },
     Reactance::Low},
    {"follows through twice only",
     [](AdviceRecord& r) {
       r.homework(1, "diary", 1).homework(2, "diary", 0.8);
       r.wrote(4, "Asked me what to do about the job.");
     },
     std::nullopt},
    {"signs of both leave it unknown",
     [](AdviceRecord& r) {
       r.wrote(2, "Ct argued with each suggestion.").wrote(5, "\"You can't make me.\"");
       r.wrote(6, "Asked for advice about the job.");
     },
     std::nullopt},
});

}  // namespace

TEST_CASE("reactance: given, read from two indicators in two sessions, or unknown") {
  for (const Indicators& row : indicators) {
    CAPTURE(row.reason);
    AdviceRecord record;
    row.write(record);
    const ReactanceReading reading = record.gathered().reactance;
    CHECK(reading.value == row.expected);
    CHECK(reading.evidence.empty() == !row.expected.has_value());
    CHECK_FALSE(reading.why.empty());
  }
}

TEST_CASE("reactance: the profile outweighs what the sessions seem to say") {
  AdviceRecord record;
  record.reactance(Reactance::Low)
      .wrote(2, "Ct argued with each suggestion.")
      .wrote(5, "\"You can't make me.\"");
  const ReactanceReading reading = record.gathered().reactance;
  CHECK(reading.value == Reactance::Low);
  CHECK(reading.given);
  CHECK(reading.evidence.front().quote == "reactance: low");
}
