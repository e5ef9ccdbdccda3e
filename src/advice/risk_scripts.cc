// The words of an open risk, by what it is about. One script for all would ask somebody who is hurt
// at home, or who sleeps two hours a night, how their suicidal thoughts are.
#include "advice/risk_scripts.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

#include "advice/evidence.h"
#include "base/unicode.h"

namespace resist {
namespace {

// In the order of RiskKind.
constexpr auto scripts = std::to_array<Script>({
    {.on = "open-risk",
     .because = "While a risk is open, contact and safety come before any work on a pattern.",
     .steps =
         {"Ask about safety directly, early in the hour: what has changed since it was noted.",
          "Make coming easy: a call beforehand, a shorter hour, someone to travel with.",
          "Leave other tasks out for now; what keeps the client safe goes on: the referral, the "
          "doctor, the numbers to ring.",
          "Tell a colleague or supervisor this week, and note what was agreed."},
     .wordings = {{{Voice::Warm,
                    "I'm glad you're here. Before anything else: have you thought of killing "
                    "yourself, or been in danger in any other way?"},
                   {Voice::Plain, "Is it more, less or the same as when we last spoke of it?"},
                   {Voice::Brief, "Nothing else has to get done today."}}},
     .not_to_say = {"You should have come.", "Promise me you won't."},
     .watch = {"Whether the client tells you more of how it is.",
               "Any missed contact: follow it up the same day, as your service does.",
               "No help: less is said about safety. Then consult before the next hour."}},
    {.on = "open-risk-self",
     .because = "While thoughts or acts against oneself are on record, contact and safety come "
                "before any work on a pattern.",
     .steps =
         {"Ask about it by its name, early in the hour: thoughts, acts, plan, means, and who "
          "knows.",
          "Make coming easy: a call beforehand, a shorter hour, someone to travel with.",
          "Leave other tasks out for now; what keeps the client safe goes on: the referral, the "
          "doctor, the numbers to ring.",
          "Tell a colleague or supervisor this week, and note what was agreed."},
     .wordings = {{{Voice::Warm,
                    "I'm glad you're here. Before anything else: have you thought of hurting or "
                    "killing yourself since we last met?"},
                   {Voice::Plain,
                    "Is it more than last week? Have you been near it, or got anything ready?"},
                   {Voice::Brief, "Nothing else has to get done today."},
                   {Voice::Plain,
                    "If a day comes when you can't get here, how shall we be in touch?"}}},
     .not_to_say = {"You should have come.", "Promise me you won't."},
     .watch = {"Whether the client tells you more of how it is.",
               "Any missed contact: follow it up the same day, as your service does.",
               "No help: less is said about safety. Then consult before the next hour."}},
    {.on = "open-risk-to-others",
     .because = "While a danger to somebody else is on record, their safety comes first, and calm "
                "contact serves it best.",
     .steps =
         {"Ask plainly and calmly: whom, how, what means are at hand, what has held so far.",
          "Think of those who could be hurt, children first, and of your duty to warn or report.",
          "Consult the same day, before the next hour if you can, and note what was decided.",
          "Leave tasks and targets out until that is settled."},
     .wordings =
         {{{Voice::Plain,
            "You told me how angry you have been. I'd like to ask about that first, and what "
            "has stopped you so far."},
           {Voice::Warm,
            "You said it aloud in here, and that matters. What would help you keep away this "
            "week?"},
           {Voice::Brief, "What happens just before it gets to that point?"}}},
     .not_to_say = {"You wouldn't really do that.", "Calm down."},
     .watch = {"Whether the thoughts, the means or the contact change.",
               "Where your own room and leaving are safe, for both of you.",
               "No help: the plan grows clearer. Then act on your service's procedure at once."}},
    {.on = "open-risk-from-others",
     .because =
         "While somebody does the client harm, safety and choice come first, and missed hours "
         "may not be theirs to decide.",
     .steps =
         {"See the client alone, and ask about home first: since when, how bad, who else is there.",
          "Ask how and when it is safe to ring, write or leave a message; change nothing before.",
          "Go over where to go and whom to ring, and the local service for it; the client decides "
          "the pace.",
          "Consult about children, adults at risk and your duty to report, and note it."},
     .wordings =
         {{{Voice::Warm, "What is it like at home this week? You decide what we do with it."},
           {Voice::Plain, "Is this a good number to ring, and is there a time when it isn't?"},
           {Voice::Brief, "None of it is your doing."}}},
     .not_to_say = {"Why do you stay?", "You have to leave."},
     .watch = {"Whether contact gets harder, or somebody else answers.",
               "Injuries, money, the children, a threat when leaving is spoken of.",
               "No help: it gets worse at home. Then consult the same day."}},
    {.on = "open-risk-state",
     .because =
         "While the record tells of psychosis or mania, sleep, medication and calm come before "
         "any work on a pattern.",
     .steps =
         {"Ask about sleep, medication and what the client hears, sees or plans, without arguing.",
          "Keep the hour short, plain and the same as ever; no twists, no interpretations.",
          "Ask whether anything or anyone tells them to act, and about money, driving and work.",
          "Speak with whoever prescribes, with consent where you can, and note it."},
     .wordings = {{{Voice::Plain, "How many hours have you slept, these last three nights?"},
                   {Voice::Warm, "That sounds frightening. Are you safe with it just now?"},
                   {Voice::Brief, "Who else knows how it is at the moment?"}}},
     .not_to_say = {"That isn't real.", "You're just excited."},
     .watch = {"Sleep, speech, and whether the thread of the hour holds.",
               "Whether medication is taken, and who would notice first.",
               "No help: less sleep, or voices that command. Then the crisis team, the same day."}},
    {.on = "open-risk-body",
     .because =
         "While the body may be in danger, a medical look comes before any work on a pattern.",
     .steps =
         {"Ask what was eaten, drunk, taken or left out since the last hour, plainly and kindly.",
          "If it is now: how will they get home, and do they need a doctor today?",
          "Agree who sees them about it this week, and ask to hear from that person.",
          "Put no task on food, drink or medication until that is done; consult, and note it."},
     .wordings = {{{Voice::Plain,
                    "Before we begin: what have you had to eat and drink today, and how does your "
                    "body feel?"},
                   {Voice::Warm,
                    "I'd rather know, whatever the answer is. When was the last time?"},
                   {Voice::Brief, "Who can look you over this week?"}}},
     .not_to_say = {"You look fine.", "Just stop."},
     .watch = {"Fainting, weight, shakes, a clear head; what the doctor says.",
               "Whether it is easier to tell you.",
               "No help: it goes on unseen by a doctor. Then ring whoever is in charge of care."}},
    {.on = "open-risk-illness",
     .because =
         "While the body may be in danger, a medical look comes before any work on a pattern.",
     .steps = {"Ask how it is now, since when, and whether a doctor has seen it.",
               "If it is now: how will they get home, and do they need a doctor today?",
               "Agree who looks at it this week, and ask to hear what they said.",
               "Leave tasks and targets out until that is done; consult, and note it."},
     .wordings = {{{Voice::Plain, "Has a doctor seen it? What did they say?"},
                   {Voice::Warm, "Before anything else: how is your body today?"},
                   {Voice::Brief, "Who can look at it this week?"}}},
     .not_to_say = {"It's only stress.", "You look fine."},
     .watch = {"Pain, breath, fainting; what the doctor says.",
               "Whether it was looked at when we meet again.",
               "No help: it goes on unseen by a doctor. Then ring whoever is in charge of care."}},
});

/// Words of bodily danger by what is eaten, drunk or taken.
bool is_of_intake(std::string_view words) {
  constexpr auto intake = std::to_array<std::string_view>(
      {"ate",       "bmi",      "drink",    "drunk",   "eat",   "food",  "insulin",
       "kg",        "laxative", "lb",       "lithium", "meal",  "med",   "period",
       "potassium", "purg",     "refeed",   "sick",    "solid", "stone", "tablet",
       "throw",     "vomit",    "warfarin", "weight"});
  const std::string lower = ascii_lower(words);
  return std::ranges::any_of(
      intake, [&](std::string_view word) { return lower.find(word) != std::string::npos; });
}

RiskKind kind_of(std::string_view risk_class) {
  struct Row {
    std::string_view risk_class;
    RiskKind kind;
  };
  constexpr auto rows = std::to_array<Row>({{"suicidal-ideation", RiskKind::Self},
                                            {"suicide-plan", RiskKind::Self},
                                            {"self-harm", RiskKind::Self},
                                            {"harm-to-others", RiskKind::Others},
                                            {"abuse", RiskKind::FromOthers},
                                            {"psychosis", RiskKind::State},
                                            {"mania", RiskKind::State},
                                            {"intoxication", RiskKind::Body},
                                            {"medical", RiskKind::Body}});
  const auto* const row = std::ranges::find(rows, risk_class, &Row::risk_class);
  return row == rows.end() ? RiskKind::Unnamed : row->kind;
}

std::string_view name_of(RiskKind kind) {
  constexpr auto names = std::to_array<std::string_view>(
      {"a risk", "danger to the client's own self", "danger to somebody else",
       "harm done by somebody else", "psychosis or mania", "a danger to the body",
       "a danger to the body"});
  return names.at(static_cast<std::size_t>(kind));
}

/// Help that was agreed on against the danger, as notes name it.
constexpr auto help_agreed = std::to_array<std::string_view>(
    {"assessment",  "camhs",       "cmht",         "crisis line", "crisis number", "crisis team",
     "doctor*",     "dr",          "gp",           "intake",      "packet p*",     "meds",
     "medication",  "pharmacy",    "pcp",          "prescri*",    "psychiatr*",    "referral*",
     "safety card", "safety plan", "self-referral"});

/// What was agreed on against the danger and is not done: no task like others, and the first thing
/// to see to. Empty where nothing on record says so.
std::string safety_gap(const Case& the_case) {
  constexpr std::size_t looked_back = 6;
  const auto sign = std::ranges::find(the_case.signs, "no-homework", &SignReading::sign);
  if (sign == the_case.signs.end()) return {};
  for (const std::size_t at : last_held(the_case, looked_back)) {
    if (at >= sign->sessions.size()) continue;
    for (const Evidence& each : sign->sessions[at].evidence) {
      if (!says_one_of(each.quote, help_agreed)) continue;
      std::string quote = one_line(each.quote);
      std::ranges::replace(quote, '"', '\'');
      return fmt::format(
          "Of {}: \"{}\" This is no task like others: see to it first, together, in the hour.",
          to_iso(each.date), quote);
    }
  }
  return {};
}

bool has_plan(const Safety& safety) {
  return std::ranges::any_of(safety.entries, [](const SafetyEntry& entry) {
    return entry.risk_class == "protective" && entry.quote.find("plan") != std::string::npos;
  });
}

}  // namespace

std::vector<RiskKind> risk_kinds(const Safety& safety) {
  std::vector<RiskKind> kinds;
  for (const SafetyEntry& entry : safety.entries) {
    RiskKind kind = kind_of(entry.risk_class);
    const bool is_medical = entry.risk_class == "medical" && entry.where.file != nullptr;
    if (is_medical && !is_of_intake(entry.where.text())) kind = RiskKind::Illness;
    const bool known = std::ranges::find(kinds, kind) != kinds.end();
    if (entry.current && kind != RiskKind::Unnamed && !known) kinds.push_back(kind);
  }
  if (kinds.empty()) kinds.push_back(RiskKind::Unnamed);
  return kinds;
}

bool is_only_watched(const Case& the_case, std::span<const Closed> gate) {
  return is_closed(gate, "open-risk") && !is_closed(gate, "crisis") && !is_closed(gate, "abuse") &&
         the_case.safety.level == Risk::Monitor && the_case.safety.denied_last;
}

bool comes_before_all(const Case& the_case, std::span<const Closed> gate) {
  return is_in_danger(gate) && !is_only_watched(the_case, gate);
}

const Script& risk_script(RiskKind kind) {
  return scripts.at(static_cast<std::size_t>(kind));
}

std::span<const Script> risk_scripts() {
  return scripts;
}

bool is_for_safety_plan(const Script& script) {
  return script.on == scripts_on::open_risk || script.on == "open-risk-self";
}

std::span<const std::string_view> safety_plan_sources() {
  static constexpr auto sources = std::to_array<std::string_view>(
      {"Stanley & Brown 2012, Cogn Behav Pract 19:256: the safety plan, step by step (expert "
       "consensus).",
       "Stanley et al. 2018, JAMA Psychiatry 75:894: a safety plan and calls afterwards, with 45 % "
       "less suicidal behaviour than usual care over six months (one cohort study)."});
  return sources;
}

std::vector<std::string> more_risk_steps(const Case& the_case) {
  const Safety& safety = the_case.safety;
  std::vector<std::string> steps;
  if (std::string gap = safety_gap(the_case); !gap.empty()) steps.push_back(std::move(gap));
  if (has_plan(safety)) {
    steps.emplace_back(
        "Go over the safety plan that is on record: is it still right, and is it at hand?");
  }
  const std::vector<RiskKind> kinds = risk_kinds(safety);
  if (kinds.size() > 1) {
    steps.push_back(fmt::format("Also on record: {}. Ask about that, too.", name_of(kinds[1])));
  }
  return steps;
}

}  // namespace resist
