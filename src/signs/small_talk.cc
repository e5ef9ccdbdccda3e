#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "signs/detectors.h"
#include "signs/mention.h"
#include "signs/pattern.h"
#include "signs/replies.h"
#include "signs/rivals.h"
#include "signs/text_evidence.h"

namespace resist {
namespace embedded {
extern const std::string_view small_talk_page;
extern const std::string_view small_talk_rules;
}  // namespace embedded
namespace {

constexpr std::string_view sign = "small-talk";

constexpr auto thresholds = with_pattern(std::to_array<Threshold>({
    {.name = "topics",
     .value = 3,
     .least = 2,
     .most = 10,
     .help = "topics on record for a session, none near the work, most of them safe subjects",
     .source = "practice caseload; no norm for off-topic talk exists"},
    {.name = "turned-away",
     .value = 2,
     .least = 1,
     .most = 10,
     .help = "invitations to a feeling or thought that the client's next turn left, to say it",
     .source = "clinical.md 1.2, a default: at least two failed redirections"},
    {.name = "turned-away-share",
     .value = 0.6,
     .least = 0.3,
     .most = 1,
     .help = "share of such invitations that must be left",
     .source = "engineering default; topic changes are rare (Li 2023: 20 of 26,134 turns)"},
    {.name = "left",
     .value = 3,
     .least = 2,
     .most = 20,
     .help =
         "turns of the therapist's that the client's reply left for a joke, a safe subject or a "
         "question back, to say it",
     .source = "practice caseload; good interviews of AnnoMI have three at most, of 26 and more"},
    {.name = "left-share",
     .value = 0.25,
     .least = 0.1,
     .most = 1,
     .help = "share of the therapist's turns that must be left so; of more than twice it, two "
             "turns say it",
     .source = "practice caseload; at most 0.12 in the good interviews of AnnoMI"},
}));

constexpr auto safe_subjects = std::to_array<std::string_view>({
    "weather",   "rain",     "snow",        "traffic",       "bus*",        "train*",
    "parking",   "car",      "cars",        "truck*",        "bike*",       "film*",
    "movie*",    "tv",       "show",        "shows",         "series",      "netflix",
    "podcast*",  "music",    "concert*",    "choir",         "band",        "game",
    "games",     "gaming",   "football",    "soccer",        "baseball",    "rugby",
    "cricket",   "golf",     "fishing",     "hunting",       "boat*",       "league",
    "match",     "season",   "sports",      "sport",         "recipe*",     "cooking",
    "baking",    "food",     "restaurant*", "popcorn",       "coffee",      "prices",
    "shopping",  "sale",     "sales",       "kitchen*",      "renovation*", "decorating",
    "paint",     "garden*",  "allotment",   "plants",        "lawn",        "dog",
    "dogs",      "cat",      "cats",        "pet",           "pets",        "holiday*",
    "vacation*", "trip",     "half term",   "weekend plans", "gossip",      "celebrit*",
    "news",      "politics", "election*",   "phone",         "gadgets",     "neighbour*",
    "neighbor*", "wedding",  "christmas",   "thanksgiving",  "errands",     "haircut",
    "clothes",   "fashion",  "club",        "bins",
});

constexpr auto work_subjects = std::to_array<std::string_view>({
    "activity log", "diary",      "homework*",     "sleep*",      "mood*",    "depress*",
    "anxi*",        "panic*",     "worr*",         "fear*",       "phobi*",   "trauma*",
    "ptsd",         "grief*",     "loss*",         "bereave*",    "anger*",   "shame*",
    "guilt*",       "feeling*",   "emotion*",      "thought*",    "belief*",  "goal*",
    "exposure*",    "homework*",  "skill*",        "coping",      "safety",   "risk",
    "suicid*",      "self-harm",  "urge*",         "drink*",      "alcohol*", "substance*",
    "relapse*",     "craving*",   "relationship*", "marriage",    "divorce*", "conflict*",
    "boundar*",     "attachment", "intimacy",      "medication*", "symptom*", "diagnos*",
    "treatment*",   "therapy*",   "pain*",         "eating",      "body",     "ocd",
    "ritual*",      "compulsi*",  "obsess*",       "stress*",     "burnout",  "avoid*",
    "values",       "identity",   "self-esteem",   "childhood",   "abuse*",   "neglect*",
});

bool is_near_goal(const Context& context, std::string_view topic) {
  constexpr std::size_t telling_word = 5;
  return std::ranges::any_of(context.client.goals, [&](const Goal& goal) {
    std::string_view rest = goal.goal.value;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      const std::array<std::string_view, 1> word = {rest.substr(0, end)};
      if (end >= telling_word && !mentioned(topic, word).empty()) return true;
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return false;
  });
}

void read_topics(const Context& context, std::size_t index, std::vector<Evidence>& found) {
  const Session& session = context.client.sessions[index];
  if (static_cast<double>(session.topics.size()) < context.settings["topics"]) return;
  std::size_t safe = 0;
  std::string all;
  for (const Noted<std::string>& each : session.topics) {
    if (!mentioned(each.value, work_subjects).empty()) return;
    if (is_near_goal(context, each.value)) return;
    if (!mentioned(each.value, safe_subjects).empty()) ++safe;
    all += (all.empty() ? "" : ", ") + each.value;
  }
  if (safe * 2 < session.topics.size()) return;
  found.push_back(field_evidence(context, index,
                                 {.rule = "small-talk/topics",
                                  .where = session.topics.front().where,
                                  .quote = "topics: " + all,
                                  .note = "none of them is near a goal or problem on record"}));
}

void read_turning_away(const Context& context, const Replies& replies, std::size_t index,
                       std::vector<Evidence>& found) {
  if (replies.turned_away == 0) return;
  const double share = static_cast<double>(replies.turned_away) / replies.feeling_invited;
  const bool says = replies.turned_away >= context.settings["turned-away"] &&
                    share >= context.settings["turned-away-share"];
  Evidence evidence =
      field_evidence(context, index,
                     {.rule = "small-talk/turned-away",
                      .kind = EvidenceKind::Transcript,
                      .strength = says ? 2 : 1,
                      .where = replies.first_away->where,
                      .quote = std::string(replies.first_away->text),
                      .note = fmt::format("{} of {} invitations to a feeling or thought were left",
                                          replies.turned_away, replies.feeling_invited)});
  evidence.section = "transcript";
  found.push_back(std::move(evidence));
}

/// How plainly the turns left say it, 0 for not at all: three of eight leave no doubt, and two of
/// three say it.
int strength_of_leaving(const Context& context, const Replies& replies) {
  constexpr int few = 2;
  if (replies.answered == 0 || replies.left < few) return 0;
  const double share = static_cast<double>(replies.left) / replies.answered;
  const double least = context.settings["left-share"];
  if (replies.left >= context.settings["left"] && share >= least) return 3;
  return share > 2 * least ? 2 : 0;
}

/// Whatever was said to the client, the talk went elsewhere: counted over all that was said, asked
/// or noticed, where `read_turning_away` looks at invitations to feel.
bool read_leaving(const Context& context, const Replies& replies, std::size_t index,
                  std::vector<Evidence>& found) {
  const int strength = strength_of_leaving(context, replies);
  if (strength == 0) return false;
  Evidence evidence = field_evidence(
      context, index,
      {.rule = "small-talk/left-for-something-else",
       .kind = EvidenceKind::Transcript,
       .strength = strength,
       .where = replies.first_left->where,
       .quote = std::string(replies.first_left->text),
       .note = fmt::format("{} of {} turns of the therapist's were left for a joke, a safe subject "
                           "or a question back",
                           replies.left, replies.answered)});
  evidence.section = "transcript";
  found.push_back(std::move(evidence));
  return true;
}

void read_turns(const Context& context, std::size_t index, std::vector<Evidence>& found) {
  if (index >= context.reading.sessions.size()) return;
  constexpr int brief_words = 5;
  const Replies replies = count_replies(context.reading.sessions[index].turns, brief_words);
  if (!read_leaving(context, replies, index, found)) {
    read_turning_away(context, replies, index, found);
  }
}

SignReading detect(const Context& context) {
  Pattern pattern{.sign = sign,
                  .title = "Small talk",
                  .seen = "safe subjects, jokes or changes of subject took the place of the work"};
  pattern.evidence.resize(context.client.sessions.size());
  for (std::size_t i = 0; i < slots_until(context); ++i) {
    std::vector<Evidence>& found = pattern.evidence[i];
    found = text_evidence(context, i, sign);
    read_topics(context, i, found);
    read_turns(context, i, found);
  }
  SignReading reading = read_pattern(context, std::move(pattern));
  consider(context, reading);
  return reading;
}

}  // namespace

const Detector small_talk = {
    .id = sign,
    .title = "Small talk",
    .summary = "the hour fills with safe subjects, jokes and changes of subject",
    .page = embedded::small_talk_page,
    .rules = embedded::small_talk_rules,
    .thresholds = thresholds,
    .detect = detect,
};

}  // namespace resist
