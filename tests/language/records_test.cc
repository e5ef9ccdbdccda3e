// Sentences of medical records (tests/language/records/: concept, denied, when, whose, sentence, by
// tabs; written by us), read through a pack of a user's own as `--rules` does it.
#include <fstream>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "base/source.h"
#include "language/packs.h"
#include "language/read.h"
#include "record/client.h"
#include "support/tabs.h"

using namespace resist;

namespace {

struct RecordRow {
  std::string concept_;
  bool denied = false;
  bool past = false;
  std::string sentence;
};

std::vector<RecordRow> record_rows_of(const std::string& path) {
  std::vector<RecordRow> rows;
  std::ifstream file{path};
  for (std::string line; std::getline(file, line);) {
    const std::vector<std::string> fields = fields_of(line);
    REQUIRE(fields.size() == 5);
    rows.push_back({.concept_ = fields[0],
                    .denied = fields[1] == "1",
                    .past = fields[2] == "historical" && fields[3] == "patient",
                    .sentence = fields[4]});
  }
  return rows;
}

/// How the first place of \p concept_ is read by a pack that has this one phrase.
std::optional<Status> status_of(const std::string& sentence, const std::string& concept_) {
  Diagnostics diagnostics;
  const auto text = fmt::format(
      "pack: records\nsign: records\ntitle: Records\nrules:\n  - id: it\n    speaker: any\n"
      "    phrases: [\"{}\"]\n    why: It stands there.\n",
      concept_);
  const auto pack = read_pack(std::make_shared<SourceFile>("records.yaml", text), diagnostics);
  if (!pack) return std::nullopt;
  const PhraseBook book = compile(std::array{*pack}, diagnostics);
  Client client;
  client.files.push_back(std::make_unique<SourceFile>("note.md", sentence));
  client.sessions.emplace_back();
  client.sessions.back().notes =
      verbatim_passage(*client.files.back(), 0, client.files.back()->text().size());
  LanguageReader reader{{.books = {&book}}};
  const ClientReading reading = reader.read(client);
  for (const PhraseHit& hit : reading.sessions.front().phrases) {
    if (hit.sign == "records") return hit.status;
  }
  return std::nullopt;
}

struct Counts {
  int right = 0;
  int said = 0;
  int there = 0;

  void add(bool truth, bool answer) {
    right += truth && answer ? 1 : 0;
    said += answer ? 1 : 0;
    there += truth ? 1 : 0;
  }
  [[nodiscard]] double f1() const { return 2.0 * right / (said + there); }
};

}  // namespace

TEST_CASE("what medical records deny and what they tell of the past is told apart") {
  for (const std::string_view name : {"wards.tsv", "charts.tsv"}) {
    Counts denied;
    Counts past;
    for (const RecordRow& row :
         record_rows_of(fmt::format("{}/tests/language/records/{}", RESIST_SOURCE_DIR, name))) {
      const std::optional<Status> status = status_of(row.sentence, row.concept_);
      denied.add(row.denied, status == Status::Negated || status == Status::Resolved);
      // What is denied of the past is denied: a finding has one status.
      if (!row.denied) past.add(row.past, status == Status::History);
    }
    CAPTURE(name);
    CHECK(denied.f1() >= 0.95);
    CHECK(past.f1() >= 0.70);
  }
}
