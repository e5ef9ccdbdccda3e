#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/sign_record.h"

using namespace resist;

namespace {

/// Weekly slots: '.' attended, 'l' late, 'n' no-show, 'q' cancelled late, 'c' cancelled, 'm' moved,
/// 't' the therapist cancelled, 'a' an agreed break, 'p' the power was out, 'i' cancelled with flu.
std::string slots(std::string_view kinds) {
  std::vector<std::string> sessions;
  for (const char each : kinds) {
    switch (each) {
      case 'l':
        sessions.emplace_back("attendance: late, late_minutes: 12");
        break;
      case 'n':
        sessions.emplace_back("attendance: no-show");
        break;
      case 'q':
        sessions.emplace_back("attendance: late-cancelled");
        break;
      case 'c':
        sessions.emplace_back("attendance: cancelled");
        break;
      case 'm':
        sessions.emplace_back("attendance: rescheduled");
        break;
      case 't':
        sessions.emplace_back("attendance: therapist-cancelled");
        break;
      case 'a':
        sessions.emplace_back("attendance: cancelled, notes: 'Holiday, agreed in May.'");
        break;
      case 'p':
        sessions.emplace_back("attendance: rescheduled, notes: Power out in the building.");
        break;
      case 'i':
        sessions.emplace_back("attendance: cancelled, notes: 'Rang, has the flu.'");
        break;
      default:
        sessions.emplace_back();
    }
  }
  return weekly(sessions);
}

}  // namespace

TEST_CASE("cancelling: one session") {
  struct Row {
    const char* reason;
    const char* slot;
    const char* level;
  };
  const Row rows[] = {
      {"missed without notice", "n", "marked"},
      {"cancelled on the day", "q", "present"},
      {"cancelled", "c", "present"},
      {"moved by the client", "m", "present"},
      {"cancelled by an ill client is still cancelled by the client", "i", "present"},
      {"late is there", "l", "none"},
      {"attended", ".", "none"},
      {"the therapist cancelled", "t", "none"},
      {"a break agreed beforehand", "a", "none"},
      {"the building had no power", "p", "none"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    const SignRecord record(slots(std::string(row.slot) + "...."));
    CHECK(session_level(record, record.read("cancelling"), week(1)) == row.level);
  }
}

TEST_CASE("cancelling: the level follows from points and events of the last eight slots") {
  struct Row {
    const char* reason;
    const char* slots;
    const char* level;
  };
  const Row rows[] = {
      {"three slots are too few to say", "nn.", "unknown"},
      {"slots the clinic took away are none", "n.ttt.", "unknown"},
      {"all kept", "........", "none"},
      {"one cancellation is an event", ".....c..", "none"},
      {"one no-show is two points", ".....n..", "watch"},
      {"a no-show among the first three slots", ".n......", "none"},
      {"and not long ago", ".n...", "watch"},
      {"one is an event, two may be a pattern", "....c.c.", "present"},
      {"two cancellations, one of them for illness", "....c.i.", "watch"},
      {"no-show and cancellation are three points", "....n.c.", "present"},
      {"two late cancellations are three points", "....q.q.", "present"},
      {"two moved slots are half a point", "....m.m.", "watch"},
      {"three events whatever their points", "m...m.m.", "present"},
      {"three events of the last six", "..c.c.c.", "marked"},
      {"two no-shows in a row", "...nn...", "marked"},
      {"two no-shows apart", ".n....n.", "present"},
      {"four kept since lower it", "cccc....", "watch"},
      {"three kept since do not", ".cccc...", "marked"},
      {"eight kept since, and it has passed", "cccc........", "none"},
      {"the therapist's absences never count", "t.t.t.t.t.", "none"},
      {"nor do agreed breaks", "a.a.a.a...", "none"},
      {"illness gives no points, yet is an event", "....n.i.", "watch"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    CHECK(to_word(SignRecord(slots(row.slots)).read("cancelling").level) == row.level);
  }
}

TEST_CASE("cancelling: a rate comes with its denominator and interval, from three on") {
  CHECK(SignRecord(slots(".c..c.n.")).read("cancelling").explanation ==
        "3 of the last 8 appointments were cancelled, missed or moved by the client (38 %; 80 % "
        "interval 20 to 60 %). 1 without notice.");
  CHECK(SignRecord(slots("....c.n.")).read("cancelling").explanation ==
        "2 of the last 8 appointments were cancelled, missed or moved by the client. 1 without "
        "notice.");
  CHECK(SignRecord(slots("..c...")).read("cancelling").explanation ==
        "1 of the last 6 appointments was cancelled, missed or moved by the client. One is an "
        "event, not a pattern.");
  CHECK(SignRecord(slots("..t...")).read("cancelling").explanation ==
        "The last 5 appointments were kept.");
  CHECK(SignRecord(slots("n.")).read("cancelling").explanation ==
        "2 appointments so far; at least 4 are needed to speak of a pattern.");
}

TEST_CASE("cancelling: what was not the client's doing is shown with the reason") {
  const SignReading reading = SignRecord(slots("..t.p.a.")).read("cancelling");
  REQUIRE(reading.not_counted.size() == 3);
  CHECK(reading.not_counted[0].note == "'agreed in': the clinic's doing or an agreed break");
  CHECK(reading.not_counted[1].note == "'power out': the clinic's doing or an agreed break");
  CHECK(reading.not_counted[2].note == "cancelled by the therapist or the clinic");
}

TEST_CASE("cancelling: prose tells the attendance where no field does") {
  SignRecord record(weekly({"", "notes: No call. No show.", "", "notes: Clinic cancelled.", ""}));
  record.tells(week(2), Attendance::NoShow, "No show.");
  record.tells(week(4), Attendance::TherapistCancelled, "Clinic cancelled.");
  const SignReading reading = record.read("cancelling");
  CHECK(session_level(record, reading, week(2)) == "marked");
  CHECK(session_level(record, reading, week(4)) == "none");
  REQUIRE(reading.evidence.size() == 1);
  CHECK(reading.evidence[0].quote == "No show.");
  CHECK(to_word(reading.evidence[0].kind) == "text");
}

TEST_CASE("cancelling: what the therapist did about a missed slot stands below the slot itself") {
  SignRecord record(weekly({"", "notes: No-show. Rang left a message.", "",
                            "attendance: no-show, notes: Rang left a message.", ""}));
  record.tells(week(2), Attendance::NoShow, "No-show.");
  record.reads(week(2), "cancelling", "Rang left a message.", 0.99);
  record.reads(week(4), "cancelling", "Rang left a message.", 0.99);
  const SignReading reading = record.read("cancelling");
  std::vector<std::string> quotes;
  for (const Evidence& each : reading.evidence) quotes.push_back(each.quote);
  CHECK(quotes == std::vector<std::string>{"No-show.", "attendance: no-show",
                                           "Rang left a message.", "Rang left a message."});
}

TEST_CASE("cancelling: what a client says in cancelling is not put below the field") {
  SignRecord record(weekly({"", "attendance: cancelled, notes: Rang cannot face it.", "", "", ""}));
  record.reads(week(2), "cancelling", "Rang cannot face it.", 0.97);
  CHECK(record.read("cancelling").evidence.at(0).quote == "Rang cannot face it.");
}

TEST_CASE("cancelling: an hour that was held and counts is told apart from those that were not") {
  SignRecord record(weekly({"", "attendance: no-show", "notes: Came 20 minutes late.", "", ""}));
  record.tells(week(3), Attendance::Late, "Came 20 minutes late.");
  record.says(week(3), "cancelling", "Came 20 minutes late.", 3);
  const std::string told = record.read("cancelling").explanation;
  CAPTURE(told);
  CHECK(told.find("1 of the last 5 appointments was cancelled, missed or moved") == 0);
  CHECK(told.find("1 more was kept, though begun late, cut short or nearly called off.") !=
        std::string::npos);
  CHECK(SignRecord(slots("n.c..")).read("cancelling").explanation.find("was kept, though") ==
        std::string::npos);
}

TEST_CASE("cancelling: words about a slot do not outweigh a session on record as held") {
  SignRecord record(weekly({"", "", "attendance: attended, notes: Sorry to have missed last week.",
                            "notes: Asked to move it., late_minutes: 0", ""}));
  record.says(week(3), "cancelling", "Sorry to have missed last week.");
  const SignReading reading = record.read("cancelling");
  CHECK(session_level(record, reading, week(3)) == "none");
  CHECK(reading.not_counted.at(0).note ==
        "the attendance on record says that this session was held");
}

TEST_CASE("cancelling: a long gap is said, against the client's own rhythm") {
  const auto explanation_with = [](const std::string& last) {
    std::string yaml = "client: T-01\nsessions:\n";
    for (const std::string& date : {std::string("2026-01-06"), std::string("2026-01-13"),
                                    std::string("2026-01-20"), std::string("2026-01-27"), last}) {
      yaml += "  - {date: " + date + ", notes: Note.}\n";
    }
    return SignRecord(yaml).read("cancelling").explanation;
  };
  CHECK(explanation_with("2026-02-24") ==
        "None of the last 5 appointments reads as missed; attendance is not on record. The last "
        "gap was 28 days; 7 are usual.");
  CHECK(explanation_with("2026-02-16") ==
        "None of the last 5 appointments reads as missed; attendance is not on record.");
}

TEST_CASE("cancelling: in prose, whose doing it was, and what was kept after all") {
  struct Row {
    const char* reason;
    const char* note;
    Attendance told;
    const char* level;
  };
  const Row rows[] = {
      {"the client's", "Rang to cancel.", Attendance::Cancelled, "present"},
      {"a taxi's, and the hour was held by phone", "Taxi did not come.", Attendance::Attended,
       "none"},
      {"nobody's: on a ward", "Cancelled, she is on the ward.", Attendance::Cancelled, "none"},
      {"what was agreed was the message", "No-show, emailed as agreed.", Attendance::NoShow,
       "marked"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    SignRecord record(weekly({"", "", "", "notes: '" + std::string{row.note} + "'"}));
    record.says(week(4), "cancelling", row.note, 2).tells(week(4), row.told, row.note);
    CHECK(session_level(record, record.read("cancelling"), week(4)) == row.level);
  }
}

TEST_CASE("cancelling: what was kept, though late, is not counted as missed") {
  SignRecord record(
      weekly({"attendance: no-show", "", "", "", "notes: Came ten minutes late.", ""}));
  record.says(week(5), "cancelling", "Came ten minutes late.", 2)
      .tells(week(5), Attendance::Late, "Came ten minutes late.");
  const SignReading reading = record.read("cancelling");
  CHECK(reading.explanation.starts_with("1 of the last 6 appointments was cancelled"));
  CHECK(reading.explanation.find("1 more was kept") != std::string::npos);
  CHECK(reading.count.missed == 1);
  CHECK(reading.count.shown == 2);
}

TEST_CASE("cancelling: what became of an appointment is claimed only where the record says it") {
  SignRecord record(weekly({"", "", "notes: Her word that she is busy.", "", "", ""}));
  record.says(week(3), "cancelling", "Her word that she is busy.", 2);
  const SignReading reading = record.read("cancelling");
  CHECK(reading.explanation.starts_with(
      "1 of the last 6 appointments may have been late, missed or moved; attendance is not on "
      "record."));
  CHECK(reading.explanation.find("kept") == std::string::npos);
}
