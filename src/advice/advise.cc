// Puts the pieces together: gate, fit, words, what was tried.
#include <algorithm>

#include <fmt/format.h>

#include "advice/advice.h"
#include "advice/case.h"
#include "advice/evidence.h"
#include "advice/follow_up.h"
#include "advice/gate.h"
#include "advice/match.h"
#include "advice/risk_scripts.h"
#include "advice/wording.h"

namespace resist {
namespace {

constexpr std::size_t most_steps_said = 5;
constexpr std::size_t most_wordings_said = 5;
constexpr std::size_t wordings_with_a_second_sign = 4;
constexpr std::size_t most_places = 2;  // for one reason

std::string lower_first(std::string text) {
  if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z') {
    text.front() = static_cast<char>(text.front() - 'A' + 'a');
  }
  return text;
}

// How often the sign shows, and when last: counted on the same readings that gave the level. An
// hour that was missed is none that a sign could show in; for cancelling, missed hours are the
// matter.
std::string say_sign(const Case& the_case, const SignReading& sign) {
  const bool of_slots = sign.sign == "cancelling";
  int shown = 0;
  int read = 0;
  Date last{};
  const std::size_t count = std::min(sign.sessions.size(), the_case.client.sessions.size());
  for (std::size_t at = 0; at < count; ++at) {
    const Date date = the_case.client.sessions[at].date.value;
    if (date > the_case.as_of || sign.sessions[at].level == Level::Unknown) continue;
    const bool shows = sign.sessions[at].level != Level::None;
    if (shows || of_slots || was_held(attendance_in(the_case, at))) ++read;
    if (!shows) continue;
    ++shown;
    last = date;
  }
  if (shown == 0) return sign.explanation;
  if (sign.count.shown == 1) return sign.explanation;  // then something else made it a pattern
  if (sign.count.shown > 1) {
    return fmt::format("{} shows in {} of the last {} {}, last on {}.", sign.title,
                       sign.count.shown, sign.count.of, of_slots ? "appointments" : "sessions held",
                       to_iso(last));
  }
  return fmt::format("{} shows in {} of {} {}, last on {}.", sign.title, shown, read,
                     of_slots ? "appointments" : "sessions held", to_iso(last));
}

// The homework fields, counted as the scripts count them.
std::string say_homework(const Case& the_case) {
  const HomeworkTally tally = tally_homework(the_case);
  if (tally.not_done == 0) return {};
  return fmt::format("Of {} tasks reviewed, {} came to little or nothing.", tally.reviews,
                     tally.not_done);
}

// The count of the detector: a sign is not counted twice, in two ways.
std::string say_slots(const SignReading& sign) {
  const Count& count = sign.count;
  if (count.missed == 0) return {};
  return fmt::format("Of the last {} appointments, {} {} missed, called off or moved.", count.of,
                     count.missed, count.missed == 1 ? "was" : "were");
}

std::string fact_of(const Case& the_case, const SignReading& sign) {
  std::string counted;
  if (sign.sign == "no-homework") counted = say_homework(the_case);
  if (sign.sign == "cancelling") counted = say_slots(sign);
  return counted.empty() ? say_sign(the_case, sign) : counted;
}

// The circumstance that decides how an answer is given, before the sign does.
const Script& script_for(const Case& the_case, const Match& match, std::span<const Closed> gate) {
  const Intervention& answer = *match.intervention;
  const Script* script = nullptr;
  if (comes_before_all(the_case, gate)) {
    if (&answer == &answers::rapport) return risk_script(risk_kinds(the_case.safety).front());
    script = find_script(answer, scripts_on::open_risk);
  } else if (is_closed(gate, "deterioration")) {
    script = find_script(answer, scripts_on::deterioration);
  } else if (is_closed(gate, "alliance") || is_closed(gate, "fresh-rupture")) {
    script = find_script(answer, scripts_on::weak_alliance);
  }
  return script != nullptr ? *script : script_for_sign(answer, match.signs.front()->sign);
}

template <std::size_t Count>
void add_texts(const std::array<std::string_view, Count>& from, std::vector<std::string>& to) {
  for (const std::string_view each : from) {
    if (!each.empty()) to.emplace_back(each);
  }
}

void add_why(const Case& the_case, const Match& match, const Script& script, Advice& advice) {
  constexpr std::size_t most_facts = 2;
  for (const SignReading* sign : match.signs) {
    if (advice.why.size() == most_facts) break;
    advice.why.push_back(fact_of(the_case, *sign));
  }
  advice.why.insert(advice.why.end(), match.leans.begin(), match.leans.end());
  advice.why.emplace_back(script.because);
}

// A rival explanation is the first thing to check, before anything is tried.
void add_check_first(const Match& match, Advice& advice) {
  for (const SignReading* sign : match.signs) {
    if (sign->consider_first.empty()) continue;
    advice.steps.push_back("Check first. " + sign->consider_first.front());
    return;
  }
}

// Whether the script is for the sign that the answer is mainly for, and not for a circumstance.
bool is_for_sign(const Script& script, const Match& match) {
  return !match.signs.empty() && script.on == match.signs.front()->sign;
}

// Words for the sign it is mainly for, and a few for the next, unless a circumstance decides.
std::vector<std::string> say_it(const Match& match, const Script& script, const Facts& facts) {
  if (!is_for_sign(script, match) || match.signs.size() < 2)
    return wordings_of(script, facts, most_wordings_said);
  std::vector<std::string> said = wordings_of(script, facts, wordings_with_a_second_sign);
  const Script& second = script_for_sign(*match.intervention, match.signs[1]->sign);
  for (std::string& each : wordings_of(second, facts, 2)) said.push_back(std::move(each));
  return said;
}

void add_first_rung(const Facts& facts, Advice& advice) {
  const Script* rung = find_script(answers::rapport, scripts_on::mandated);
  if (rung == nullptr) return;
  advice.why.emplace_back(rung->because);
  advice.steps.insert(advice.steps.begin(), std::string{rung->steps.front()});
  std::vector<std::string> said = wordings_of(*rung, facts, 2);
  advice.phrases.insert(advice.phrases.begin(), said.begin(), said.end());
}

// The sign it is mainly for is enough; the others stand in the list of what was tried.
void add_tried(const std::vector<Tried>& tried, Advice& advice) {
  for (const Tried& each : tried) {
    if (each.intervention != advice.intervention || each.sign != advice.for_signs.front()) continue;
    if (each.nap < 0) continue;  // too early to say is said once, in the list of what was tried
    std::string said =
        fmt::format("It was used on {}: {}", to_iso(each.date), lower_first(each.reading));
    (each.nap >= nap_medium ? advice.why : advice.cautions).push_back(std::move(said));
  }
}

void add_cautions(const Case& the_case, Advice& advice) {
  const Profile& profile = the_case.client.profile;
  if (profile.minor && profile.minor->value) {
    advice.cautions.emplace_back(
        "A minor: be clear about what is shared with parents or guardians, and what is not.");
  }
  if (profile.mandated && profile.mandated->value) {
    advice.cautions.emplace_back("Sent by others: say what is reported, and to whom.");
  }
  const bool together = std::ranges::any_of(the_case.client.sessions, [](const Session& each) {
    return each.modality &&
           (each.modality->value == Modality::Couple || each.modality->value == Modality::Family ||
            each.modality->value == Modality::Group);
  });
  if (together) {
    advice.cautions.emplace_back("With others in the room: name no one's part in front of them.");
  }
}

// What was begun last time is gone on with: its opening steps have been taken.
void add_steps(const Case& the_case, const Match& match, const Script& script, Advice& advice) {
  const std::vector<std::size_t> held = last_held(the_case, 1);
  if (!is_for_sign(script, match) || held.empty() ||
      !was_used(the_case, match.intervention->id, held.front())) {
    add_texts(script.steps, advice.steps);
    return;
  }
  advice.begun = the_case.client.sessions[held.front()].date.value;
  advice.steps.push_back(fmt::format(
      "You did this on {}: ask what it changed, and go on from there.", to_iso(*advice.begun)));
  std::vector<std::string> steps;
  add_texts(script.steps, steps);
  if (!steps.empty()) steps.erase(steps.begin());
  advice.steps.insert(advice.steps.end(), steps.begin(), steps.end());
}

Advice put_in_words(const Case& the_case, const Match& match, std::span<const Closed> gate,
                    const Facts& facts, const std::vector<Tried>& tried, bool is_first) {
  const Intervention& answer = *match.intervention;
  const Script& script = script_for(the_case, match, gate);
  Advice advice{.intervention = std::string{answer.id}, .title = std::string{answer.title}};
  for (const SignReading* sign : match.signs) advice.for_signs.push_back(sign->sign);
  add_why(the_case, match, script, advice);
  const bool risk_first = comes_before_all(the_case, gate);
  if (is_first && is_only_watched(the_case, gate)) {
    advice.steps.emplace_back("Check safety as you do, early in the hour, and note what is said.");
  }
  if (is_first && !risk_first) add_check_first(match, advice);
  add_steps(the_case, match, script, advice);
  if (risk_first && &answer == &answers::rapport) {
    const std::vector<std::string> more = more_risk_steps(the_case.safety);
    advice.steps.insert(advice.steps.begin() + 1, more.begin(), more.end());
  }
  advice.phrases = say_it(match, script, facts);
  if (&answer == &answers::rapport && is_closed(gate, "mandated")) add_first_rung(facts, advice);
  if (advice.steps.size() > most_steps_said) advice.steps.resize(most_steps_said);
  add_texts(script.not_to_say, advice.not_to_say);
  add_texts(script.watch, advice.watch);
  for (const std::string_view each : answer.cautions) advice.cautions.emplace_back(each);
  add_cautions(the_case, advice);
  add_tried(tried, advice);
  for (const std::string_view each : answer.sources) advice.sources.emplace_back(each);
  return advice;
}

bool is_new(const Evidence& place, const std::vector<Evidence>& known) {
  return std::ranges::none_of(known, [&](const Evidence& each) {
    return each.where.file == place.where.file && each.where.begin == place.where.begin;
  });
}

// One entry an answer: its reasons one after another, each with the first place that gives it.
void withhold(std::string_view intervention, std::string_view reason,
              const std::vector<Evidence>& places, std::vector<Withheld>& withheld) {
  auto entry = std::ranges::find(withheld, intervention, &Withheld::intervention);
  if (entry == withheld.end()) {
    withheld.push_back({.intervention = std::string{intervention}});
    entry = std::prev(withheld.end());
  }
  const bool nothing_new =
      !entry->why.empty() && !places.empty() &&
      std::ranges::none_of(places, [&](const auto& each) { return is_new(each, entry->evidence); });
  if (nothing_new) return;
  if (!entry->why.empty()) entry->why += ' ';
  entry->why += reason;
  std::size_t added = 0;
  for (const Evidence& place : places) {
    if (added == most_places) break;
    if (!is_new(place, entry->evidence)) continue;
    entry->evidence.push_back(place);
    ++added;
  }
}

std::vector<Withheld> say_withheld(std::span<const Closed> gate, bool anything_called_for) {
  std::vector<Withheld> withheld;
  for (const Closed& closed : gate) {
    if (!anything_called_for && !closed.row->stands_alone) continue;
    for (const std::string_view id : closed.row->withholds) {
      if (!id.empty()) withhold(id, closed.row->reason, closed.evidence, withheld);
    }
  }
  return withheld;
}

void withhold_what_did_not_help(const Case& the_case, const std::vector<Tried>& tried,
                                std::vector<Withheld>& withheld) {
  for (const Intervention* answer : all_interventions()) {
    if (!did_not_help_twice(tried, answer->id, the_case.signs)) continue;
    std::vector<Evidence> places;
    for (const Tried& each : tried) {
      if (each.intervention != answer->id) continue;
      places.push_back(field_evidence("advice/tried-twice", each.date, each.where));
    }
    withhold(answer->id, "Used twice or more, and the sign did not go down; another way is due.",
             places, withheld);
  }
}

std::string nothing_called_for(const Case& the_case) {
  const bool unknown = std::ranges::all_of(
      the_case.signs, [](const SignReading& sign) { return sign.level == Level::Unknown; });
  if (unknown) return "There is not enough on record to suggest anything yet.";
  if (the_case.safety.open()) return "Beyond that, no sign stands at present or marked.";
  return "Nothing is called for: no sign stands at present or marked.";
}

std::string preface_of(const Case& the_case, std::span<const Closed> gate, bool anything) {
  std::vector<std::string> said;
  if (is_only_watched(the_case, gate)) {
    said.push_back(fmt::format(
        "Risk is watched on this record, and was last denied on {}. Check as you do; this "
        "is a reminder, not an assessment of risk.",
        to_iso(the_case.safety.denials.last)));
  } else if (is_in_danger(gate)) {
    said.emplace_back(
        "Risk or danger is on this record. Safety comes first, by your own procedure; this is a "
        "reminder, not an assessment of risk.");
  }
  if (const MeasureCourse* course = deterioration(the_case.measures)) {
    said.push_back(
        fmt::format("{} has worsened reliably: review the plan and consult before anything else.",
                    course->name));
  }
  if (!anything) said.push_back(nothing_called_for(the_case));
  return fmt::format("{}", fmt::join(said, " "));
}

}  // namespace

AdviceReading advise(const Client& client, const ClientReading& reading,
                     const std::vector<SignReading>& signs,
                     const std::vector<MeasureCourse>& measures, const Safety& safety, Date as_of) {
  const bool anything = std::ranges::any_of(signs, is_established);
  const Case the_case = gather_case(client, reading, signs, measures, safety, as_of);
  const std::vector<Closed> gate = read_gate(the_case);

  AdviceReading advice{.withheld = say_withheld(gate, anything), .tried = follow_up(the_case)};
  advice.preface = preface_of(the_case, gate, anything);
  if (!anything) return advice;

  withhold_what_did_not_help(the_case, advice.tried, advice.withheld);
  const Facts facts = gather_facts(the_case);
  for (const Match& match : match_answers(the_case, gate, advice.tried)) {
    advice.suggestions.push_back(
        put_in_words(the_case, match, gate, facts, advice.tried, advice.suggestions.empty()));
    advice.suggestions.back().rank = static_cast<int>(advice.suggestions.size());
  }
  return advice;
}

}  // namespace resist
