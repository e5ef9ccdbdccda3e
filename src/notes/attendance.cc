// The words that practice software has for an appointment. Sources: the status lists of
// SimplePractice (support article 360018410872), TherapyNotes, IntakeQ, Jane and Cliniko, and the
// NHS words DNA and CNA.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/unicode.h"
#include "notes/codes.h"
#include "notes/session_fields.h"

namespace resist {
namespace {

constexpr std::array our_words = {
    Word<Attendance>{"attended", Attendance::Attended},
    Word<Attendance>{"late", Attendance::Late},
    Word<Attendance>{"cancelled", Attendance::Cancelled},
    Word<Attendance>{"late-cancelled", Attendance::LateCancelled},
    Word<Attendance>{"no-show", Attendance::NoShow},
    Word<Attendance>{"rescheduled", Attendance::Rescheduled},
    Word<Attendance>{"therapist-cancelled", Attendance::TherapistCancelled},
};

constexpr std::array other_words = {
    Word<Attendance>{"show", Attendance::Attended},
    Word<Attendance>{"showed", Attendance::Attended},
    Word<Attendance>{"present", Attendance::Attended},
    Word<Attendance>{"arrived", Attendance::Attended},
    Word<Attendance>{"checked-in", Attendance::Attended},
    Word<Attendance>{"completed", Attendance::Attended},
    Word<Attendance>{"fulfilled", Attendance::Attended},
    Word<Attendance>{"first-visit", Attendance::Attended},
    Word<Attendance>{"on-time", Attendance::Attended},
    Word<Attendance>{"attended-late", Attendance::Late},
    Word<Attendance>{"arrived-late", Attendance::Late},
    Word<Attendance>{"late-arrival", Attendance::Late},
    Word<Attendance>{"client-cancelled", Attendance::Cancelled},
    Word<Attendance>{"cancelled-by-client", Attendance::Cancelled},
    Word<Attendance>{"patient-cancelled", Attendance::Cancelled},
    Word<Attendance>{"cna", Attendance::Cancelled},
    Word<Attendance>{"could-not-attend", Attendance::Cancelled},
    Word<Attendance>{"late-cancel", Attendance::LateCancelled},
    Word<Attendance>{"late-cancellation", Attendance::LateCancelled},
    Word<Attendance>{"cancelled-late", Attendance::LateCancelled},
    Word<Attendance>{"noshow", Attendance::NoShow},
    Word<Attendance>{"no-showed", Attendance::NoShow},
    Word<Attendance>{"dna", Attendance::NoShow},
    Word<Attendance>{"did-not-attend", Attendance::NoShow},
    Word<Attendance>{"did-not-arrive", Attendance::NoShow},
    Word<Attendance>{"fta", Attendance::NoShow},
    Word<Attendance>{"failed-to-attend", Attendance::NoShow},
    Word<Attendance>{"missed", Attendance::NoShow},
    Word<Attendance>{"cancelled-&-rescheduled", Attendance::Rescheduled},
    Word<Attendance>{"cancelled-and-rescheduled", Attendance::Rescheduled},
    Word<Attendance>{"client-rescheduled", Attendance::Rescheduled},
    Word<Attendance>{"rescheduled-by-client", Attendance::Rescheduled},
    Word<Attendance>{"clinician-cancelled", Attendance::TherapistCancelled},
    Word<Attendance>{"provider-cancelled", Attendance::TherapistCancelled},
    Word<Attendance>{"practitioner-cancelled", Attendance::TherapistCancelled},
    Word<Attendance>{"clinic-cancelled", Attendance::TherapistCancelled},
    Word<Attendance>{"office-cancelled", Attendance::TherapistCancelled},
    Word<Attendance>{"cancelled-by-therapist", Attendance::TherapistCancelled},
    Word<Attendance>{"cancelled-by-clinician", Attendance::TherapistCancelled},
    Word<Attendance>{"cancelled-by-clinic", Attendance::TherapistCancelled},
    Word<Attendance>{"therapist-rescheduled", Attendance::TherapistCancelled},
    Word<Attendance>{"clinician-rescheduled", Attendance::TherapistCancelled},
};

/// An appointment that is booked, or taken off the books, is neither held nor missed.
constexpr std::array<std::string_view, 12> bookings = {
    "scheduled", "to-be-scheduled", "booked",   "booked-online", "confirmed", "waitingconfirmation",
    "pending",   "proposed",        "waitlist", "never-booked",  "archived",  "entered-in-error"};

/// One spelling of cancelled.
std::string attendance_form(std::string_view written) {
  std::string form = word_form(written);
  for (const std::string_view american : {"canceled", "cancels", "canceling"}) {
    if (const std::size_t at = form.find(american); at != std::string::npos) {
      form.replace(at, american.size(), "cancelled");
    }
  }
  return form;
}

template <std::size_t Count>
std::optional<Attendance> find(const std::array<Word<Attendance>, Count>& words,
                               std::string_view form) {
  const auto found = std::ranges::find(words, form, &Word<Attendance>::word);
  if (found == words.end()) return std::nullopt;
  return found->value;
}

/// `Canceled` is a status of software that keeps who cancelled elsewhere.
void note_who_cancelled(const Noted<std::string>& written, Diagnostics& diagnostics) {
  diagnostics.push_back(diagnostic_at(
      Severity::Note, codes::who_cancelled, written.where,
      fmt::format("\"{}\" does not say who cancelled; it is read as cancelled by the client",
                  written.value),
      R"(write "cancelled" for the client, "therapist-cancelled" for you or the clinic)"));
}

}  // namespace

std::optional<Noted<Attendance>> read_attendance(const Value& value, bool& to_come,
                                                 Diagnostics& diagnostics) {
  const std::optional<Noted<std::string>> written = read_text(value, diagnostics);
  if (!written) return std::nullopt;
  const std::string form = attendance_form(written->value);
  std::optional<Attendance> attendance = find(our_words, form);
  if (!attendance) attendance = find(other_words, form);
  if (attendance) {
    if (form == "cancelled" && word_form(written->value) != form) {
      note_who_cancelled(*written, diagnostics);
    }
    return Noted<Attendance>{.value = *attendance, .where = written->where};
  }
  if (std::ranges::find(bookings, form) != bookings.end()) {
    to_come = true;
    diagnostics.push_back(diagnostic_at(
        Severity::Warning, codes::not_attendance, written->where,
        fmt::format("\"{}\" does not say whether the session took place; the entry is passed over",
                    written->value)));
    return std::nullopt;
  }
  std::vector<std::string_view> allowed;
  allowed.reserve(std::size(our_words));
  for (const Word<Attendance>& each : our_words) allowed.push_back(each.word);
  report_unknown_word(value, allowed, diagnostics);
  return std::nullopt;
}

}  // namespace resist
