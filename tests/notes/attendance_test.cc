#include <array>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "notes/session_fields.h"

using namespace resist;

namespace {

/// The attendance read from \p written, "to come" for a booking, "?" for an error; and a `*` where
/// something was remarked.
std::string attendance_from(std::string_view written) {
  const YamlNode node{.kind = YamlNode::Kind::Scalar, .scalar = std::string{written}};
  Diagnostics diagnostics;
  bool to_come = false;
  const auto read = read_attendance({.key = "attendance", .node = &node}, to_come, diagnostics);
  std::string shown = read ? std::string{to_word(read->value)} : to_come ? "to come" : "?";
  if (read && !diagnostics.empty()) shown += "*";
  return shown;
}

}  // namespace

TEST_CASE("attendance is read in our words and in those of practice software") {
  struct Case {
    std::string_view written;
    std::string_view read;
  };
  static constexpr std::array cases = {
      Case{"attended", "attended"},
      Case{"Late", "late"},
      Case{"late_cancelled", "late-cancelled"},
      Case{" no show ", "no-show"},
      Case{"therapist cancelled", "therapist-cancelled"},
      // SimplePractice
      Case{"Show", "attended"},
      Case{"No show", "no-show"},
      Case{"Late canceled", "late-cancelled"},
      Case{"Clinician canceled", "therapist-cancelled"},
      Case{"Client canceled", "cancelled"},
      Case{"Canceled", "cancelled*"},
      // TherapyNotes, IntakeQ, Jane
      Case{"Missed", "no-show"},
      Case{"Arrived", "attended"},
      Case{"Checked In", "attended"},
      Case{"Cancelled", "cancelled"},
      Case{"Canceled & Rescheduled", "rescheduled"},
      Case{"Late Cancel", "late-cancelled"},
      // the NHS
      Case{"DNA", "no-show"},
      Case{"CNA", "cancelled"},
      Case{"did not attend", "no-show"},
      Case{"FTA", "no-show"},
      // bookings, which say nothing of what happened
      Case{"Confirmed", "to come"},
      Case{"Booked Online", "to come"},
      Case{"ENTERED_IN_ERROR", "to come"},
      // not ours to guess
      Case{"Declined", "?"},
      Case{"yes", "?"},
      Case{"no", "?"},
      Case{"", "?"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.written);
    CHECK(attendance_from(each.written) == each.read);
  }
}
