#include "advice/gate.h"

#include <algorithm>
#include <array>
#include <set>

#include <doctest/doctest.h>

#include "advice/advice_record.h"

using namespace resist;

namespace {

// A record with nothing against any answer: eight sessions held, high reactance, homework undone.
AdviceRecord open_record() {
  AdviceRecord record;
  record.reactance(Reactance::High).sign("no-homework", Level::Marked);
  return record;
}

struct GateCase {
  const char* row;
  const char* reason;
  void (*write)(AdviceRecord&);

  /// What the first evidence quotes; empty where the row has no place to show.
  const char* place;
};

constexpr auto closing = std::to_array<GateCase>({
    {"open-risk", "the risk field says monitor", [](AdviceRecord& r) { r.risk(Risk::Monitor); },
     "risk: monitor"},
    {"open-risk", "the risk field says active", [](AdviceRecord& r) { r.risk(Risk::Active); },
     "risk: active"},
    {"open-risk", "the notes tell of a risk",
     [](AdviceRecord& r) { r.safety("suicidal-ideation", "Passive SI, no plan."); },
     "Passive SI, no plan."},
    {"open-risk", "a step was taken against what nobody wrote down",
     [](AdviceRecord& r) { r.lone_step("Her tablets are with me."); }, "Her tablets are with me."},
    {"crisis", "crisis words stand",
     [](AdviceRecord& r) { r.safety("crisis", "Taken to ED on Monday."); },
     "Taken to ED on Monday."},
    {"abuse", "violence at home is told",
     [](AdviceRecord& r) { r.safety("abuse", "Partner hit her again."); },
     "Partner hit her again."},
    {"abuse", "told of without a word of the risk list",
     [](AdviceRecord& r) { r.wrote(6, "I asked if she was safe to go home tonight."); },
     "I asked if she was safe to go home tonight."},
    {"psychosis", "among the conditions, though in remission",
     [](AdviceRecord& r) { r.condition("psychosis in remission"); },
     "profile condition: psychosis in remission"},
    {"psychosis", "told in the notes",
     [](AdviceRecord& r) { r.safety("psychosis", "Hearing voices again."); },
     "Hearing voices again."},
    {"mania", "bipolar among the conditions", [](AdviceRecord& r) { r.condition("bipolar I"); },
     "profile condition: bipolar I"},
    {"mania", "told in the notes",
     [](AdviceRecord& r) { r.safety("mania", "No sleep for three nights, grandiose."); },
     "No sleep for three nights, grandiose."},
    {"intoxication", "came intoxicated",
     [](AdviceRecord& r) { r.safety("intoxication", "Smelled of alcohol."); },
     "Smelled of alcohol."},
    {"medical", "an eating disorder", [](AdviceRecord& r) { r.condition("anorexia nervosa"); },
     "profile condition: anorexia nervosa"},
    {"understanding", "a dementia", [](AdviceRecord& r) { r.condition("early dementia"); },
     "profile condition: early dementia"},
    {"grief-or-trauma", "bereavement among the conditions",
     [](AdviceRecord& r) { r.condition("bereavement"); }, "profile condition: bereavement"},
    {"grief-or-trauma", "a disclosure last week",
     [](AdviceRecord& r) { r.wrote(7, "Ct disclosed the assault for the first time."); },
     "Ct disclosed the assault for the first time."},
    {"grief-or-trauma", "a funeral this week",
     [](AdviceRecord& r) { r.wrote(7, "Came straight from her father's funeral."); },
     "Came straight from her father's funeral."},
    {"deterioration", "a score has worsened reliably",
     [](AdviceRecord& r) {
       r.measure("PHQ-9", {9, 17}, Course::ReliableDeterioration);
     },
     "measures: {PHQ-9: 17}"},
    {"fresh-rupture", "last session ended badly",
     [](AdviceRecord& r) { r.wrote(7, "Ct stormed out after ten minutes."); },
     "Ct stormed out after ten minutes."},
    {"alliance", "SRS stands below 36",
     [](AdviceRecord& r) {
       r.measure("SRS", {38, 35});
     },
     "measures: {SRS: 35}"},
    {"minor", "no consent on record", [](AdviceRecord& r) { r.minor(false); }, "minor: true"},
    {"mandated", "sent by a court", [](AdviceRecord& r) { r.mandated(); }, "mandated: true"},
    {"reactance-low", "given as low", [](AdviceRecord& r) { r.reactance(Reactance::Low); },
     "reactance: low"},
    {"reactance-moderate", "given as moderate",
     [](AdviceRecord& r) { r.reactance(Reactance::Moderate); }, "reactance: moderate"},
    {"reactance-unknown", "not on record",
     [](AdviceRecord& r) { r.client().profile.reactance.reset(); }, ""},
});

struct OpenCase {
  const char* row;
  const char* reason;
  void (*write)(AdviceRecord&);
};

constexpr auto near_misses = std::to_array<OpenCase>({
    {"open-risk", "the field says none", [](AdviceRecord& r) { r.risk(Risk::None); }},
    {"open-risk", "an entry that is no longer current",
     [](AdviceRecord& r) { r.safety("self-harm", "Hx of cutting as a teen.", false); }},
    {"open-risk", "factors on a form are routine",
     [](AdviceRecord& r) { r.lone_step("Protective factors unchanged."); }},
    {"open-risk", "a plan in the file is routine",
     [](AdviceRecord& r) { r.lone_step("Safety plan filed."); }},
    {"open-risk", "a denial came after the step",
     [](AdviceRecord& r) { r.lone_step("Helpline card in purse.").watched("2026-12-31"); }},
    {"open-risk", "hopelessness is to be asked about",
     [](AdviceRecord& r) { r.safety("hopelessness", "Feels hopeless about work."); }},
    {"psychosis", "psychosomatic is another word",
     [](AdviceRecord& r) { r.condition("psychosomatic pain"); }},
    {"abuse", "denied", [](AdviceRecord& r) { r.wrote(6, "Denies that her partner hit her."); }},
    {"abuse", "of alcohol", [](AdviceRecord& r) { r.condition("alcohol abuse"); }},
    {"mania", "depression", [](AdviceRecord& r) { r.condition("depression"); }},
    {"grief-or-trauma", "a funeral long ago in the record",
     [](AdviceRecord& r) { r.wrote(1, "Funeral of his uncle on Friday."); }},
    {"grief-or-trauma", "denied", [](AdviceRecord& r) { r.wrote(7, "Denies flashbacks."); }},
    {"deterioration", "a score that rose within its noise",
     [](AdviceRecord& r) {
       r.measure("PHQ-9", {9, 12}, Course::NoReliableChange);
     }},
    {"fresh-rupture", "mended since",
     [](AdviceRecord& r) {
       r.wrote(6, "Ct stormed out after ten minutes.").wrote(7, "Rupture repaired, ct relieved.");
     }},
    {"fresh-rupture", "long past", [](AdviceRecord& r) { r.wrote(2, "Ct stormed out."); }},
    {"fresh-rupture", "somebody else's",
     [](AdviceRecord& r) { r.wrote(7, "Her husband stormed out of the house."); }},
    {"alliance", "SRS stands at 36",
     [](AdviceRecord& r) {
       r.measure("SRS", {36, 36});
     }},
    {"alliance", "PHQ-9 is no alliance measure",
     [](AdviceRecord& r) {
       r.measure("PHQ-9", {20, 5});
     }},
    {"minor", "with consent", [](AdviceRecord& r) { r.minor(true); }},
});

bool is_shut(const AdviceRecord& record, std::string_view row) {
  const Case gathered = record.gathered();
  return is_closed(read_gate(gathered), row);
}

}  // namespace

TEST_CASE("gate: each row closes for what it watches, and shows the place") {
  for (const GateCase& each : closing) {
    CAPTURE(std::string{each.row});
    CAPTURE(std::string{each.reason});
    AdviceRecord record = open_record();
    REQUIRE_FALSE(is_shut(record, each.row));
    each.write(record);
    const Case gathered = record.gathered();
    const std::vector<Closed> gate = read_gate(gathered);
    const auto found = std::ranges::find_if(
        gate, [&](const Closed& closed) { return closed.row->id == each.row; });
    REQUIRE(found != gate.end());
    const std::string place = found->evidence.empty() ? "" : found->evidence.front().quote;
    CHECK(place == std::string{each.place});
    for (const std::string_view id : found->row->withholds) {
      if (id.empty()) continue;
      const std::vector<std::string> ids = offered(record.advice());
      CHECK(std::ranges::find(ids, id) == ids.end());
    }
  }
}

TEST_CASE("gate: near misses leave it open") {
  for (const OpenCase& each : near_misses) {
    CAPTURE(std::string{each.row});
    CAPTURE(std::string{each.reason});
    AdviceRecord record = open_record();
    each.write(record);
    CHECK_FALSE(is_shut(record, each.row));
  }
}

TEST_CASE("gate: how many sessions were held") {
  struct Row {
    int held;
    bool early;
    bool first;
  };
  for (const Row& row :
       {Row{0, true, true}, Row{1, true, true}, Row{2, true, false}, Row{3, false, false}}) {
    CAPTURE(row.held);
    AdviceRecord record{row.held};
    record.reactance(Reactance::High);
    CHECK(is_shut(record, "early") == row.early);
    CHECK(is_shut(record, "first-session") == row.first);
  }
}

TEST_CASE("gate: an appointment that was missed is no session held") {
  AdviceRecord record{3};
  record.reactance(Reactance::High).attended(1, Attendance::NoShow);
  CHECK(is_shut(record, "early"));
}

TEST_CASE("gate: every row has a test, names answers that exist, and gives a reason") {
  std::set<std::string_view> tested{"early", "first-session"};
  for (const GateCase& each : closing) tested.insert(each.row);
  for (const GateRow& row : gate_rows()) {
    CAPTURE(row.id);
    CHECK(tested.contains(row.id));
    CHECK_FALSE(row.reason.empty());
    CHECK_FALSE(row.watches.empty());
    CHECK(find_intervention(row.withholds.front()) != nullptr);
  }
}

TEST_CASE("gate: with nothing against it, going with the resistance is offered") {
  const AdviceReading advice = open_record().advice();
  REQUIRE_FALSE(advice.suggestions.empty());
  CHECK(advice.suggestions.front().intervention == "paradoxical");
  CHECK(reasons(advice, "paradoxical").empty());
}

TEST_CASE("gate: what is withheld says why, even where no sign stands") {
  AdviceRecord quiet;
  quiet.risk(Risk::Active).sign("no-homework", Level::None);
  const AdviceReading advice = quiet.advice();
  CHECK(advice.suggestions.empty());
  CHECK(reasons(advice, "paradoxical").find("risk is open") != std::string::npos);
  // What is merely not on record is not worth saying there.
  CHECK(reasons(advice, "paradoxical").find("Reactance") == std::string::npos);
}
