// What the therapist meant to do next comes before what the program thinks of, also where it is
// printed what to do and to say.
#include "advice/lead.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include <fmt/format.h>

#include "advice/hints.h"
#include "advice/plan_cues.h"

namespace resist {
namespace {

constexpr std::size_t longest_step = 140;  // bytes of a plan that a step repeats

constexpr auto for_the_hour = std::to_array<std::string_view>({"apolog*",
                                                               "ask",
                                                               "ask ... what",
                                                               "begin with",
                                                               "check in about",
                                                               "don't",
                                                               "draw less",
                                                               "less",
                                                               "let ... talk",
                                                               "name it",
                                                               "name the",
                                                               "name that",
                                                               "open with",
                                                               "put away",
                                                               "raise",
                                                               "repair",
                                                               "say",
                                                               "slow",
                                                               "start there",
                                                               "start with",
                                                               "stay with",
                                                               "stop",
                                                               "tell him|her|them|ct",
                                                               "wait",
                                                               "what are we",
                                                               "supervision",
                                                               "to be completed",
                                                               "to be done",
                                                               "to be discussed",
                                                               "to be reviewed",
                                                               "write that",
                                                               "write this",
                                                               "open there",
                                                               "consider",
                                                               "i'd like us"});

/// What takes something off the table.
constexpr auto restraints = std::to_array<std::string_view>({"before ... any more",
                                                             "before putting",
                                                             "before suggesting",
                                                             "bring nothing",
                                                             "bring no",
                                                             "can stop there",
                                                             "can wait",
                                                             "ask nothing",
                                                             "do not",
                                                             "don't",
                                                             "fewer",
                                                             "half the",
                                                             "leave the ... at home",
                                                             "leave the ... out",
                                                             "leave it ... alone|be|out",
                                                             "leave them there|out|alone",
                                                             "leave him|her|them be|alone|to",
                                                             "less",
                                                             "no more",
                                                             "no new",
                                                             "not to",
                                                             "nothing new",
                                                             "put away",
                                                             "put the ... away",
                                                             "put my ... away",
                                                             "shut up",
                                                             "slow down",
                                                             "stop ...",
                                                             "wait"});

/// Of those, what is no task at all but something to keep from.
constexpr auto kept_to = std::to_array<std::string_view>({"ask nothing",
                                                          "bring no",
                                                          "bring nothing",
                                                          "can stop there",
                                                          "can wait",
                                                          "do not",
                                                          "don't",
                                                          "leave him|her|them be|alone|to",
                                                          "leave it ... alone|be|out",
                                                          "leave the ... at home",
                                                          "leave the ... out",
                                                          "leave them there|out|alone",
                                                          "no more",
                                                          "no new",
                                                          "nothing new",
                                                          "put away",
                                                          "put my ... away",
                                                          "put the ... away",
                                                          "shut up",
                                                          "wait"});

/// A plan that asks what the hour is to be: the script's own step for that would say it twice.
constexpr auto asks_for_the_agenda = std::to_array<std::string_view>(
    {"hour to be", "session to be", "want from the|this|our hour|session", "want from today",
     "want ... today", "set the agenda", "his|her|their agenda", "bring an|the agenda",
     "where ... like to start|begin", "what are we here for"});

constexpr auto third_persons = std::to_array<std::string_view>(
    {"he", "she", "they", "him", "her", "them", "his", "their", "ct", "client", "pt", "patient"});

constexpr auto to_the_client =
    std::to_array<std::string_view>({"you", "your", "we", "us", "you've"});

std::string in_single_marks(std::string_view text) {
  std::string line{text};
  std::ranges::replace(line, '"', '\'');
  while (line.ends_with(' ') || line.ends_with('.')) line.pop_back();
  return line;
}

std::string capital_first(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  }
  return text;
}

/// The first sentence of \p text, with its mark.
std::string_view first_sentence(std::string_view text) {
  const std::size_t end = text.find_first_of(".?!");
  return end == std::string_view::npos ? text : text.substr(0, end + 1);
}

/// The plan, or its first sentence where it is long; empty where that is long too.
std::string as_step(std::string_view plan) {
  constexpr std::size_t short_sentence = 24;  // bytes before which a full stop may be "Dr."
  if (plan.size() <= longest_step) return in_single_marks(plan);
  const std::size_t end = plan.find(". ", short_sentence);
  return end < longest_step ? in_single_marks(plan.substr(0, end)) : std::string{};
}

/// The plan as a step; one that takes something off the table is no task, and is kept to.
std::string step_of(const std::string& words, const std::string& day) {
  if (words.empty()) return fmt::format("First what you wrote on {}, above.", day);
  if (says_one_of(without_quotations(words), kept_to))
    return fmt::format("Keep to what you wrote on {}: \"{}\"", day, words);
  return fmt::format("First what you wrote on {}: \"{}\"", day, words);
}

/// What the client is quoted with where the plan is to begin with it: "“My wife would.” Write that
/// at the top of next week." Empty where it is long, or would be another's.
std::string words_pointed_at(std::string_view plan) {
  constexpr std::size_t longest = 60;
  if (!says_one_of(without_quotations(plan), plan_cues::pointers)) return {};
  const std::size_t open = plan.find('"');
  if (open == std::string_view::npos || open != plan.find_first_not_of(" -*")) return {};
  const std::size_t close = plan.find('"', open + 1);
  if (close == std::string_view::npos || close - open > longest) return {};
  std::string words = in_single_marks(plan.substr(open + 1, close - open - 1));
  while (words.ends_with(',') || words.ends_with('?') || words.ends_with('!')) words.pop_back();
  if (words.find_first_of("\n(") != std::string::npos || words.find(' ') == std::string::npos)
    return {};
  return fmt::format("You said '{}'. I have thought about that.", words);
}

/// "Say: …", "Open with …", and "… Say it next week."; "then we say what it's been" is no word to
/// anybody.
bool begins_with_telling(std::string_view plan) {
  constexpr auto telling =
      std::to_array<std::string_view>({"say", "ask", "tell him|her|them", "open with"});
  if (says_one_of(plan, plan_cues::pointers)) return true;
  const std::string_view start = plan.substr(0, plan.find_first_of(" :,"));
  return says_one_of(plan.substr(0, std::min(plan.size(), start.size() + 10)), telling);
}

/// \p text without the marks of a quotation around it.
std::string_view unmarked(std::string_view text) {
  constexpr std::string_view around = " \"'-*";
  while (!text.empty() && around.find(text.front()) != around.npos) text.remove_prefix(1);
  while (!text.empty() && around.find(text.back()) != around.npos) text.remove_suffix(1);
  return text;
}

}  // namespace

bool is_for_the_hour(std::string_view plan) {
  return plan.find('?') != std::string_view::npos || says_one_of(plan, for_the_hour) ||
         says_one_of(plan, restraints);
}

std::string words_to_say(std::string_view plan) {
  constexpr std::size_t fewest_letters = 12;
  if (std::string pointed = words_pointed_at(plan); !pointed.empty()) return pointed;
  const std::size_t colon = plan.find(": ");
  const std::string_view behind = colon == std::string_view::npos ? plan : plan.substr(colon + 2);
  const std::string_view said = unmarked(first_sentence(unmarked(behind)));
  if (said.size() < fewest_letters || said.find_first_of("\"(\n") != std::string_view::npos)
    return {};
  if (says_one_of(said, third_persons) || !says_one_of(said, to_the_client)) return {};
  // "I want us to look at it" is a plan about the two, and no word to the client.
  const bool is_told = begins_with_telling(plan);
  return said.ends_with('?') || is_told ? capital_first(std::string{said}) : std::string{};
}

void lead_with(const Evidence& plan, AdviceReading& advice) {
  if (advice.suggestions.empty() || !is_for_the_hour(without_quotations(plan.quote))) return;
  Advice& first = advice.suggestions.front();
  const std::string day = to_iso(plan.date);
  const std::string words = as_step(plan.quote);
  const std::size_t safety =
      !first.steps.empty() && first.steps.front().starts_with("Check safety");
  const auto place = first.steps.begin() + static_cast<std::ptrdiff_t>(safety);
  const bool does_less = says_one_of(without_quotations(plan.quote), restraints);
  const bool asks = says_one_of(plan.quote, asks_for_the_agenda);
  first.steps.insert(place, step_of(words, day));
  if (asks) {
    std::erase_if(first.steps, [](const std::string& each) {
      return each.starts_with("Step back: ask the client to set today's agenda") ||
             each.starts_with("Open with the agenda");
    });
  }
  const std::string phrase = words_to_say(plan.quote);
  if (!phrase.empty()) first.phrases.insert(first.phrases.begin(), phrase);
  constexpr std::size_t steps_kept = 5;
  const std::size_t most = does_less ? safety + 2 : steps_kept;
  if (first.steps.size() > most) first.steps.resize(most);
  if (does_less && first.phrases.size() > 1) first.phrases.resize(1);
}

}  // namespace resist
