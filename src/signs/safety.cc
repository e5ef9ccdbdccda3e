#include "signs/safety.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include <fmt/format.h>

#include "base/unicode.h"
#include "language/risk.h"
#include "language/told_attendance.h"
#include "signs/safety_course.h"
#include "signs/safety_order.h"

namespace resist {
namespace {

constexpr std::string_view ideation_class = "suicidal-ideation";

/// One slot on or before the date in question, with what was read in it.
struct Entry {
  const Session* session = nullptr;
  const SessionReading* reading = nullptr;
};

std::vector<Entry> entries_until(const Client& client, const ClientReading& reading, Date as_of) {
  static const SessionReading nothing_read;
  std::vector<Entry> entries;
  for (std::size_t i = 0; i < client.sessions.size(); ++i) {
    const Session& session = client.sessions[i];
    if (session.date.value > as_of) continue;
    const bool read = i < reading.sessions.size();
    entries.push_back(
        {.session = &session, .reading = read ? &reading.sessions[i] : &nothing_read});
  }
  return entries;
}

bool says(const Entry& entry, std::string_view risk_class, Status status) {
  return std::ranges::any_of(entry.reading->risks, [&](const RiskHit& hit) {
    return hit.risk_class == risk_class && hit.status == status;
  });
}

bool alarms(const Entry& entry) {
  return std::ranges::any_of(entry.reading->risks, [](const RiskHit& hit) {
    return hit.status == Status::Counted && is_alarming(hit.risk_class);
  });
}

/// Whether a later entry takes a risk of that class off the table: its risk field says none, or its
/// prose says both that there is no risk and that there is none of this class. A denial alone does
/// not ("denies SI" is what a frightened client says too), nor an entry that names a risk itself.
bool clears(const Entry& later, std::string_view risk_class) {
  if (alarms(later)) return false;
  const Session& session = *later.session;
  if (session.risk) return session.risk->value == Risk::None;
  // A field names no class: what it asks for is thoughts of suicide.
  const std::string_view asked = risk_class == field_class ? ideation_class : risk_class;
  return says(later, whole_class, Status::Negated) && says(later, asked, Status::Negated);
}

bool is_current(std::span<const Entry> entries, std::size_t index, std::string_view risk_class) {
  const Date last = entries.back().session->date.value;
  const Date date = entries[index].session->date.value;
  if (days_between(date, last) > risk_current_days) return false;
  return std::none_of(entries.begin() + static_cast<std::ptrdiff_t>(index) + 1, entries.end(),
                      [&](const Entry& later) {
                        return later.session->date.value > date && clears(later, risk_class);
                      });
}

constexpr std::string_view hospital_class = "in-hospital";

/// "First since discharge": the stay is over.
bool tells_of_leaving(const RiskHit& hit) {
  if (hit.risk_class != hospital_class || hit.where.file == nullptr) return false;
  return tells_of_leaving_hospital(hit.where.text());
}

/// A discharge is news in its hour, and the past in the next that is held; so is the stay itself.
bool is_left_behind(std::span<const Entry> entries, std::size_t index, const RiskHit& hit) {
  if (hit.risk_class != hospital_class) return false;
  bool has_left = tells_of_leaving(hit);
  for (const Entry& later : entries.subspan(index + 1)) {
    const bool is_news = std::ranges::any_of(later.reading->risks, tells_of_leaving);
    if (has_left && was_held(attendance_of(*later.session, *later.reading))) return true;
    has_left = has_left || is_news;
  }
  return false;
}

std::string one_line(std::string_view text) {
  std::string line = printable(text);
  while (line.ends_with(' ')) line.pop_back();
  return line;
}

std::string quote_of(const Entry& entry, const RiskHit& hit) {
  const auto& sentences = entry.reading->sentences;
  if (hit.sentence >= sentences.size()) return one_line(hit.where.text());
  return one_line(sentences[hit.sentence].text);
}

/// What in the same entry speaks against a risk that is named there.
std::string conflict_of(const Entry& entry, const RiskHit& hit) {
  for (const RiskHit& other : entry.reading->risks) {
    // What one sentence both says and denies is one thing to read, and no conflict.
    if (other.risk_class == hit.risk_class && other.status == Status::Negated &&
        other.sentence != hit.sentence) {
      return fmt::format("the same note says \"{}\"",
                         status_clause(quote_of(entry, other), other.where.text()));
    }
  }
  if (entry.session->risk && entry.session->risk->value == Risk::None) {
    return "the risk field of the same session says none";
  }
  return {};
}

bool is_listed(const RiskHit& hit) {
  return hit.status == Status::Counted || hit.status == Status::History;
}

/// "Passive SI last year; safety plan in chart": a sentence of the past is listed for the risk it
/// names. Of one of now the step is told with it.
bool stands_beside_risk(const Entry& entry, const RiskHit& step) {
  return step.risk_class == protective_class &&
         std::ranges::any_of(entry.reading->risks, [&](const RiskHit& hit) {
           return hit.sentence == step.sentence && hit.status == Status::History &&
                  hit.risk_class != protective_class && !hit.where.text().empty();
         });
}

void add_hits(std::span<const Entry> entries, std::size_t index, Safety& safety) {
  const Entry& entry = entries[index];
  for (const RiskHit& hit : entry.reading->risks) {
    const bool counted = hit.status == Status::Counted;
    if (!is_listed(hit) || stands_beside_risk(entry, hit)) continue;
    safety.entries.push_back({.risk_class = std::string{hit.risk_class},
                              .date = entry.session->date.value,
                              .where = hit.where,
                              .quote = quote_of(entry, hit),
                              .status = hit.status,
                              .question = question_before(*entry.reading, hit),
                              .current = counted && is_alarming(hit.risk_class) &&
                                         is_current(entries, index, hit.risk_class) &&
                                         !is_left_behind(entries, index, hit),
                              .conflict = counted ? conflict_of(entry, hit) : std::string{}});
  }
}

/// Item 9 of the PHQ-9, which asks for such thoughts, given as a measure of its own.
bool is_item_nine(std::string_view instrument) {
  const std::string lower = ascii_lower(instrument);
  return lower.find("item 9") != std::string::npos || lower.find("item9") != std::string::npos ||
         lower.ends_with("q9") || lower.ends_with("#9");
}

void add_item_nine(std::span<const Entry> entries, std::size_t index, Safety& safety) {
  const Entry& entry = entries[index];
  for (const Measure& measure : entry.session->measures) {
    if (!is_item_nine(measure.instrument.value) || measure.total.value < 1) continue;
    const RiskHit hit{.risk_class = ideation_class, .where = measure.total.where};
    safety.entries.push_back(
        {.risk_class = std::string{ideation_class},
         .date = entry.session->date.value,
         .where = measure.total.where,
         .quote = fmt::format("{}: {}", measure.instrument.value, measure.total.value),
         .current = is_current(entries, index, ideation_class),
         .conflict = conflict_of(entry, hit)});
  }
}

/// The last entry whose risk field says \p level: the same word in every note is one thing to say.
void add_field(std::span<const Entry> entries, Risk level, Safety& safety) {
  for (std::size_t index = entries.size(); index-- > 0;) {
    const Session& session = *entries[index].session;
    if (!session.risk || session.risk->value != level) continue;
    safety.entries.push_back({.risk_class = std::string{field_class},
                              .date = session.date.value,
                              .where = session.risk->where,
                              .quote = fmt::format("risk: {}", to_word(level)),
                              .current = is_current(entries, index, field_class)});
    return;
  }
}

/// A profile is kept up to date and bears no date of its own: what it says, it says now.
void add_profile(const Client& client, std::span<const Entry> entries, Date as_of, Safety& safety) {
  const auto& risk = client.profile.risk;
  if (!risk || risk->value == Risk::None) return;
  const Date date = entries.empty() ? as_of : entries.back().session->date.value;
  safety.entries.push_back({.risk_class = std::string{field_class},
                            .date = date,
                            .dated = false,
                            .where = risk->where,
                            .quote = fmt::format("profile risk: {}", to_word(risk->value)),
                            .current = true});
}

/// The slot missed without notice that nobody has been seen since; null when there is none.
const Session* missed_last(std::span<const Entry> entries) {
  for (std::size_t i = entries.size(); i-- > 0;) {
    const Attendance attendance = attendance_of(*entries[i].session, *entries[i].reading);
    if (attendance == Attendance::NoShow) return entries[i].session;
    if (was_held(attendance)) return nullptr;
  }
  return nullptr;
}

std::string missed_after(const Safety& safety, std::span<const Entry> entries) {
  const Session* missed = missed_last(entries);
  if (missed == nullptr) return {};
  const bool after = std::ranges::any_of(safety.entries, [&](const SafetyEntry& entry) {
    return entry.current && entry.date <= missed->date.value;
  });
  if (!after) return {};
  return fmt::format(
      "Missed without notice on {}, with a risk on record: has the client been reached?",
      to_iso(missed->date.value));
}

/// Whether the hit says that risk was asked about and nothing found.
bool is_denial(const RiskHit& hit) {
  constexpr auto asked = std::to_array<std::string_view>(
      {whole_class, ideation_class, "suicide-plan", "self-harm", "harm-to-others"});
  return hit.status == Status::Negated && std::ranges::find(asked, hit.risk_class) != asked.end();
}

/// Whether the entry says so.
bool denies(const Entry& entry) {
  if (alarms(entry)) return false;
  if (entry.session->risk && entry.session->risk->value == Risk::Active) return false;
  if (entry.session->risk && entry.session->risk->value == Risk::None) return true;
  return std::ranges::any_of(entry.reading->risks, is_denial);
}

/// The words of the denial in \p entry that say most; nothing where only a field denies.
void quote_denial(const Entry& entry, RiskDenials& denials) {
  denials.quote.clear();
  denials.where = {};
  const auto said = std::ranges::find_if(entry.reading->risks, is_denial);
  if (said == entry.reading->risks.end()) return;
  denials.quote = quote_of(entry, *said);
  denials.where = said->where;
}

void read_denials(std::span<const Entry> entries, Safety& safety) {
  for (const Entry& entry : entries) {
    if (!denies(entry)) continue;
    ++safety.denials.sessions;
    safety.denials.last = entry.session->date.value;
    quote_denial(entry, safety.denials);
  }
  const bool since = std::ranges::any_of(safety.entries, [&](const SafetyEntry& entry) {
    const bool watched = entry.risk_class == field_class && level_said(entry) == Risk::Monitor;
    return entry.current && entry.dated && !watched && entry.date >= safety.denials.last;
  });
  safety.denied_last = safety.denials.sessions > 0 && !since;
}

}  // namespace

bool Safety::open() const {
  return std::ranges::any_of(entries, &SafetyEntry::current);
}

Safety read_safety(const Client& client, const ClientReading& reading, Date as_of) {
  Safety safety;
  const std::vector<Entry> entries = entries_until(client, reading, as_of);
  add_profile(client, entries, as_of, safety);
  add_field(entries, Risk::Active, safety);
  add_field(entries, Risk::Monitor, safety);
  for (std::size_t index = 0; index < entries.size(); ++index) {
    add_hits(entries, index, safety);
    add_item_nine(entries, index, safety);
  }
  settle_orders(safety.entries);
  read_denials(entries, safety);
  settle_roles(safety);
  keep_last_protective(safety);
  safety.level = settle_levels(safety.entries);
  std::ranges::stable_sort(safety.entries, is_shown_before);
  safety.missed_after_risk = missed_after(safety, entries);
  return safety;
}

}  // namespace resist
