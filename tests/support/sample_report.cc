#include "support/sample_report.h"

#include <array>
#include <utility>

namespace resist {
namespace {

constexpr std::string_view sample_notes = R"(client: R-07
- date: 2026-02-03
  notes: First meeting, good account of the sleep problem.
- date: 2026-02-10
  notes: Diary not done.
- date: 2026-02-17
  notes: Diary for two nights. Talked about the new car for the first twenty minutes.
- date: 2026-02-24
  notes: Diary not done, "wasn't the week for it". Husband never does his either.
- date: 2026-03-03
  attendance: late-cancelled
- date: 2026-03-10
  notes: Nothing brought. Passive SI again, no plan or intent, safety plan gone over.
- date: 2026-03-17
  attendance: no-show
)";

SessionSign at(Level level, double score) {
  return {.level = level, .score = score};
}

SignReading no_homework(const ReportRecord& record) {
  SignReading sign{
      .sign = "no-homework",
      .title = "No homework",
      .level = Level::Marked,
      .score = 0.74,
      .trend = Trend::Rising,
      .explanation = "Of four tasks looked back on, one was partly done and three were not.",
      .consider_first = {"Was the task too big, or not the client's own?"}};
  sign.evidence = {
      record.evidence("no-homework/not-done", "2026-02-24", "Diary not done, \"wasn't"),
      record.evidence("no-homework/not-brought", "2026-03-10", "Nothing brought."),
      record.evidence("no-homework/not-done", "2026-02-10", "Diary not done."),
      record.evidence("no-homework/partial", "2026-02-17", "Diary for two nights."),
  };
  sign.evidence[0].quote = "Diary not done, \"wasn't the week for it\".";
  Evidence other =
      record.evidence("no-homework/not-done", "2026-02-24", "Husband never does his either.");
  other.status = Status::OtherPerson;
  other.note = "'Husband'";
  sign.not_counted = {other};
  sign.sessions = {at(Level::Unknown, 0),   at(Level::Present, 0.5), at(Level::Watch, 0.3),
                   at(Level::Present, 0.6), at(Level::Unknown, 0),   at(Level::Marked, 0.8),
                   at(Level::Unknown, 0)};
  sign.sessions[1].evidence = {sign.evidence[2]};
  return sign;
}

SignReading cancelling(const ReportRecord& record) {
  SignReading sign{.sign = "cancelling",
                   .title = "Cancelling",
                   .level = Level::Present,
                   .score = 0.5,
                   .trend = Trend::Steady,
                   .explanation = "Two of the last three slots were missed at short notice."};
  Evidence missed = record.evidence("cancelling/no-show", "2026-03-17", "attendance: no-show");
  missed.kind = EvidenceKind::Field;
  Evidence late = record.evidence("cancelling/late", "2026-03-03", "attendance: late-cancelled");
  late.kind = EvidenceKind::Field;
  sign.evidence = {missed, late};
  sign.sessions.assign(7, at(Level::None, 0));
  sign.sessions[4] = at(Level::Watch, 0.3);
  sign.sessions[6] = at(Level::Present, 0.5);
  return sign;
}

SignReading small_talk(const ReportRecord& record) {
  SignReading sign{.sign = "small-talk",
                   .title = "Small talk",
                   .level = Level::Watch,
                   .score = 0.2,
                   .trend = Trend::Falling,
                   .explanation = "One session of six opened with everyday talk."};
  sign.evidence = {record.evidence("small-talk/learned", "2026-02-17",
                                   "Talked about the new car for the first twenty minutes.")};
  sign.evidence[0].kind = EvidenceKind::Learned;
  sign.sessions.assign(7, at(Level::None, 0));
  sign.sessions[2] = at(Level::Watch, 0.3);
  return sign;
}

SignReading quiet(std::string id, std::string title, Level level) {
  SignReading sign{.sign = std::move(id), .title = std::move(title), .level = level};
  if (level == Level::None) sign.trend = Trend::Steady;
  sign.sessions.assign(7, at(level, 0));
  return sign;
}

Safety safety(const ReportRecord& record) {
  Safety made;
  made.entries.push_back({.risk_class = "suicidal-ideation",
                          .date = day("2026-03-10"),
                          .where = record.where("Passive SI"),
                          .quote = "Passive SI again, no plan or intent, safety plan gone over.",
                          .current = true});
  made.missed_after_risk =
      "No-show on 2026-03-17, the slot after this entry, without notice: reach out first.";
  return made;
}

MeasureCourse phq(const ReportRecord& record) {
  static constexpr Instrument instrument{.name = "PHQ-9",
                                         .aliases = "PHQ9",
                                         .full_name = "Patient Health Questionnaire",
                                         .most = 27,
                                         .cutoff = 10,
                                         .reliable_change = 6};
  MeasureCourse course{.name = "PHQ-9",
                       .instrument = &instrument,
                       .course = Course::NoReliableChange,
                       .change = -2,
                       .plateau = true,
                       .reading = "15 to 13 over four scores: no reliable change (6 points)"};
  constexpr std::array<std::pair<std::string_view, double>, 4> scores = {
      {{"2026-02-03", 15}, {"2026-02-17", 16}, {"2026-02-24", 14.5}, {"2026-03-10", 13}}};
  for (const auto& [date, value] : scores) {
    course.points.push_back({.date = day(date), .value = value, .where = record.where(date)});
  }
  return course;
}

AdviceReading advice(const ReportRecord& record) {
  AdviceReading made;
  made.you_wrote = record.evidence("advice/you-wrote", "2026-03-10", "Passive SI again");
  made.suggestions.push_back(
      {.intervention = "goal-review",
       .title = "Establish or revisit the goals",
       .rank = 1,
       .for_signs = {"no-homework"},
       .why = {"Three of four tasks were not done, and the goal was last looked at in February."},
       .steps = {"Ask which part of the goal still matters.", "Let the client set the next task.",
                 "Agree where, when, and what could get in the way."},
       .phrases = {"What would make this week a little better, in your own words?",
                   "Is the diary the right thing, or is there something smaller?"},
       .not_to_say = {"You have to do the homework for this to work."},
       .cautions = {"Not while the risk entry is open: safety comes first."},
       .watch = {"Whether the client names a task. If not in two sessions, try another way."},
       .sources = {"Kazantzis 2016"}});
  made.suggestions.push_back({.intervention = "rapport",
                              .title = "Work on the relationship",
                              .rank = 2,
                              .for_signs = {"cancelling", "no-homework"},
                              .why = {"Two slots were missed within three weeks."},
                              .steps = {"Say that the gap was noticed.", "Ask how the work feels."},
                              .phrases = {"I noticed we missed two. How has this been for you?",
                                          "Anything I should do differently?"}});
  made.withheld.push_back(
      {.intervention = "paradoxical",
       .why = "risk is on record (2026-03-10)",
       .evidence = {record.evidence("risk/suicidal-ideation", "2026-03-10", "Passive SI again")}});
  made.tried.push_back({.intervention = "rapport",
                        .date = day("2026-02-17"),
                        .where = record.where("2026-02-17"),
                        .sign = "no-homework",
                        .before = 0.5,
                        .after = 0.65,
                        .nap = 0.4,
                        .reading = "Before 0.50, after 0.65 over three sessions: no help seen."});
  return made;
}

}  // namespace

SampleReport::SampleReport() : record_("R-07", "notes/R-07.yaml", std::string{sample_notes}) {
  record_.session("2026-02-03").session("2026-02-10").session("2026-02-17").session("2026-02-24");
  record_.session("2026-03-03", Attendance::LateCancelled)
      .session("2026-03-10")
      .session("2026-03-17", Attendance::NoShow);
}

ClientReport SampleReport::report() const {
  ClientReport made = record_.report("2026-03-22");
  made.safety = safety(record_);
  made.signs = {quiet("not-talking", "Not talking", Level::None),
                small_talk(record_),
                no_homework(record_),
                cancelling(record_),
                quiet("spinning-wheels", "Spinning your wheels", Level::None),
                quiet("trying-harder", "Trying harder than the client", Level::Unknown)};
  made.measures = {phq(record_)};
  made.advice = advice(record_);
  return made;
}

}  // namespace resist
