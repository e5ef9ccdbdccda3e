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

namespace resist {
namespace {

/// What else could look like a sign, as a question. `signs` are letters: t not talking, s small
/// talk, h no homework, c cancelling, w spinning wheels, e trying harder (effort).
struct Rival {
  std::string_view signs;
  std::string_view question;
};

// clinical.md section 6. The order is the order of the indices below.
constexpr auto rivals = std::to_array<Rival>({
    {"tshw", "low mood by itself slows speech, memory and doing. How much of this is that?"},
    {"c", "could getting here be the obstacle (travel, childcare, shifts, cost, health)?"},
    {"ts", "is the language of the hour the client's own, and is enough time left for it?"},
    {"ts", "would pacing, writing or another way to answer suit this client better?"},
    {"h", "did the task fit: clear, small enough, private enough, the client's own idea?"},
    {"tcw", "did something between the two of you go unrepaired?"},
    {"wht", "has life been the load (a loss, a move, money, care for somebody)?"},
    {"we", "is the goal the client's own, or the one who sent the client?"},
    {"tsh", "could illness, pain or medication explain it?"},
    {"c", "do clients who feel better come less? Is it an ending in disguise?"},
    {"ws", "is holding steady what was agreed on?"},
});

/// The words that hint at a rival: the first word of a phrase, what must follow it, and the rival.
struct Cue {
  std::string_view word;
  std::string_view rest;
  std::uint8_t rival = 0;

  /// True of a client beyond the day it is written down, as a stammer is and a late bus is not.
  bool is_lasting = false;
};

constexpr bool lasting = true;

// By word, so that a note is read once.
constexpr auto cues = std::to_array<Cue>({
    {"adhd", "", 4, lasting},
    {"argument", "with me", 5},
    {"autism", "", 3, lasting},
    {"autistic", "", 3, lasting},
    {"babysitter", "", 1},
    {"bereaved", "", 6, lasting},
    {"bereavement", "", 6, lasting},
    {"better", "lately", 9},
    {"bus", "", 1},
    {"buses", "", 1},
    {"childcare", "", 1},
    {"confusing", "", 4},
    {"copay", "", 1},
    {"court", "order", 7, lasting},
    {"court", "ordered", 7, lasting},
    {"daycare", "", 1},
    {"deaf", "", 2, lasting},
    {"dissociated", "", 3},
    {"dissociates", "", 3, lasting},
    {"dissociation", "", 3, lasting},
    {"divorce", "", 6},
    {"double", "shift", 1},
    {"double", "shifts", 1},
    {"dyslexia", "", 4, lasting},
    {"dyslexic", "", 4, lasting},
    {"evening", "clinic", 1},
    {"eviction", "", 6, lasting},
    {"funeral", "", 6},
    {"grief", "", 6, lasting},
    {"grieving", "", 6, lasting},
    {"hearing", "aid", 2, lasting},
    {"hearing", "aids", 2, lasting},
    {"insurance", "", 1},
    {"interpreter", "", 2, lasting},
    {"laid", "off", 6},
    {"laryngitis", "", 8},
    {"maintenance", "", 10},
    {"mandated", "", 7, lasting},
    {"medication", "change", 8},
    {"migraine", "", 8},
    {"misunderstanding", "", 5},
    {"mutism", "", 3, lasting},
    {"night", "shift", 1},
    {"night", "shifts", 1},
    {"offended", "", 5},
    {"pain", "flare", 8},
    {"permanent", "nights", 1},
    {"probation", "", 7, lasting},
    {"redundancy", "", 6},
    {"rupture", "", 5},
    {"second", "language", 2, lasting},
    {"sedated", "", 8},
    {"shift", "work", 1},
    {"shifts", "", 1},
    {"stammer", "", 3, lasting},
    {"stutter", "", 3, lasting},
    {"supportive", "therapy", 10, lasting},
    {"too", "complicated", 4},
    {"too", "difficult", 4},
    {"too", "hard", 4},
    {"too", "long", 4},
    {"too", "much to fill", 4},
    {"transport", "", 1},
    {"transportation", "", 1},
    {"unclear", "what", 4},
});

constexpr bool by_word(const Cue& a, const Cue& b) {
  return a.word < b.word;
}
static_assert(std::ranges::is_sorted(cues, by_word));

constexpr std::size_t most_rivals = 4;

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

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

bool follows(std::string_view text, std::string_view rest) {
  if (rest.empty()) return true;
  if (text.empty() || (text.front() != ' ' && text.front() != '-')) return false;
  text.remove_prefix(1);
  if (!text.starts_with(rest)) return false;
  return text.size() == rest.size() || !is_letter(text[rest.size()]);
}

/// Calls \p found with each cue of \p lower.
template <typename Found>
void for_each_cue(std::string_view lower, const Found& found) {
  for (std::size_t at = 0; at < lower.size();) {
    if (!is_letter(lower[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < lower.size() && is_letter(lower[end])) ++end;
    const std::string_view word = lower.substr(at, end - at);
    const auto* cue = std::ranges::lower_bound(cues, word, {}, &Cue::word);
    for (; cue != cues.end() && cue->word == word; ++cue) {
      if (follows(lower.substr(end), cue->rest)) found(*cue);
    }
    at = end;
  }
}

std::string hint(const Cue& cue, Date date) {
  const std::string_view gap = cue.rest.empty() ? "" : " ";
  const std::string_view question = rivals.at(cue.rival).question;
  return fmt::format("On {} the note mentions \"{}{}{}\": {}", to_iso(date), cue.word, gap,
                     cue.rest, question);
}

void consider_mood(const Context& context, char letter, std::vector<std::string>& questions) {
  if (rivals[0].signs.find(letter) == std::string_view::npos) return;
  for (const MeasureCourse& each : context.measures) {
    const double last = each.points.empty() ? 0 : each.points.back().value;
    const bool is_phq = each.name == "PHQ-9" || each.name == "PHQ-8";
    const bool is_low =
        (is_phq && last >= low_mood_phq) || (each.name == "BDI-II" && last >= low_mood_bdi);
    if (!is_low) continue;
    questions.push_back(fmt::format("{} is {}; {}", each.name, last, rivals[0].question));
    return;
  }
}

// The fullest of the hours that show the sign: the sign may be the echo of a monologue.
void consider_pace(const Context& context, const SignReading& reading, char letter,
                   std::span<const std::size_t> sessions, std::vector<std::string>& questions) {
  if (letter != 't' && letter != 's') return;
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
  questions.push_back(
      fmt::format("On {} {:.0f} % of the talk was the therapist's: would a slower pace, fewer "
                  "questions and more waiting change it?",
                  to_iso(fullest->date.value), most * 100));
}

/// What the notes of the recent sessions mention of one rival.
struct Mentioned {
  std::optional<std::string>
      asked;  ///< the question, from the newest mention that bears on the sign
  std::optional<std::string>
      loose;  ///< the newest mention in a session that does not show the sign
  std::size_t sessions = 0;
};

// A word in passing says something of the sign only where the sign shows, or when it comes again.
void take_in(Mentioned& rival, const Cue& cue, Date date, bool shows_sign) {
  if (shows_sign || cue.is_lasting) {
    if (!rival.asked) rival.asked = hint(cue, date);
  } else if (!rival.loose) {
    rival.loose = hint(cue, date);
  }
}

void consider_notes(const Context& context, const SignReading& reading, char letter,
                    std::span<const std::size_t> sessions, std::vector<std::string>& questions) {
  std::array<Mentioned, rivals.size()> mentioned;
  std::vector<std::size_t> order;
  for (const std::size_t index : sessions) {
    const Session& session = context.client.sessions[index];
    const bool shows_sign = reading.sessions[index].level > Level::None;
    std::array<bool, rivals.size()> here{};
    for_each_cue(ascii_lower(session.notes.text), [&](const Cue& cue) {
      if (rivals.at(cue.rival).signs.find(letter) == std::string_view::npos) return;
      Mentioned& rival = mentioned.at(cue.rival);
      if (rival.sessions == 0 && !here.at(cue.rival)) order.push_back(cue.rival);
      if (!std::exchange(here.at(cue.rival), true)) ++rival.sessions;
      take_in(rival, cue, session.date.value, shows_sign);
    });
  }
  for (const std::size_t index : order) {
    const Mentioned& rival = mentioned.at(index);
    if (questions.size() >= most_rivals) return;
    if (rival.asked) {
      questions.push_back(*rival.asked);
    } else if (rival.sessions > 1) {
      questions.push_back(*rival.loose);
    }
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
  consider_mood(context, letter, questions);
  consider_pace(context, reading, letter, sessions, questions);
  consider_notes(context, reading, letter, sessions, questions);
}

}  // namespace resist
