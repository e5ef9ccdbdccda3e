// Reliable change and recovery on cases from the literature, through an instrument of one's own as
// the configuration gives it.
#include <vector>

#include <doctest/doctest.h>

#include "record/own_instruments.h"
#include "signs/measures.h"
#include "support/sign_record.h"

using namespace resist;

namespace {

/// The course of two totals of an instrument where higher is better.
Course course_of(double cutoff, double reliable_change, double before, double after) {
  const InstrumentBook book({{.name = "Example",
                              .most = 100,
                              .direction = Direction::HigherIsBetter,
                              .cutoff = cutoff,
                              .reliable_change = reliable_change}});
  const SignRecord record(weekly({"measures: {Example: " + std::to_string(before) + "}",
                                  "measures: {Example: " + std::to_string(after) + "}"}));
  const ClientReading reading{.sessions = std::vector<SessionReading>(2),
                              .instruments = book.all()};
  return measure_courses(record.client(), reading, record.client().sessions.back().date.value)
      .front()
      .course;
}

}  // namespace

TEST_CASE("the case of Jacobson & Truax 1991, J Consult Clin Psychol 59:12") {
  // Before treatment the mean is 40 and the standard deviation 7.5, in the well-functioning 60 and
  // 7.5; reliability .80. The reliable change is then 9.30 points, and the cut-offs are
  // a = 40 + 2 · 7.5 = 55, b = 60 - 2 · 7.5 = 45 and c = (7.5 · 40 + 7.5 · 60) / 15 = 50.
  const double reliable = reliable_change_of(7.5, 0.80);
  struct Row {
    const char* reason;
    double cutoff;
    double before;
    double after;
    Course course;
  };
  const Row rows[] = {
      {"32.5 to 47.5 is 3.16 standard errors; past b", 45, 32.5, 47.5, Course::Recovered},
      {"and not past c", 50, 32.5, 47.5, Course::ReliableImprovement},
      {"nor past a", 55, 32.5, 47.5, Course::ReliableImprovement},
      {"9.2 points are less than 1.96 standard errors", 50, 32.5, 41.7, Course::NoReliableChange},
      {"9.4 points are more", 50, 32.5, 41.9, Course::ReliableImprovement},
      {"past c without reliable change is no recovery", 50, 45, 54, Course::NoReliableChange},
      {"the way back", 50, 47.5, 32.5, Course::ReliableDeterioration},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    CHECK(to_word(course_of(row.cutoff, reliable, row.before, row.after)) == to_word(row.course));
  }
}

TEST_CASE("recovery as NHS Talking Therapies counts it: caseness left by a reliable change") {
  // PHQ-9: caseness from 10, reliable change 6. GAD-7: caseness from 8, reliable change 4.
  struct Row {
    const char* reason;
    const char* instrument;
    int before;
    int after;
    Course course;
  };
  const Row rows[] = {
      {"15 to 9: caseness left by six", "PHQ-9", 15, 9, Course::Recovered},
      {"14 to 9: caseness left, by five", "PHQ-9", 14, 9, Course::NoReliableChange},
      {"20 to 10: ten points, and still a case", "PHQ-9", 20, 10, Course::ReliableImprovement},
      {"9 to 3: never a case", "PHQ-9", 9, 3, Course::ReliableImprovement},
      {"11 to 7: caseness left by four", "GAD-7", 11, 7, Course::Recovered},
      {"10 to 7: caseness left, by three", "GAD-7", 10, 7, Course::NoReliableChange},
      {"6 to 10: four points worse", "GAD-7", 6, 10, Course::ReliableDeterioration},
  };
  for (const Row& row : rows) {
    CAPTURE(row.reason);
    const std::string name = row.instrument;
    const SignRecord record(
        weekly({"measures: {" + name + ": " + std::to_string(row.before) + "}",
                "measures: {" + name + ": " + std::to_string(row.after) + "}"}));
    CHECK(to_word(record.courses().front().course) == to_word(row.course));
  }
}
