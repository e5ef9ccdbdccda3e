#include "signs/rivals.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/unicode.h"
#include "signs/pattern.h"
#include "signs/rival_cues.h"
#include "signs/rival_quote.h"

namespace resist {
namespace {

using namespace rival_cues;

/// PHQ-9 from which depression is moderately severe (Kroenke 2001).
constexpr double low_mood_phq = 15;
constexpr double low_mood_bdi = 29;

/// Therapist's share of talk beyond what good interviews show (AnnoMI, low quality: median .62).
constexpr double therapist_heavy = 0.65;

char letter_of(std::string_view sign) {
  constexpr std::array<std::string_view, 6> ids = {
      "not-talking", "small-talk", "no-homework", "cancelling", "spinning-wheels", "trying-harder"};
  constexpr std::string_view letters = "tshcwe";
  const auto found = std::ranges::find(ids, sign);
  return found == ids.end() ? '?' : letters[static_cast<std::size_t>(found - ids.begin())];
}

bool follows(std::string_view text, std::string_view rest) {
  if (rest.empty()) return true;
  if (text.empty() || (text.front() != ' ' && text.front() != '-')) return false;
  text.remove_prefix(1);
  if (!text.starts_with(rest)) return false;
  return text.size() == rest.size() || !is_letter_byte(text[rest.size()]);
}

/// What is no loss of a person's: "the phone died", "died laughing".
bool is_idiom(std::string_view lower, std::size_t begin, std::size_t end) {
  constexpr auto things = std::to_array<std::string_view>(
      {"battery ", "car ", "conversation ", "laptop ", "phone ", "signal ", "talk ", "wifi "});
  const std::string_view before = lower.substr(0, begin);
  const std::string_view behind = lower.substr(end);
  return behind.starts_with(" laughing") || behind.starts_with(" down") ||
         std::ranges::any_of(things, [&](std::string_view each) { return before.ends_with(each); });
}

/// "The salon owner's divorce": what befell somebody else.
bool is_anothers(std::string_view lower, std::size_t at, const Cue& cue) {
  if (cue.rival == loss || cue.rival == access) return false;
  const std::string_view before = lower.substr(0, at);
  return before.ends_with("'s ") || before.ends_with("s' ") || before.ends_with("\u2019s ");
}

/// Calls \p found with each cue of \p lower and where it begins.
template <typename Found>
void for_each_cue(std::string_view lower, const Found& found) {
  for (std::size_t at = 0; at < lower.size();) {
    if (!is_letter_byte(lower[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < lower.size() && is_letter_byte(lower[end])) ++end;
    const std::string_view word = lower.substr(at, end - at);
    const auto* cue = std::ranges::lower_bound(cues, word, {}, &Cue::word);
    for (; cue != cues.end() && cue->word == word; ++cue) {
      if (!follows(lower.substr(end), cue->rest)) continue;
      if (word == "died" && is_idiom(lower, at, end)) continue;
      if (is_anothers(lower, at, *cue)) continue;
      found(*cue, at);
    }
    at = end;
  }
}

bool is_from_afar(const Session& session) {
  return session.modality &&
         (session.modality->value == Modality::Phone || session.modality->value == Modality::Video);
}

std::string hint(const Cue& cue, const Session& session, std::size_t at) {
  const std::string_view act =
      cue.rival == access && is_from_afar(session) ? access_from_afar : rivals.at(cue.rival).act;
  const std::string day = to_iso(session.date.value);
  const std::string quote = whole_sentence(session.notes.text, at);
  if (!quote.empty()) return fmt::format("On {} the note says \"{}\": {}", day, quote, act);
  const std::string_view word = std::string_view{session.notes.text}.substr(at, cue.word.size());
  return fmt::format("The note of {} speaks of \"{}\": {}", day, word, act);
}

/// Whether low mood is what is treated: then it is no rival.
bool is_treated_for_depression(const Context& context, std::span<const std::size_t> sessions) {
  constexpr auto words =
      std::to_array<std::string_view>({"depress", "mdd", "low mood", "dysthym", "depressive"});
  const auto names_it = [&](std::string_view text) {
    const std::string lower = ascii_lower(text);
    return std::ranges::any_of(
        words, [&](std::string_view each) { return lower.find(each) != std::string::npos; });
  };
  const auto& conditions = context.client.profile.conditions;
  return std::ranges::any_of(conditions, [&](const auto& each) { return names_it(each.value); }) ||
         std::ranges::any_of(sessions, [&](std::size_t each) {
           return context.client.sessions[each].notes.text.find("MDD") != std::string::npos;
         });
}

void consider_mood(const Context& context, char letter, std::span<const std::size_t> sessions,
                   std::vector<std::string>& questions) {
  if (rivals[0].signs.find(letter) == std::string_view::npos) return;
  if (is_treated_for_depression(context, sessions)) return;
  for (const MeasureCourse& each : context.measures) {
    const double last = each.points.empty() ? 0 : each.points.back().value;
    const bool is_phq = each.name == "PHQ-9" || each.name == "PHQ-8";
    const bool is_low =
        (is_phq && last >= low_mood_phq) || (each.name == "BDI-II" && last >= low_mood_bdi);
    if (!is_low) continue;
    questions.push_back(fmt::format("{} is {}: {}", each.name, last, rivals[0].act));
    return;
  }
}

/// Whether efforts are rated, and mostly as the therapist's: then that sign has said it.
bool carries_the_work(const Context& context, std::span<const std::size_t> sessions) {
  int more = 0;
  for (const std::size_t index : sessions) {
    const Effort& effort = context.client.sessions[index].effort;
    if (!effort.therapist || !effort.client) continue;
    more += effort.therapist->value > effort.client->value ? 1 : -1;
  }
  return more >= 2;
}

// The fullest of the hours that show the sign: the sign may be the echo of a monologue.
void consider_pace(const Context& context, const SignReading& reading, char letter,
                   std::span<const std::size_t> sessions, std::vector<std::string>& questions) {
  if (letter != 't' && letter != 's') return;
  if (carries_the_work(context, sessions)) return;
  const Session* fullest = nullptr;
  double most = 0;
  for (const std::size_t index : sessions) {
    const Session& session = context.client.sessions[index];
    if (!session.talk || reading.sessions[index].level <= Level::None) continue;
    const double all = session.talk->client.value + session.talk->therapist.value;
    if (all <= 0) continue;
    const double share = session.talk->therapist.value / all;
    if (share < therapist_heavy || share <= most) continue;
    most = share;
    fullest = &session;
  }
  if (fullest == nullptr) return;
  questions.push_back(fmt::format(
      "On {} {:.0f} % of the talk was the therapist's: see whether a slower pace, fewer "
      "questions and more waiting change it.",
      to_iso(fullest->date.value), most * 100));
}

/// What the notes of the recent sessions mention of one rival.
struct Mentioned {
  std::optional<std::string>
      asked;  ///< what to ask, from the newest mention that bears on the sign
  std::optional<std::string>
      loose;  ///< the newest mention in a session that does not show the sign
  std::size_t sessions = 0;
  bool names_death = false;  ///< `asked` tells that somebody died
};

/// "Died", "passed away": the loss itself, which says more than how somebody is since.
bool is_death(const Cue& cue) {
  constexpr auto words =
      std::to_array<std::string_view>({"died", "funeral", "miscarriage", "passed", "widowed"});
  return std::ranges::find(words, cue.word) != words.end();
}

// A word in passing says something of the sign only where the sign shows, or when it comes again.
void take_in(Mentioned& rival, const Cue& cue, const Session& session, std::size_t at,
             bool shows_sign) {
  // A death is no word in passing, and stands for what is said of it later.
  const bool names_death = cue.rival == loss && is_death(cue);
  if (names_death && rival.asked && !rival.names_death) {
    rival.asked = hint(cue, session, at);
    rival.names_death = true;
  } else if (shows_sign || cue.is_lasting) {
    if (!rival.asked) {
      rival.asked = hint(cue, session, at);
      rival.names_death = names_death;
    }
  } else if (!rival.loose) {
    rival.loose = hint(cue, session, at);
  }
}

/// Whether small talk is told in the sentence at that place: a joke about a divorce is not at once
/// small talk and what life has brought.
bool is_made_light_of(const Context& context, std::size_t index, std::size_t at) {
  if (index >= context.reading.sessions.size()) return false;
  const SessionReading& reading = context.reading.sessions[index];
  const std::string_view note{context.client.sessions[index].notes.text};
  return std::ranges::any_of(reading.phrases, [&](const PhraseHit& hit) {
    const bool says = hit.sign == "small-talk" && hit.status == Status::Counted &&
                      hit.strength >= 2 && hit.sentence < reading.sentences.size();
    if (!says) return false;
    const std::string_view sentence = reading.sentences[hit.sentence].text;
    const std::size_t begin = note.find(sentence);
    return begin != std::string_view::npos && begin <= at && at < begin + sentence.size();
  });
}

void consider_notes(const Context& context, const SignReading& reading, char letter,
                    std::span<const std::size_t> sessions, std::vector<std::string>& questions) {
  std::array<Mentioned, rivals.size()> mentioned;
  std::vector<std::size_t> order;
  for (const std::size_t index : sessions) {
    const Session& session = context.client.sessions[index];
    const bool shows_sign = reading.sessions[index].level > Level::None;
    std::array<bool, rivals.size()> here{};
    for_each_cue(ascii_lower(session.notes.text), [&](const Cue& cue, std::size_t at) {
      if (rivals.at(cue.rival).signs.find(letter) == std::string_view::npos) return;
      if (sets_aside(session.notes.text, at)) return;
      if (cue.rival != loss && cue.rival != access && is_made_light_of(context, index, at)) return;
      Mentioned& rival = mentioned.at(cue.rival);
      if (rival.sessions == 0 && !here.at(cue.rival)) order.push_back(cue.rival);
      if (!std::exchange(here.at(cue.rival), true)) ++rival.sessions;
      take_in(rival, cue, session, at, shows_sign);
    });
  }
  // A death comes before all else that life has brought.
  std::stable_partition(order.begin(), order.end(), [](std::size_t each) { return each == loss; });
  for (const std::size_t index : order) {
    const Mentioned& rival = mentioned.at(index);
    if (!rival.asked && rival.sessions < 2) continue;
    questions.push_back(rival.asked ? *rival.asked : *rival.loose);
    return;
  }
}

}  // namespace

void consider(const Context& context, SignReading& reading) {
  if (reading.level < Level::Watch) return;
  constexpr std::size_t recent = 8;
  const char letter = letter_of(reading.sign);
  const std::size_t end = slots_until(context);
  std::vector<std::size_t> sessions;  // newest first
  for (std::size_t i = end; i-- > 0 && sessions.size() < recent;) sessions.push_back(i);
  std::vector<std::string>& questions = reading.consider_first;
  consider_mood(context, letter, sessions, questions);
  consider_pace(context, reading, letter, sessions, questions);
  consider_notes(context, reading, letter, sessions, questions);
}

}  // namespace resist
