#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "language/talk_profile.h"
#include "signs/detectors.h"
#include "signs/pattern.h"
#include "signs/replies.h"
#include "signs/rivals.h"
#include "signs/text_evidence.h"

namespace resist {
namespace embedded {
extern const std::string_view trying_harder_page;
extern const std::string_view trying_harder_rules;
}  // namespace embedded
namespace {

constexpr std::string_view sign = "trying-harder";
constexpr std::string_view lore = "supervision lore; no validated measure exists";

constexpr auto thresholds = with_pattern(std::to_array<Threshold>({
    {.name = "effort-gap",
     .value = 3,
     .least = 1,
     .most = 10,
     .help = "points by which the therapist's own effort rating exceeds the client's, to say it",
     .source = lore},
    {.name = "effort-therapist",
     .value = 6,
     .least = 1,
     .most = 10,
     .help = "the therapist's own effort rating without which the gap says nothing",
     .source = lore},
    {.name = "prep-minutes",
     .value = 40,
     .least = 10,
     .most = 300,
     .help = "minutes of preparation that hint at it",
     .source = lore},
    {.name = "prep-minutes-high",
     .value = 60,
     .least = 15,
     .most = 600,
     .help = "minutes of preparation that say it, and at least twice what is usual for this client",
     .source = "practice caseload"},
    {.name = "talk-share",
     .value = 0.7,
     .least = 0.5,
     .most = 1,
     .help = "therapist's share of talk that hints at it",
     .source = "AnnoMI: median .54 in good interviews, .62 in poor ones, weak alone"},
    {.name = "talk-share-high",
     .value = 0.85,
     .least = 0.5,
     .most = 1,
     .help = "therapist's share of talk that says it",
     .source = "practice caseload"},
    {.name = "offered",
     .value = 3,
     .least = 2,
     .most = 12,
     .help = "suggestions offered in one session before their fate says anything",
     .source = "clinical.md 1.6, a default"},
    {.name = "taken-up",
     .value = 0.34,
     .least = 0,
     .most = 0.9,
     .help = "share of the suggestions that were taken up, at most",
     .source = "clinical.md 1.6, a default"},
    {.name = "input-share",
     .value = 0.35,
     .least = 0.1,
     .most = 1,
     .help = "share of the therapist's turns that advise or inform, in a transcript",
     .source = "AnnoMI: median .11 in good interviews, .50 in poor ones",
     .confidence = Confidence::Medium},
    {.name = "turn-words",
     .value = 14,
     .least = 8,
     .most = 60,
     .help = "mean words of the therapist's turns that, with three quarters of all words, say it",
     .source = "practice caseload; AnnoMI: median 17.9 in good interviews, 28.5 in poor ones"},
    {.name = "leading",
     .value = 0.7,
     .least = 0.3,
     .most = 2,
     .help =
         "therapist turns in a transcript that inform or advise, advice counted twice, for each "
         "turn, to say it",
     .source =
         "AnnoMI: median .3 in good interviews and .6 in poor ones, as this program reads them",
     .confidence = Confidence::Medium},
    {.name = "leading-turns",
     .value = 8,
     .least = 4,
     .most = 60,
     .help = "turns of the therapist in a transcript without which that says nothing",
     .source = "engineering default: fewer leave the share to chance"},
    {.name = "first-sessions",
     .value = 2,
     .least = 0,
     .most = 6,
     .help = "sessions at the start in which leading is the job",
     .source = "engineering default: intake and planned teaching"},
}));

/// The client works hard too: the therapist's work is then part of a shared effort.
bool client_works(const Session& session, const Settings& settings) {
  const Effort& effort = session.effort;
  if (!effort.client) return false;
  const double therapist =
      effort.therapist ? effort.therapist->value : settings["effort-therapist"];
  return effort.client->value >= therapist - 1;
}

/// The day of the last session held, where both rated their work and the client's was more.
std::optional<Date> did_less_last_time(const Context& context) {
  const std::vector<std::size_t> last = last_held(context, 1);
  if (last.empty()) return std::nullopt;
  const Session& session = context.client.sessions[last.front()];
  const Effort& effort = session.effort;
  const bool less =
      effort.therapist && effort.client && effort.therapist->value < effort.client->value;
  return less ? std::optional{session.date.value} : std::nullopt;
}

void read_effort(const Context& context, std::size_t index, std::vector<Evidence>& found) {
  const Effort& effort = context.client.sessions[index].effort;
  if (!effort.therapist || !effort.client) return;
  const double gap = effort.therapist->value - effort.client->value;
  if (gap < context.settings["effort-gap"]) return;
  if (effort.therapist->value < context.settings["effort-therapist"]) return;
  found.push_back(
      field_evidence(context, index,
                     {.rule = "trying-harder/effort-gap",
                      .strength = gap > context.settings["effort-gap"] ? 3 : 2,
                      .where = effort.therapist->where,
                      .quote = fmt::format("effort: therapist {}, client {}",
                                           effort.therapist->value, effort.client->value)}));
}

/// The client's usual preparation before \p index: the median, 0 without any.
double usual_prep(const Context& context, std::size_t index) {
  std::vector<double> minutes;
  for (std::size_t i = 0; i < index; ++i) {
    const auto& prep = context.client.sessions[i].prep_minutes;
    if (prep) minutes.push_back(prep->value);
  }
  constexpr std::size_t usual_least = 4;
  if (minutes.size() < usual_least) return 0;
  const auto middle = minutes.begin() + static_cast<std::ptrdiff_t>(minutes.size() / 2);
  std::ranges::nth_element(minutes, middle);
  return *middle;
}

void read_preparation(const Context& context, std::size_t index, std::vector<Evidence>& found) {
  const Session& session = context.client.sessions[index];
  if (!session.prep_minutes || client_works(session, context.settings)) return;
  const double minutes = session.prep_minutes->value;
  if (minutes < context.settings["prep-minutes"]) return;
  const double usual = usual_prep(context, index);
  const bool is_high = minutes >= context.settings["prep-minutes-high"];
  found.push_back(field_evidence(
      context, index,
      {.rule = "trying-harder/preparation",
       .strength = is_high ? 2 : 1,
       .where = session.prep_minutes->where,
       .quote = fmt::format("prep_minutes: {}", minutes),
       .note = usual > 0 ? fmt::format("{} are usual with this client", usual) : ""}));
}

void read_talk(const Context& context, std::size_t index, std::vector<Evidence>& found) {
  const auto& talk = context.client.sessions[index].talk;
  if (!talk) return;
  const double all = talk->client.value + talk->therapist.value;
  const double share = all > 0 ? talk->therapist.value / all : 0;
  if (share < context.settings["talk-share"]) return;
  const bool is_high = share >= context.settings["talk-share-high"];
  found.push_back(field_evidence(context, index,
                                 {.rule = "trying-harder/talk-share",
                                  .strength = is_high ? 2 : 1,
                                  .where = talk->therapist.where,
                                  .quote = fmt::format("talk: therapist {:.0f} %, client {:.0f} %",
                                                       share * 100, (1 - share) * 100)}));
}

void read_suggestions(const Context& context, std::size_t index, std::vector<Evidence>& found) {
  int offered = 0;
  int taken = 0;
  const Session& session = context.client.sessions[index];
  for (const Suggestion& each : session.suggestions) {
    if (!each.response) continue;
    ++offered;
    const SuggestionResponse response = each.response->value;
    if (response == SuggestionResponse::Used || response == SuggestionResponse::Tried) ++taken;
  }
  if (offered < context.settings["offered"]) return;
  if (taken > offered * context.settings["taken-up"]) return;
  const bool says = offered > context.settings["offered"];
  found.push_back(field_evidence(
      context, index,
      {.rule = "trying-harder/offers",
       .strength = says ? 2 : 1,
       .where = session.suggestions.front().offered.where,
       .quote = fmt::format("{} suggestions offered, {} taken up", offered, taken)}));
}

/// 0 where the turns say nothing. Two of three marks of poor interviews and a client in the wings
/// (share of words, of input, questions over reflections), or long turns into single words.
int strength_of(const Replies& replies, const Settings& settings) {
  constexpr int turns_least = 4;
  constexpr double leading_share = 0.55;
  constexpr double filling_share = 0.75;
  constexpr int passive_words = 10;
  if (replies.therapist_turns < turns_least || replies.client_turns < turns_least) return 0;
  const double words = replies.therapist_words + replies.client_words;
  const bool fills = replies.therapist_words >= words * filling_share &&
                     replies.therapist_words >= settings["turn-words"] * replies.therapist_turns;
  if (fills) return 2;
  const bool is_passive =
      replies.client_words <= passive_words * replies.client_turns || replies.yes_buts >= 2;
  const bool advises = replies.input_turns > settings["input-share"] * replies.therapist_turns;
  const bool leads = replies.therapist_words > words * leading_share;
  if (!leads || !advises || !is_passive) return 0;
  return replies.reflections * 2 < replies.questions ? 2 : 1;
}

void read_turns(const Context& context, std::size_t index, std::vector<Evidence>& found) {
  if (index >= context.reading.sessions.size()) return;
  constexpr int brief_words = 5;
  const Replies replies = count_replies(context.reading.sessions[index].turns, brief_words);
  const int strength = strength_of(replies, context.settings);
  if (strength == 0) return;
  const Turn& first =
      replies.first_input != nullptr ? *replies.first_input : *replies.first_therapist;
  Evidence evidence =
      field_evidence(context, index,
                     {.rule = "trying-harder/one-plan-after-another",
                      .kind = EvidenceKind::Transcript,
                      .strength = strength,
                      .where = first.where,
                      .quote = std::string(first.text),
                      .note = fmt::format("{} words in {} turns of yours, {} in {} of the client's",
                                          replies.therapist_words, replies.therapist_turns,
                                          replies.client_words, replies.client_turns)});
  evidence.section = "transcript";
  found.push_back(std::move(evidence));
}

/// How much the therapist of a transcript leads, as a score: one half at the threshold.
double leading_score(const TalkProfile& profile, const Settings& settings) {
  constexpr double steepness = 6;
  if (profile.therapist_turns == 0 || profile.client_turns == 0) return 0;
  return 1 / (1 + std::exp(steepness * (settings["leading"] - profile.leading())));
}

void read_leading(const Context& context, const std::vector<Turn>& turns, std::size_t index,
                  const TalkProfile& profile, std::vector<Evidence>& found) {
  if (profile.therapist_turns < context.settings["leading-turns"]) return;
  if (profile.leading() < context.settings["leading"]) return;
  const auto gives = [](const Turn& each) {
    return each.speaker == Speaker::Therapist &&
           (each.has(TurnKind::Advice) || each.has(TurnKind::Information));
  };
  const auto first = std::ranges::find_if(turns, gives);
  if (first == turns.end()) return;
  Evidence evidence =
      field_evidence(context, index,
                     {.rule = "trying-harder/leads-the-talk",
                      .kind = EvidenceKind::Transcript,
                      .strength = 2,
                      .where = first->where,
                      .quote = std::string(first->text),
                      .note = fmt::format("{} of {} turns of yours inform or advise",
                                          profile.input_turns, profile.therapist_turns)});
  evidence.section = "transcript";
  found.push_back(std::move(evidence));
}

/// Leading is the job at the start and in a crisis; only the therapist's own rating or a plain
/// sentence says otherwise.
bool is_exempt(const Context& context, std::size_t index) {
  const Session& session = context.client.sessions[index];
  if (session.risk && session.risk->value == Risk::Active) return true;
  double held = 0;
  for (std::size_t i = 0; i <= index; ++i)
    if (held_at(context, i)) ++held;
  return held <= context.settings["first-sessions"];
}

SignReading detect(const Context& context) {
  Pattern pattern{.sign = sign,
                  .title = "Trying harder than the client",
                  .seen = "the record suggests that most of the work was the therapist's"};
  pattern.evidence.resize(context.client.sessions.size());
  pattern.talk.resize(context.client.sessions.size());
  for (std::size_t i = 0; i < slots_until(context); ++i) {
    std::vector<Evidence>& found = pattern.evidence[i];
    if (i < context.reading.sessions.size()) {
      const std::vector<Turn>& turns = context.reading.sessions[i].turns;
      const TalkProfile profile = talk_profile(turns);
      pattern.talk[i] = leading_score(profile, context.settings);
      read_leading(context, turns, i, profile, found);
    }
    read_preparation(context, i, found);
    read_talk(context, i, found);
    read_suggestions(context, i, found);
    read_turns(context, i, found);
    if (is_exempt(context, i)) {
      set_aside(found, Status::Weak, "leading is the job in a first session or a crisis");
    }
    read_effort(context, i, found);
    std::vector<Evidence> words = text_evidence(context, i, sign);
    found.insert(found.end(), std::make_move_iterator(words.begin()),
                 std::make_move_iterator(words.end()));
  }
  SignReading reading = read_pattern(context, std::move(pattern));
  if (reading.level >= Level::Present) {
    const std::optional<Date> less = did_less_last_time(context);
    if (less) {
      reading.explanation += fmt::format(" On {} you did less than the client.", to_iso(*less));
    }
  }
  consider(context, reading);
  return reading;
}

}  // namespace

const Detector trying_harder = {
    .id = sign,
    .title = "Trying harder than the client",
    .summary = "the therapist prepares, plans and talks while the client waits",
    .page = embedded::trying_harder_page,
    .rules = embedded::trying_harder_rules,
    .thresholds = thresholds,
    .detect = detect,
    .rates_talk = true,
};

}  // namespace resist
