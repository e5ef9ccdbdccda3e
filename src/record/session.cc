#include "record/session.h"

namespace resist {

Attendance attendance_of(const Session& session) {
  return session.attendance ? session.attendance->value : Attendance::Attended;
}

bool was_held(Attendance attendance) {
  return attendance == Attendance::Attended || attendance == Attendance::Late;
}

std::string_view to_word(Attendance attendance) {
  switch (attendance) {
    case Attendance::Attended:
      return "attended";
    case Attendance::Late:
      return "late";
    case Attendance::Cancelled:
      return "cancelled";
    case Attendance::LateCancelled:
      return "late-cancelled";
    case Attendance::NoShow:
      return "no-show";
    case Attendance::Rescheduled:
      return "rescheduled";
    case Attendance::TherapistCancelled:
      return "therapist-cancelled";
  }
  return {};
}

std::string_view to_word(Modality modality) {
  switch (modality) {
    case Modality::InPerson:
      return "in-person";
    case Modality::Video:
      return "video";
    case Modality::Phone:
      return "phone";
    case Modality::Group:
      return "group";
    case Modality::Couple:
      return "couple";
    case Modality::Family:
      return "family";
  }
  return {};
}

std::string_view to_word(Risk risk) {
  switch (risk) {
    case Risk::None:
      return "none";
    case Risk::Monitor:
      return "monitor";
    case Risk::Active:
      return "active";
  }
  return {};
}

std::string_view to_word(SuggestionResponse response) {
  switch (response) {
    case SuggestionResponse::Used:
      return "used";
    case SuggestionResponse::Tried:
      return "tried";
    case SuggestionResponse::Declined:
      return "declined";
    case SuggestionResponse::YesBut:
      return "yes-but";
    case SuggestionResponse::Ignored:
      return "ignored";
  }
  return {};
}

}  // namespace resist
