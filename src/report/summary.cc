#include "report/summary.h"

#include <algorithm>

#include <fmt/format.h>

#include "language/told_attendance.h"
#include "notes/date_checks.h"
#include "report/safety_words.h"
#include "report/slots.h"
#include "report/words.h"

namespace resist {
namespace {

/// "no homework, rising"; steady is not said, since it is what one expects.
std::string name_and_trend(const SignReading& sign) {
  constexpr int enough = 2;
  if (sign.count.clear >= enough && sign.sign != "cancelling") {
    return fmt::format("{} (not in the last {})", decapitalised(sign.title), sign.count.clear);
  }
  const bool moves = sign.trend == Trend::Rising || sign.trend == Trend::Falling;
  return moves ? fmt::format("{} ({})", decapitalised(sign.title), to_word(sign.trend))
               : decapitalised(sign.title);
}

/// "Marked: spinning wheels, no homework (rising)."; nothing where no sign stands there.
void say_level(const ClientReport& report, Level level, std::vector<std::string>& sentences) {
  std::vector<std::string> names;
  for (const SignReading* sign : by_weight(report)) {
    if (sign->level == level) names.push_back(name_and_trend(*sign));
  }
  if (names.empty()) return;
  sentences.push_back(
      fmt::format("{}: {}.", capitalised(std::string{to_word(level)}), fmt::join(names, ", ")));
}

std::string names_of(const std::vector<const SignReading*>& signs) {
  std::vector<std::string> names;
  names.reserve(signs.size());
  for (const SignReading* sign : signs) names.push_back(decapitalised(sign->title));
  return join_words(names);
}

bool is_better(const MeasureCourse& course) {
  return is_problem_measure(course) &&
         (course.course == Course::ReliableImprovement || course.course == Course::Recovered);
}

/// "both goals are met"; empty where none is.
std::string goals_met(const Client& client, Date as_of) {
  int met = 0;
  int all = 0;
  for (const Goal& each : client.goals) {
    if (each.set && each.set->value > as_of) continue;
    if (each.status && each.status->value == GoalStatus::Dropped) continue;
    ++all;
    if (each.status && each.status->value == GoalStatus::Met) ++met;
  }
  if (met == 0) return {};
  if (met < all) return fmt::format("{} of {} goals {} met", met, all, met == 1 ? "is" : "are");
  if (all == 1) return "the goal is met";
  return all == 2 ? "both goals are met" : fmt::format("all {} goals are met", all);
}

/// What has gone well, which is to be heard first; empty where nothing has for certain.
std::string good_news(const ClientReport& report) {
  std::vector<std::string> news;
  for (const MeasureCourse& each : report.measures) {
    if (!is_better(each)) continue;
    news.push_back(fmt::format("{} is reliably better ({} to {})", each.name,
                               number(each.points.front().value),
                               number(each.points.back().value)));
  }
  std::string met = goals_met(*report.client, report.as_of);
  if (!met.empty()) news.push_back(std::move(met));
  if (news.empty()) return {};
  return fmt::format("{}.", fmt::join(news, "; "));
}

struct Grouped {
  std::vector<const SignReading*> watched;
  std::vector<const SignReading*> unknown;
};

Grouped group(const ClientReport& report) {
  Grouped groups;
  for (const SignReading* sign : by_weight(report)) {
    if (sign->level == Level::Watch && stands_out(*sign)) groups.watched.push_back(sign);
    if (sign->level == Level::Unknown) groups.unknown.push_back(sign);
  }
  return groups;
}

/// How many sessions stand before the period that is shown.
int before_period(const ClientReport& report) {
  if (!report.since) return 0;
  const Date until = std::min(*report.since, plus_days(report.as_of, 1));
  return static_cast<int>(std::ranges::count_if(
      report.client->sessions,
      [until](const Session& session) { return session.date.value < until; }));
}

/// How many stand after it, and not after today.
int after_period(const ClientReport& report) {
  return static_cast<int>(
      std::ranges::count_if(report.client->sessions, [&report](const Session& session) {
        return session.date.value > report.as_of && session.date.value <= report.today;
      }));
}

/// Why no session is shown: there is none, or none in the period.
std::string nothing_shown(const ClientReport& report) {
  const bool others = before_period(report) + after_period(report) > 0;
  return others ? "No session in this period." : "No session on record yet.";
}

/// "no session in this period; 5 before it, 2 after it".
std::string none_in_period(const ClientReport& report) {
  const int before = before_period(report);
  const int after = after_period(report);
  if (before + after == 0) return "no session on record";
  std::vector<std::string> others;
  if (before > 0) others.push_back(fmt::format("{} before it", before));
  if (after > 0) others.push_back(fmt::format("{} after it", after));
  return fmt::format("no session in this period; {}", fmt::join(others, ", "));
}

/// Entries of which nobody recorded the attendance, and which may not have been held.
int open_entries(const ClientReport& report, const std::vector<std::size_t>& slots) {
  return static_cast<int>(std::ranges::count_if(slots, [&](std::size_t slot) {
    return slot < report.reading->sessions.size() &&
           may_be_missed(report.client->sessions[slot], report.reading->sessions[slot]);
  }));
}

/// "9 sessions held of 11"; where no field of them says what became of it, what the notes tell is
/// not put as if it were on record.
std::string held_words(const ClientReport& report, const std::vector<std::size_t>& slots) {
  if (const int open = open_entries(report, slots); open > 0) {
    if (report.slots == 1) return "1 entry, which may not have been held (attendance not recorded)";
    return fmt::format("{} entries, {} of which may not have been held (attendance not recorded)",
                       report.slots, open);
  }
  const bool is_on_record = std::ranges::any_of(
      slots, [&](std::size_t at) { return report.client->sessions[at].attendance.has_value(); });
  const bool all = report.sessions_held == report.slots;
  if (is_on_record) {
    return all ? counted(report.sessions_held, "session") + " held"
               : fmt::format("{} held of {}", counted(report.sessions_held, "session"),
                             report.slots);
  }
  if (all) return counted(report.slots, "session");
  return fmt::format("{} read as held of {}", counted(report.sessions_held, "session"),
                     report.slots);
}

/// The sessions that are shown: "9 sessions held of 11, 2026-02-03 to 2026-11-17".
std::string shown_span(const ClientReport& report) {
  const std::vector<std::size_t> slots = shown_slots(report);
  if (slots.empty()) return none_in_period(report);
  const std::string held = held_words(report, slots);
  const Date first = report.client->sessions[slots.front()].date.value;
  const Date last = report.client->sessions[slots.back()].date.value;
  if (first == last) return fmt::format("{}, {}", held, to_iso(first));
  return fmt::format("{}, {} to {}", held, to_iso(first), to_iso(last));
}

}  // namespace

std::string sign_name(const ClientReport& report, std::string_view id) {
  const auto found = std::ranges::find(report.signs, id, &SignReading::sign);
  return found == report.signs.end() ? spelled_out(id) : decapitalised(found->title);
}

std::string_view trend_arrow(Trend trend, bool utf8) {
  switch (trend) {
    case Trend::Unknown:
      return " ";
    case Trend::Falling:
      return utf8 ? "↘" : "\\";
    case Trend::Steady:
      return utf8 ? "→" : "-";
    case Trend::Rising:
      return utf8 ? "↗" : "/";
  }
  return {};
}

bool stands_out(const SignReading& sign) {
  if (sign.level != Level::Watch || sign.count.of == 0) return sign.level >= Level::Watch;
  constexpr int clear_for_good = 4;
  constexpr int says = 2;
  // Hints alone, however many, are for whoever asks for them.
  const bool is_said = std::ranges::any_of(
      sign.evidence, [](const Evidence& each) { return each.strength >= says; });
  if (!is_said) return false;
  return sign.count.shown >= 2 && sign.count.clear < clear_for_good;
}

std::vector<const SignReading*> by_weight(const ClientReport& report) {
  std::vector<const SignReading*> signs;
  signs.reserve(report.signs.size());
  for (const SignReading& sign : report.signs) signs.push_back(&sign);
  std::ranges::stable_sort(signs, [](const SignReading* a, const SignReading* b) {
    if (a->level != b->level) return a->level > b->level;
    return a->level > Level::None && a->score > b->score;
  });
  return signs;
}

std::string summary_of(const ClientReport& report) {
  if (report.slots == 0) return nothing_shown(report);
  if (report.signs.empty() && !report.unscored.empty()) return "What is shown here has no level.";
  const Grouped groups = group(report);
  std::vector<std::string> sentences;
  const std::string good = good_news(report);
  say_level(report, Level::Marked, sentences);
  say_level(report, Level::Present, sentences);
  if (!groups.watched.empty()) {
    sentences.push_back(fmt::format("To keep an eye on: {}.", names_of(groups.watched)));
  }
  if (sentences.empty()) {
    const bool all_unknown = groups.unknown.size() == report.signs.size();
    sentences.emplace_back(all_unknown ? good.empty() ? "Not enough on record yet to say."
                                                      : "Too little on record to tell of signs."
                                       : "No sign of resistance stands out.");
  }
  if (!good.empty()) sentences.insert(sentences.begin(), good);
  if (report.safety.open() || !report.safety.missed_after_risk.empty()) {
    sentences.insert(sentences.begin(), "Safety first: see above.");
  }
  for (std::string& sentence : sentences) sentence = capitalised(sentence);
  if (!report.advice.suggestions.empty()) {
    const Advice& first = report.advice.suggestions.front();
    sentences.push_back(first.begun ? fmt::format("To go on with: {}, begun on {}.",
                                                  decapitalised(first.title), to_iso(*first.begun))
                                    : fmt::format("First to try: {}.", decapitalised(first.title)));
  }
  return fmt::format("{}", fmt::join(sentences, " "));
}

std::string_view why_unknown(const ClientReport& report) {
  const bool elsewhere = report.slots == 0 && before_period(report) + after_period(report) > 0;
  return elsewhere ? "no session in this period" : "not enough on record to say";
}

std::string span_of(const ClientReport& report) {
  const std::string later = sessions_after(*report.client, report.today);
  const std::string shown = shown_span(report);
  return later.empty() ? shown : fmt::format("{}; {} left out", shown, later);
}

std::string no_safety(const ClientReport& report) {
  const RiskDenials& denials = report.safety.denials;
  // Neither what is dated after today was read, nor what stands after the period.
  const std::string later = sessions_after(*report.client, report.as_of);
  const std::string left_out = later.empty() ? later : fmt::format(" Left out: {}.", later);
  if (const auto& step = report.safety.lone_step) {
    const std::string denied = denial_words(denials);
    return fmt::format("{} {}That is not a risk assessment.{}", lone_step_words(*step),
                       denied.empty() ? denied : denied + " ", left_out);
  }
  if (denials.sessions == 0) {
    return fmt::format("No risk entry found in {}.{} That is not a risk assessment.",
                       later.empty() ? "these notes" : "the notes up to " + to_iso(report.as_of),
                       left_out);
  }
  return fmt::format(
      "Risk asked about in {}, last {}; nothing current recorded.{} That is not a risk "
      "assessment.",
      counted(denials.sessions, "session"), to_iso(denials.last), left_out);
}

std::string as_of_words(const ClientReport& report) {
  return fmt::format("as of {}, {}", to_iso(report.as_of),
                     days_ago(days_between(report.as_of, report.today)));
}

}  // namespace resist
