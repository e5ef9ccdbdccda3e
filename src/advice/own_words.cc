// What the client asked for, and when it was otherwise: told in the notes, and easily lost there.
#include "advice/own_words.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "advice/evidence.h"
#include "advice/plain_words.h"
#include "advice/wording.h"

namespace resist {
namespace {

/// Held sessions that are looked back on for an hour that was otherwise.
constexpr std::size_t hours_looked_back = 12;

constexpr auto clients = std::to_array<std::string_view>(
    {"he", "she", "they", "ct", "client", "pt", "patient", "has", "had", "also"});
constexpr auto would = std::to_array<std::string_view>({"he'd", "she'd", "they'd", "would"});
constexpr auto asking = std::to_array<std::string_view>({"asked", "asks", "wants", "wanted"});
constexpr auto objects = std::to_array<std::string_view>({"him", "her", "them", "ct", "it"});

/// A deed of the therapist's in the hour, and whether it needs the client as its object: "call him
/// out" is one, "call the school" an errand.
struct Deed {
  std::string_view verb;
  bool of_client = false;
};
constexpr auto deeds = std::to_array<Deed>({
    {"interrupt"},
    {"stop"},
    {"slow"},
    {"wait"},
    {"challenge"},
    {"call", true},
    {"hold", true},
    {"remind", true},
    {"push", true},
    {"bring", true},
    {"let", true},
    {"keep", true},
    {"pull", true},
    {"point", true},
    {"catch", true},
    {"steer", true},
    {"correct", true},
});

/// "be direct", "go slower": the word behind decides.
constexpr auto manners = std::to_array<std::string_view>(
    {"be blunt",   "be clear",    "be direct", "be firm",     "be firmer",     "be honest",
     "be patient", "be straight", "be strict", "be stricter", "be tough",      "be tougher",
     "go easy",    "go slow",     "go slower", "go slowly",   "say so",        "say it",
     "not push",   "not ask",     "not rush",  "not fix",     "not interrupt", "not let",
     "ask more",   "ask less",    "talk less", "say less",    "say more"});

bool is_deed(std::span<const PlainWord> rest) {
  if (rest.empty()) return false;
  const std::string next = rest.size() > 1 ? rest[1].text : std::string{};
  if (is_one_of(rest.front().text + " " + next, manners)) return true;
  const auto* found = std::ranges::find(deeds, rest.front().text, &Deed::verb);
  if (found == deeds.end()) return false;
  return !found->of_client || is_one_of(next, objects);
}

/// Whether the words before "me to" say that it is the client who asks.
bool client_asks(std::span<const PlainWord> before) {
  if (before.empty()) return false;
  const std::string& verb = before.back().text;
  const std::string subject = before.size() > 1 ? before[before.size() - 2].text : std::string{};
  if (verb == "like" || verb == "prefer") return is_one_of(subject, would);
  if (!is_one_of(verb, asking)) return false;
  return subject.empty() || is_one_of(subject, clients);
}

/// Where what is asked for begins, or nothing.
std::optional<std::size_t> find_deed(std::string_view sentence) {
  if (sentence.find(" me ") == std::string_view::npos) return std::nullopt;
  const std::vector<PlainWord> words = plain_words(sentence);
  for (std::size_t at = 0; at + 2 < words.size(); ++at) {
    if (words[at].text != "me") continue;
    const bool negated = words[at + 1].text == "not" && words[at + 2].text == "to";
    if (words[at + 1].text != "to" && !negated) continue;
    if (!client_asks(std::span{words}.first(at))) continue;
    const std::span<const PlainWord> rest = std::span{words}.subspan(at + (negated ? 3 : 2));
    if (negated || is_deed(rest)) return negated ? words[at + 1].begin : rest.front().begin;
  }
  return std::nullopt;
}

/// Said to the client, who is spoken of in the third person: up to the first word that would have
/// to change.
std::string as_spoken(const Client& client, std::string_view deed) {
  constexpr auto ends = std::to_array<std::string_view>(
      {" when he", " when she", " when they", " if he", " if she", " if they", " whenever"});
  std::string_view text = deed.substr(0, deed.find_first_of(".;,(\n\"!?"));
  for (const std::string_view end : ends) text = text.substr(0, text.find(end));
  std::string spoken;
  std::size_t from = 0;
  for (const PlainWord& word : plain_words(text)) {
    const bool is_client = word.text == "him" || word.text == "them" || word.text == "ct" ||
                           (word.text == "her" && word.begin + 3 >= text.size());
    if (!is_client) continue;
    spoken += text.substr(from, word.begin - from);
    spoken += "you";
    from = word.begin + word.text.size();
  }
  spoken += text.substr(from);
  constexpr auto third = std::to_array<std::string_view>(
      {"he", "she", "they", "her", "his", "their", "me", "my", "i", "client", "pt", "patient"});
  const bool is_clear = std::ranges::none_of(
      plain_words(spoken), [&](const PlainWord& each) { return is_one_of(each.text, third); });
  return is_clear ? quotable(client, spoken) : std::string{};
}

std::span<const Hint> hints_against(std::string_view sign) {
  static constexpr std::array<Hint, 2> quiet = {Hint::Opened, Hint::Stayed};
  static constexpr std::array<Hint, 1> light = {Hint::Stayed};
  static constexpr std::array<Hint, 2> effort = {Hint::HeldBack, Hint::Led};
  static constexpr std::array<Hint, 2> stuck = {Hint::Moved, Hint::Stayed};
  if (sign == "not-talking") return quiet;
  if (sign == "small-talk") return light;
  if (sign == "trying-harder") return effort;
  if (sign == "spinning-wheels") return stuck;
  return {};
}

bool is_clear_of(const SignReading& sign, std::size_t session) {
  return session < sign.sessions.size() && sign.sessions[session].level == Level::None;
}

/// An hour that was open because of a danger is no example of a good one.
bool tells_of_danger(const Case& the_case, std::size_t session) {
  if (session >= the_case.reading.sessions.size()) return true;
  return std::ranges::any_of(the_case.reading.sessions[session].risks,
                             [](const RiskHit& hit) { return hit.status == Status::Counted; });
}

/// That the therapist came with less says little without what came of it.
void add_what_followed(const Case& the_case, std::size_t session, Evidence& evidence) {
  constexpr std::size_t longest = 200;  // bytes of both
  if (session >= the_case.reading.sessions.size()) return;
  const std::vector<Sentence>& sentences = the_case.reading.sessions[session].sentences;
  const auto found = std::ranges::find_if(sentences, [&](const Sentence& each) {
    return each.where.begin == evidence.where.begin && !each.in_transcript;
  });
  if (found == sentences.end() || std::next(found) == sentences.end()) return;
  const Sentence& next = *std::next(found);
  const std::string line = one_line(next.text);
  const bool fits = evidence.quote.size() + line.size() + 2 <= longest;
  if (next.in_transcript || next.role == SectionRole::Plan || !fits) return;
  const bool is_ended = std::string_view{".?!\""}.find(evidence.quote.back()) != std::string::npos;
  evidence.quote += (is_ended ? " " : ". ") + line;
}

}  // namespace

std::optional<Evidence> otherwise(const Case& the_case, const SignReading& sign) {
  const std::span<const Hint> wanted = hints_against(sign.sign);
  const std::vector<std::size_t> held = last_held(the_case, hours_looked_back);
  for (const std::size_t session : held) {
    if (!is_clear_of(sign, session) || tells_of_danger(the_case, session)) continue;
    for (const Hint hint : wanted) {
      const auto found = std::ranges::find_if(the_case.hints, [&](const HintHit& each) {
        return each.session == session && each.hint == hint;
      });
      if (found == the_case.hints.end()) continue;
      Evidence evidence = found->evidence;
      evidence.rule = "advice/otherwise";
      if (hint == Hint::HeldBack) add_what_followed(the_case, session, evidence);
      return evidence;
    }
  }
  return std::nullopt;
}

std::optional<Request> standing_request(const Case& the_case) {
  const std::vector<std::size_t> held = last_held(the_case, the_case.client.sessions.size());
  for (std::size_t back = 0; back < held.size(); ++back) {
    if (held[back] >= the_case.reading.sessions.size()) continue;
    for (const Sentence& sentence : the_case.reading.sessions[held[back]].sentences) {
      if (sentence.in_transcript || sentence.is_template) continue;
      const std::optional<std::size_t> deed = find_deed(sentence.text);
      if (!deed) continue;
      return Request{.evidence = sentence_evidence("advice/asked-for",
                                                   the_case.client.sessions[held[back]], sentence),
                     .deed = as_spoken(the_case.client, sentence.text.substr(*deed)),
                     .is_early = held.size() - back <= 2};
    }
  }
  return std::nullopt;
}

std::string request_phrase(const Request& request) {
  if (request.deed.empty()) return {};
  const std::string_view when = request.is_early ? "You asked me, when we began," : "You asked me";
  const std::string deed =
      request.deed.starts_with("not to ") ? request.deed : "to " + request.deed;
  return fmt::format("{} {}. May I hold to that today?", when, deed);
}

}  // namespace resist
