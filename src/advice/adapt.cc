// The scripts are written for two people in a room, and for the first time something is said.
#include "advice/adapt.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace resist {
namespace {

constexpr auto from_afar = std::to_array<Instead>({
    {"When answers are short, ease in the room comes before content.",
     "When answers are short, ease comes before content."},
    {"You came, and that may have taken something.",
     "You're here, and that may have taken something. What would make this a bit easier today?"},
    {"Easy talk often keeps the room safe",
     "Easy talk often keeps the hour safe until more is bearable."},
    {"Ask about practical hurdles first: travel",
     "Ask about practical hurdles first: the time of day, privacy, shifts, a line that holds."},
    {"Ask what the last hour they came to was like",
     "Ask what the last hour was like, and what it left behind."},
    {"Give real choice: time, length, how often, phone",
     "Give real choice: time of day, length, how often, and how you meet."},
    {"It's good to see you. What helped you get through the door",
     "It's good to speak. What helped you make the time today?"},
    {"What would have to happen here for it to be worth coming",
     "What would have to happen in this hour for it to be worth it?"},
    {"Ask what the hours they came to were good for",
     "Ask what the hours you had were good for, from 0 to 10."},
    {"Write one goal that would be worth coming for",
     "Write one goal that would be worth the time, and a date to look at it."},
    {"Ask first about travel, cost",
     "Ask first about the time of day, privacy, shifts and a line that holds."},
    {"What would make the room a bit easier?", "What would make this a bit easier?"},
    {"Make coming easy: a call beforehand",
     "Make it easy: a message beforehand, a shorter hour, someone close by."},
    {"If a day comes when you can't get here",
     "If a day comes when we can't speak, how else shall we be in touch?"},
});

constexpr auto after_scores = std::to_array<Instead>({
    {"Show the scores", "You showed the scores on {date}: ask what has stayed with them of it."},
    {"When we started the ", ""},
});

constexpr auto after_attendance = std::to_array<Instead>({
    {"Say what you see, as a fact",
     "You raised it on {date}: ask what has come of that, and do not "
     "count again."},
    {"It's been hard for us to meet lately.",
     "We spoke about the missed hours. What has come of that, from your side?"},
    {"Of our last", ""},
    {"We have met less than we both meant to", ""},
});

constexpr auto after_naming = std::to_array<Instead>({
    {"Ask whether you may say something you noticed.",
     "You said it on {date}: ask what that was like to hear, and wait."},
    {"Ask whether you may say how the work looks to you.",
     "You said it on {date}: ask what that was like to hear, and wait."},
    {"Name one moment, today's,", ""},
    {"Name one thing, with your own part", ""},
    {"Name the circle in one sentence", ""},
    {"I notice that what brought you gets little room",
     "I have said what I noticed between us. What was that like to hear?"},
    {"I've noticed that my questions often end in",
     "I have said what I noticed between us. What was that like to hear?"},
    {"I have a sense that we go round",
     "I have said what I noticed between us. What was that like to hear?"},
    {"You've been quieter", ""},
    {"It's been hard to find words in here.", ""},
});

constexpr auto deeds =
    std::to_array<Hint>({Hint::ShowedScores, Hint::RaisedAttendance, Hint::NamedIt});

void say_instead(std::span<const Instead> table, std::string_view date,
                 std::vector<std::string>& texts) {
  for (std::string& text : texts) {
    const auto found = std::ranges::find_if(
        table, [&](const Instead& each) { return text.starts_with(each.begins); });
    if (found == table.end()) continue;
    text = found->instead;
    constexpr std::string_view place = "{date}";
    if (const std::size_t at = text.find(place); at != std::string::npos) {
      text.replace(at, place.size(), date);
    }
  }
  std::vector<std::string> kept;
  for (std::string& text : texts) {
    const bool is_new = !text.empty() && std::ranges::find(kept, text) == kept.end();
    if (is_new) kept.push_back(std::move(text));
  }
  texts = std::move(kept);
}

void say_all_instead(std::span<const Instead> table, std::string_view date, Advice& advice) {
  for (std::vector<std::string>* texts : {&advice.why, &advice.steps, &advice.phrases}) {
    say_instead(table, date, *texts);
  }
}

/// By how the last session was held that says so.
bool is_from_afar(const Case& the_case) {
  for (const std::size_t at : last_held(the_case, the_case.client.sessions.size())) {
    const auto& modality = the_case.client.sessions[at].modality;
    if (modality) return modality->value == Modality::Phone || modality->value == Modality::Video;
  }
  return false;
}

}  // namespace

std::span<const Instead> said_from_afar() {
  return from_afar;
}

std::span<const Instead> said_after(Hint deed) {
  if (deed == Hint::ShowedScores) return after_scores;
  if (deed == Hint::RaisedAttendance) return after_attendance;
  if (deed == Hint::NamedIt) return after_naming;
  return {};
}

const HintHit* done_lately(const Case& the_case, Hint deed) {
  // What was named stands between the two for longer than a score or a count does.
  const std::size_t lately = deed == Hint::NamedIt ? 4 : 2;
  for (const std::size_t session : last_held(the_case, lately)) {
    const auto found = std::ranges::find_if(the_case.hints, [&](const HintHit& each) {
      return each.session == session && each.hint == deed;
    });
    if (found != the_case.hints.end()) return &*found;
  }
  return nullptr;
}

void adapt(const Case& the_case, Advice& advice) {
  if (is_from_afar(the_case)) say_all_instead(from_afar, {}, advice);
  for (const Hint deed : deeds) {
    const HintHit* hit = done_lately(the_case, deed);
    if (hit == nullptr) continue;
    say_all_instead(said_after(deed), to_iso(hit->evidence.date), advice);
  }
}

}  // namespace resist
