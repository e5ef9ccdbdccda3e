// The one decision on what became of an entry, from what its sentences tell.
#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/unicode.h"
#include "language/told_attendance.h"

namespace resist {
namespace {

// Words of a note that tells of an hour rather than of a slot that was missed (see signs/pattern).
constexpr std::ptrdiff_t words_of_an_hour = 60;

// In a note of no more than these, words for cancelling are about the slot.
constexpr std::size_t brief_sentences = 5;
constexpr std::ptrdiff_t brief_words = 45;

std::ptrdiff_t words_in(const Session& session) {
  return std::ranges::count_if(session.notes.text, [](char c) { return c == ' ' || c == '\n'; });
}

bool has_fields_of_an_hour(const Session& session) {
  return !session.transcript.empty() || session.minutes || session.talk || session.effort.client ||
         session.effort.therapist || !session.homework.empty() || !session.measures.empty() ||
         !session.topics.empty();
}

/// Whether a note of a few sentences says that the two met on the other day.
bool says_they_met(const Session& session) {
  constexpr std::ptrdiff_t few_words = 20;
  constexpr auto met = std::to_array<std::string_view>(
      {"came.", "; came", "came,", "seen mon", "seen tue", "seen wed", "seen thu", "seen fri",
       "to today", "to this arvo", "to this morning", "to this afternoon", "to this evening"});
  if (words_in(session) < few_words) return false;
  const std::string note = ascii_lower(session.notes.text);
  return std::ranges::any_of(
      met, [&](std::string_view each) { return note.find(each) != std::string::npos; });
}

/// Whether the client let the therapist know: an empty room, and not without notice.
bool tells_of_message(const Session& session) {
  constexpr auto messages = std::to_array<std::string_view>(
      {"had a call", "a call at", "to say she", "to say he", "to say they",
       "text:", "texted:", "voicemail:", "message:", "pink slip"});
  const std::string note = ascii_lower(session.notes.text);
  return std::ranges::any_of(
      messages, [&](std::string_view each) { return note.find(each) != std::string::npos; });
}

bool is_brief(const Session& session, const SlotStory& story) {
  return story.sentences <= brief_sentences && words_in(session) <= brief_words &&
         !story.hour.has_content;
}

std::optional<Attendance> attendance_by_rule(std::string_view rule) {
  if (rule == "cancelling/no-show") return Attendance::NoShow;
  if (rule == "cancelling/cancelled") return Attendance::Cancelled;
  if (rule == "cancelling/moved") return Attendance::Rescheduled;
  return std::nullopt;
}

/// What the words for `cancelling` in a note's first two sentences say.
std::optional<Noted<Attendance>> by_phrases(const SessionReading& reading) {
  constexpr std::uint32_t at_once = 2;
  for (const PhraseHit& hit : reading.phrases) {
    const std::optional<Attendance> says = attendance_by_rule(hit.rule);
    if (!says || hit.status != Status::Counted || hit.strength < 2) continue;
    if (hit.sentence < at_once) return Noted<Attendance>{.value = *says, .where = hit.where};
  }
  constexpr double says_it = 0.86;
  for (const LearnedHit& hit : reading.learned) {
    if (hit.sign != "cancelling" || hit.status != Status::Counted) continue;
    if (hit.sentence >= at_once || hit.probability < says_it) continue;
    return Noted<Attendance>{.value = Attendance::Cancelled,
                             .where = reading.sentences[hit.sentence].where};
  }
  return std::nullopt;
}

}  // namespace

Attendance attendance_of(const Session& session, const SessionReading& reading) {
  if (is_moved_and_held(session)) return Attendance::Attended;
  if (session.attendance || !reading.attendance) return attendance_of(session);
  return reading.attendance->value;
}

Attendance attendance_of(const Client& client, const ClientReading& reading, std::size_t index) {
  const Session& session = client.sessions[index];
  return index < reading.sessions.size() ? attendance_of(session, reading.sessions[index])
                                         : attendance_of(session);
}

bool may_be_missed(const Session& session, const SessionReading& reading) {
  constexpr double rather_so = 0.6;
  if (session.attendance || reading.attendance || has_fields_of_an_hour(session)) return false;
  const bool is_said = std::ranges::any_of(reading.phrases, [](const PhraseHit& hit) {
    return attendance_by_rule(hit.rule) && hit.status == Status::Counted && hit.strength > 1;
  });
  return is_said || std::ranges::any_of(reading.learned, [](const LearnedHit& hit) {
           return hit.sign == "cancelling" && hit.status == Status::Counted &&
                  hit.probability >= rather_so;
         });
}

bool has_hour(const Session& session) {
  return words_in(session) >= words_of_an_hour || has_fields_of_an_hour(session);
}

bool is_moved_and_held(const Session& session) {
  if (!session.attendance || session.attendance->value != Attendance::Rescheduled) return false;
  const bool reviewed = std::ranges::any_of(
      session.homework, [](const Homework& each) { return each.done.has_value(); });
  const bool quotes = session.notes.text.find('"') != std::string::npos ||
                      session.notes.text.find("\u201c") != std::string::npos;
  return reviewed || !session.transcript.empty() || session.minutes || session.talk ||
         session.effort.client || says_they_met(session) ||
         (quotes && words_in(session) >= words_of_an_hour);
}

std::optional<Noted<Attendance>> decide_attendance(const Session& session, const SlotStory& story,
                                                   const SessionReading& reading) {
  if (session.attendance) return std::nullopt;
  std::optional<Noted<Attendance>> told = story.slot.attendance;
  if (told && was_held(told->value)) return told;
  const bool is_long = words_in(session) >= 2 * words_of_an_hour;
  const bool was_alone = story.waited_out && !story.hour.met && !story.hour.has_content;
  if (was_alone && !is_long && !has_fields_of_an_hour(session)) {
    if (told) return told;
    told = story.waited_out;
    if (tells_of_message(session)) told->value = Attendance::Cancelled;
    return told;
  }
  if (has_hour(session)) return std::nullopt;
  const bool is_open = !told || story.slot.is_asked;
  if (!told && !story.slot.is_other) told = by_phrases(reading);
  if (told && story.hour.met) {
    return Noted<Attendance>{.value = Attendance::Attended, .where = *story.hour.met};
  }
  if (is_open && !is_brief(session, story)) return std::nullopt;
  return told;
}

}  // namespace resist
