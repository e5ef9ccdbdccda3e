#include "advice/match.h"

#include <algorithm>
#include <array>

#include <doctest/doctest.h>

#include "advice/advice_record.h"

using namespace resist;

namespace {

using Ids = std::vector<std::string>;

std::string joined(const Ids& ids) {
  std::string text;
  for (const std::string& id : ids) text += (text.empty() ? "" : " ") + id;
  return text;
}

std::string answers_to(const std::vector<std::string>& signs) {
  AdviceRecord record;
  for (const std::string& sign : signs) record.sign(sign, Level::Present);
  return joined(offered(record.advice()));
}

struct OneSign {
  const char* sign;
  const char* unknown_reactance;  ///< first and second, as clinical.md 4.0 has them
  const char* high_reactance;
};

constexpr auto one_sign = std::to_array<OneSign>({
    {"not-talking", "rapport gentle-confrontation", "rapport paradoxical gentle-confrontation"},
    {"small-talk", "gentle-confrontation goal-review",
     "gentle-confrontation goal-review paradoxical"},
    {"no-homework", "goal-review gentle-confrontation",
     "paradoxical goal-review gentle-confrontation"},
    {"cancelling", "gentle-confrontation rapport", "gentle-confrontation rapport paradoxical"},
    {"spinning-wheels", "goal-review gentle-confrontation",
     "goal-review paradoxical gentle-confrontation"},
    {"trying-harder", "goal-review", "paradoxical goal-review"},
});

}  // namespace

TEST_CASE("match: one sign, in the order of the field's table") {
  for (const OneSign& row : one_sign) {
    CAPTURE(row.sign);
    AdviceRecord unknown;
    unknown.goal("sleep through", "2026-02-10").sign(row.sign, Level::Present);
    CHECK_MESSAGE(joined(offered(unknown.advice())).starts_with(row.unknown_reactance),
                  joined(offered(unknown.advice())));
    AdviceRecord high;
    high.goal("sleep through", "2026-02-10").reactance(Reactance::High);
    high.sign(row.sign, Level::Present);
    CHECK_MESSAGE(joined(offered(high.advice())).starts_with(row.high_reactance),
                  joined(offered(high.advice())));
  }
}

TEST_CASE("match: two signs and more, what comes first") {
  struct Row {
    std::vector<std::string> signs;
    const char* first;
  };
  const auto rows = std::to_array<Row>({
      {{"no-homework", "spinning-wheels"}, "goal-review"},
      {{"no-homework", "cancelling"}, "gentle-confrontation"},
      {{"not-talking", "cancelling"}, "rapport"},
      {{"not-talking", "spinning-wheels"}, "rapport"},
      {{"not-talking", "trying-harder"}, "rapport"},
      {{"small-talk", "cancelling"}, "gentle-confrontation"},
      {{"not-talking", "no-homework", "spinning-wheels", "trying-harder"}, "goal-review"},
  });
  for (const Row& row : rows) {
    CAPTURE(joined(row.signs));
    CHECK(answers_to(row.signs).starts_with(row.first));
  }
}

TEST_CASE("match: what moves an answer to the front") {
  struct Row {
    const char* reason;
    void (*write)(AdviceRecord&);
    const char* first;
  };
  const auto rows = std::to_array<Row>({
      {"nothing does", [](AdviceRecord&) {}, "goal-review"},
      {"a risk is open", [](AdviceRecord& r) { r.risk(Risk::Active); }, "rapport"},
      {"the alliance is low",
       [](AdviceRecord& r) {
         r.measure("SRS", {38, 30});
       },
       "rapport"},
      {"a fresh rupture", [](AdviceRecord& r) { r.wrote(7, "Ct stormed out."); }, "rapport"},
      {"the client was sent", [](AdviceRecord& r) { r.mandated(); }, "rapport"},
      {"a score has worsened reliably",
       [](AdviceRecord& r) {
         r.measure("PHQ-9", {9, 17}, Course::ReliableDeterioration);
       },
       "goal-review"},
      {"high reactance", [](AdviceRecord& r) { r.reactance(Reactance::High); }, "paradoxical"},
  });
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    AdviceRecord record;
    record.sign("no-homework", Level::Present);
    row.write(record);
    CHECK(offered(record.advice()).front() == row.first);
  }
}

TEST_CASE("match: of signs that stand alike, the one that the latest hours tell of leads") {
  const auto record_of = [](EvidenceKind kind) {
    AdviceRecord record;
    record.goal("sleep through", "2026-02-10");
    record.sign("no-homework", Level::Present, {0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5});
    record.sign("small-talk", Level::Present, {0, 0, 0, 0, 0, 0.5, 0.5, 0.5});
    record.told(7, kind).told(6, kind);
    return record;
  };
  CHECK(offered(record_of(EvidenceKind::Field).advice()).front() == "goal-review");
  const AdviceReading told = record_of(EvidenceKind::Text).advice();
  CHECK(offered(told).front() == "gentle-confrontation");
  CHECK(told.suggestions.front().for_signs.front() == "small-talk");
}

TEST_CASE("match: a worsened score leaves goals and rapport only, and says to consult") {
  AdviceRecord record;
  record.sign("small-talk", Level::Marked).reactance(Reactance::High);
  record.measure("PHQ-9", {9, 17}, Course::ReliableDeterioration);
  const AdviceReading advice = record.advice();
  CHECK(joined(offered(advice)) == "goal-review rapport");
  CHECK(advice.preface.find("review the plan and consult") != std::string::npos);
}

TEST_CASE("match: in the first sessions the relationship comes first") {
  AdviceRecord record{2};
  record.sign("not-talking", Level::Present).reactance(Reactance::High);
  CHECK(offered(record.advice()).front() == "rapport");
  AdviceRecord first{1};
  first.sign("cancelling", Level::Present);
  const std::vector<std::string> ids = offered(first.advice());
  CHECK(std::ranges::find(ids, "gentle-confrontation") == ids.end());
}

TEST_CASE("match: nothing is offered where nothing is called for") {
  for (const Level level : {Level::None, Level::Watch, Level::Unknown}) {
    CAPTURE(to_word(level));
    AdviceRecord record;
    record.reactance(Reactance::High).sign("no-homework", level);
    const AdviceReading advice = record.advice();
    CHECK(advice.suggestions.empty());
    CHECK_FALSE(advice.preface.empty());
    CHECK(advice.withheld.empty());
  }
}

TEST_CASE("match: a sign of a user's own has answers, the gentlest first") {
  AdviceRecord record;
  record.sign("pets", Level::Present);
  CHECK(joined(offered(record.advice())).starts_with("goal-review rapport"));
}
