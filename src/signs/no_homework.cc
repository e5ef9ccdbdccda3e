#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "signs/detectors.h"
#include "signs/mention.h"
#include "signs/own_papers.h"
#include "signs/pattern.h"
#include "signs/rivals.h"
#include "signs/text_evidence.h"
#include "signs/told_tasks.h"

namespace resist {
namespace embedded {
extern const std::string_view no_homework_page;
extern const std::string_view no_homework_rules;
}  // namespace embedded
namespace {

constexpr std::string_view sign = "no-homework";

constexpr auto thresholds = with_pattern(std::to_array<Threshold>({
    {.name = "not-done",
     .value = 0.34,
     .least = 0,
     .most = 0.5,
     .help = "share of the tasks of a session, at most, that says they were not done",
     .source = "practice caseload; ratings of 0 to 1 of 4 on homework scales"},
    {.name = "done",
     .value = 0.5,
     .least = 0.2,
     .most = 1,
     .help = "share from which the tasks of a session count as done; between the two is partial",
     .source = "partial completion is the norm (Indian outpatients, n = 94)"},
    {.name = "refused",
     .value = 1,
     .least = 1,
     .most = 10,
     .help =
         "suggestions turned down in one session, with none taken up, that say it by themselves",
     .source = "engineering default"},
    {.name = "done-share",
     .value = 0.67,
     .least = 0.4,
     .most = 1,
     .help = "share of reviewed tasks done over the window that keeps the level at watch",
     .source = "compliance is a matter of degree (Mausbach 2010, Cogn Ther Res 34:429)"},
}));

constexpr std::size_t share_least = 4;  ///< reviewed tasks that make a share (clinical.md 1.3)

/// What became of the tasks reviewed in one session, or in several.
struct Reviewed {
  double done = 0;  ///< sum of shares
  int tasks = 0;    ///< with a share on record and no accepted reason
  int excused = 0;
};

std::string_view excuse_of(const Homework& homework) {
  return homework.reason ? outside_control(homework.reason->value) : std::string_view{};
}

Reviewed review(const Session& session, const Settings& settings) {
  Reviewed reviewed;
  for (const Homework& each : session.homework) {
    if (!each.done) continue;
    const bool is_done = each.done->value >= settings["done"];
    if (!is_done && !excuse_of(each).empty()) {
      ++reviewed.excused;
      continue;
    }
    ++reviewed.tasks;
    reviewed.done += each.done->value;
  }
  return reviewed;
}

std::string quote_of(const Homework& homework) {
  std::string text = homework.task.value + ": done " + homework.done_as_written;
  if (homework.reason) text += " (" + homework.reason->value + ")";
  return text;
}

Evidence of_task(const Context& context, std::size_t index, const Homework& homework, double mean) {
  FieldEvidence field{
      .rule = "no-homework/not-done", .where = homework.done->where, .quote = quote_of(homework)};
  const std::string_view excuse = excuse_of(homework);
  if (!excuse.empty()) {
    field.status = Status::Weak;
    field.note = fmt::format("'{}': a reason outside the client's control", excuse);
  } else if (mean >= context.settings["done"]) {
    field.status = Status::Weak;
    field.note = "most of what was set for this session was done";
  } else if (mean > context.settings["not-done"]) {
    field.rule = "no-homework/partly-done";
    field.strength = 1;
  }
  return field_evidence(context, index, std::move(field));
}

void read_tasks(const Context& context, std::size_t index, std::vector<Evidence>& found) {
  const Session& session = context.client.sessions[index];
  const Reviewed reviewed = review(session, context.settings);
  const double mean = reviewed.tasks == 0 ? 1 : reviewed.done / reviewed.tasks;
  for (const Homework& each : session.homework) {
    const bool is_short = each.done && each.done->value < context.settings["done"];
    if (is_short) found.push_back(of_task(context, index, each, mean));
  }
}

bool was_taken_up(SuggestionResponse response) {
  return response == SuggestionResponse::Used || response == SuggestionResponse::Tried;
}

void read_suggestions(const Context& context, std::size_t index, std::vector<Evidence>& found) {
  const Session& session = context.client.sessions[index];
  int refused = 0;
  int taken = 0;
  for (const Suggestion& each : session.suggestions) {
    if (!each.response) continue;
    ++(was_taken_up(each.response->value) ? taken : refused);
  }
  if (refused == 0) return;
  const bool says = refused >= context.settings["refused"];
  for (const Suggestion& each : session.suggestions) {
    if (!each.response || was_taken_up(each.response->value)) continue;
    found.push_back(field_evidence(
        context, index,
        {.rule = "no-homework/turned-down",
         .strength = says ? 2 : 1,
         .where = each.response->where,
         .quote = each.offered.value + ": " + std::string(to_word(each.response->value)),
         .status = taken > 0 ? Status::Weak : Status::Counted,
         .note = taken > 0 ? "another suggestion of the session was taken up" : ""}));
  }
}

/// The fields are the therapist's own account of the tasks: where they say that what was left had
/// an accepted reason, a sentence about the same tasks does not count either.
bool fields_excuse(const Session& session, const Settings& settings) {
  const Reviewed reviewed = review(session, settings);
  return reviewed.excused > 0 &&
         (reviewed.tasks == 0 || reviewed.done / reviewed.tasks >= settings["done"]);
}

Reviewed review_window(const Context& context) {
  const auto window = static_cast<std::size_t>(context.settings["window"]);
  Reviewed all;
  for (const std::size_t index : last_held(context, window)) {
    const Reviewed one = review(context.client.sessions[index], context.settings);
    all.done += one.done;
    all.tasks += one.tasks;
    all.excused += one.excused;
  }
  return all;
}

/// Sessions of the window that set work of which the next note says nothing: for the therapist to
/// take up, never evidence.
int never_asked(const Context& context) {
  const auto window = static_cast<std::size_t>(context.settings["window"]);
  constexpr auto homework_words = std::to_array<std::string_view>(
      {"hw", "homework", "assignment*", "diary", "log", "sheet*", "practi*", "exposure*", "task*"});
  const std::vector<std::size_t> held = last_held(context, window);
  int count = 0;
  for (std::size_t i = 1; i < held.size(); ++i) {
    const Session& next = context.client.sessions[held[i]];
    const bool was_set = !context.client.sessions[held[i - 1]].assigned.empty();
    const bool asked = !next.homework.empty() || !next.transcript.empty() ||
                       !mentioned(next.notes.text, homework_words).empty();
    if (was_set && !asked) ++count;
  }
  return count;
}

void add_counts(const Context& context, SignReading& reading) {
  const Reviewed reviewed = review_window(context);
  if (reviewed.tasks >= 2) {
    reading.explanation += fmt::format(" Of {} tasks reviewed, {:.0f} % was done.", reviewed.tasks,
                                       reviewed.done / reviewed.tasks * 100);
  }
  if (reviewed.excused > 0) {
    reading.explanation +=
        fmt::format(" {} left for a reason outside the client's control {} not counted.",
                    reviewed.excused, reviewed.excused == 1 ? "is" : "are");
  }
  if (const int count = never_asked(context); count >= 2) {
    reading.explanation += fmt::format(
        " After {} sessions that set work, the next note does not say how it went.", count);
  }
  const bool mostly_done = reviewed.tasks >= static_cast<int>(share_least) &&
                           reviewed.done / reviewed.tasks >= context.settings["done-share"];
  if (mostly_done) hold_down(reading, Level::Watch, "Most of what was reviewed was done.");
}

/// The sessions in which there was nothing to do or not to do, where the record keeps its tasks in
/// fields. In one of prose alone nobody can tell.
std::vector<bool> without_tasks(const Context& context,
                                const std::vector<std::vector<Evidence>>& evidence) {
  const std::vector<Session>& sessions = context.client.sessions;
  std::vector<bool> silent(sessions.size());
  if (std::ranges::none_of(sessions, keeps_task)) return silent;
  for (std::size_t i = 0; i < sessions.size(); ++i) {
    silent[i] =
        !keeps_task(sessions[i]) && std::ranges::none_of(evidence[i], [](const Evidence& each) {
          return each.status == Status::Counted;
        });
  }
  return silent;
}

SignReading detect(const Context& context) {
  Pattern pattern{.sign = sign,
                  .title = "No homework",
                  .seen = "tasks were not done or suggestions not taken up"};
  pattern.evidence.resize(context.client.sessions.size());
  for (std::size_t i = 0; i < slots_until(context); ++i) {
    std::vector<Evidence>& found = pattern.evidence[i];
    found = text_evidence(context, i, sign);
    leave_own_papers(context, i, found);
    read_told_tasks(context, i, found);
    if (fields_excuse(context.client.sessions[i], context.settings)) {
      set_aside(found, Status::Weak,
                "the homework field gives a reason outside the client's control");
    }
    read_tasks(context, i, found);
    read_suggestions(context, i, found);
  }
  pattern.silent = without_tasks(context, pattern.evidence);
  SignReading reading = read_pattern(context, std::move(pattern));
  if (reading.level != Level::Unknown) add_counts(context, reading);
  consider(context, reading);
  return reading;
}

}  // namespace

const Detector no_homework = {
    .id = sign,
    .title = "No homework",
    .summary = "tasks not done, suggestions not taken up",
    .page = embedded::no_homework_page,
    .rules = embedded::no_homework_rules,
    .thresholds = thresholds,
    .detect = detect,
};

}  // namespace resist
