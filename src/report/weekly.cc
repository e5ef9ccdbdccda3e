#include "report/weekly.h"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

#include "report/summary.h"
#include "report/weekly_due.h"
#include "signs/safety_order.h"

namespace resist {
namespace {

/// Slots that a line's sparkline shows.
constexpr std::size_t most_bars = 12;

/// A level to compare with: what cannot be told is no more than nothing.
Level at_least_none(Level level) {
  return std::max(level, Level::None);
}

std::vector<WeeklySign> signs_of(const ClientReport& now, const std::vector<SignReading>& before) {
  std::vector<WeeklySign> signs;
  for (const SignReading* sign : by_weight(now)) {
    const auto then = std::ranges::find(before, sign->sign, &SignReading::sign);
    const Level level_then = then == before.end() ? Level::Unknown : then->level;
    if (std::max(sign->level, level_then) < Level::Watch) continue;
    signs.push_back({.sign = sign->sign,
                     .title = sign->title,
                     .level = sign->level,
                     .before = level_then,
                     .trend = sign->trend,
                     .score = sign->score});
  }
  return signs;
}

/// The tallest bar of any sign in each of the last slots.
std::vector<Bar> strongest_bars(const ClientReport& now) {
  std::vector<Bar> bars(shown_slots(now).size());
  for (const SignReading& sign : now.signs) {
    const std::vector<Bar> own = sign_bars(now, sign);
    for (std::size_t i = 0; i < bars.size(); ++i) bars[i] = std::max(bars[i], own[i]);
  }
  const std::size_t extra = bars.size() > most_bars ? bars.size() - most_bars : 0;
  bars.erase(bars.begin(), bars.begin() + static_cast<std::ptrdiff_t>(extra));
  return bars;
}

/// An entry of the period is new, and of levels one that is higher than before: the same field in
/// every note is no news, and the profile bears no date.
bool is_news(const SafetyEntry& entry, Date since, Risk before) {
  if (!entry.dated || entry.date < since) return false;
  const Risk level = level_said(entry);
  return level == Risk::None || level > before;
}

std::vector<WeeklyRisk> risks_of(const Safety& safety, Date since, Risk before) {
  std::vector<WeeklyRisk> risks;
  for (const SafetyEntry& entry : safety.entries) {
    if (!entry.current) continue;
    risks.push_back({.risk_class = entry.risk_class,
                     .date = entry.date,
                     .dated = entry.dated,
                     .quote = entry.quote,
                     .trigger = std::string{entry.where.text()},
                     .place = place_in(entry.where),
                     .is_new = is_news(entry, since, before)});
  }
  return risks;
}

/// The sentence in which a slot that was not held is told, when it was not the client's doing: the
/// prose then says what the word "therapist-cancelled" may not.
std::string told_absence(const ClientReport& now, std::size_t slot) {
  const bool read = now.reading != nullptr && slot < now.reading->sessions.size();
  if (!read || now.client->sessions[slot].attendance) return {};
  const SessionReading& reading = now.reading->sessions[slot];
  if (!reading.attendance || reading.attendance->value != Attendance::TherapistCancelled) return {};
  const std::size_t at = reading.attendance->where.begin;
  const auto sentence = std::ranges::find_if(reading.sentences, [at](const Sentence& each) {
    return each.where.begin <= at && at < each.where.begin + each.where.length;
  });
  return sentence == reading.sentences.end() ? std::string{} : std::string{sentence->text};
}

/// What the first answer comes to tomorrow: a sentence to say, else a step, where it is short.
std::string first_words_of(const AdviceReading& advice) {
  constexpr std::size_t longest = 120;
  const Advice& first = advice.suggestions.front();
  const auto own = std::ranges::find_if(first.steps, [](const std::string& each) {
    return each.starts_with("First what you wrote") && each.size() <= longest;
  });
  if (own != first.steps.end()) return *own;
  for (const std::string& phrase : first.phrases) {
    if (phrase.size() <= longest) return fmt::format("“{}”", phrase);
  }
  for (const std::string& step : first.steps) {
    if (step.size() <= longest) return step;
  }
  return {};
}

void put_attendance(WeeklyLine& line, const ClientReport& now, Date since) {
  for (const std::size_t slot : shown_slots(now)) {
    const Date date = now.client->sessions[slot].date.value;
    const Attendance attendance = attendance_told(now, slot);
    line.last_entry = date;
    if (was_held(attendance)) line.last_held = date;
    if (date < since) continue;
    ++line.slots;
    if (was_held(attendance)) {
      ++line.held;
    } else {
      line.missed.push_back(
          {.date = date, .attendance = attendance, .told = told_absence(now, slot)});
    }
  }
}

bool has_new_risk(const WeeklyLine& line) {
  return std::ranges::any_of(line.risks, &WeeklyRisk::is_new);
}

/// The higher, the sooner a client is to be looked at. Risk stands above scores, scores above
/// signs, what moved above what has long been there.
auto urgency(const WeeklyLine& line) {
  int highest_rise = 0;
  int highest = 0;
  double score = 0;
  for (const WeeklySign& sign : line.signs) {
    const int level = static_cast<int>(at_least_none(sign.level));
    if (sign.rose()) highest_rise = std::max(highest_rise, level);
    highest = std::max(highest, level);
    score = std::max(score, sign.score);
  }
  return std::tuple{!line.inactive,
                    !line.missed_after_risk.empty(),
                    has_new_risk(line),
                    !line.risks.empty(),
                    line.worsened_now,
                    !line.worsened.empty(),
                    highest >= static_cast<int>(Level::Present) ? highest_rise : 0,
                    highest,
                    highest_rise,
                    line.held < line.slots,
                    score};
}

}  // namespace

Place place_in(const Span& where) {
  if (where.file == nullptr) return {};
  return {.file = where.file->path(), .at = where.position()};
}

bool WeeklySign::rose() const {
  if (before == Level::Unknown) return level >= Level::Present;
  return level > before;
}

bool WeeklySign::fell() const {
  return level != Level::Unknown && before > at_least_none(level);
}

bool WeeklyLine::changed() const {
  const bool sign_moved =
      std::ranges::any_of(signs, [](const WeeklySign& sign) { return sign.rose() || sign.fell(); });
  return sign_moved || has_new_risk(*this) || missed_after_risk_now || worsened_now;
}

WeeklyLine weekly_line(const ClientReport& now, const std::vector<SignReading>& before,
                       const std::vector<MeasureCourse>& measures_before, Date since, Date until,
                       Risk risk_before) {
  WeeklyLine line{.client = now.client->code};
  put_attendance(line, now, since);
  line.risks = risks_of(now.safety, since, risk_before);
  line.missed_after_risk = now.safety.missed_after_risk;
  line.missed_after_risk_now = !line.missed_after_risk.empty() && !line.missed.empty();
  if (const MeasureCourse* worse = deterioration(now.measures)) {
    line.worsened = fmt::format("{}: {}", worse->name, worse->reading);
    line.worsened_now = deterioration(measures_before) == nullptr;
  }
  line.signs = signs_of(now, before);
  line.bars = strongest_bars(now);
  line.inactive = !line.last_entry || days_between(*line.last_entry, until) > weekly_inactive_days;
  line.not_begun = !line.last_entry && !now.client->sessions.empty();
  line.due = due_of(now, until);
  if (!now.advice.suggestions.empty()) {
    line.intervention = now.advice.suggestions.front().intervention;
    line.suggestion = now.advice.suggestions.front().title;
    line.first_words = first_words_of(now.advice);
  }
  return line;
}

void sort_by_attention(std::vector<WeeklyLine>& lines) {
  std::ranges::sort(lines, [](const WeeklyLine& a, const WeeklyLine& b) {
    const auto first = urgency(a);
    const auto second = urgency(b);
    return first != second ? first > second : a.client < b.client;
  });
}

void keep_changes(Weekly& weekly) {
  std::erase_if(weekly.lines, [](const WeeklyLine& line) { return !line.changed(); });
}

}  // namespace resist
