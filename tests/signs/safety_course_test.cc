// What the safety panel says of the course of a risk: what was asked last, what was done, what took
// another way, who holds the means, and the words of the last denial.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "language/read.h"
#include "notes/read.h"
#include "signs/safety.h"
#include "support/memory_files.h"

using namespace resist;

namespace {

/// "act: words | last-asked: question words | denied: words" of weekly notes.
std::string course_of(const std::vector<std::string_view>& notes) {
  std::string yaml = "client: R-09\nsessions:\n";
  for (std::size_t i = 0; i < notes.size(); ++i) {
    yaml += fmt::format("  - date: 2026-02-{:02}\n    notes: |\n      {}\n", 1 + 7 * i, notes[i]);
  }
  const testing::MemoryFiles files{{"R-09.yaml", yaml}};
  Diagnostics diagnostics;
  const std::optional<Client> client =
      read_client({.name = "R-09", .paths = {"R-09.yaml"}}, files, diagnostics);
  REQUIRE(client);
  const ClientReading reading = read_language(*client);
  const Safety safety = read_safety(*client, reading, client->sessions.back().date.value);
  std::vector<std::string> said;
  const auto say = [&](RiskRole role, std::string_view name) {
    for (const SafetyEntry& entry : safety.entries) {
      if (entry.role != role) continue;
      const std::string asked = entry.question.empty() ? "" : entry.question + " ";
      said.push_back(fmt::format("{}: {}{}", name, asked, entry.quote));
    }
  };
  say(RiskRole::LastAsked, "asked");
  say(RiskRole::Change, "change");
  say(RiskRole::Act, "act");
  for (const SafetyEntry& entry : safety.entries) {
    if (entry.risk_class == "protective") said.push_back("step: " + entry.quote);
  }
  if (!safety.denials.quote.empty()) said.push_back("denied: " + safety.denials.quote);
  return fmt::format("{}", fmt::join(said, " | "));
}

}  // namespace

TEST_CASE("the course of a risk: what was asked last, done, changed, held, denied") {
  struct Row {
    std::vector<std::string_view> notes;
    std::string_view said;
  };
  const Row rows[] = {
      {{"Drove to the bridge and sat there.", "Asked about the bridge directly. Passive, no plan."},
       "asked: Asked about the bridge directly. Passive, no plan. | act: Drove to the bridge and "
       "sat there."},
      {{"Passive SI, no plan.", "Asked directly, passive, no intent."},
       "asked: Asked directly, passive, no intent."},
      {{"Thoughts of the train most days.", "It is the tablets now, not the train."},
       "change: It is the tablets now, not the train."},
      {{"Sat with the rifle one night in May.", "Rifle at his brother's since Friday.",
        "May: asked plain, no, not once."},
       "act: Sat with the rifle one night in May. | step: Rifle at his brother's since Friday. | "
       "denied: May: asked plain, no, not once."},
      // An older enquiry is not the last word.
      {{"Asked about suicide. Passive, no plan.", "Asked re SI, no."}, "denied: Asked re SI, no."},
      // Thoughts that nobody asked after, and a list of methods, are neither.
      {{"Passive SI, no plan."}, ""},
      {{"Thoughts of the train and the bridge."}, ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.notes.back());
    CHECK(course_of(row.notes) == row.said);
  }
}
