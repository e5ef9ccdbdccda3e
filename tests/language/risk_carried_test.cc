// Bare words that belong to what an earlier note names.
#include "language/risk_carried.h"

#include <optional>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "language/read.h"
#include "notes/read.h"
#include "support/memory_files.h"

using namespace resist;

namespace {

struct CarriedRisk {
  std::string_view before;  ///< the note of the week before
  std::string_view note;
  std::string_view said;  ///< what is read of risk in it
};

std::string risks_carried(const CarriedRisk& row) {
  const std::string yaml = "client: R-07\nsessions:\n  - date: 2026-02-03\n    notes: |\n      " +
                           std::string{row.before} +
                           "\n  - date: 2026-02-10\n    notes: |\n      " + std::string{row.note} +
                           "\n";
  const testing::MemoryFiles files{{"R-07.yaml", yaml}};
  Diagnostics diagnostics;
  const std::optional<Client> client =
      read_client({.name = "R-07", .paths = {"R-07.yaml"}}, files, diagnostics);
  REQUIRE(client);
  const ClientReading reading = read_language(*client);
  REQUIRE(reading.sessions.size() == 2);
  std::string said;
  for (const RiskHit& hit : reading.sessions[1].risks) {
    if (!said.empty()) said += ", ";
    said += std::string{hit.risk_class} + " " + std::string{to_word(hit.status)};
  }
  return said;
}

constexpr std::string_view tablets_kept = "Codeine kept since the fall, \"I count them at night.\"";
constexpr std::string_view passive = "Passive SI, no plan.";
constexpr std::string_view nothing = "Talked about the garden and the bus.";

constexpr std::string_view thoughts_of_ice =
    "Walked out on the ice at New Year, stood a while, walked back.";
constexpr std::string_view bridge = "Drove to the bridge and sat there.";
constexpr std::string_view pills = "Had the pills lined up on the table, put them away.";
constexpr std::string_view train = "Stood on the platform and let two trains go by.";
constexpr std::string_view may = "Rifle: sat with it one night in May.";

constexpr CarriedRisk carried_risks[] = {
    {tablets_kept, "Still counts, in her head now.", "suicide-plan counted"},
    {tablets_kept, "Counting thoughts twice.", "suicide-plan counted"},
    {tablets_kept, "Counting once, told the sister within the hour.", "suicide-plan counted"},
    {tablets_kept, "Has not counted since the 1st.", "suicide-plan negated"},
    {tablets_kept, "No counting this week.", "suicide-plan negated"},
    {tablets_kept, "Thoughts once, passing.", "suicidal-ideation counted"},
    {passive, "Thoughts daily, weaker.", "suicidal-ideation counted"},
    {passive, "Thoughts still there.", "suicidal-ideation counted"},
    {passive, "Has had those thoughts twice.", "suicidal-ideation counted"},
    {passive, "No thoughts of that kind.", "suicidal-ideation negated"},
    {passive, "No tablets, no thoughts, no plan.", "suicidal-ideation negated"},
    {passive, "Coming here is \"standing in line for nothing.\"", "hopelessness counted"},
    {passive, "\"There is no point coming,\" she said.", "hopelessness counted"},
    {passive, "\"Nothing will ever change.\"", "hopelessness counted"},

    // A client's own words: the place, the thing, the month that an entry named.
    {thoughts_of_ice, "Ice still crosses his mind at 3 am.", "suicidal-ideation counted"},
    {thoughts_of_ice, "Thoughts of the ice, no date on them.", "suicidal-ideation counted"},
    {thoughts_of_ice, "Not thinking of the ice while feverish, 'too busy.'",
     "suicidal-ideation negated"},
    {thoughts_of_ice, "Ice: 'same spot on the map.'", "suicidal-ideation counted"},
    {thoughts_of_ice, "Ice: asked, no.", "suicidal-ideation negated"},
    {thoughts_of_ice, "The ice: no, not since the thaw.", "suicidal-ideation negated"},
    {thoughts_of_ice, "Ice on his mind, no plan.", "suicidal-ideation counted"},
    {thoughts_of_ice, "Open water now in place of ice; asked directly.",
     "suicidal-ideation counted"},
    {thoughts_of_ice, "Asked about the ice straight out.", "suicidal-ideation hypothetical"},
    {thoughts_of_ice, "Asked about the ice, no, not this week.", "suicidal-ideation negated"},
    {bridge, "Not thinking about the bridge this week, too busy.", "suicidal-ideation negated"},
    {thoughts_of_ice, "Asked about the ice; passive, nodded.", "suicidal-ideation counted"},
    {pills, "She asked about the tablets, same answer as ever: at the brother's.",
     "suicidal-ideation hypothetical"},
    {bridge, "The bridge is on her mind again.", "suicidal-ideation counted"},
    {bridge, "It is the tablets now, not the bridge.", "suicidal-ideation counted"},
    {pills, "Pills not on her mind while her mother was here.", "suicidal-ideation negated"},
    {train, "No thoughts of the train.", "suicidal-ideation negated"},
    {may, "May: asked plain, no, not once.", "suicidal-ideation negated"},
    {may, "May: long past, asked square on, no and has not been since.",
     "suicidal-ideation negated"},
    {may, "Asked about May again, denied.", "suicidal-ideation negated"},

    // The same words where they are only words.
    {thoughts_of_ice, "The folder is under the seat with the ice scraper.", ""},
    {thoughts_of_ice, "Ice storm on Tuesday, drove slowly.", ""},
    {thoughts_of_ice, "Asked about the ice cream van.", ""},
    {bridge, "Thinking about the bridge loan.", ""},
    {may, "May came up dry, he said.", ""},
    {may, "In May he goes to Leeds.", ""},
    {nothing, "Ice on his mind, no plan.", ""},
    {nothing, "May: asked plain, no.", ""},
    {nothing, "Asked about the water, no.", ""},

    // Without an entry to belong to they are nothing, and other words stay what they are.
    {nothing, "Still counts, in her head now.", ""},
    {nothing, "Thoughts daily, weaker.", ""},
    {nothing, "No thoughts on that, he said.", ""},
    {nothing, "Got the desk for nothing.", ""},
    {passive, "Counting sheep again.", ""},
    {passive, "Still counts, in her head now.", ""},
    {passive, "Thoughts again about the job in Leeds.", ""},
    {passive, "Her thoughts on the move were clear.", ""},
};

}  // namespace

TEST_CASE("bare words of risk belong to the entry before them") {
  for (const CarriedRisk& row : carried_risks) {
    CAPTURE(row.before);
    CAPTURE(row.note);
    CHECK(risks_carried(row) == row.said);
  }
}

TEST_CASE("an entry carries bare words for ninety days, and they renew it") {
  constexpr std::string_view yaml =
      "client: R-07\nsessions:\n"
      "  - date: 2026-01-06\n    notes: Passive SI.\n"
      "  - date: 2026-04-06\n    notes: Thoughts once.\n"
      "  - date: 2026-07-05\n    notes: Thoughts twice.\n"
      "  - date: 2026-10-04\n    notes: Thoughts again.\n";
  const testing::MemoryFiles files{{"R-07.yaml", std::string{yaml}}};
  Diagnostics diagnostics;
  const std::optional<Client> client =
      read_client({.name = "R-07", .paths = {"R-07.yaml"}}, files, diagnostics);
  REQUIRE(client);
  const ClientReading reading = read_language(*client);
  CHECK(reading.sessions[1].risks.size() == 1);
  CHECK(reading.sessions[2].risks.size() == 1);
  CHECK(reading.sessions[3].risks.empty());  // 91 days
}
