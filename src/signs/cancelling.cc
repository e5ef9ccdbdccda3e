#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "signs/appointments.h"
#include "signs/detectors.h"
#include "signs/interval.h"
#include "signs/pattern.h"
#include "signs/rivals.h"

namespace resist {
namespace embedded {
extern const std::string_view cancelling_page;
extern const std::string_view cancelling_rules;
}  // namespace embedded
namespace {

constexpr std::string_view sign = "cancelling";
constexpr std::string_view weights_source =
    "Xiao 2017, Psychotherapy 54:58: no-shows matter, cancellations less; the figure is a default";

constexpr auto thresholds = std::to_array<Threshold>({
    {.name = "window",
     .value = 8,
     .least = 4,
     .most = 30,
     .help = "appointments, the last ones, from which the level is read; the therapist's and the "
             "clinic's own cancellations are none",
     .source = "engineering default"},
    {.name = "least-slots",
     .value = 4,
     .least = 2,
     .most = 12,
     .help = "appointments without which nothing is said",
     .source = "engineering default"},
    {.name = "session-score",
     .value = 0.5,
     .least = 0.1,
     .most = 0.99,
     .help = "score from which a single session shows the sign",
     .source = "practice caseload; a false alarm costs more than a miss"},
    {.name = "no-show-points",
     .value = 2,
     .most = 5,
     .help = "points of a slot missed without notice",
     .source = weights_source,
     .confidence = Confidence::Medium},
    {.name = "late-points",
     .value = 1.5,
     .most = 5,
     .help = "points of a slot cancelled within a day of it",
     .source = weights_source},
    {.name = "cancelled-points",
     .value = 1,
     .most = 5,
     .help = "points of a slot cancelled by the client",
     .source = weights_source},
    {.name = "moved-points",
     .value = 0.25,
     .most = 5,
     .help = "points of a slot moved by the client",
     .source = weights_source},
    {.name = "watch-points",
     .value = 2,
     .least = 0.25,
     .most = 20,
     .help = "points in the window for the level watch",
     .source = "clinical.md 1.4, a default"},
    {.name = "present-points",
     .value = 3,
     .least = 0.5,
     .most = 30,
     .help = "points in the window, from two events or more, for the level present",
     .source = "clinical.md 1.4, a default"},
    {.name = "present-missed",
     .value = 2,
     .least = 2,
     .most = 30,
     .help = "slots missed or called off in the window, without an outside reason on record, that "
             "are present",
     .source = "practice caseloads: one is an event, two may be a pattern"},
    {.name = "present-events",
     .value = 3,
     .least = 2,
     .most = 30,
     .help = "events in the window that are present whatever their points",
     .source = "practice caseload"},
    {.name = "marked-events",
     .value = 3,
     .least = 2,
     .most = 30,
     .help = "events among the last six appointments for the level marked",
     .source = "clinical.md 1.4, a default; so are two no-shows in a row"},
    {.name = "recent",
     .value = 4,
     .least = 2,
     .most = 20,
     .help = "last appointments that, all kept, lower the level",
     .source = "engineering default"},
});

constexpr std::size_t marked_window = 6;

/// Sessions at the start in which a no-show weighs most (Xiao 2017: before the third).
constexpr std::size_t early_sessions = 3;

struct Tally {
  std::size_t slots = 0;
  std::size_t events = 0;
  std::size_t missed = 0;          ///< events that took the appointment away
  std::size_t told_kept = 0;       ///< events of appointments that are said to be kept
  std::size_t without_reason = 0;  ///< missed or called off, no outside reason on record
  std::size_t kept = 0;            ///< the last ones, since an event
  std::size_t last_six = 0;
  std::size_t no_shows = 0;
  std::vector<std::string> with_reason;  ///< their days, oldest first
  double points = 0;
  bool two_no_shows_running = false;
  bool early_no_show = false;
  bool kept_lately = false;
};

/// Adds the event that stands \p back slots before the end.
void add_event(Tally& sum, const Slot& slot, std::size_t back, bool no_show_before) {
  ++sum.events;
  if (slot.is_missed) ++sum.missed;
  if (slot.is_told_kept) ++sum.told_kept;
  if (back <= marked_window) ++sum.last_six;
  if (slot.is_no_show) ++sum.no_shows;
  if (slot.has_reason) sum.with_reason.insert(sum.with_reason.begin(), to_iso(slot.date));
  if (slot.is_no_show && no_show_before) sum.two_no_shows_running = true;
  sum.points += slot.points;
}

Tally tally(const std::vector<Slot>& all, const Settings& settings) {
  Tally sum{.slots = std::min(all.size(), static_cast<std::size_t>(settings["window"]))};
  for (std::size_t back = 1; back <= sum.slots; ++back) {
    const std::size_t at = all.size() - back;
    if (all[at].is_event) {
      add_event(sum, all[at], back, at > 0 && all[at - 1].is_no_show);
      const bool weighs = all[at].points >= settings["cancelled-points"];
      if (all[at].is_missed && weighs) ++sum.without_reason;
    } else if (sum.events == 0) {
      ++sum.kept;
    }
  }
  sum.kept_lately = sum.events > 0 && static_cast<double>(sum.kept) >= settings["recent"];
  const auto early = std::min(early_sessions, all.size());
  sum.early_no_show = std::any_of(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(early),
                                  [](const Slot& each) { return each.is_no_show; });
  return sum;
}

Level level_of(const Tally& sum, const Settings& settings) {
  const auto events = static_cast<double>(sum.events);
  const bool is_pattern = events >= settings["present-events"] ||
                          static_cast<double>(sum.without_reason) >= settings["present-missed"] ||
                          (sum.points >= settings["present-points"] && sum.events >= 2);
  if (sum.kept_lately) return sum.events >= 2 ? Level::Watch : Level::None;
  const bool is_marked =
      static_cast<double>(sum.last_six) >= settings["marked-events"] || sum.two_no_shows_running;
  if (is_pattern) return is_marked ? Level::Marked : Level::Present;
  if (sum.two_no_shows_running) return Level::Present;
  const bool is_early = sum.early_no_show && sum.events > 0;
  const bool is_watch = sum.points >= settings["watch-points"] || is_early || sum.events >= 2;
  return is_watch ? Level::Watch : Level::None;
}

/// The last gap between sessions held, where it is long for this client; empty otherwise.
std::string say_gap(const Context& context) {
  constexpr std::size_t gaps_least = 4;
  constexpr int long_gap = 21;
  const std::vector<std::size_t> held = last_held(context, context.client.sessions.size());
  std::vector<int> gaps;
  for (std::size_t i = 1; i < held.size(); ++i) {
    gaps.push_back(days_between(context.client.sessions[held[i - 1]].date.value,
                                context.client.sessions[held[i]].date.value));
  }
  if (gaps.size() < gaps_least) return {};
  const int last = gaps.back();
  const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
  std::ranges::nth_element(gaps, middle);
  if (last < long_gap || last <= 2 * *middle) return {};
  return fmt::format(" The last gap was {} days; {} are usual.", last, *middle);
}

std::string_view was(std::size_t count) {
  return count == 1 ? "was" : "were";
}

/// How many of the appointments the client took away; from three on as a share, with an interval.
std::string say_missed(const Tally& sum) {
  constexpr double two_sided_80 = 1.2816;
  constexpr std::size_t worth_a_rate = 3;  // of one hour or two a share says nothing
  if (sum.missed < worth_a_rate) {
    return fmt::format(
        "{} of the last {} appointments {} cancelled, missed or moved by the client.", sum.missed,
        sum.slots, was(sum.missed));
  }
  const auto [low, high] = wilson_interval(sum.missed, sum.slots, two_sided_80);
  return fmt::format(
      "{} of the last {} appointments {} cancelled, missed or moved by the client ({:.0f} %; "
      "80 % interval {:.0f} to {:.0f} %).",
      sum.missed, sum.slots, was(sum.missed),
      100.0 * static_cast<double>(sum.missed) / static_cast<double>(sum.slots), 100 * low,
      100 * high);
}

/// "3 of the last 8 appointments", or "3 more" after another sentence of the kind.
std::string so_many(std::size_t count, const Tally& sum, const std::string& before) {
  return before.empty() ? fmt::format("{} of the last {} appointments", count, sum.slots)
                        : fmt::format(" {} more", count);
}

/// Appointments of which the record leaves open what became of them.
std::size_t open_in(const Tally& sum) {
  return sum.events - sum.missed - sum.told_kept;
}

/// Appointments that are said to be kept and of which the note tells all the same, and those of
/// which it leaves open what became of them.
std::string say_others(const Tally& sum, std::string text) {
  const std::size_t open = open_in(sum);
  if (sum.told_kept > 0) {
    text += fmt::format("{} {} kept, though begun late, cut short or nearly called off.",
                        so_many(sum.told_kept, sum, text), was(sum.told_kept));
  }
  if (open > 0) {
    text += fmt::format("{} may have been late, missed or moved; attendance is not on record.",
                        so_many(open, sum, text));
  }
  return text;
}

std::string explain(const Tally& sum, bool on_record) {
  if (sum.events == 0) {
    return on_record ? fmt::format("The last {} appointments were kept.", sum.slots)
                     : fmt::format(
                           "None of the last {} appointments reads as missed; attendance is "
                           "not on record.",
                           sum.slots);
  }
  std::string text = say_others(sum, sum.missed > 0 ? say_missed(sum) : std::string{});
  if (sum.no_shows > 0) text += fmt::format(" {} without notice.", sum.no_shows);
  if (!sum.with_reason.empty()) {
    text += fmt::format(" Illness or another outside reason is on record for {}.",
                        fmt::join(sum.with_reason, ", "));
  }
  if (sum.events == 1) text += " One is an event, not a pattern.";
  if (sum.kept_lately) text += fmt::format(" The last {} were kept.", sum.kept);
  return text;
}

/// Whether what became of an appointment is told, and counts: then there is nothing to weigh.
bool is_missed_by_client(const Context& context, std::size_t index,
                         const std::vector<Evidence>& evidence) {
  return index < slots_until(context) && !held_at(context, index) && !evidence.empty() &&
         evidence.front().status == Status::Counted && evidence.front().strength >= 2;
}

SignReading detect(const Context& context) {
  SignReading reading{.sign = std::string(sign), .title = "Cancelling"};
  std::vector<std::vector<Evidence>> evidence(context.client.sessions.size());
  for (std::size_t i = 0; i < slots_until(context); ++i) {
    evidence[i] = slot_evidence(context, i);
  }
  for (std::size_t i = 0; i < evidence.size(); ++i) {
    heed_ignores(context, i, reading, evidence[i]);
    reading.sessions.push_back(session_sign(context, i, sign, evidence[i]));
    if (is_missed_by_client(context, i, evidence[i])) hold_up(reading.sessions.back());
  }
  const std::vector<Slot> slots = read_slots(context, reading.sessions);
  const Tally sum = tally(slots, context.settings);
  std::vector<std::size_t> window;
  const std::size_t from = slots.size() - sum.slots;
  for (std::size_t i = from; i < slots.size(); ++i) window.push_back(slots[i].index);
  std::vector<std::size_t> listed;
  const std::size_t first = window.empty() ? 0 : window.front();
  for (std::size_t i = first; i < slots_until(context); ++i) listed.push_back(i);
  list_evidence(context, reading, evidence, listed);
  if (static_cast<double>(slots.size()) < context.settings["least-slots"]) {
    reading.explanation = fmt::format(
        "{} appointments so far; at least {} are needed to speak of a "
        "pattern.",
        slots.size(), context.settings["least-slots"]);
    return reading;
  }
  for (const std::size_t i : window) {
    reading.score += reading.sessions[i].score / static_cast<double>(window.size());
  }
  reading.level = level_of(sum, context.settings);
  // What became of an appointment is seen, or it was kept.
  constexpr double kept = 0;
  reading.trend = trend_of(reading.sessions, window, kept);
  reading.count = {.of = static_cast<int>(sum.slots),
                   .shown = static_cast<int>(sum.events),
                   .missed = static_cast<int>(sum.missed),
                   .clear = static_cast<int>(sum.kept),
                   .open = static_cast<int>(open_in(sum))};
  settle_trend(reading);
  reading.explanation = explain(sum, is_on_record(context)) + say_gap(context);
  consider(context, reading);
  return reading;
}

}  // namespace

const Detector cancelling = {
    .id = sign,
    .title = "Cancelling",
    .summary = "appointments cancelled, missed or moved by the client, as a pattern",
    .page = embedded::cancelling_page,
    .rules = embedded::cancelling_rules,
    .thresholds = thresholds,
    .detect = detect,
};

}  // namespace resist
