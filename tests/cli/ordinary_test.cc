// Twelve clients whose sessions went as sessions go (tests/cli/ordinary/, written by us): they
// come, work, and get better at an ordinary pace, and their notes hold the words that a reader
// trips over.
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "cli/run.h"
#include "notes/read.h"

using namespace resist;

namespace {

nlohmann::json report_on(const std::string& folder) {
  std::string text;
  const World world = {.today = std::chrono::year{2026} / 11 / 20,
                       .environment = [](const char*) { return std::nullopt; },
                       .files = &disk(),
                       .out =
                           [&text](std::string_view part) {
                             text += part;
                             return Written::All;
                           },
                       .err = [](std::string_view said) { CHECK(said == ""); }};
  const std::vector<std::string> arguments = {"report", "--no-config", "--format", "json", folder};
  REQUIRE(run(arguments, world) == 0);
  return nlohmann::json::parse(text);
}

bool has_alarm(const nlohmann::json& session) {
  for (const auto& sign : session["signs"]) {
    if (sign["level"] != "none") return true;
  }
  return false;
}

}  // namespace

TEST_CASE("no more than one ordinary note in ten gives an alarm, and no client a pattern") {
  int sessions = 0;
  int alarms = 0;
  const nlohmann::json report = report_on(RESIST_SOURCE_DIR "/tests/cli/ordinary");
  for (const auto& client : report["clients"]) {
    for (const auto& session : client["sessions"]) {
      ++sessions;
      alarms += has_alarm(session) ? 1 : 0;
    }
    for (const auto& sign : client["signs"]) {
      CAPTURE(client["client"].get<std::string>());
      CAPTURE(sign["sign"].get<std::string>());
      CHECK(sign["level"] != "present");
      CHECK(sign["level"] != "marked");
    }
  }
  CHECK(sessions == 120);
  CHECK(alarms * 10 <= sessions);
}
