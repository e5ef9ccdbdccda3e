// A sentence about a risk that is on record belongs to safety, and is evidence for no sign.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/sign_record.h"

using namespace resist;

namespace {

struct SafetyRow {
  std::string_view risk;  ///< the field of both notes; empty for none
  std::string_view before;
  std::string_view sentence;
  bool is_evidence = false;  ///< of a sign, counted or set aside
};

constexpr std::string_view out_on_the_ice =
    "Walked out on the ice at New Year, stood a while, walked back.";
constexpr std::string_view about_work = "Talked about the shifts.";

/// Whether a built-in sign shows the sentence.
bool is_shown_by_a_sign(const SafetyRow& row) {
  const std::string field =
      row.risk.empty() ? std::string{} : fmt::format("    risk: {}\n", row.risk);
  const std::string yaml = fmt::format(
      "client: R-08\nsessions:\n  - date: 2026-02-03\n{0}    notes: |\n      {1}\n"
      "  - date: 2026-02-10\n{0}    notes: |\n      {2}\n      Rows of the sheet not filled in.\n",
      field, row.before, row.sentence);
  SignRecord record{yaml};
  record.listen();
  constexpr auto signs =
      std::to_array<std::string_view>({"not-talking", "small-talk", "no-homework", "cancelling",
                                       "spinning-wheels", "trying-harder"});
  return std::ranges::any_of(signs, [&](std::string_view sign) {
    const SignReading reading = record.read(sign);
    return std::ranges::any_of(reading.sessions, [&](const SessionSign& session) {
      return std::ranges::any_of(session.evidence, [&](const Evidence& each) {
        return each.quote.find(row.sentence) != std::string::npos;
      });
    });
  });
}

}  // namespace

TEST_CASE("a sentence about a risk on record is evidence for no sign") {
  constexpr auto rows = std::to_array<SafetyRow>({
      {"active", out_on_the_ice, "Not thinking of the ice while feverish, \"too busy.\""},
      {"active", out_on_the_ice,
       "Thoughts of the ice, no date on them, uncle still has the key to the safe."},
      {"active", out_on_the_ice, "Passive, no plan; safe key with uncle."},
      {"monitor", out_on_the_ice, "Asked about suicide, said nothing had changed."},
      {"", out_on_the_ice, "No thoughts of the ice, he has not had time."},
      {"active", about_work, "Means still locked away."},
      {"", about_work, "Asked about suicide directly."},

      // What stands beside it is still what it is.
      {"monitor", about_work, "Not a sound for most of the hour; no to SI.", true},
      {"", about_work, "Passive, waits for me to begin.", true},
      {"active", out_on_the_ice,
       "He has not filled in one row of the sheet, the folder under the ice scraper.", true},
  });
  for (const SafetyRow& row : rows) {
    CAPTURE(row.sentence);
    CHECK(is_shown_by_a_sign(row) == row.is_evidence);
  }
}
