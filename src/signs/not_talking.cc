#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "signs/detectors.h"
#include "signs/pattern.h"
#include "signs/quoted_replies.h"
#include "signs/replies.h"
#include "signs/rivals.h"
#include "signs/text_evidence.h"

namespace resist {
namespace embedded {
extern const std::string_view not_talking_page;
extern const std::string_view not_talking_rules;
}  // namespace embedded
namespace {

constexpr std::string_view sign = "not-talking";

constexpr auto thresholds = with_pattern(std::to_array<Threshold>({
    {.name = "brief-words",
     .value = 5,
     .least = 1,
     .most = 15,
     .help = "words that a brief reply to an open question has at most",
     .source = "AnnoMI, good interviews: 16 % of such replies are as short"},
    {.name = "open-questions",
     .value = 5,
     .least = 3,
     .most = 30,
     .help = "open questions in a transcript from which the share of brief replies is read",
     .source = "AnnoMI; fewer leave the share to chance"},
    {.name = "brief-share",
     .value = 0.4,
     .least = 0.2,
     .most = 1,
     .help = "share of brief replies to open questions that says the sign",
     .source = "AnnoMI, good interviews: 95th percentile .40",
     .confidence = Confidence::Medium},
    {.name = "brief-share-strong",
     .value = 0.6,
     .least = 0.3,
     .most = 1,
     .help = "share of brief replies to open questions that leaves no doubt",
     .source = "AnnoMI; engineering default above the norm",
     .confidence = Confidence::Medium},
    {.name = "words-per-turn",
     .value = 3.5,
     .least = 1,
     .most = 8,
     .help = "mean words of the client's turns in a transcript, at most, that leave no doubt",
     .source = "AnnoMI, good interviews: 10th percentile 8.5, backchannels counted",
     .confidence = Confidence::Medium},
    {.name = "client-turns",
     .value = 5,
     .least = 3,
     .most = 50,
     .help = "turns of the client in a transcript from which that mean is read",
     .source = "practice caseload"},
    {.name = "talk-share",
     .value = 0.25,
     .least = 0.05,
     .most = 0.5,
     .help = "client's share of talk that hints at it; no validated cut-off exists",
     .source = "AnnoMI, good interviews: 10th percentile .28"},
    {.name = "talk-share-low",
     .value = 0.15,
     .least = 0.02,
     .most = 0.4,
     .help = "client's share of talk that says it",
     .source = "practice caseload; no validated cut-off exists"},
    {.name = "own-median",
     .value = 0.5,
     .least = 0.1,
     .most = 0.9,
     .help = "part of the client's own usual share of talk at or under which a session hints at it",
     .source = "clinical.md 1.1, a default: half of the client's own median"},
}));

constexpr std::size_t own_least = 3;  ///< earlier sessions that make a client's own usual share

double client_share(const TalkShares& talk) {
  const double all = talk.client.value + talk.therapist.value;
  return all > 0 ? talk.client.value / all : 1;
}

/// The client's own median share of talk in the sessions before \p index; empty with too few.
std::optional<double> usual_share(const Context& context, std::size_t index) {
  std::vector<double> shares;
  for (std::size_t i = 0; i < index; ++i) {
    const auto& talk = context.client.sessions[i].talk;
    if (talk) shares.push_back(client_share(*talk));
  }
  if (shares.size() < own_least) return std::nullopt;
  const auto middle = shares.begin() + static_cast<std::ptrdiff_t>(shares.size() / 2);
  std::ranges::nth_element(shares, middle);
  return *middle;
}

void read_share(const Context& context, std::size_t index, std::vector<Evidence>& found) {
  const auto& talk = context.client.sessions[index].talk;
  if (!talk) return;
  const double share = client_share(*talk);
  const std::optional<double> usual = usual_share(context, index);
  const bool is_low = share <= context.settings["talk-share-low"];
  const bool hints = share <= context.settings["talk-share"] ||
                     (usual && share <= *usual * context.settings["own-median"]);
  if (!is_low && !hints) return;
  found.push_back(field_evidence(
      context, index,
      {.rule = "not-talking/talk-share",
       .strength = is_low ? 2 : 1,
       .where = talk->client.where,
       .quote =
           fmt::format("talk: client {:.0f} %, therapist {:.0f} %", share * 100, (1 - share) * 100),
       .note = usual ? fmt::format("the client's own median is {:.0f} %", *usual * 100) : ""}));
}

/// 0 where the replies say nothing. A few questions of an excerpt count only when every reply was
/// brief, since a share of three is a matter of chance.
int strength_of(const Replies& replies, const Settings& settings) {
  constexpr int excerpt_questions = 3;
  if (replies.open_questions < excerpt_questions) return 0;
  const double share = static_cast<double>(replies.brief) / replies.open_questions;
  if (replies.open_questions < settings["open-questions"]) return share >= 1 ? 2 : 0;
  if (share >= settings["brief-share-strong"]) return 3;
  return share >= settings["brief-share"] ? 2 : 0;
}

void add_turns(const Context& context, std::size_t index, FieldEvidence told,
               std::vector<Evidence>& found) {
  told.kind = EvidenceKind::Transcript;
  Evidence evidence = field_evidence(context, index, std::move(told));
  evidence.section = "transcript";
  found.push_back(std::move(evidence));
}

/// Whether the whole transcript is made of sounds and single words. Where nearly every question was
/// a closed one, that is how such questions are answered.
bool hardly_speaks(const Replies& replies, const Settings& settings) {
  if (replies.client_turns < settings["client-turns"]) return false;
  if (replies.closed_questions * 4 > replies.therapist_turns * 3) return false;
  return replies.client_words <= settings["words-per-turn"] * replies.client_turns;
}

void read_turns(const Context& context, std::size_t index, std::vector<Evidence>& found) {
  if (index >= context.reading.sessions.size()) return;
  const auto brief = static_cast<int>(context.settings["brief-words"]);
  const Replies replies = count_replies(context.reading.sessions[index].turns, brief);
  const int strength = strength_of(replies, context.settings);
  if (hardly_speaks(replies, context.settings)) {
    add_turns(context, index,
              {.rule = "not-talking/words-per-turn",
               .strength = 3,
               .where = replies.first_client->where,
               .quote = std::string(replies.first_client->text),
               .note = fmt::format("{} words in {} turns of the client", replies.client_words,
                                   replies.client_turns)},
              found);
  } else if (strength > 0) {
    add_turns(context, index,
              {.rule = "not-talking/brief-replies",
               .strength = strength,
               .where = replies.first_brief->where,
               .quote = std::string(replies.first_brief->text),
               .note = fmt::format("{} of {} open questions were answered in {} words or fewer",
                                   replies.brief, replies.open_questions, brief)},
              found);
  }
}

void read_quoted(const Context& context, std::size_t index, std::vector<Evidence>& found) {
  if (index >= context.reading.sessions.size()) return;
  const std::optional<QuotedReplies> quoted = quoted_replies(context.reading.sessions[index]);
  if (!quoted) return;
  const bool is_known = std::ranges::any_of(found, [&](const Evidence& each) {
    return each.status == Status::Counted && each.quote == quoted->first->text;
  });
  if (is_known) return;
  Evidence evidence = field_evidence(
      context, index,
      {.rule = "not-talking/quoted-replies",
       .kind = EvidenceKind::Text,
       .strength = 2,
       .where = quoted->first->where,
       .quote = std::string(quoted->first->text),
       .note = fmt::format("{} replies are quoted, and none is longer", quoted->replies)});
  evidence.section = quoted->first->section;
  found.push_back(std::move(evidence));
}

SignReading detect(const Context& context) {
  Pattern pattern{.sign = sign,
                  .title = "Not talking",
                  .seen = "the record tells of silence or very short answers"};
  pattern.evidence.resize(context.client.sessions.size());
  for (std::size_t i = 0; i < slots_until(context); ++i) {
    std::vector<Evidence>& found = pattern.evidence[i];
    found = text_evidence(context, i, sign);
    read_share(context, i, found);
    read_turns(context, i, found);
    read_quoted(context, i, found);
  }
  SignReading reading = read_pattern(context, std::move(pattern));
  consider(context, reading);
  return reading;
}

}  // namespace

const Detector not_talking = {
    .id = sign,
    .title = "Not talking",
    .summary = "silence, one-word answers, hard to draw out",
    .page = embedded::not_talking_page,
    .rules = embedded::not_talking_rules,
    .thresholds = thresholds,
    .detect = detect,
};

}  // namespace resist
