// How four therapists begin a note, each in a voice of their own: what the opening tells of the
// appointment. Written before the rules that read them were looked at.
#include <array>
#include <span>
#include <string>
#include <string_view>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "language/read.h"
#include "support/sign_record.h"

using namespace resist;

namespace {

/// A note, and what its prose tells of the slot; "-" for an hour that was held.
struct Opening {
  std::string_view note;
  std::string_view told;
};

std::string told_by(std::string_view note) {
  const SignRecord record(
      fmt::format("client: R-07\nsessions:\n  - date: 2026-01-06\n    notes: |\n      {}\n", note));
  const ClientReading reading = read_language(record.client());
  const auto& told = reading.sessions.front().attendance;
  const bool missed = told && told->value != Attendance::Attended;
  return missed ? std::string{to_word(told->value)} : "-";
}

void check(std::span<const Opening> rows) {
  for (const Opening& row : rows) {
    CAPTURE(row.note);
    CHECK(told_by(row.note) == row.told);
  }
}

}  // namespace

TEST_CASE("openings of notes: a service that writes in short") {
  static constexpr auto rows = std::to_array<Opening>({
      {"DNA x2. Letter sent, 2/52 to respond.", "no-show"},
      {"DNA'd, no message. DC letter next if no contact.", "no-show"},
      {"Did not attend, no answer on mobile x2.", "no-show"},
      {"CNA - chest infection. Rebooked same time.", "cancelled"},
      {"Cx by pt 09:10, childcare fell through.", "late-cancelled"},
      {"Pt rang to cx, not given a reason.", "cancelled"},
      {"UTA - text rec'd last night, shift swapped.", "cancelled"},
      {"Appt canx by service, no room.", "therapist-cancelled"},
      {"Appointment cancelled, therapist on sick leave.", "therapist-cancelled"},
      {"Waited 20 mins, no sign of pt. Voicemail left.", "no-show"},
      {"Not seen today. No contact.", "no-show"},
      {"No answer to video link, tried phone x2.", "no-show"},
      {"Link open 15 min, pt did not join.", "no-show"},
      {"Arr 20 min late, bus.", "late"},
      {"Attended 15 mins late.", "late"},
      {"Seen at 14:25 for 14:00, apologised.", "late"},
      {"Moved to Thurs at pt's request.", "rescheduled"},
      {"Pt asked to push to next wk, exam.", "rescheduled"},
      {"Attended on time. PHQ 14.", "-"},
      {"Seen F2F. Brighter.", "-"},
      {"T/C session as train strike. 40 min.", "-"},
      {"Mum DNA'd her review. Pt attended alone.", "-"},
      {"Husband DNA, pt seen alone.", "-"},
      {"Pt missed GP appt. Seen here as usual.", "-"},
      {"Session 6. HW done.", "-"},
      {"Attended. Had DNA'd last 2, discussed.", "-"},
      {"Dropped out of gym, cancelled membership.", "-"},
      {"Strike day, building shut. All appts off.", "therapist-cancelled"},
      {"Fire alarm, building evacuated, no session.", "therapist-cancelled"},
      {"Pt on ward, not seen.", "therapist-cancelled"},
  });
  check(rows);
}

TEST_CASE("openings of notes: a clinic with abbreviations of its own") {
  static constexpr auto rows = std::to_array<Opening>({
      {"NS. Called x1, LVM.", "no-show"},
      {"N/S, no call. Outreach letter mailed.", "no-show"},
      {"FTA. 2nd in a row.", "no-show"},
      {"FTKA. LM on cell.", "no-show"},
      {"NCNS. Fee assessed per policy.", "no-show"},
      {"Ct no showed for 2pm.", "no-show"},
      {"Clt failed to show for telehealth.", "no-show"},
      {"Ct absent w/o notice.", "no-show"},
      {"LCX, sitter bailed.", "late-cancelled"},
      {"Late cx via portal, \"migraine.\"", "late-cancelled"},
      {"Ct called to cx, had to work.", "cancelled"},
      {"Ct c/x by text 1 hr before appt.", "late-cancelled"},
      {"Ct cld at 8 am to cancel, flat tire.", "late-cancelled"},
      {"R/S to 3/14 per ct.", "rescheduled"},
      {"Ct r/s, conflict with court date.", "rescheduled"},
      {"Ct requested to swap to next wk, daughter's recital.", "rescheduled"},
      {"Clinic closed, snow day.", "therapist-cancelled"},
      {"Writer out sick; ct notified.", "therapist-cancelled"},
      {"Campus closed due to ice. Auto message sent to all.", "therapist-cancelled"},
      {"Provider called out, appts r/s.", "therapist-cancelled"},
      {"Ct 25 min late d/t traffic.", "late"},
      {"Ct logged on 10 min late.", "late"},
      {"Ct presented on time, casually dressed.", "-"},
      {"Ct seen for 45 min indiv session.", "-"},
      {"Transport did not show; session held by phone, 30 min.", "-"},
      {"Ride no-showed, did session by phone instead.", "-"},
      {"Ct's PO no-showed to the meeting. Ct here on time.", "-"},
      {"Met w/ ct for review of tx plan.", "-"},
      {"Ct missed work twice, came in upset.", "-"},
      {"Sister cancelled on her again. Tearful.", "-"},
  });
  check(rows);
}

TEST_CASE("openings of notes: a private practice in whole sentences") {
  static constexpr auto rows = std::to_array<Opening>({
      {"She didn't come. I waited the whole hour and then wrote to her.", "no-show"},
      {"He simply did not turn up, and did not ring.", "no-show"},
      {"An empty chair today. I sent a short note.", "no-show"},
      {"I waited half an hour; nobody came.", "no-show"},
      {"There was no sign of him and his phone was off.", "no-show"},
      {"She forgot our session and wrote an hour afterwards to apologise.", "no-show"},
      {"A message at breakfast to say she would not be coming today.", "late-cancelled"},
      {"She texted this morning to say she couldn't make it.", "late-cancelled"},
      {"He rang an hour before to call it off.", "late-cancelled"},
      {"She wrote yesterday to cancel; her mother is ill.", "cancelled"},
      {"He let me know on Sunday that he could not come.", "cancelled"},
      {"She cried off with a cold.", "cancelled"},
      {"She asked to move our hour to Friday, and then asked again.", "rescheduled"},
      {"He wanted to put it off until after the wedding.", "rescheduled"},
      {"I was unwell and had to cancel everyone.", "therapist-cancelled"},
      {"I had to put her off because of my own dental emergency.", "therapist-cancelled"},
      {"We did not meet: the practice was without heating.", "therapist-cancelled"},
      {"No session, my conference.", "therapist-cancelled"},
      {"He arrived a quarter of an hour late and out of breath.", "late"},
      {"She came in late again, talking as she sat down.", "late"},
      {"He came, to my surprise.", "-"},
      {"She told me that her husband had walked out halfway through dinner.", "-"},
      {"Her brother never showed up at the hospital, and she is furious.", "-"},
      {"He nearly cancelled, he said, and then came after all.", "-"},
      {"She had meant to cancel but thought better of it.", "-"},
      {"We spoke about the two sessions that she missed in June.", "-"},
      {"He began by apologising for last week.", "-"},
      {"I was ten minutes late, and she noticed.", "-"},
      {"Her supervisor moved the meeting again and she said nothing.", "-"},
      {"The train was cancelled and so we met on the phone.", "-"},
  });
  check(rows);
}

TEST_CASE("openings of notes: dictated between two clients") {
  static constexpr auto rows = std::to_array<Opening>({
      {"no show again no text", "no-show"},
      {"didnt show, 3rd time since easter", "no-show"},
      {"nobody on the call, gave it 15", "no-show"},
      {"ghosted today", "no-show"},
      {"stood up again, no word", "no-show"},
      {"missed today, texted her, nothing back", "no-show"},
      {"cancelled 20 mins before, headache", "late-cancelled"},
      {"text at 7am cant make it", "late-cancelled"},
      {"bailed last minute, work thing", "late-cancelled"},
      {"cancelled, kids sick", "cancelled"},
      {"she cancelled. asked her to rebook herself", "cancelled"},
      {"pulled out of todays, interview", "cancelled"},
      {"skipped this week, said she was busy", "cancelled"},
      {"wants to do next week instead", "rescheduled"},
      {"swapped to next tues, his ask", "rescheduled"},
      {"bumped to thursday, dentist", "rescheduled"},
      {"off sick myself, cancelled the lot", "therapist-cancelled"},
      {"my flu so no session", "therapist-cancelled"},
      {"power cut at the office so had to cancel", "therapist-cancelled"},
      {"bank holiday no session", "therapist-cancelled"},
      {"late 20 min, parking", "late"},
      {"rolled in half an hour late", "late"},
      {"here, on time for once", "-"},
      {"good session. cancelled her sisters visit, big step", "-"},
      {"boss cancelled his leave so furious all hour", "-"},
      {"talked about the no show last month", "-"},
      {"by phone, she had no lift", "-"},
      {"wife walked out on sunday. he came anyway", "-"},
      {"dog died. came in anyway", "-"},
      {"friend bailed on her, cried most of the hour", "-"},
  });
  check(rows);
}
