// Puts the pieces together: gate, fit, words, what was tried.
#include <algorithm>

#include <fmt/format.h>

#include "advice/adapt.h"
#include "advice/advice.h"
#include "advice/before_gaps.h"
#include "advice/case.h"
#include "advice/cautions.h"
#include "advice/evidence.h"
#include "advice/follow_up.h"
#include "advice/gate.h"
#include "advice/last_hour.h"
#include "advice/lead.h"
#include "advice/match.h"
#include "advice/own_words.h"
#include "advice/preface.h"
#include "advice/risk_scripts.h"
#include "advice/told_goal.h"
#include "advice/why.h"
#include "advice/withheld.h"
#include "advice/wording.h"

namespace resist {
namespace {

constexpr std::size_t most_steps_said = 5;
constexpr std::size_t most_wordings_said = 5;
constexpr std::string_view check_safety =
    "Check safety as you do, early in the hour, and note what is said.";
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
void add_texts(const std::array<std::string_view, Count>& from, const Sayable& facts,
               std::vector<std::string>& to) {
  for (const std::string_view each : from) {
    if (each.empty()) continue;
    if (auto text = fill(each, facts)) to.push_back(*std::move(text));
  }
}

bool has_to_do_less(const Case& the_case, const Match& match) {
  if (match.signs.front()->sign == "cancelling") return false;
  return std::ranges::any_of(the_case.signs, [](const SignReading& sign) {
    return sign.sign == "trying-harder" && is_established(sign);
  });
}

void add_why(const Case& the_case, const Match& match, const Script& script, Advice& advice) {
  constexpr std::size_t most_facts = 2;
  for (const SignReading* sign : match.signs) {
    if (advice.why.size() == most_facts) break;
    advice.why.push_back(fact_of(the_case, *sign));
  }
  for (const std::string& each : match.leans) {
    // Clear steps are no reason for handing over the agenda.
    const bool speaks_against =
        each.find("Clear steps") != std::string::npos && has_to_do_less(the_case, match);
    if (!speaks_against) advice.why.push_back(each);
  }
  advice.why.emplace_back(script.because);
}

// A rival explanation is asked about early, behind the step that takes up the last hour or mends
// what broke, unless the script asks it.
void add_check_first(const Match& match, const Script& script, std::size_t first, Advice& advice) {
  const bool asks_of_hurdles = std::ranges::any_of(script.steps, [](std::string_view step) {
    return step.find("Ask first about") == 0 || step.find("practical hurdles") != step.npos;
  });
  for (const SignReading* sign : match.signs) {
    for (const std::string& each : sign->consider_first) {
      if (asks_of_hurdles && each.find("the obstacle") != std::string::npos) continue;
      const auto behind_first =
          static_cast<std::ptrdiff_t>(std::min(first + 1, advice.steps.size()));
      advice.steps.insert(advice.steps.begin() + behind_first, each);
      return;
    }
  }
}

// Whether the script is for the sign that the answer is mainly for, and not for a circumstance.
bool is_for_sign(const Script& script, const Match& match) {
  return !match.signs.empty() && script.on == match.signs.front()->sign;
}

// Words for the sign it is mainly for, and a few for the next, unless a circumstance decides.
std::vector<std::string> say_it(const Match& match, const Script& script, const Sayable& facts,
                                bool does_less) {
  if (!is_for_sign(script, match) || match.signs.size() < 2)
    return wordings_of(script, facts, most_wordings_said);
  // Who is told to do less is given words for it, and not for yet another thing to do.
  const Script& lighter = script_for_sign(*match.intervention, "trying-harder");
  if (does_less) return wordings_of(lighter, facts, most_wordings_said);
  std::vector<std::string> said = wordings_of(script, facts, wordings_with_a_second_sign);
  const Script& second = script_for_sign(*match.intervention, match.signs[1]->sign);
  for (std::string& each : wordings_of(second, facts, 2)) said.push_back(std::move(each));
  return said;
}

void add_first_rung(const Sayable& facts, Advice& advice) {
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
    constexpr double nap_same = 0.5;
    if (each.nap < nap_same) continue;  // "no better" is no reason for it, and stands there too
    advice.why.insert(advice.why.begin(),
                      fmt::format("Used on {}: {}", to_iso(each.date), lower_first(reading)));
  }
}

// Who carries too much already is given two steps, each of which takes something off.
std::vector<std::string> steps_of(const Case& the_case, const Match& match, const Script& script,
                                  const Sayable& facts) {
  constexpr std::size_t few = 2;
  std::vector<std::string> steps;
  if (!is_for_sign(script, match) || !has_to_do_less(the_case, match)) {
    add_texts(script.steps, facts, steps);
    return steps;
  }
  add_texts(script_for_sign(*match.intervention, "trying-harder").steps, facts, steps);
  if (steps.size() > few) steps.resize(few);
  return steps;
}

// What was begun last time is gone on with: its opening steps have been taken.
void add_steps(const Case& the_case, const Match& match, const Script& script, const Sayable& facts,
               Advice& advice) {
  const std::vector<std::size_t> held = last_held(the_case, 1);
  std::vector<std::string> steps = steps_of(the_case, match, script, facts);
  if (is_for_sign(script, match) && !held.empty() &&
      was_used(the_case, match.intervention->id, held.front())) {
    advice.begun = the_case.client.sessions[held.front()].date.value;
    steps.front() = fmt::format("You did this on {}: ask what it changed, and go on from there.",
                                to_iso(*advice.begun));
  }
  advice.steps.insert(advice.steps.end(), steps.begin(), steps.end());
}

// A goal that is over is asked about as such, and no step towards it is; one that only the notes
// have is put in the client's words.
void say_goal(const Case& the_case, Advice& advice) {
  if (advice.intervention != answers::goal_review.id) return;
  std::vector<std::string>& phrases = advice.phrases;
  if (const std::optional<PassedGoal>& passed = the_case.goal_passed) {
    std::erase_if(phrases, [](const std::string& each) {
      return each.find("smallest version") != std::string::npos ||
             each.find("so small") != std::string::npos;
    });
    phrases.insert(
        phrases.begin(),
        fmt::format("'{}' has come and gone. Is there a next one, and whose is it?", passed->goal));
  }
  const std::optional<Evidence>& told = the_case.goal_told;
  const std::string goal = told ? own_goal(the_case.client, *told) : std::string{};
  if (goal.empty()) return;
  phrases.insert(phrases.begin(),
                 fmt::format("At the start you said '{}'. How are we doing with that?", goal));
}

// What the dates tell of the missed hours comes before what is generally so.
void add_gaps(const Case& the_case, Advice& advice) {
  if (advice.for_signs.front() != "cancelling") return;
  std::string told = say_before_gaps(the_case);
  if (told.empty()) return;
  advice.why.insert(advice.why.begin(), std::move(told));
  advice.phrases.insert(advice.phrases.begin(),
                        "When you have told me a lot, the week after may be hard to walk into. "
                        "Shall we end such hours differently?");
}

Advice begin_advice(const Match& match) {
  const Intervention& answer = *match.intervention;
  Advice advice{.intervention = std::string{answer.id}, .title = std::string{answer.title}};
  for (const SignReading* sign : match.signs) advice.for_signs.push_back(sign->sign);
  return advice;
}

// What stands beside the steps and the words, whatever these are.
void add_the_rest(const Case& the_case, const Intervention& answer, const Script& script,
                  const Sayable& facts, Advice& advice) {
  add_texts(script.not_to_say, facts, advice.not_to_say);
  add_texts(script.watch, facts, advice.watch);
  advice.cautions = cautions_for(the_case, answer);
  const std::span<const std::string_view> sources =
      is_for_safety_plan(script) ? safety_plan_sources() : answer.sources;
  for (const std::string_view each : sources) advice.sources.emplace_back(each);
}

Advice put_in_words(const Case& the_case, const Match& match, std::span<const Closed> gate,
                    const Sayable& facts, const std::vector<Tried>& tried, bool is_first) {
  const Intervention& answer = *match.intervention;
  const Script& script = script_for(the_case, match, gate);
  Advice advice = begin_advice(match);
  add_why(the_case, match, script, advice);
  const bool risk_first = comes_before_all(the_case, gate);
  if (is_first && is_only_watched(the_case, gate)) {
    advice.steps.emplace_back(check_safety);
  }
  const std::size_t first = advice.steps.size();
  add_steps(the_case, match, script, facts, advice);
  if (is_first && !risk_first) add_check_first(match, script, first, advice);
  if (risk_first && &answer == &answers::rapport) {
    const std::vector<std::string> more = more_risk_steps(the_case);
    advice.steps.insert(advice.steps.begin() + 1, more.begin(), more.end());
  }
  advice.phrases = say_it(match, script, facts, has_to_do_less(the_case, match));
  if (is_for_sign(script, match)) add_gaps(the_case, advice);
  if (&answer == &answers::rapport && is_closed(gate, "mandated")) add_first_rung(facts, advice);
  if (advice.steps.size() > most_steps_said) advice.steps.resize(most_steps_said);
  add_the_rest(the_case, answer, script, facts, advice);
  add_tried(tried, advice);
  if (is_for_sign(script, match)) say_goal(the_case, advice);
  adapt(the_case, advice);
  return advice;
}

// Where the answer was given last time and the hour turned, all else would go back to before it.
std::optional<Advice> after_a_turn(const Case& the_case, const Match& match,
                                   std::span<const Closed> gate, const Sayable& facts) {
  const Script& script = script_for(the_case, match, gate);
  const std::optional<Turned> turned = turned_last_time(the_case, match.signs);
  if (!turned || !is_for_sign(script, match)) return std::nullopt;
  const bool used = was_used(the_case, match.intervention->id, turned->session);
  if (!used && !turned->told) return std::nullopt;
  const Script& next = script_after_a_turn();
  Advice advice = begin_advice(match);
  const Date day = the_case.client.sessions[turned->session].date.value;
  if (used) advice.begun = day;
  advice.why = {fmt::format("On {} {}.", to_iso(day), turned->difference),
                std::string{next.because}};
  if (is_only_watched(the_case, gate)) advice.steps.emplace_back(check_safety);
  add_texts(next.steps, facts, advice.steps);
  for (const Wording& each : next.wordings) {
    if (!each.text.empty()) advice.phrases.emplace_back(each.text);
  }
  add_the_rest(the_case, *match.intervention, next, facts, advice);
  return advice;
}

// The client's answer, where the pattern was named lately.
std::optional<Evidence> heard_after_naming(const Case& the_case, const Advice& first) {
  if (first.intervention != answers::gentle_confrontation.id) return std::nullopt;
  const HintHit* hit = done_lately(the_case, Hint::NamedIt);
  if (hit == nullptr) return std::nullopt;
  const std::vector<Sentence>& sentences = the_case.reading.sessions[hit->session].sentences;
  const auto named = std::ranges::find_if(sentences, [&](const Sentence& each) {
    return each.where.begin == hit->evidence.where.begin;
  });
  return heard_in(the_case, hit->session, static_cast<std::size_t>(named - sentences.begin()));
}

// What the client answered is taken up in their own words, where these are short and whole.
void take_up(const Case& the_case, const Evidence& heard, Advice& advice) {
  constexpr std::size_t longest = 60;
  constexpr int most_words = 12;
  std::string_view words = heard.quote;
  while (words.ends_with('.') || words.ends_with(',')) words.remove_suffix(1);
  const std::string said = quotable(the_case.client, words, longest, most_words);
  if (said.size() != words.size()) return;
  // What is said to the therapist ("You're not the first") answers something that is not quoted.
  constexpr auto to_the_therapist =
      std::to_array<std::string_view>({"you", "your", "you're", "you've", "you'd", "yours"});
  if (says_one_of(said, to_the_therapist)) return;
  advice.phrases.insert(advice.phrases.begin(),
                        fmt::format("You said '{}'. I have thought about that.", said));
}

void suggest(const Case& the_case, std::span<const Closed> gate, const Sayable& facts,
             AdviceReading& advice) {
  for (const Match& match : match_answers(the_case, gate, advice.tried)) {
    const bool is_first = advice.suggestions.empty();
    std::optional<Advice> turned =
        is_first ? after_a_turn(the_case, match, gate, facts) : std::optional<Advice>{};
    if (turned) {
      advice.suggestions.push_back(*std::move(turned));
      advice.heard = heard_in(the_case, last_held(the_case, 1).front());
      advice.otherwise = told_turn(the_case);
      return;
    }
    advice.suggestions.push_back(
        put_in_words(the_case, match, gate, facts, advice.tried, is_first));
    advice.suggestions.back().rank = static_cast<int>(advice.suggestions.size());
    if (!is_first) continue;
    for (const SignReading* sign : match.signs) {
      if (!advice.otherwise) advice.otherwise = otherwise(the_case, *sign);
    }
    advice.heard = heard_after_naming(the_case, advice.suggestions.front());
    if (!advice.heard && !comes_before_all(the_case, gate)) advice.heard = own_reason(the_case);
    if (advice.heard) take_up(the_case, *advice.heard, advice.suggestions.front());
  }
}

// An hour that opened is gone on with also where no sign is left to answer.
void go_on_from_a_turn(const Case& the_case, std::span<const Closed> gate, AdviceReading& advice) {
  if (is_in_danger(gate)) return;
  advice.otherwise = told_turn(the_case);
  if (advice.otherwise) advice.preface += " Open where the last hour ended, and wait.";
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
  if (!anything) {
    go_on_from_a_turn(the_case, gate, advice);
    return advice;
  }

  withhold_what_did_not_help(the_case, advice.tried, advice.withheld);
  const Sayable facts = gather_facts(the_case);
  advice.you_wrote = own_plan(the_case);
  const std::optional<Request> request = standing_request(the_case);
  if (request) advice.asked_for = request->evidence;
  if (the_case.goal_told && says_what_is_wanted(the_case.goal_told->quote)) {
    advice.goal_told = the_case.goal_told;
  }
  suggest(the_case, gate, facts, advice);
  if (comes_before_all(the_case, gate)) return advice;
  if (request) put_request_first(*request, advice);
  if (advice.you_wrote) lead_with(*advice.you_wrote, advice);
  return advice;
}

}  // namespace resist
