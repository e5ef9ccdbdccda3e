// Puts the pieces together: gate, fit, words, what was tried.
#include <algorithm>

#include <fmt/format.h>

#include "advice/advice.h"
#include "advice/case.h"
#include "advice/cautions.h"
#include "advice/evidence.h"
#include "advice/follow_up.h"
#include "advice/gate.h"
#include "advice/match.h"
#include "advice/own_words.h"
#include "advice/risk_scripts.h"
#include "advice/why.h"
#include "advice/withheld.h"
#include "advice/wording.h"

namespace resist {
namespace {

constexpr std::size_t most_steps_said = 5;
constexpr std::size_t most_wordings_said = 5;
constexpr std::size_t wordings_with_a_second_sign = 4;

std::string lower_first(std::string text) {
  if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z') {
    text.front() = static_cast<char>(text.front() - 'A' + 'a');
  }
  return text;
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

// The sign it is mainly for is enough; the others stand in the list of what was tried, and so does
// what the figures do not settle. It is said first: whoever reads the rest knows it.
void add_tried(const std::vector<Tried>& tried, Advice& advice) {
  for (const Tried& each : tried) {
    if (each.intervention != advice.intervention || each.sign != advice.for_signs.front()) continue;
    if (each.nap < 0) continue;  // too early to say is said once, in the list of what was tried
    const std::string reading = each.reading.substr(0, each.reading.find(". ") + 1);
    advice.why.insert(advice.why.begin(),
                      fmt::format("Used on {}: {}", to_iso(each.date), lower_first(reading)));
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
  advice.cautions = cautions_for(the_case, answer);
  add_tried(tried, advice);
  for (const std::string_view each : answer.sources) advice.sources.emplace_back(each);
  return advice;
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

// What the client asked for is the best there is to say, whatever the answer.
void put_request_first(const Request& request, AdviceReading& advice) {
  std::string phrase = request_phrase(request);
  if (phrase.empty() || advice.suggestions.empty()) return;
  std::vector<std::string>& phrases = advice.suggestions.front().phrases;
  phrases.insert(phrases.begin(), std::move(phrase));
  if (phrases.size() > most_wordings_said + 1) phrases.pop_back();
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
  advice.you_wrote = own_plan(the_case);
  const std::optional<Request> request = standing_request(the_case);
  if (request) advice.asked_for = request->evidence;
  for (const Match& match : match_answers(the_case, gate, advice.tried)) {
    advice.suggestions.push_back(
        put_in_words(the_case, match, gate, facts, advice.tried, advice.suggestions.empty()));
    advice.suggestions.back().rank = static_cast<int>(advice.suggestions.size());
    if (advice.suggestions.size() == 1) {
      advice.otherwise = otherwise(the_case, *match.signs.front());
    }
  }
  if (request && !comes_before_all(the_case, gate)) put_request_first(*request, advice);
  return advice;
}

}  // namespace resist
