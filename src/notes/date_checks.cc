#include "notes/date_checks.h"

#include <algorithm>
#include <cstddef>

#include <fmt/format.h>

#include "notes/codes.h"

namespace resist {
namespace {

/// A client may come back after years. Ten without a word, after an entry or two, are rather a
/// slip.
constexpr int longest_gap = 3653;
constexpr std::size_t most_before_gap = 2;

/// Intake calls and waiting lists stand before the start of treatment; a year of them does not.
constexpr int longest_wait = 366;

void warn(Diagnostics& diagnostics, std::string_view code, const Session& session,
          std::string message) {
  diagnostics.push_back(diagnostic_at(Severity::Warning, code, session.date.where,
                                      std::move(message), "is the year right?"));
}

void check_future(const Client& client, Date today, Diagnostics& diagnostics) {
  for (const Session& session : client.sessions) {
    if (session.date.value <= today) continue;
    warn(diagnostics, codes::future_date, session,
         fmt::format("{} is after today, {}; the session is left out until then",
                     to_iso(session.date.value), to_iso(today)));
  }
}

/// How many sessions stand before a gap that is too long, counted from the first; 0 without one.
std::size_t before_gap(const std::vector<Session>& sessions, Date today) {
  for (std::size_t i = 1; i <= most_before_gap && i < sessions.size(); ++i) {
    if (sessions[i].date.value > today) break;
    if (days_between(sessions[i - 1].date.value, sessions[i].date.value) > longest_gap) return i;
  }
  return 0;
}

void check_past(const Client& client, Date today, Diagnostics& diagnostics) {
  const std::vector<Session>& sessions = client.sessions;
  const std::size_t alone = before_gap(sessions, today);
  for (std::size_t i = 0; i < sessions.size(); ++i) {
    const Session& session = sessions[i];
    if (i < alone) {
      warn(diagnostics, codes::lone_date, session,
           fmt::format("{} is {} years before the entries after it", to_iso(session.date.value),
                       days_between(session.date.value, sessions[alone].date.value) / 365));
    } else if (client.started &&
               days_between(session.date.value, client.started->value) > longest_wait) {
      warn(diagnostics, codes::lone_date, session,
           fmt::format("{} is more than a year before the client started, {}",
                       to_iso(session.date.value), to_iso(client.started->value)));
    }
  }
}

}  // namespace

Diagnostics check_dates(const Client& client, Date today) {
  Diagnostics diagnostics;
  check_past(client, today, diagnostics);
  check_future(client, today, diagnostics);
  return diagnostics;
}

std::string sessions_after(const Client& client, Date today) {
  const auto first = std::ranges::find_if(
      client.sessions, [today](const Session& session) { return session.date.value > today; });
  const auto count = client.sessions.end() - first;
  if (count == 0) return {};
  const std::string when = to_iso(first->date.value);
  if (count == 1) return fmt::format("1 session dated after {} ({})", to_iso(today), when);
  return fmt::format("{} sessions dated after {} (the first {})", count, to_iso(today), when);
}

}  // namespace resist
