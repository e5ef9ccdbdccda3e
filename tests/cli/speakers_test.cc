// Transcripts with names, from the file to the report.
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "support/transcript.h"

using namespace resist;
using Json = nlohmann::json;

namespace {

struct Pair {
  std::string_view asked;
  std::string_view said;
};

constexpr Pair pairs[] = {
    {"What would you like to look at today?", "Dunno."},
    {"How was the week for you?", "Fine."},
    {"What was going through your mind?", "Don't know."},
    {"What did you feel then?", "Nothing."},
    {"What happened after that?", "Not much."},
    {"How did you get home?", "Bus."},
    {"What would help?", "Dunno."},
    {"What do you make of that?", "Nothing."},
    {"What is it like to sit here?", "Okay."},
    {"How would you like to go on?", "Dunno."},
};

std::string otter() {
  std::string text;
  int second = 0;
  for (const Pair& each : pairs) {
    text += fmt::format("Dr. Moss  0:{:02}\n{}\n\n", second++, each.asked);
    text += fmt::format("Kim  0:{:02}\n{}\n\n", second++, each.said);
  }
  return text;
}

std::string web_vtt() {
  std::string text = "WEBVTT\n\n";
  int second = 0;
  const auto add = [&](std::string_view name, std::string_view words) {
    text += fmt::format("00:00:{0:02}.000 --> 00:00:{0:02}.900\n<v {1}>{2}</v>\n\n", second++, name,
                        words);
  };
  for (const Pair& each : pairs) {
    add("Dr. Moss", each.asked);
    add("Kim", each.said);
  }
  return text;
}

std::string srt() {
  std::string text;
  int number = 0;
  const auto add = [&](std::string_view name, std::string_view words) {
    ++number;
    text += fmt::format("{0}\n00:00:{0:02},000 --> 00:00:{0:02},900\n{1}: {2}\n\n", number, name,
                        words);
  };
  for (const Pair& each : pairs) {
    add("Dr. Moss", each.asked);
    add("Kim", each.said);
  }
  return text;
}

/// Pieces of evidence for "not talking" in the one session of the note.
std::size_t evidence_in(const std::string& transcript, std::vector<std::string> options,
                        std::string_view roles = {}) {
  test::Desk desk;
  std::string note = "---\nclient: R-07\ndate: 2026-03-02\n---\n# Transcript\n" + transcript;
  desk.files["R-07/2026-03-02.md"] = note;
  desk.files["R-07/client.yaml"] = fmt::format("client: R-07\n{}", roles);
  options.insert(options.begin(), {"report", "--format", "json"});
  options.emplace_back("R-07");
  const test::Ran ran = test::run_in(desk, options);
  CHECK(ran.err.empty());
  REQUIRE(ran.status == 0);
  const Json session = Json::parse(ran.out).at("clients").at(0).at("sessions").at(0);
  return session.at("signs").at("not-talking").at("evidence").size();
}

}  // namespace

TEST_CASE("a transcript with names counts where it is said whose they are, and there alone") {
  for (const std::string& transcript : {otter(), web_vtt(), srt()}) {
    CAPTURE(transcript);
    CHECK(evidence_in(transcript, {}) == 0);
    CHECK(evidence_in(transcript, {"--therapist", "Dr. Moss"}) > 0);
    CHECK(evidence_in(transcript, {"--therapist", "moss"}) > 0);
    CHECK(evidence_in(transcript, {"--therapist", "Dr. Lee"}) == 0);
    CHECK(evidence_in(transcript, {}, "roles: {therapist: Dr. Moss, client: Kim}\n") > 0);
  }
}
