#include "report/narrow.h"

#include <algorithm>
#include <optional>

#include "report/slots.h"

namespace resist {
namespace {

/// The first day shown; empty when the whole record is.
std::optional<Date> first_day(const ClientReport& report, const Period& period) {
  if (period.last_sessions <= 0) return period.since;
  const std::vector<Session>& sessions = report.client->sessions;
  std::optional<Date> first;
  int held = 0;
  for (std::size_t slot = sessions.size(); slot-- > 0 && held < period.last_sessions;) {
    if (sessions[slot].date.value > report.as_of) continue;
    if (!was_held(attendance_told(report, slot))) continue;
    ++held;
    first = sessions[slot].date.value;
  }
  return std::max(first, period.since);
}

void drop_before(std::vector<Evidence>& evidence, Date since) {
  std::erase_if(evidence, [since](const Evidence& each) { return each.date < since; });
}

/// A level whose evidence all stands before the period would be a claim without a place.
void narrow_sign(SignReading& sign, Date since) {
  const bool had_evidence = !sign.evidence.empty();
  drop_before(sign.evidence, since);
  drop_before(sign.not_counted, since);
  if (!had_evidence || !sign.evidence.empty()) return;
  sign.level = Level::None;
  sign.score = 0;
  sign.trend = Trend::Unknown;
  sign.explanation = "Nothing on this in the period asked for.";
  sign.consider_first.clear();
}

/// Without a session in the period nothing can be said of it: neither that a sign is absent nor
/// what to try. What the record says of risk stays.
void empty_out(ClientReport& report) {
  for (std::vector<SignReading>* signs : {&report.signs, &report.unscored}) {
    for (SignReading& sign : *signs) {
      sign.level = Level::Unknown;
      sign.score = 0;
      sign.trend = Trend::Unknown;
      sign.count = {};
      sign.explanation = "No session in the period asked for.";
      sign.consider_first.clear();
      sign.evidence.clear();
      sign.not_counted.clear();
    }
  }
  report.advice = {.preface = "No session in the period asked for, so nothing is suggested."};
  if (report.safety.open()) report.advice.preface += " What is on record about risk comes first.";
}

bool is_wanted(const std::vector<std::string>& wanted, const std::string& sign) {
  return wanted.empty() || std::ranges::find(wanted, sign) != wanted.end();
}

}  // namespace

Date reading_date(const Client& client, const ReportOptions& options) {
  const Date end =
      options.period.until ? std::min(*options.period.until, options.today) : options.today;
  std::optional<Date> last;
  for (const Session& session : client.sessions) {
    if (session.date.value <= end)
      last = std::max(last.value_or(session.date.value), session.date.value);
  }
  return last.value_or(end);
}

void narrow(ClientReport& report, const ReportOptions& options) {
  report.since = first_day(report, options.period);
  if (report.since) {
    for (SignReading& sign : report.signs) narrow_sign(sign, *report.since);
    for (SignReading& sign : report.unscored) narrow_sign(sign, *report.since);
    std::erase_if(report.talk,
                  [&report](const TalkPoint& each) { return each.date < *report.since; });
  }
  const bool asked = report.since || options.period.until;
  if (asked && !report.client->sessions.empty() && shown_slots(report).empty()) empty_out(report);
  const std::vector<std::string>& wanted = options.only_signs;
  if (!is_wanted(wanted, "trying-harder")) report.talk.clear();
  for (std::vector<SignReading>* signs : {&report.signs, &report.unscored}) {
    std::erase_if(*signs,
                  [&wanted](const SignReading& sign) { return !is_wanted(wanted, sign.sign); });
  }
  std::erase_if(report.advice.suggestions, [&wanted](const Advice& advice) {
    return std::ranges::none_of(
               advice.for_signs,
               [&wanted](const std::string& sign) { return is_wanted(wanted, sign); }) &&
           !wanted.empty();
  });
  std::erase_if(report.advice.tried,
                [&wanted](const Tried& tried) { return !is_wanted(wanted, tried.sign); });
}

}  // namespace resist
