#include "signs/pattern.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "signs/detector.h"
#include "signs/text_evidence.h"
#include "support/sign_record.h"

using namespace resist;

namespace {

/// Weekly sessions; '1' says the sign in so many words, 'h' hints at it, '0' does not, 'x' is a
/// slot missed whose note says it.
SignRecord sessions_of(std::string_view shown) {
  std::vector<std::string> sessions;
  for (const char each : shown) {
    sessions.emplace_back(each == 'x' ? "attendance: no-show" : "");
  }
  SignRecord record(weekly(sessions));
  for (std::size_t i = 0; i < shown.size(); ++i) {
    if (shown[i] == '0') continue;
    record.says(week(static_cast<int>(i) + 1), "pets", "Note.", shown[i] == 'h' ? 1 : 2);
  }
  return record;
}

}  // namespace

TEST_CASE("the level follows from how many of the last eight sessions show it") {
  struct Row {
    const char* reason;
    const char* sessions;
    const char* level;
    const char* trend;
  };
  const Row rows[] = {
      {"two sessions are too few to say", "11", "unknown", "unknown"},
      {"three are enough, and none shows it", "000", "none", "unknown"},
      {"one session is an event", "00000010", "watch", "unknown"},
      {"hints do not show it", "0000hhhh", "none", "unknown"},
      {"two of eight, not recent", "10010000", "watch", "falling"},
      {"two of the last three are a pattern", "00000101", "present", "rising"},
      {"two and then one, with hours of which little is written", "10010010", "present", "steady"},
      {"fewer, but the last one shows it: not falling", "11011001", "marked", "steady"},
      {"four of eight", "11010010", "present", "falling"},
      {"more, but the last one does not: not rising", "00010110", "present", "steady"},
      {"a good recent run lowers it", "11111000", "watch", "falling"},
      {"two good sessions are no run yet", "11111100", "marked", "falling"},
      {"what was before the window has passed", "11111100000000", "none", "unknown"},
      {"a slot missed is no session", "11x1xx", "present", "unknown"},
      {"and what its note says is history", "00xxx0", "none", "unknown"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    const SignReading reading = sessions_of(row.sessions).read_words("pets");
    CHECK(to_word(reading.level) == row.level);
    CHECK(to_word(reading.trend) == row.trend);
  }
}

TEST_CASE("explanations count, and say what is missing") {
  struct Row {
    const char* sessions;
    const char* explanation;
  };
  const Row rows[] = {
      {"1", "One session held so far; at least 3 are needed to speak of a pattern."},
      {"11", "2 sessions held so far; at least 3 are needed to speak of a pattern."},
      {"0000", "None of the last 4 sessions held shows it."},
      {"0010",
       "In 1 of the last 4 sessions held, the notes say it. One session is an event, not a "
       "pattern."},
      {"1111000", "In 4 of the last 7 sessions held, the notes say it; the last 3 do not show it."},
      {"001101011", "In 5 of the last 8 sessions held, the notes say it."},
  };
  for (const Row& row : rows) {
    CHECK(sessions_of(row.sessions).read_words("pets").explanation == row.explanation);
  }
}

TEST_CASE("sessions without anything written down cannot be read") {
  const SignReading reading =
      SignRecord(weekly({"notes: ''", "notes: ''", "notes: ''", "notes: ''"})).read_words("pets");
  CHECK(to_word(reading.level) == "unknown");
  CHECK(reading.explanation == "4 of the last 4 sessions have nothing written down to read.");
}

TEST_CASE("one session's score is the chance that any of its evidence is right") {
  struct Row {
    const char* reason;
    std::vector<int> strengths;
    const char* level;
  };
  const Row rows[] = {
      {"nothing", {}, "none"},
      {"a hint", {1}, "none"},
      {"a plain sentence", {2}, "present"},
      {"no doubt", {3}, "marked"},
      {"two plain sentences", {2, 2}, "marked"},
      {"three hints", {1, 1, 1}, "present"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    std::vector<Evidence> evidence;
    for (const int strength : row.strengths) {
      evidence.push_back({.kind = EvidenceKind::Text,
                          .strength = strength,
                          .weight = weight_of(EvidenceKind::Text, strength)});
    }
    const Settings settings(pattern_thresholds);
    const Client client;
    const ClientReading unread;
    const std::vector<MeasureCourse> unmeasured;
    const Context context{
        .client = client, .reading = unread, .measures = unmeasured, .settings = settings};
    CHECK(to_word(session_sign(context, 0, "pets", evidence).level) == row.level);
  }
}

TEST_CASE("what is not counted weighs nothing and is shown apart, with its reason") {
  SignRecord record(weekly({"notes: He was quiet. His son was quiet.", "", ""}));
  record.says(week(1), "pets", "He was quiet.", 2);
  record.says(week(1), "pets", "His son was quiet.", 3, Status::OtherPerson);
  const SignReading reading = record.read_words("pets");
  CHECK(session_level(record, reading, week(1)) == "present");
  REQUIRE(reading.evidence.size() == 1);
  CHECK(reading.evidence[0].quote == "He was quiet.");
  REQUIRE(reading.not_counted.size() == 1);
  CHECK(reading.not_counted[0].weight == 0);
  CHECK(reading.not_counted[0].note == "it is about somebody else");
}

TEST_CASE("a sentence counts once, however many readers see it") {
  SignRecord record(weekly({"notes: Very quiet today.", "", ""}));
  record.says(week(1), "pets", "Very quiet today.", 1);
  record.says(week(1), "pets", "Very quiet today.", 2);
  record.reads(week(1), "pets", "Very quiet today.", 0.6);
  const SignReading reading = record.read_words("pets");
  REQUIRE(reading.evidence.size() == 1);
  CHECK(reading.evidence[0].weight == doctest::Approx(weight_of(EvidenceKind::Text, 2)));
}

TEST_CASE("a learned reading counts by its probability, never against weighed words") {
  struct Row {
    const char* reason;
    double probability;
    bool phrase_denied;
    const char* level;
  };
  const Row rows[] = {
      {"sure enough", 0.7, false, "present"},
      {"even odds", 0.5, false, "watch"},
      {"below even odds", 0.45, false, "none"},
      {"the words deny it", 0.9, true, "none"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    SignRecord record(weekly({"notes: Not quiet today.", "", ""}));
    record.reads(week(1), "pets", "Not quiet today.", row.probability);
    if (row.phrase_denied) record.says(week(1), "pets", "Not quiet today.", 2, Status::Negated);
    CHECK(session_level(record, record.read_words("pets"), week(1)) == row.level);
  }
}

TEST_CASE("many faint readings do not add up") {
  std::string note = "notes: '";
  for (char each = 'a'; each <= 'l'; ++each) note += std::string(3, each) + ". ";
  SignRecord record(weekly({note + "'", "", ""}));
  for (char each = 'a'; each <= 'l'; ++each) {
    record.reads(week(1), "pets", std::string(3, each) + ".", 0.3);
  }
  CHECK(session_level(record, record.read_words("pets"), week(1)) == "none");
}

TEST_CASE("a sentence that shows little speaks for an hour that as a whole leaves little doubt") {
  struct Row {
    const char* reason;
    float odds;  ///< of the facts of the session
    bool of_whole;
    const char* level;
    std::size_t evidence;
  };
  const Row rows[] = {
      {"the whole leaves little doubt", 2, true, "present", 1},
      {"the whole leaves it open", 0.5, true, "none", 0},
      {"a sentence says it, and the whole leaves it open", 0.5, false, "watch", 1},
      {"neither does", -2, true, "none", 0},
  };
  const SignRecord record(weekly({""}));
  const ClientReading reading{.sessions = std::vector<SessionReading>(1)};
  const std::vector<SessionFacts> facts(1);
  const Settings settings(pattern_thresholds);
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    Weighings weighings{};
    for (Weighing& each : weighings) each.bias = row.odds;
    const Context context{.client = record.client(),
                          .reading = reading,
                          .measures = {},
                          .settings = settings,
                          .facts = facts,
                          .weighings = weighings};
    const Evidence evidence{.kind = EvidenceKind::Learned, .of_whole = row.of_whole};
    const SessionSign sign = session_sign(context, 0, "small-talk", {evidence});
    CHECK(to_word(sign.level) == row.level);
    CHECK(sign.evidence.size() == row.evidence);
  }
}

TEST_CASE("of the sentences that show little the one that says most is pointed at") {
  const SignRecord record(weekly({""}));
  ClientReading reading{.sessions = std::vector<SessionReading>(1)};
  SessionReading& session = reading.sessions[0];
  for (const std::string_view text : {"One.", "Two.", "Three.", "Four."}) {
    session.sentences.push_back({.text = text});
  }
  const std::array<double, 4> probabilities = {0.05, 0.08, 0.01, 0.2};
  for (std::uint32_t i = 0; i < probabilities.size(); ++i) {
    session.learned.push_back(
        {.sign = "small-talk", .sentence = i, .probability = probabilities.at(i)});
  }
  const Settings settings(pattern_thresholds);
  const Context context{
      .client = record.client(), .reading = reading, .measures = {}, .settings = settings};
  const std::vector<Evidence> found = text_evidence(context, 0, "small-talk");
  REQUIRE(found.size() == 2);
  CHECK(found[0].quote == "Two.");
  CHECK(found[0].of_whole);
  CHECK(found[1].quote == "Four.");
  CHECK_FALSE(found[1].of_whole);
}

TEST_CASE("evidence is listed only where its session shows the sign") {
  SignRecord record(weekly({"notes: Seems so.", "notes: Surely.", "notes: Hinted."}));
  record.reads(week(1), "pets", "Seems so.", 0.42).reads(week(2), "pets", "Surely.", 0.95);
  record.says(week(3), "pets", "Hinted.", 1);
  const SignReading reading = record.read_words("pets");
  CHECK(session_level(record, reading, week(1)) == "none");
  CHECK(session_level(record, reading, week(3)) == "none");
  std::string listed;
  for (const Evidence& each : reading.evidence) listed += each.quote + " ";
  CHECK(listed == "Surely. ");
}

TEST_CASE("of each session one piece of evidence stands before the second of any") {
  SignRecord record(weekly({"notes: One. Two. Three.", "notes: Four.", "notes: Five."}));
  record.says(week(1), "pets", "One.", 3).says(week(1), "pets", "Two.", 3);
  record.says(week(1), "pets", "Three.", 3);
  record.says(week(2), "pets", "Four.", 2).says(week(3), "pets", "Five.", 2);
  const SignReading reading = record.read_words("pets");
  REQUIRE(reading.evidence.size() == 5);
  CHECK(reading.evidence[0].date != reading.evidence[1].date);
  CHECK(reading.evidence[1].quote == "Five.");
  CHECK(reading.evidence[2].quote == "Four.");
}

TEST_CASE("one hint alone is worth a look and no more") {
  struct Row {
    const char* reason;
    int strength;
    const char* more;  ///< a second hint
    const char* level;
  };
  const Row rows[] = {
      {"a hint", 1, "", "watch"},
      {"two hints", 1, "Again.", "present"},
      {"what says it", 2, "", "present"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    SignRecord record(weekly({std::string("notes: It does. ") + row.more, "", ""}));
    record.set("session-score", 0.3);
    record.reads(week(1), "pets", "It does.", 0.8).says(week(1), "pets", "It does.", row.strength);
    if (*row.more != 0) {
      record.says(week(1), "pets", row.more, 1);
    }
    CHECK(session_level(record, record.read_words("pets"), week(1)) == row.level);
  }
}

TEST_CASE("of the first three, each voice speaks: the therapist's, the client's, the record's") {
  struct Row {
    const char* reason;
    std::vector<std::pair<const char*, int>> said;  ///< one a week
    std::vector<std::string> shown;
  };
  const Row rows[] = {
      {"the plainest first, then the client",
       {{"Same again.", 2}, {"Said we go nowhere.", 3}, {"He said that it is what it is.", 2}},
       {"Said we go nowhere.", "He said that it is what it is.", "Same again."}},
      {"of what says as much, the newer",
       {{"An older one.", 2}, {"The newer one.", 2}},
       {"The newer one.", "An older one."}},
      {"the client's own words before the therapist's second",
       {{"A hard hour.", 3}, {"Another one.", 2}, {"“Whatever you think is best.”", 2}},
       {"A hard hour.", "“Whatever you think is best.”", "Another one."}},
      {"a code of the office, and one word that answers nobody knows what, come last",
       {{"LCX recorded.", 3}, {"“Fine.”", 3}, {"Texted that she is off to Tenby.", 2}},
       {"Texted that she is off to Tenby.", "“Fine.”", "LCX recorded."}},
      {"a word in quotation marks is none of the client's own",
       {{"A “fine” and so on.", 2}, {"Twice.", 3}},
       {"Twice.", "A “fine” and so on."}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    std::vector<std::string> notes;
    for (const auto& [words, strength] : row.said)
      notes.push_back("notes: '" + std::string(words) + "'");
    notes.resize(3);
    SignRecord record(weekly(notes));
    for (std::size_t i = 0; i < row.said.size(); ++i) {
      record.says(week(static_cast<int>(i) + 1), "pets", row.said[i].first, row.said[i].second);
    }
    std::vector<std::string> shown;
    for (const Evidence& each : record.read_words("pets").evidence) shown.push_back(each.quote);
    CHECK(shown == row.shown);
  }
}

TEST_CASE("what a level was counted from is told") {
  const SignReading reading = sessions_of("11011000").read_words("pets");
  CHECK(reading.count.of == 8);
  CHECK(reading.count.shown == 4);
  CHECK(reading.count.clear == 3);
}

TEST_CASE("evidence stands strongest first") {
  SignRecord record(weekly({"notes: One. Two.", "notes: Three.", ""}));
  record.says(week(1), "pets", "One.", 1).says(week(1), "pets", "Two.", 3);
  record.says(week(2), "pets", "Three.", 2);
  const SignReading reading = record.read_words("pets");
  REQUIRE(reading.evidence.size() == 3);
  CHECK(reading.evidence[0].quote == "Two.");
  CHECK(reading.evidence[1].quote == "Three.");
  CHECK(reading.evidence[2].quote == "One.");
}

TEST_CASE("what is said of a risk is shown for no sign, counted or not") {
  SignRecord record(
      weekly({"notes: 'Passive SI, no gain there.'", "notes: It stands still.", "", ""}));
  record.listen().says(week(1), "spinning-wheels", "Passive SI, no gain there.");
  const SignReading reading = record.read("spinning-wheels");
  for (const auto* each : {&reading.evidence, &reading.not_counted}) {
    CHECK(std::ranges::none_of(
        *each, [](const Evidence& one) { return one.quote.find("SI") != std::string::npos; }));
  }
}

TEST_CASE("a slot that the prose tells was moved shows nothing") {
  SignRecord missed(weekly({"notes: Moved to Thursday.", "", ""}));
  missed.says(week(1), "pets", "Moved to Thursday.");
  missed.tells(week(1), Attendance::Rescheduled, "Moved to Thursday.");
  CHECK(session_level(missed, missed.read_words("pets"), week(1)) == "none");
}

TEST_CASE("sessions after the day of reading are not looked at") {
  const SignRecord record(
      weekly({"effort: {therapist: 5, client: 5}", "", "", "effort: {therapist: 9, client: 2}"}));
  CHECK(to_word(record.read("trying-harder", week(3)).level) == "none");
  CHECK(to_word(record.read("trying-harder").level) == "watch");
}
