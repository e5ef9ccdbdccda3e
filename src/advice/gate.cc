// The table of the gate; what its rows look at is in gate_looks.cc.
#include "advice/gate.h"

#include <algorithm>

#include "advice/gate_looks.h"

namespace resist {
namespace {

constexpr std::string_view confrontation = "gentle-confrontation";
constexpr std::string_view paradox = "paradoxical";

constexpr auto rows = std::to_array<GateRow>({
    {.id = "open-risk",
     .watches =
         "A current risk entry: the risk field of the profile or of a session, or the notes.",
     .withholds = {paradox, confrontation},
     .reason = "A risk is open on record; safety and contact come first.",
     .stands_alone = true,
     .look = look_for::open_risk},
    {.id = "crisis",
     .watches = "Crisis words that stand, or a crisis among the conditions.",
     .withholds = {paradox, confrontation},
     .reason = "A crisis is on record.",
     .stands_alone = true,
     .look = look_for::crisis},
    {.id = "abuse",
     .watches = "Abuse or violence on record.",
     .withholds = {paradox, confrontation},
     .reason = "Abuse is on record: nothing that could sound like blame, or like leave to go on.",
     .stands_alone = true,
     .look = look_for::abuse},
    {.id = "psychosis",
     .watches = "Psychosis among the conditions, or in the notes.",
     .withholds = {paradox, {}},
     .reason = "Psychosis is on record: what is meant with a twist may be taken literally.",
     .stands_alone = true,
     .look = look_for::psychosis},
    {.id = "mania",
     .watches = "Mania or a bipolar condition, or signs of mania in the notes.",
     .withholds = {paradox, {}},
     .reason = "Mania or a bipolar condition is on record.",
     .stands_alone = true,
     .look = look_for::mania},
    {.id = "intoxication",
     .watches = "Intoxication or withdrawal on record.",
     .withholds = {paradox, {}},
     .reason = "Intoxication or withdrawal is on record: never leave to 'keep doing it'.",
     .stands_alone = true,
     .look = look_for::intoxication},
    {.id = "medical",
     .watches = "A medical danger, such as an eating disorder's.",
     .withholds = {paradox, {}},
     .reason = "A medical danger may be at stake: never leave to 'keep doing it'.",
     .stands_alone = true,
     .look = look_for::medical_danger},
    {.id = "understanding",
     .watches = "A condition that limits understanding.",
     .withholds = {paradox, {}},
     .reason = "A condition on record may make a twist hard to follow; plain words serve better.",
     .stands_alone = true,
     .look = look_for::limited_understanding},
    {.id = "grief-or-trauma",
     .watches = "Grief or trauma among the conditions, or in the last three sessions held.",
     .withholds = {paradox, {}},
     .reason = "Grief or trauma is under way on record.",
     .stands_alone = true,
     .look = look_for::grief_or_trauma},
    {.id = "deterioration",
     .watches = "A measure that has worsened by more than its reliable change.",
     .withholds = {paradox, confrontation},
     .reason = "A measure has worsened reliably: review the plan and consult first.",
     .stands_alone = true,
     .look = look_for::deteriorated},
    {.id = "fresh-rupture",
     .watches = "A rupture in the last two sessions held, with no repair noted since.",
     .withholds = {paradox, confrontation},
     .reason = "A rupture is noted and no repair since; mend it first.",
     .look = look_for::fresh_rupture},
    {.id = "alliance",
     .watches = "An alliance measure that falls, or stands below its cut-off (SRS 36).",
     .withholds = {paradox, {}},
     .reason = "The alliance rating is low or falling.",
     .look = look_for::low_alliance},
    {.id = "first-session",
     .watches = "Fewer than two sessions held.",
     .withholds = {confrontation, {}},
     .reason = "It is too early: no pattern can be named in a first session.",
     .look = look_for::first_session},
    {.id = "early",
     .watches = "Fewer than three sessions held.",
     .withholds = {paradox, {}},
     .reason = "Fewer than three sessions have been held.",
     .look = look_for::early},
    {.id = "minor",
     .watches = "A minor, and no consent on record.",
     .withholds = {paradox, {}},
     .reason = "The client is a minor and no consent is on record.",
     .look = look_for::minor_without_consent},
    {.id = "mandated",
     .watches = "A client sent by a court, an employer or a school.",
     .withholds = {paradox, {}},
     .reason = "The client was sent by others: only its first rung, reflecting and giving what "
               "choice there is, and that stands under rapport.",
     .look = look_for::mandated},
    {.id = "reactance-unknown",
     .watches = "No reactance in the profile, nor two different indicators in two sessions.",
     .withholds = {paradox, {}},
     .reason = "Too little is on record of how the client takes being told what to do (reactance).",
     .look = look_for::reactance_unknown},
    {.id = "reactance-low",
     .watches = "Reactance given or read as low.",
     .withholds = {paradox, {}},
     .reason =
         "Reactance is low: clear structure has gone better than going with it (Beutler 2018).",
     .look = look_for::reactance_low},
    {.id = "reactance-moderate",
     .watches = "Reactance given as moderate.",
     .withholds = {paradox, {}},
     .reason = "Reactance is moderate; the evidence for it is with high reactance, and a plain "
               "answer will do.",
     .look = look_for::reactance_moderate},
});

}  // namespace

std::span<const GateRow> gate_rows() {
  return rows;
}

std::vector<Closed> read_gate(const Case& the_case) {
  std::vector<Closed> closed;
  for (const GateRow& row : rows) {
    if (Places places = row.look(the_case)) {
      closed.push_back({.row = &row, .evidence = std::move(*places)});
    }
  }
  return closed;
}

bool is_closed(std::span<const Closed> gate, std::string_view row) {
  return std::ranges::any_of(gate, [row](const Closed& each) { return each.row->id == row; });
}

bool is_in_danger(std::span<const Closed> gate) {
  return is_closed(gate, "open-risk") || is_closed(gate, "crisis") || is_closed(gate, "abuse");
}

bool withholds(std::span<const Closed> gate, std::string_view intervention) {
  return std::ranges::any_of(gate, [intervention](const Closed& each) {
    return std::ranges::find(each.row->withholds, intervention) != each.row->withholds.end();
  });
}

}  // namespace resist
