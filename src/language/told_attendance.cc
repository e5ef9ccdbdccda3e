#include "language/told_attendance.h"

#include <algorithm>
#include <array>
#include <vector>

#include "language/cue_lists.h"
#include "language/cue_tables.h"
#include "language/cues.h"
#include "language/voice.h"
#include "language/word_set.h"

namespace resist {
namespace {

constexpr auto words = std::to_array<Attendance>(
    {Attendance::Late, Attendance::Cancelled, Attendance::LateCancelled, Attendance::NoShow,
     Attendance::Rescheduled, Attendance::TherapistCancelled});

const CueTable& cues() {
  static const CueTable table{attendance_index(), attendance_groups()};
  return table;
}

const CueTable& of_hours() {
  static const CueTable table{hour_index(), hour_groups()};
  return table;
}

/// The group of what says that nobody came, at any place of a note.
constexpr std::string_view waited_out = "waited-out";

/// Words that may stand before what tells of the slot, besides whom it is of: "then", "session".
constexpr WordSet lead_words{std::to_array<std::string_view>(
    {"was",  "is",    "a",      "an",    "the",    "has",        "had",    "again",
     "just", "today", "second", "third", "status", "attendance", "simply", "another",
     "then", "also",  "there",  "still", "all",    "arr",        "both",   "to",
     "were", "front", "desk",   "admin", "office", "secretary"})};

/// Words after which a new clause may begin, as after a comma.
constexpr WordSet joints{std::to_array<std::string_view>({"and", "so", "but", "then", "as"})};

/// What tells of the slot stands at once, or a clause later: tokens before it at most.
constexpr std::uint32_t most_before = 14;

/// What a message says stands after who sent it, from where.
constexpr std::uint32_t most_before_news = 24;

/// Where the clause of token \p at begins.
std::uint32_t clause_begin(const CueText& text, std::uint32_t at) {
  while (at > 0) {
    const Token& before = text.tokens[at - 1];
    const bool ends = before.kind == TokenKind::Punctuation || joints.has(before.surface);
    if (ends) break;
    --at;
  }
  return at;
}

/// What stands before a place, in its clause.
struct Lead {
  bool is_plain = true;    ///< nothing but whom it is of
  bool is_ours = false;    ///< the therapist's or the clinic's doing
  bool is_client = false;  ///< the client's
};

Lead lead_of(const CueText& text, std::uint32_t end) {
  Lead lead;
  for (std::uint32_t i = clause_begin(text, end); i < end; ++i) {
    const Token& token = text.tokens[i];
    if (token.is(WordClass::Therapist) || token.is(WordClass::Clinic)) {
      lead.is_ours = true;
    } else if (token.is(WordClass::Client) || token.is(WordClass::Pronoun)) {
      lead.is_client = true;
    } else if (token.kind == TokenKind::Word) {
      lead.is_plain = lead.is_plain && lead_words.has(token.surface);
    }
  }
  return lead;
}

/// A sentence with what was found in it.
struct Heard {
  CueText text;
  std::vector<CueMatch> found;

  /// The client was in hospital: no hour, and nobody's cancelling.
  bool in_hospital = false;

  [[nodiscard]] bool has(CueRole role) const {
    return std::ranges::any_of(found,
                               [&](const CueMatch& each) { return each.group->role == role; });
  }
  [[nodiscard]] bool has_cause(std::string_view names) const {
    return std::ranges::any_of(found, [&](const CueMatch& each) {
      return each.group->role == CueRole::Decides && each.group->names == names;
    });
  }

  /// The therapist's or the clinic's cause is told; where the client's is, too, nothing is.
  [[nodiscard]] bool is_our_doing() const {
    return (has_cause("our-cause") || has_cause("hospital-cause")) && !has_cause("client-cause");
  }
};

/// A slot that was moved or called off by the therapist is the therapist's, and one whom the
/// therapist failed is nobody's absence.
std::optional<Attendance> as_ours(Attendance told) {
  const bool moved = told == Attendance::Cancelled || told == Attendance::LateCancelled ||
                     told == Attendance::Rescheduled || told == Attendance::TherapistCancelled;
  if (!moved) return std::nullopt;
  return Attendance::TherapistCancelled;
}

/// "No session", "not held": that there was none is said, and whose doing it was is not. At the
/// beginning of a note that is enough, and counts against nobody.
std::optional<Attendance> not_held(const CueMatch& told, const Lead& lead, const Heard& heard) {
  // "We did not meet: she forgot": what the two of them did not do is nobody's doing yet.
  if (heard.has_cause("client-cause") && !heard.has_cause("our-cause")) {
    return Attendance::Cancelled;
  }
  const bool ours = lead.is_ours || (heard.is_our_doing() && !lead.is_client);
  if (!ours && told.begin > 0) return std::nullopt;
  return Attendance::TherapistCancelled;
}

/// The attendance that a match names; empty where it depends on who, and it is not them.
std::optional<Attendance> attendance_of(const CueMatch& told, const Heard& heard) {
  const Lead lead = lead_of(heard.text, told.begin);
  const std::string_view names = told.group->names;
  if (names == waited_out) {
    return lead.is_client ? std::nullopt : std::optional{Attendance::NoShow};
  }
  if (names == "in-hospital" || (heard.in_hospital && names != "late")) {
    return Attendance::TherapistCancelled;
  }
  if (names == "not-held") return not_held(told, lead, heard);
  if (names == "overslept") {
    return lead.is_ours ? std::nullopt : std::optional{Attendance::LateCancelled};
  }
  if (names == "ours" || names == "unsaid") {
    const bool ours = lead.is_ours || (heard.is_our_doing() && !lead.is_client);
    return ours ? std::optional{Attendance::TherapistCancelled} : std::nullopt;
  }
  if (names == "asked") {
    return lead.is_ours ? std::nullopt : std::optional{Attendance::Rescheduled};
  }
  if (names == "notice") {
    return lead.is_ours ? std::nullopt : std::optional{Attendance::LateCancelled};
  }
  const auto* const word =
      std::ranges::find_if(words, [&](Attendance each) { return to_word(each) == names; });
  // Whoever waited for the client says "I".
  const bool waited = *word == Attendance::NoShow && !lead.is_client &&
                      heard.text.tokens[told.begin].surface == hash_of("waited");
  if (lead.is_ours && !waited) return as_ours(*word);
  // "Nobody came, I was ill": an empty room, and not by the client's doing.
  const bool was_ours = heard.has_cause("our-cause") && !heard.has_cause("client-cause");
  if (*word == Attendance::NoShow && was_ours && !lead.is_client) {
    return Attendance::TherapistCancelled;
  }
  const bool same_day = *word == Attendance::Cancelled && heard.has(CueRole::Counts);
  return same_day ? Attendance::LateCancelled : *word;
}

/// Whether the words up to the end of its clause are about another day or appointment. "Swapped to
/// next week" says for itself which.
bool is_of_another(const CueMatch& told, const Heard& heard) {
  static constexpr std::array stops = {hash_of(";"), hash_of("."), hash_of(",")};
  const auto& tokens = heard.text.tokens;
  const auto from = tokens.begin() + std::max(told.begin, told.end - 1);
  const auto stop = std::find_if(from, tokens.end(), [](const Token& each) {
    return std::ranges::find(stops, each.surface) != stops.end();
  });
  const auto end = static_cast<std::uint32_t>(stop - tokens.begin());
  const bool is_moved = told.group->names == "asked" || told.group->names == "rescheduled" ||
                        told.group->names == "overslept";
  return std::ranges::any_of(heard.found, [&](const CueMatch& each) {
    const bool within = each.begin >= told.begin && each.end <= told.end;
    const bool moved_to = is_moved && each.phrase.starts_with("next");
    const bool kept_since = heard.in_hospital && each.phrase == "since";
    return each.group->role == CueRole::Shields && each.begin < end && !within && !moved_to &&
           !kept_since;
  });
}

/// Whether it was somebody else's doing.
bool is_of_other_person(const CueMatch& told, const CueText& text,
                        const AssertionContext& context) {
  CueText until;
  const auto end = static_cast<std::ptrdiff_t>(told.end);
  until.tokens.assign(text.tokens.begin(), text.tokens.begin() + end);
  until.quoted.assign(text.quoted.begin(), text.quoted.begin() + end);
  return other_person_in(until, context).has_value();
}

/// Whether a message is told of up to there: "son rang: not today".
bool has_messenger(const CueMatch& told, const Heard& heard) {
  static constexpr WordSet messengers{std::to_array<std::string_view>(
      {"rang", "rings", "called", "calls", "call", "phoned", "phone", "text", "texted", "texts",
       "message", "messaged", "email", "emailed", "voicemail", "slip", "desk", "note", "wrote"})};
  const auto end = heard.text.tokens.begin() + told.end;
  return std::any_of(heard.text.tokens.begin(), end,
                     [](const Token& token) { return messengers.has(token.surface); });
}

/// Whether nothing but whom it is of stands before what tells of the slot; where the clinic's cause
/// is told, that may.
bool is_said_plainly(const CueMatch& told, const Heard& heard) {
  if (lead_of(heard.text, told.begin).is_plain) return true;
  const bool leaves_open = told.group->names == "unsaid" || told.group->names == "not-held";
  return leaves_open && heard.has(CueRole::Decides);
}

/// Another day or appointment, or a slot of which it is not said who called it off.
bool is_about_another(const CueMatch& each) {
  return each.group->role == CueRole::Shields || each.group->names == "unsaid" ||
         each.group->names == "not-held";
}

bool is_in_hospital(const Heard& heard, const AssertionContext& context) {
  return std::ranges::any_of(heard.found, [&](const CueMatch& each) {
    if (each.group->names != "hospital-cause") return false;
    const std::optional<Subject> subject = subject_of(heard.text, each.begin);
    const bool is_others = subject && subject->who == Subject::Who::Other;
    return !is_others && !is_of_other_person(each, heard.text, context);
  });
}

/// Where only a brief note of no hour says so, what was missed may be another slot.
bool needs_brief_note(const CueMatch& told) {
  constexpr auto open =
      std::to_array<std::string_view>({"asked", "notice", "overslept", "not-held", "in-hospital"});
  return std::ranges::find(open, told.group->names) != open.end();
}

bool is_of_now(const AssertionContext& context) {
  return context.role != SectionRole::Plan && context.role != SectionRole::Homework &&
         context.role != SectionRole::Goal && !context.in_transcript;
}

Span where_of(const Passage& passage, const CueMatch& told, std::span<const Token> sentence) {
  const Token& first = sentence[told.begin];
  const Token& last = sentence[told.end - 1];
  return passage.locate(first.begin, last.begin + last.length - first.begin);
}

}  // namespace

ToldSlot told_attendance(const Passage& passage, std::span<const Token> sentence,
                         const AssertionContext& context) {
  ToldSlot slot;
  if (!is_of_now(context) || !cues().may_name(sentence)) return slot;
  Heard heard{.text = hear(sentence, context)};
  heard.found = cues().matches(heard.text, all_signs);
  heard.in_hospital = is_in_hospital(heard, context);
  for (const CueMatch& told : heard.found) {
    const bool is_news = told.group->names == "notice" || told.group->names == "asked";
    const std::uint32_t reach = is_news ? most_before_news : most_before;
    if (told.group->role != CueRole::Names || told.begin > reach) continue;
    if (!is_said_plainly(told, heard)) continue;
    if (told.group->names != waited_out && is_of_another(told, heard)) continue;
    const bool by_others = told.group->why == by_way_of_others;
    if (by_others ? !has_messenger(told, heard) : is_of_other_person(told, heard.text, context)) {
      continue;
    }
    const std::optional<Attendance> attendance = attendance_of(told, heard);
    if (!attendance) continue;
    slot.attendance = {.value = *attendance, .where = where_of(passage, told, sentence)};
    slot.is_asked = needs_brief_note(told);
    slot.waited_out = told.group->names == waited_out;
    return slot;
  }
  slot.is_other = std::ranges::any_of(heard.found, is_about_another);
  return slot;
}

ToldHour told_hour(const Passage& passage, std::span<const Token> sentence,
                   const AssertionContext& context) {
  ToldHour hour;
  if (!is_of_now(context) || !of_hours().may_name(sentence)) return hour;
  const CueText text = hear(sentence, context);
  for (const CueMatch& each : of_hours().matches(text, all_signs)) {
    if (each.group->names == "content") {
      hour.has_content = true;
    } else if (!hour.met && lead_of(text, each.begin).is_plain &&
               !is_of_other_person(each, text, context)) {
      hour.met = where_of(passage, each, sentence);
    }
  }
  return hour;
}

}  // namespace resist
