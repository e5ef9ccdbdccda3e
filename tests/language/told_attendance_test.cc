#include "language/told_attendance.h"

#include <array>
#include <string>
#include <string_view>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "language/read.h"
#include "support/sign_record.h"

using namespace resist;

namespace {

/// The attendance that the prose of a note tells; "-" for none.
std::string slot_told_by(std::string_view note, std::string_view field = {}) {
  std::string yaml = "client: R-07\nsessions:\n  - date: 2026-01-06\n";
  if (!field.empty()) yaml += fmt::format("    {}\n", field);
  yaml += fmt::format("    notes: |\n      {}\n", note);
  const SignRecord record(yaml);
  const ClientReading reading = read_language(record.client());
  const auto& told = reading.sessions.front().attendance;
  const bool missed = told && told->value != Attendance::Attended;
  return missed ? std::string{to_word(told->value)} : "-";
}

struct SlotRow {
  std::string_view note;
  std::string_view told;
};

}  // namespace

TEST_CASE("what became of a slot is told in prose where no field says it") {
  static constexpr auto rows = std::to_array<SlotRow>({
      {"23rd: physio gym flooded, I rang round. Today asked what if she sat to iron - not at that "
       "board.",
       "-"},
      {"Sprinklers went off over the weekend, whole floor shut, front desk rang round everyone. "
       "Nobody seen.",
       "therapist-cancelled"},
      {"Nobody in the family talks about it, she says, and told me who does.", "-"},
      {"She read her mail from the landlord aloud and we went through it.", "-"},
      {"We went over her text at 10:52 to her sister, line by line.", "-"},
      {"Her letter and what I had made of it took the hour.", "-"},
      {"Mother rang at breakfast; not today's matter. He spoke of the move for most of it.", "-"},
      {"No-show.", "no-show"},
      {"10.00 no-one. 10.20 rang him.", "no-show"},
      {"Nobody seen. Wrote to her.", "no-show"},
      {"Text at 10:52. Flour delivery. Read my mail.", "late-cancelled"},
      {"1.58 for 2.00, text: cows out. Washed my mug.", "late-cancelled"},
      {"The letter and I had the hour. Front desk has a pink slip, 8:05 am: can't.",
       "late-cancelled"},
      {"Text at 2.50: \"can't today\".", "late-cancelled"},
      {"Son rang 9.40: not today, the dog had a burr.", "late-cancelled"},
      // Whose doing it was is read with it.
      {"Nobody came. I had no voice and cancelled everyone.", "therapist-cancelled"},
      {"Nobody came today, I was ill and had rung round.", "therapist-cancelled"},
      {"Nobody seen. I had no voice and rang round on Tuesday.", "therapist-cancelled"},
      {"We did not meet: she forgot.", "cancelled"},
      {"We did not meet: I forgot.", "therapist-cancelled"},
      {"No show? No, I cancelled, root canal.", "therapist-cancelled"},
      {"No-show. Left a message.", "no-show"},
      {"Client no-show, no call.", "no-show"},
      {"Client was a no-show.", "no-show"},
      {"No show today. Voicemail left.", "no-show"},
      {"DNA. Letter sent.", "no-show"},
      {"DNA.", "no-show"},
      {"DNA, no call.", "no-show"},
      {"Second no-show in a row.", "no-show"},
      {"Did not attend.", "no-show"},
      {"Sat with the door open from ten past ten to eleven. Nice light.", "no-show"},
      {"I sat the fifty minutes out and wrote to him.", "no-show"},
      {"An email at seven, to ask for Friday. I offered it. I have used the time for my own list.",
       "no-show"},
      {"Spent the hour on my paperwork.", "no-show"},
      {"Slip from the desk at 9.50: delivery, can't.", "late-cancelled"},
      {"Slip from reception at three: detained.", "late-cancelled"},
      {"Text from the car park: something's come up.", "late-cancelled"},
      {"Emailed: things have come up.", "late-cancelled"},
      {"Email last night: rehearsal moved, see you the 30th!", "rescheduled"},
      {"The desk's slip: can he skip to after the contest.", "rescheduled"},
      {"Spent the hour on my questions about her father.", "-"},
      {"Sat with the door open, as agreed, and named what the corridor does to him.", "-"},
      {"Used the time for the exposure, two rounds in the lift.", "-"},
      {"Her clerk at work can't stand him, she says, and said why.", "-"},
      {"Texted a friend when something came up at work; we went through what she wrote.", "-"},
      {"She did not attend today's session and did not call.", "no-show"},
      {"Client did not show up.", "no-show"},
      {"Missed the appointment, no word.", "no-show"},
      {"Client cancelled this morning by text.", "late-cancelled"},
      {"Client cancelled by text this morning.", "late-cancelled"},
      {"Late cancel.", "late-cancelled"},
      {"Late cancellation, fee applied.", "late-cancelled"},
      {"Cancelled an hour before.", "late-cancelled"},
      {"Rang this morning to cancel, migraine.", "late-cancelled"},
      {"Client no-showed.", "no-show"},
      {"He did not come.", "no-show"},
      {"Cancelled (work).", "cancelled"},
      {"Cancelled - sick child.", "cancelled"},
      {"Session cancelled by client via text.", "cancelled"},
      {"Joined the video 10 minutes late.", "late"},
      {"Ct late 15 min.", "late"},
      {"Client cancelled.", "cancelled"},
      {"Client canceled by email yesterday.", "cancelled"},
      {"Pt cx, no reason given.", "cancelled"},
      {"She cancelled today's session.", "cancelled"},
      {"Cancelled by client.", "cancelled"},
      {"Client rescheduled to Thursday.", "rescheduled"},
      {"Came 25 minutes late.", "late"},
      {"25 min late. Quiet.", "late"},
      {"She arrived late and flustered.", "late"},
      {"Ct arrived 10 mins late.", "late"},
      {"Therapist cancelled (ill).", "therapist-cancelled"},
      {"I had to cancel (an abscess). She sent a card.", "therapist-cancelled"},
      {"Clinic closed for snow.", "therapist-cancelled"},
      {"Session cancelled by clinic.", "therapist-cancelled"},
      // Not held, whoever's doing it was.
      {"Not held - on the crisis unit 6/2 to 6/9 per hospital liaison.", "therapist-cancelled"},
      {"Session not held.", "therapist-cancelled"},
      {"No session today, she is away.", "therapist-cancelled"},
      // In hospital is nobody's cancelling.
      {"Not seen, in hospital since Friday.", "therapist-cancelled"},
      {"Cancelled - admitted overnight.", "therapist-cancelled"},
      {"DNA. Admitted to the ward on Sunday, liaison rang.",
       "no-show"},  // said in another sentence
      {"No-show, turns out she is in A&E.", "therapist-cancelled"},
      {"Still in hospital. Spoke to the ward.", "therapist-cancelled"},
      {"Sectioned on Thursday, per duty team.", "therapist-cancelled"},
      {"Cancelled, her mother is in hospital.", "cancelled"},  // another's stay
      {"Cancelled as her mother was admitted overnight.", "cancelled"},
      // Sorry for it afterwards.
      {"Email 8.50: \"so so sorry overslept can I come next week\". Replied.", "late-cancelled"},
      {"Text at ten past: overslept.", "late-cancelled"},
      {"msg left with reception by him: bad chest, come next week instead.", "rescheduled"},
      {"Slept through our appointment, she says.", "late-cancelled"},
  });
  for (const SlotRow& row : rows) {
    CAPTURE(row.note);
    CHECK(slot_told_by(row.note) == row.told);
  }
}

TEST_CASE("whose doing it was is read with the absence") {
  static constexpr auto rows = std::to_array<SlotRow>({
      {"Nobody came. I had no voice and cancelled everyone.", "therapist-cancelled"},
      {"Nobody came today, I was ill and had rung round.", "therapist-cancelled"},
      {"Nobody seen. I had no voice and rang round on Tuesday evening croaking.",
       "therapist-cancelled"},
      {"No show? No, I cancelled, root canal.", "therapist-cancelled"},
      {"Nobody here. Our heat was out, I sent everybody home.", "therapist-cancelled"},
      {"No session, the boiler burst.", "therapist-cancelled"},
      {"We did not meet, I was in court.", "therapist-cancelled"},
      {"I was off sick, no session.", "therapist-cancelled"},

      {"We did not meet: she forgot.", "cancelled"},
      {"We did not meet: he was on the ferry.", "cancelled"},
      {"We did not meet. She rang to cancel.", "cancelled"},
      {"Nobody came; she texted at 10.", "no-show"},
      {"Nobody came. No voice on the phone either.", "no-show"},
      {"No-show. I had prepared the sheet.", "no-show"},
      {"No-show. Rang her, she had no credit.", "no-show"},
  });
  for (const SlotRow& row : rows) {
    CAPTURE(row.note);
    CHECK(slot_told_by(row.note) == row.told);
  }
}

TEST_CASE("an hour that nobody came to is told by what the therapist did with it") {
  static constexpr auto rows = std::to_array<SlotRow>({
      {"The letter and I had the hour. Leaves coming down.", "no-show"},
      {"Text at 10.52. Flour delivery. Read my mail. The one before this was heavy.",
       "late-cancelled"},
      {"Two cups poured, one drunk. I wrote up the fire drill.", "no-show"},
      {"Washed my mug. A magpie came & took her chair.", "no-show"},
      {"10.00 no-one. 10.20 rang, fine in himself.", "no-show"},
      {"Had the hour to myself and the rain.", "no-show"},
      {"Poured two, drank one.", "no-show"},
      {"Son rang 9.40 from dad's landing, dad standing by him I'd say by the pauses: not today, "
       "the "
       "dog had a burr.",
       "late-cancelled"},
      {"Her son rang at 9.40 to say not today.", "cancelled"},
      {"Nobody ate the roll she had promised me. At 11.10 I called; oven thermostat, she said, "
       "could we say next week.",
       "rescheduled"},

      {"Two cups poured, both drunk, and she talked.", "-"},
      {"The cat sat in her chair and she laughed and sat on the floor.", "-"},
      {"She read my mail aloud, the letter she had sent me.", "-"},
      {"Asked for the list: not today.", "-"},
      {"She had the sleeve in her mouth and I had the room to myself more or less.", "-"},
      {"Text at 9. She came in at ten with the log.", "-"},
      {"Nobody came to her party, she said, and wept.", "-"},
      {"I rang round the agencies for her. She took the list.", "-"},
      {"Could we do next week on the phone, she asked at the end; good hour on the letter.", "-"},
      {"On her behalf, her sister had written a letter, which we read together.", "-"},
      {"Our heat was out so we sat in coats and worked.", "-"},
      {"I was ill last week. She came with the log done.", "-"},
  });
  for (const SlotRow& row : rows) {
    CAPTURE(row.note);
    CHECK(slot_told_by(row.note) == row.told);
  }
}

TEST_CASE("what tells nothing of this slot") {
  static constexpr auto rows = std::to_array<std::string_view>({
      "She cancelled her dentist.",
      "He cancelled the party.",
      "He missed the session with the psychiatrist.",
      "He did not attend his physio appointment.",
      "Session cancelled.",  // by whom is not said
      "Mother called to cancel.",
      "He moved to Leeds.",
      "Late start because I overran.",
      "Was late for school.",
      "Cancelled her gym membership.",
      "No-show last week.",
      "Did not attend last session.",
      "Missed the appointment last week.",
      "Rescheduled from Monday.",
      "Discussed the no-show policy.",
      "No-show fee explained.",
      "Not once has she been late.",
      "Never late.",
      "Has not missed a session.",
      "Did not attend the wedding.",
      "Did not show up for work.",
      "Did not turn up to work.",
      "Did not show any distress.",
      "Did not turn to drink.",
      "He was 20 minutes late for work.",
      "Her husband came 25 minutes late.",
      "Her husband did not attend.",
      "Her friend cancelled.",
      "Period 10 days late.",
      "If she cancels again, call.",
      "Wants to cancel.",
      "Thought of cancelling.",
      "I was 10 minutes late.",
      "DNA test came back.",
      "Talked of the time she no-showed.",
      "Quiet today. Tearful. No-show.",
      "No session next week.",
      "Not held back by much, she says.",
      "Overslept for work twice.",
      "Text: overslept, so sorry. Came at half past after all.",
      "Texted that she had slept through the night at last.",
      "Works on the ward.",
      "Seen in hospital after the fall.",
      "Talked of her stay on the ward.",
  });
  for (const std::string_view note : rows) {
    CAPTURE(note);
    CHECK(slot_told_by(note) == "-");
  }
}

TEST_CASE("an hour that was moved and has its work on record was held") {
  struct Moved {
    std::string_view fields;
    bool held;
  };
  static constexpr auto rows = std::to_array<Moved>({
      {"homework: [{task: rung 4, done: none}]\n    notes: Asked to shift.", true},
      {"effort: {therapist: 5, client: 4}\n    notes: Asked to shift.", true},
      {"homework: [{task: rung 4}]\n    notes: Asked to shift.", false},
      {"notes: Asked to shift to Thursday.", false},
      {"notes: She shifted it to today, truck auction. Log filled, three entries, all of them "
       "sound. Then fridges, which brand and why, for the rest of it.",
       true},
      {"notes: Seen Thurs, as his shift moved. Dock walked three of three times, the quarrel at "
       "the "
       "school gate told from its beginning to its end.",
       true},
      {"notes: Asked for another day, the Halloween shift came up. Gave her the Friday, which she "
       "will confirm by the end of the week, or else the Monday after.",
       false},
  });
  for (const Moved& row : rows) {
    CAPTURE(row.fields);
    const SignRecord record(
        fmt::format("client: R-07\nsessions:\n  - date: 2026-01-06\n    attendance: "
                    "rescheduled\n    {}\n",
                    row.fields));
    const ClientReading reading = read_language(record.client());
    CHECK(was_held(attendance_of(record.client(), reading, 0)) == row.held);
  }
}

TEST_CASE("a field wins, and an hour that was held was not missed") {
  CHECK(slot_told_by("No-show.", "attendance: attended") == "-");
  CHECK(slot_told_by("No-show.", "minutes: 50") == "-");
  CHECK(slot_told_by("No-show.", "measures: {PHQ-9: 14}") == "-");
  CHECK(slot_told_by("Came 25 minutes late.", "measures: {PHQ-9: 14}") == "late");
  std::string hour = "No-show.";
  for (int i = 0; i < 30; ++i) hour += " Talked of work.";
  CHECK(slot_told_by(hour) == "-");
}

TEST_CASE("what may not have been held is told from what was") {
  struct Row {
    std::string_view note;
    std::string_view field;
    bool may_be_missed;
  };
  static constexpr auto rows = std::to_array<Row>({
      {"Long note of the morning. Then a text from her in the car park, and after that the phone "
       "rang twice. She cancelled this morning, oven thermostat. I read up on ovens and wrote to "
       "the union.",
       "", true},
      {"She cancelled this morning, oven thermostat.", "attendance: attended", false},
      {"We talked about the ovens for the hour.", "", false},
      {"No-show.", "", false},
  });
  for (const Row& row : rows) {
    CAPTURE(row.note);
    std::string yaml = "client: R-07\nsessions:\n  - date: 2026-01-06\n";
    if (!row.field.empty()) yaml += fmt::format("    {}\n", row.field);
    yaml += fmt::format("    notes: |\n      {}\n", row.note);
    const SignRecord record(yaml);
    const ClientReading reading = read_language(record.client());
    CHECK(may_be_missed(record.client().sessions.front(), reading.sessions.front()) ==
          row.may_be_missed);
  }
}
