#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "signs/detectors.h"
#include "signs/pattern.h"
#include "signs/rivals.h"
#include "signs/standstill.h"
#include "signs/text_evidence.h"

namespace resist {
namespace embedded {
extern const std::string_view spinning_wheels_page;
extern const std::string_view spinning_wheels_rules;
}  // namespace embedded
namespace {

constexpr std::string_view sign = "spinning-wheels";

constexpr auto thresholds = with_pattern(std::to_array<Threshold>({
    {.name = "weeks",
     .value = 8,
     .least = 4,
     .most = 52,
     .help = "weeks from the first score before a run without reliable change says it",
     .source = "half of clients need 13 to 18 sessions (Hansen 2002, CPSP 9:329); a default"},
    {.name = "attended",
     .value = 4,
     .least = 2,
     .most = 20,
     .help = "sessions held before anything, words included, is read as standing still",
     .source = "clinical.md 1.5: never on text alone with fewer"},
    {.name = "attendance",
     .value = 0.5,
     .least = 0,
     .most = 1,
     .help = "share of appointments kept without which scores say little about the work",
     .source = "engineering default; clinical.md 1.5 suggests .75 for a verdict"},
    {.name = "moving-share",
     .value = 0.5,
     .least = 0.1,
     .most = 1,
     .help = "part of a reliable change that, gained, counts as under way",
     .source = "engineering default; slow improvement is no standstill"},
    {.name = "flat-share",
     .value = 0.1,
     .least = 0.02,
     .most = 0.3,
     .help = "share of the first score within which one without an agreed reliable change stands "
             "still",
     .source = "engineering default"},
    {.name = "flag-session",
     .value = 8,
     .least = 4,
     .most = 40,
     .help = "sessions held from which a current run of scores is present by itself",
     .source = "clinical.md 1.5, a default"},
    {.name = "readings",
     .value = 5,
     .least = 2,
     .most = 20,
     .help = "scores of one measure from which their run is present by itself; fewer are watched",
     .source = "engineering default; two points off a line of four are easily noise"},
    {.name = "marked-session",
     .value = 14,
     .least = 6,
     .most = 60,
     .help = "sessions held from which a current run of scores is marked",
     .source = "half of clients improve by session 13 to 18 (Hansen 2002); a default"},
}));

std::size_t held_until(const Context& context, std::size_t index) {
  std::size_t held = 0;
  for (std::size_t i = 0; i <= index; ++i)
    if (held_at(context, i)) ++held;
  return held;
}

/// Share of the client's appointments up to \p index that were kept.
double kept_share(const Context& context, std::size_t index) {
  double kept = 0;
  double all = 0;
  for (std::size_t i = 0; i <= index; ++i) {
    if (attendance_at(context, i) == Attendance::TherapistCancelled) continue;
    all += 1;
    if (held_at(context, i)) kept += 1;
  }
  return all > 0 ? kept / all : 0;
}

/// Whether the first \p count scores stand where they began. A score that has just jumped for the
/// worse is no standstill either: the next one says whether it stays.
bool stands_still(const MeasureCourse& course, std::size_t count, const Settings& settings) {
  const Instrument& instrument = *course.instrument;
  const double first = course.points.front().value;
  const double gained = improvement(course, count);
  if (!instrument.reliable_change) {
    return std::abs(gained) <= std::abs(first) * settings["flat-share"];
  }
  const double step = *instrument.reliable_change * settings["moving-share"];
  const double before = count < 2 ? 0 : improvement(course, count - 1);
  return gained < step && gained > -*instrument.reliable_change && before - gained <= step;
}

/// Whether the scores up to point \p at of \p course are a run without reliable change.
bool is_run(const MeasureCourse& course, std::size_t at, const Settings& settings) {
  if (!is_problem_measure(course) || at == 0) return false;
  const MeasurePoint& first = course.points.front();
  const int days = days_between(first.date, course.points[at].date);
  return days >= settings["weeks"] * 7 && is_clinical(*course.instrument, first.value) &&
         stands_still(course, at + 1, settings);
}

/// Whether \p course shows a reliable improvement by \p date.
bool improves(const MeasureCourse& course, Date date) {
  if (!is_problem_measure(course) || !course.instrument->reliable_change) return false;
  std::size_t count = 0;
  while (count < course.points.size() && course.points[count].date <= date) ++count;
  return count > 1 && improvement(course, count) >= *course.instrument->reliable_change;
}

Evidence of_run(const Context& context, std::size_t index, const MeasureCourse& course,
                std::size_t at) {
  const MeasurePoint& first = course.points.front();
  const MeasurePoint& here = course.points[at];
  const int weeks = days_between(first.date, here.date) / 7;
  return field_evidence(context, index,
                        {.rule = "spinning-wheels/no-reliable-change",
                         .kind = EvidenceKind::Measure,
                         .where = here.where,
                         .quote = fmt::format("{}: {} on {}, {} now", course.name, first.value,
                                              to_iso(first.date), here.value),
                         .note = fmt::format("no reliable change in {} weeks", weeks)});
}

void read_measures(const Context& context, std::size_t index, std::vector<Evidence>& found) {
  const Date date = context.client.sessions[index].date.value;
  if (kept_share(context, index) < context.settings["attendance"]) return;
  const bool is_better = std::ranges::any_of(
      context.measures, [&](const MeasureCourse& each) { return improves(each, date); });
  if (is_better) return;
  for (const MeasureCourse& each : context.measures) {
    const auto point = std::ranges::find(each.points, date, &MeasurePoint::date);
    if (point == each.points.end()) continue;
    const auto at = static_cast<std::size_t>(point - each.points.begin());
    if (is_run(each, at, context.settings)) found.push_back(of_run(context, index, each, at));
  }
}

/// Goals that stand as they were set, weeks ago and never reviewed: shown beside the evidence, for
/// they say nothing about any one session.
void add_goals(const Context& context, SignReading& reading) {
  const std::vector<std::size_t> held = last_held(context, 1);
  if (held.empty()) return;
  const Date now = context.client.sessions[held.back()].date.value;
  for (const Goal& each : context.client.goals) {
    const bool is_open = !each.status || each.status->value == GoalStatus::Active;
    if (!is_open || !each.set || !each.reviewed.empty()) continue;
    if (days_between(each.set->value, now) < context.settings["weeks"] * 7) continue;
    reading.evidence.push_back(field_evidence(
        context, held.back(),
        {.rule = "spinning-wheels/goal-not-reviewed",
         .kind = EvidenceKind::Pattern,
         .strength = 1,
         .where = each.goal.where,
         .quote = fmt::format("goal “{}”: not looked at since it was set", each.goal.value),
         .note = fmt::format("set on {}, no review on record", to_iso(each.set->value))}));
    reading.evidence.back().date = each.set->value;
  }
}

/// A problem measure that is better now than at the start, reliably.
const MeasureCourse* held_gain(const Context& context) {
  const auto found = std::ranges::find_if(context.measures, [](const MeasureCourse& each) {
    return is_problem_measure(each) &&
           (each.course == Course::ReliableImprovement || each.course == Course::Recovered);
  });
  return found == context.measures.end() ? nullptr : &*found;
}

/// The run that stands at the last score of a measure; null when none does.
const MeasureCourse* current_run(const Context& context) {
  const auto found = std::ranges::find_if(context.measures, [&](const MeasureCourse& each) {
    return !each.points.empty() && is_run(each, each.points.size() - 1, context.settings);
  });
  return found == context.measures.end() ? nullptr : &*found;
}

/// What a run of scores comes to after so many sessions held: a few of them only where a second
/// session says so, too.
Level level_of_run(const Context& context, const MeasureCourse& run, std::size_t held, int shown) {
  const bool is_short = static_cast<double>(run.points.size()) < context.settings["readings"];
  if (is_short && shown < 2) return Level::Watch;
  const bool is_long = static_cast<double>(held) >= context.settings["marked-session"];
  return is_long ? Level::Marked : Level::Present;
}

/// The run that bears on the level: after a fair trial, and no gain held; null where none does.
const MeasureCourse* telling_run(const Context& context) {
  const std::vector<std::size_t> held = last_held(context, context.client.sessions.size());
  if (held.empty() || held_gain(context) != nullptr) return nullptr;
  if (kept_share(context, held.back()) < context.settings["attendance"]) return nullptr;
  if (static_cast<double>(held.size()) < context.settings["flag-session"]) return nullptr;
  return current_run(context);
}

/// Scores that stand still after a fair trial are a pattern by themselves, however the notes sound:
/// notes miss most of it (Hatfield 2010, Clin Psychol Psychother 17:25).
void weigh_run(const Context& context, const MeasureCourse* run, SignReading& reading) {
  if (run == nullptr) return;
  const std::size_t held = last_held(context, context.client.sessions.size()).size();
  reading.level = std::max(reading.level, level_of_run(context, *run, held, reading.count.shown));
  reading.explanation += fmt::format(" {}: {}.", run->name, run->reading);
}

void weigh_gain(const Context& context, SignReading& reading) {
  const MeasureCourse* gain = held_gain(context);
  if (gain == nullptr) return;
  hold_down(reading, Level::Watch,
            fmt::format("{} is reliably better than at the start, so this is no standstill.",
                        gain->name));
}

void weigh_worsening(const Context& context, SignReading& reading) {
  const MeasureCourse* worse = deterioration(context.measures);
  if (worse == nullptr || reading.level < Level::Watch) return;
  reading.consider_first.push_back(
      fmt::format("{} is reliably worse than at the start: look at the plan and at safety first.",
                  worse->name));
}

/// What the words of the window's sessions score without the scores of measures.
double words_score(const Context& context, const SignReading& reading) {
  const std::vector<std::size_t> window =
      last_held(context, static_cast<std::size_t>(context.settings["window"]));
  // The trainer has been told of these sessions, with all that is known of them.
  Context untold = context;
  untold.sink = nullptr;
  double sum = 0;
  for (const std::size_t i : window) {
    std::vector<Evidence> words = reading.sessions[i].evidence;
    std::erase_if(words, [](const Evidence& each) { return each.kind == EvidenceKind::Measure; });
    sum += session_sign(untold, i, sign, words).score;
  }
  return window.empty() ? 0 : sum / static_cast<double>(window.size());
}

/// Orders clients by what their scores say so far, from the second on, long before a level may be
/// claimed from them: words and scores are two witnesses.
void order_by_scores(const Context& context, SignReading& reading) {
  constexpr double weight = 0.6;
  const std::optional<double> scores = standstill_score(context.measures);
  if (!scores) return;
  reading.score = 1 - (1 - words_score(context, reading)) * (1 - weight * *scores);
}

SignReading detect(const Context& context) {
  Pattern pattern{.sign = sign,
                  .title = "Spinning wheels",
                  .seen = "the notes or the scores say that nothing moves"};
  pattern.evidence.resize(context.client.sessions.size());
  for (std::size_t i = 0; i < slots_until(context); ++i) {
    std::vector<Evidence>& found = pattern.evidence[i];
    found = text_evidence(context, i, sign);
    read_measures(context, i, found);
    if (static_cast<double>(held_until(context, i)) < context.settings["attended"]) {
      set_aside(found, Status::Weak, "too early to speak of standing still");
    }
  }
  const MeasureCourse* run = telling_run(context);
  pattern.has_other_grounds = run != nullptr;
  SignReading reading = read_pattern(context, std::move(pattern));
  if (reading.level == Level::Unknown) return reading;
  order_by_scores(context, reading);
  add_goals(context, reading);
  weigh_run(context, run, reading);
  weigh_gain(context, reading);
  weigh_worsening(context, reading);
  consider(context, reading);
  return reading;
}

}  // namespace

const Detector spinning_wheels = {
    .id = sign,
    .title = "Spinning wheels",
    .summary = "no change, the same story, stuck: in the notes or in the scores",
    .page = embedded::spinning_wheels_page,
    .rules = embedded::spinning_wheels_rules,
    .thresholds = thresholds,
    .detect = detect,
};

}  // namespace resist
