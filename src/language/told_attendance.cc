#include "language/told_attendance.h"

#include <algorithm>
#include <array>
#include <vector>

#include "language/attendance_cues.h"
#include "language/cues.h"
#include "language/voice.h"

namespace resist {
namespace {

// Words of a note that tells of an hour rather than of a slot that was missed (see signs/pattern).
constexpr std::ptrdiff_t words_of_an_hour = 60;

constexpr auto words = std::to_array<Attendance>(
    {Attendance::Late, Attendance::Cancelled, Attendance::LateCancelled, Attendance::NoShow,
     Attendance::Rescheduled, Attendance::TherapistCancelled});

const CueTable& cues() {
  static const CueTable table{attendance_cues()};
  return table;
}

/// Words that may stand before what tells of the slot, besides whom it is of: "then", "session".
constexpr auto lead_words = std::to_array<WordHash>(
    {hash_of("was"), hash_of("is"), hash_of("a"), hash_of("the"), hash_of("has"), hash_of("had"),
     hash_of("again"), hash_of("just"), hash_of("today"), hash_of("another"), hash_of("second"),
     hash_of("third"), hash_of("status"), hash_of("attendance")});

/// What stands before a place of the sentence.
struct Lead {
  bool is_plain = true;  ///< nothing but whom it is of
  bool is_ours = false;  ///< the therapist's or the clinic's doing
};

Lead lead_of(const CueText& text, std::uint32_t end) {
  Lead lead;
  for (std::uint32_t i = 0; i < end; ++i) {
    const Token& token = text.tokens[i];
    if (token.is(WordClass::Therapist) || token.is(WordClass::Clinic)) {
      lead.is_ours = true;
    } else if (token.kind == TokenKind::Word && !token.is(WordClass::Client) &&
               !token.is(WordClass::Pronoun)) {
      lead.is_plain =
          lead.is_plain && std::ranges::find(lead_words, token.surface) != lead_words.end();
    }
  }
  return lead;
}

/// Of what the sentence begins with, the longest.
const CueMatch* told_in(const std::vector<CueMatch>& all, const CueText& text) {
  const CueMatch* told = nullptr;
  for (const CueMatch& each : all) {
    if (each.group->role != CueRole::Names || !lead_of(text, each.begin).is_plain) continue;
    const bool longer = told == nullptr || each.end - each.begin > told->end - told->begin;
    if (longer) told = &each;
  }
  return told;
}

/// The attendance that a match names; empty where it depends on who, and it is not them.
std::optional<Attendance> attendance_of(const CueMatch& told, const CueText& text) {
  const Lead lead = lead_of(text, told.begin);
  if (told.group->names == "ours") {
    if (!lead.is_ours) return std::nullopt;
    return Attendance::TherapistCancelled;
  }
  const auto* const word = std::ranges::find_if(
      words, [&](Attendance each) { return to_word(each) == told.group->names; });
  if (!lead.is_ours || *word == Attendance::TherapistCancelled) return *word;
  // The therapist who was late or did not come is nobody's absence.
  const bool moved = *word == Attendance::Cancelled || *word == Attendance::LateCancelled ||
                     *word == Attendance::Rescheduled;
  if (!moved) return std::nullopt;
  return Attendance::TherapistCancelled;
}

/// Whether the words up to the next stop are about another day or appointment.
bool is_of_another(const CueMatch& told, const std::vector<CueMatch>& all,
                   std::span<const Token> sentence) {
  constexpr WordHash semicolon = hash_of(";");
  constexpr WordHash full_stop = hash_of(".");
  const auto stop = std::find_if(
      sentence.begin() + told.end, sentence.end(),
      [](const Token& each) { return each.surface == semicolon || each.surface == full_stop; });
  const auto end = static_cast<std::uint32_t>(stop - sentence.begin());
  return std::ranges::any_of(all, [&](const CueMatch& each) {
    return each.group->role == CueRole::Shields && each.begin < end;
  });
}

}  // namespace

std::optional<Noted<Attendance>> told_attendance(const Passage& passage,
                                                 std::span<const Token> sentence,
                                                 const AssertionContext& context) {
  const bool of_now = context.role != SectionRole::Plan && context.role != SectionRole::Homework &&
                      context.role != SectionRole::Goal && !context.in_transcript;
  if (!of_now || !cues().may_name(sentence)) return std::nullopt;
  const CueText heard = hear(sentence, context);
  const std::vector<CueMatch> all = cues().matches(heard, all_signs);
  const CueMatch* told = told_in(all, heard);
  if (told == nullptr || is_of_another(*told, all, sentence)) return std::nullopt;
  if (other_person_in(heard, context)) return std::nullopt;
  const std::optional<Attendance> attendance = attendance_of(*told, heard);
  if (!attendance) return std::nullopt;
  const Token& first = sentence[told->begin];
  const Token& last = sentence[told->end - 1];
  return Noted<Attendance>{
      .value = *attendance,
      .where = passage.locate(first.begin, last.begin + last.length - first.begin)};
}

bool has_hour(const Session& session) {
  const std::string_view text = session.notes.text;
  const auto gaps = std::ranges::count_if(text, [](char c) { return c == ' ' || c == '\n'; });
  return gaps >= words_of_an_hour || !session.transcript.empty() || session.minutes ||
         session.talk || session.effort.client || session.effort.therapist ||
         !session.homework.empty() || !session.measures.empty() || !session.topics.empty();
}

}  // namespace resist
