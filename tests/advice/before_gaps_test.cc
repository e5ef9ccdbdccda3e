#include "advice/before_gaps.h"

#include <array>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "advice/advice_record.h"

using namespace resist;

TEST_CASE("before gaps: what went before the hours that fell through") {
  struct Row {
    std::string_view why;
    /// A letter a week: "h" heavy, "." a plain hour, "n" missed, "t" the therapist's own, "w"
    /// missed and the note says what the one before was.
    std::string_view weeks;
    std::string_view said;  ///< how it begins; empty where nothing is said
  };
  static constexpr auto rows = std::to_array<Row>({
      {"each of two", ".hn.hn..", "2 of the 2 hours that fell through"},
      {"two of three", ".hn.hn.n", "2 of the 3 hours that fell through"},
      {"one is an event", ".hn.....", ""},
      {"plain hours before them", "..n..n..", ""},
      {"heavy hours that were kept as often", "h.hnh.hn", ""},
      {"the therapist's own are none", ".ht.ht..", ""},
      {"told in the entry of the gap", "..w..w..", "2 of the 2 hours that fell through"},
      {"over the therapist's own", ".htn.hn.", "2 of the 2 hours that fell through"},
  });
  for (const Row& row : rows) {
    CAPTURE(row.why);
    AdviceRecord record;
    for (std::size_t at = 0; at < row.weeks.size(); ++at) {
      const char week = row.weeks[at];
      if (week == 'h') record.wrote(at, "Cried for most of it, and told me about nineteen.");
      if (week == '.') record.wrote(at, "Talked about the bakery. No tears.");
      if (week == 'n' || week == 'w') record.attended(at, Attendance::NoShow);
      if (week == 'w') record.wrote(at, "The one before this was heavy.");
      if (week == 't') record.attended(at, Attendance::TherapistCancelled);
    }
    const std::string said = say_before_gaps(record.gathered());
    CHECK(said.substr(0, row.said.size()) == row.said);
    CHECK(said.empty() == row.said.empty());
  }
}

TEST_CASE("before gaps: the advice on missed hours begins with it") {
  AdviceRecord record;
  record.wrote(1, "Wept.").attended(2, Attendance::NoShow);
  record.wrote(4, "She sobbed, coat on.").attended(5, Attendance::LateCancelled);
  record.sign("cancelling", Level::Present).counted({.of = 8, .shown = 2, .missed = 2});
  const Advice first = record.advice().suggestions.front();
  CHECK(first.why.front().starts_with("2 of the 2 hours that fell through"));
  CHECK(first.phrases.front().starts_with("When you have told me a lot"));
}
