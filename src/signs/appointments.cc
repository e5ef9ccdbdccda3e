#include "signs/appointments.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "signs/mention.h"
#include "signs/pattern.h"
#include "signs/text_evidence.h"

namespace resist {
namespace {

// The client could not be where the hour is.
constexpr auto kept_words = std::to_array<std::string_view>({
    "on the unit",
    "on unit",
    "on the crisis unit",
    "on the ward",
    "on ward",
    "on the psych unit",
    "on the psychiatric unit",
    "in custody",
    "campus closed",
    "campus was closed",
    "roads closed",
    "road was closed",
    "roads were closed",
    "road closed",
    "ice storm",
    "evacuation order",
});

/// Words of a note that say so; empty when there are none.
std::string_view client_was_kept(std::string_view note) {
  return mentioned(note, kept_words);
}

std::string_view rule_of(Attendance attendance) {
  switch (attendance) {
    case Attendance::NoShow:
      return "cancelling/no-show";
    case Attendance::LateCancelled:
      return "cancelling/late-cancelled";
    case Attendance::Rescheduled:
      return "cancelling/moved";
    default:
      return "cancelling/cancelled";
  }
}

double points_of(Attendance attendance, const Settings& settings) {
  switch (attendance) {
    case Attendance::NoShow:
      return settings["no-show-points"];
    case Attendance::LateCancelled:
      return settings["late-points"];
    case Attendance::Rescheduled:
      return settings["moved-points"];
    default:
      return settings["cancelled-points"];
  }
}

/// What the record says of the slot, from the field or else from the prose, with its place.
struct Told {
  Attendance attendance = Attendance::Attended;
  Span where;
  EvidenceKind kind = EvidenceKind::Field;
  std::string quote;
};

std::string sentence_at(const SessionReading& reading, const Span& where) {
  for (const Sentence& each : reading.sentences) {
    const bool holds = each.where.file == where.file && each.where.begin <= where.begin &&
                       where.begin < each.where.begin + each.where.length;
    if (holds) return std::string(each.text);
  }
  return std::string(where.text());
}

std::optional<Told> told(const Context& context, std::size_t index) {
  const Session& session = context.client.sessions[index];
  if (session.attendance) {
    return Told{.attendance = session.attendance->value,
                .where = session.attendance->where,
                .quote = "attendance: " + std::string(to_word(session.attendance->value))};
  }
  if (index >= context.reading.sessions.size()) return std::nullopt;
  const SessionReading& reading = context.reading.sessions[index];
  if (!reading.attendance) return std::nullopt;
  return Told{.attendance = reading.attendance->value,
              .where = reading.attendance->where,
              .kind = EvidenceKind::Text,
              .quote = sentence_at(reading, reading.attendance->where)};
}

/// Why a slot that was not kept is none of the client's doing; empty when nothing says so.
std::string not_the_client(const Context& context, std::size_t index, Attendance attendance) {
  const Session& session = context.client.sessions[index];
  if (session.attendance && attendance == Attendance::TherapistCancelled)
    return "cancelled by the therapist or the clinic";
  const std::string_view words = clinic_or_agreed(session.notes.text);
  // Nobody agrees beforehand not to come: what "as agreed" stands for there is something else.
  const bool is_agreement = words.find("agreed") != std::string_view::npos;
  if (!words.empty() && !(is_agreement && attendance == Attendance::NoShow))
    return fmt::format("'{}': the clinic's doing or an agreed break", words);
  const std::string_view kept = client_was_kept(session.notes.text);
  if (!kept.empty()) return fmt::format("'{}': not the client's doing", kept);
  const bool prose_says_clinic =
      index < context.reading.sessions.size() && context.reading.sessions[index].attendance &&
      context.reading.sessions[index].attendance->value == Attendance::TherapistCancelled;
  return prose_says_clinic ? "not the client's doing, as the note has it" : "";
}

/// Beside the record of a slot missed without notice, a reading of another sentence tells at best
/// what the therapist did about it ("Rang, left a message"): it stays in sight, below the plain
/// word.
void put_below_the_record(std::vector<Evidence>& found) {
  for (Evidence& each : found) {
    if (each.kind != EvidenceKind::Learned || each.status != Status::Counted) continue;
    each.weight = std::min(each.weight, evidence_weights.learned_alone);
  }
}

}  // namespace

std::vector<Evidence> slot_evidence(const Context& context, std::size_t index) {
  std::vector<Evidence> found = text_evidence(context, index, "cancelling");
  const std::string_view kept_away =
      found.empty() ? std::string_view{}
                    : client_was_kept(context.client.sessions[index].notes.text);
  if (!kept_away.empty()) {
    set_aside(found, Status::Clinic, fmt::format("'{}': not the client's doing", kept_away));
  }
  const std::optional<Told> told_of = told(context, index);
  if (!told_of) return found;
  if (was_held(told_of->attendance)) {
    if (told_of->attendance == Attendance::Attended && told_of->kind == EvidenceKind::Text) {
      set_aside(found, Status::History,
                fmt::format("'{}': the session was held", told_of->where.text()));
      return found;
    }
    // What the prose says of lateness is itself such a sentence; a field is another's word for it.
    if (told_of->kind == EvidenceKind::Text) return found;
    set_aside(found, Status::History, "the attendance on record says that this session was held");
    return found;
  }
  FieldEvidence field{.rule = rule_of(told_of->attendance),
                      .kind = told_of->kind,
                      .strength = told_of->attendance == Attendance::NoShow ? 3 : 2,
                      .where = told_of->where,
                      .quote = told_of->quote};
  field.note = not_the_client(context, index, told_of->attendance);
  if (!field.note.empty()) {
    field.status = Status::Clinic;
    set_aside(found, Status::Clinic, field.note);
  }
  if (told_of->attendance == Attendance::NoShow) put_below_the_record(found);
  if (told_of->kind == EvidenceKind::Text) {
    // The sentence that tells of the slot is one piece of evidence, however many rules find it.
    std::erase_if(found, [&](const Evidence& each) { return each.quote == told_of->quote; });
  }
  found.insert(found.begin(), field_evidence(context, index, std::move(field)));
  return found;
}

bool is_on_record(const Context& context) {
  const auto& sessions = context.client.sessions;
  const auto end = sessions.begin() + static_cast<std::ptrdiff_t>(slots_until(context));
  return std::any_of(sessions.begin(), end,
                     [](const Session& each) { return each.attendance.has_value(); });
}

std::vector<Slot> read_slots(const Context& context, const std::vector<SessionSign>& sessions) {
  std::vector<Slot> slots;
  for (std::size_t i = 0; i < slots_until(context); ++i) {
    const std::optional<Told> told_of = told(context, i);
    const bool missed = told_of && !was_held(told_of->attendance);
    if (missed && !not_the_client(context, i, told_of->attendance).empty()) continue;
    Slot slot{.index = i,
              .date = context.client.sessions[i].date.value,
              .is_event = sessions[i].level >= Level::Watch};
    slot.is_missed = slot.is_event && missed;
    slot.is_told_kept = told_of && !missed;
    if (slot.is_event) {
      slot.is_no_show = missed && told_of->attendance == Attendance::NoShow;
      slot.points = missed ? points_of(told_of->attendance, context.settings)
                           : context.settings["cancelled-points"];
      const std::string_view reason = outside_control(context.client.sessions[i].notes.text);
      slot.has_reason = !slot.is_no_show && !reason.empty();
      if (slot.has_reason) slot.points = 0;
    }
    slots.push_back(slot);
  }
  return slots;
}

}  // namespace resist
