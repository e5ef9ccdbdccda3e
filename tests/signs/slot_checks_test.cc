#include <string>

#include <doctest/doctest.h>

#include "signs/appointments.h"
#include "support/sign_record.h"

using namespace resist;

namespace {

/// What `check_slots` says of a slot with that attendance and note; empty when nothing.
std::string said_of(const std::string& attendance, const std::string& note) {
  const SignRecord record(weekly({"attendance: " + attendance + ", notes: \"" + note + "\""}));
  std::string said;
  for (const Diagnostic& each : check_slots(record.client())) said += each.message;
  return said;
}

}  // namespace

TEST_CASE("a cancelled slot whose note tells of less than a day's notice is pointed out") {
  struct Row {
    const char* note;
    const char* told;
  };
  const Row rows[] = {
      {"Rang an hour before.", "an hour before"},
      {"Rang an hour before to cancel, migraine.", "an hour before"},
      {"Ct. texted 20 mins before the session: stuck at work.", "20 mins before"},
      {"Emailed two hours beforehand.", "two hours beforehand"},
      {"Cancelled 23 hours before the appointment.", "23 hours before"},
      {"Cancelled this morning by text.", "this morning"},
      {"Could not face it. Called same day.", "same day"},
      {"Cancelled at short notice, son ill.", "short notice"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.note);
    CHECK(said_of("cancelled", row.note) ==
          std::string("the field says only \"cancelled\", and the note \"") + row.told + "\"");
  }
}

TEST_CASE("where the note leaves a doubt, nothing is said of the notice") {
  const char* const notes[] = {
      "Rang two days before, away.",
      "Rang 24 hours before.",
      "Rang 48 hours before the session.",
      "Texted some hours before.",
      "Rang an hour before lunch on Monday.",
      "I rang an hour before to cancel.",
      "Clinic rang an hour before.",
      "Cancelled. Last week cancelled on the day too.",
      "Reminder text sent an hour before; cancelled.",
      "Cancelled. Policy on short notice explained.",
      "Holiday agreed in May. Rang this morning to confirm.",
      "Has slept badly since this morning.",
      "Cancelled.",
      "",
  };
  for (const char* const note : notes) {
    CAPTURE(note);
    CHECK(said_of("cancelled", note).empty());
  }
  for (const char* const attendance : {"late-cancelled", "no-show", "rescheduled", "attended"}) {
    CAPTURE(attendance);
    CHECK(said_of(attendance, "Rang an hour before.").empty());
  }
}
