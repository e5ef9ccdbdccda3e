#include "language/read.h"

#include <algorithm>
#include <optional>
#include <string>

#include <doctest/doctest.h>

#include "notes/read.h"
#include "support/memory_files.h"

using namespace resist;

namespace {

Client client_of(const std::string& yaml) {
  const testing::MemoryFiles files{{"R-07.yaml", yaml}};
  Diagnostics diagnostics;
  std::optional<Client> client =
      read_client({.name = "R-07", .paths = {"R-07.yaml"}}, files, diagnostics);
  REQUIRE(client);
  return *std::move(client);
}

/// A client, and what is read of the notes.
struct ReadRecord {
  explicit ReadRecord(const std::string& yaml)
      : client(client_of(yaml)), reading(read_language(client)) {}
  Client client;
  ClientReading reading;
};

}  // namespace

TEST_CASE("notes of more than half a megabyte are read sentence by sentence, and read the same") {
  std::string yaml = "client: R-07\nsessions:\n";
  for (int day = 3; day < 8; ++day) {
    yaml += "  - date: 2026-02-0" + std::to_string(day) + "\n    notes: |\n";
    yaml += "      S: Forgot the diary again, she said. Her husband forgot his. Not late today.\n";
    yaml += "      Was silent for long after the question about work. No longer cancels.\n\n";
    yaml += "      Day " + std::to_string(day) + ": denies any thought of suicide.\n";
  }
  std::string longer = yaml + "  - date: 2026-03-03\n    notes: |\n";
  while (longer.size() < 700'000) longer += "      The garden, the bus and the rain.\n\n";
  const ReadRecord few{yaml};
  const ReadRecord many{longer};
  REQUIRE(many.reading.sessions.size() == few.reading.sessions.size() + 1);
  for (std::size_t i = 0; i < few.reading.sessions.size(); ++i) {
    const SessionReading& a = few.reading.sessions[i];
    const SessionReading& b = many.reading.sessions[i];
    REQUIRE(!a.phrases.empty());
    REQUIRE(!a.learned.empty());
    REQUIRE(!a.risks.empty());
    const auto same_phrase = [](const PhraseHit& x, const PhraseHit& y) {
      return x.rule == y.rule && x.sentence == y.sentence && x.where.begin == y.where.begin &&
             x.where.length == y.where.length && x.status == y.status && x.because == y.because;
    };
    CHECK(std::ranges::equal(a.phrases, b.phrases, same_phrase));
    const auto same_reading = [](const LearnedHit& x, const LearnedHit& y) {
      return x.sign == y.sign && x.sentence == y.sentence && x.probability == y.probability &&
             x.status == y.status && x.because == y.because;
    };
    CHECK(std::ranges::equal(a.learned, b.learned, same_reading));
    CHECK(a.risks.size() == b.risks.size());
  }
}
