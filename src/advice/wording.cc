#include "advice/wording.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "advice/missed_hours.h"
#include "advice/told_goal.h"
#include "base/unicode.h"
#include "signs/mention.h"

namespace resist {
namespace {

constexpr double little_or_nothing = 0.34;  // a third at most: "2/7"
constexpr double mostly_done = 0.5;         // and the window below: as `no-homework` has them
constexpr std::size_t sessions_looked_at = 8;

// What must not come back as a therapist's quotation, whatever field it stands in.
constexpr auto unsafe_words = std::to_array<std::string_view>(
    {"safety*", "risk*", "suicid*",  "harm*", "kill*",  "die",        "dying", "death",
     "abuse*",  "rape*", "assault*", "court", "police", "crisis",     "drug*", "drink*",
     "alcohol", "cut",   "cutting",  "sex*",  "weight", "medication", "meds"});

bool is_plain(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x20U && c != '{' && c != '}' && c != '"' && c != '<' && c != '>' && c != '\\';
}

bool names_somebody(const Client& client, std::string_view text) {
  const std::string lower = ascii_lower(text);
  return std::ranges::any_of(client.people, [&](const std::string& name) {
    return !name.empty() && lower.find(ascii_lower(name)) != std::string::npos;
  });
}

}  // namespace

std::string quotable(const Client& client, std::string_view written, std::size_t longest,
                     int most_words) {
  std::string_view text = written.substr(0, written.find_first_of(",;(\n"));
  while (text.ends_with(' ') || text.ends_with('.')) text.remove_suffix(1);
  if (text.empty() || text.size() > longest) return {};
  if (!std::ranges::all_of(text, is_plain)) return {};
  if (std::ranges::count(text, ' ') + 1 >= most_words) return {};
  if (names_somebody(client, text)) return {};
  const bool unsafe =
      std::ranges::any_of(unsafe_words, [&](std::string_view word) { return says(written, word); });
  return unsafe ? std::string{} : std::string{text};
}

namespace {

bool was_not_done(const Homework& each) {
  return each.done && each.done->value <= little_or_nothing;
}

/// Left for a reason outside the client's control, as the detector leaves it out.
bool is_excused(const Homework& each) {
  return each.done->value < mostly_done && each.reason &&
         !outside_control(each.reason->value).empty();
}

/// Words by which a task is of one day, and over when that is past.
constexpr auto one_off_words = std::to_array<std::string_view>(
    {"monday",    "tuesday",  "wednesday", "thursday",  "friday",    "saturday",
     "sunday",    "mon",      "tue",       "tues",      "wed",       "thu",
     "thur",      "thurs",    "fri",       "sat",       "sun",       "today",
     "tonight",   "tomorrow", "weekend",   "this week", "next week", "january",
     "february",  "march",    "april",     "june",      "july",      "august",
     "september", "october",  "november",  "december",  "christmas", "easter"});

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// "3/14", a day.
bool has_date(std::string_view text) {
  for (std::size_t at = text.find('/'); at != std::string_view::npos; at = text.find('/', at + 1)) {
    if (at > 0 && at + 1 < text.size() && is_digit(text[at - 1]) && is_digit(text[at + 1])) {
      return true;
    }
  }
  return false;
}

/// Whether a task can be spoken of as something that goes on, and is no day's errand.
bool goes_on(std::string_view task) {
  return !has_date(task) && std::ranges::none_of(one_off_words, [&](std::string_view word) {
    return says(task, word);
  });
}

/// "writing block x2" as it is spoken of.
std::string without_times(std::string task) {
  const std::size_t at = task.rfind(" x");
  const bool counts =
      at != std::string::npos && at + 2 < task.size() &&
      std::all_of(task.begin() + static_cast<std::ptrdiff_t>(at) + 2, task.end(), is_digit);
  if (counts) task.resize(at);
  return task;
}

/// In how many sessions up to the day a task was set or reviewed.
int sessions_with(const Case& the_case, std::string_view task) {
  const std::string wanted = ascii_lower(task);
  const auto is_it = [&](const std::string& written) { return ascii_lower(written) == wanted; };
  return static_cast<int>(
      std::ranges::count_if(the_case.client.sessions, [&](const Session& session) {
        if (session.date.value > the_case.as_of) return false;
        return std::ranges::any_of(session.homework,
                                   [&](const Homework& each) { return is_it(each.task.value); }) ||
               std::ranges::any_of(session.assigned,
                                   [&](const auto& each) { return is_it(each.value); });
      }));
}

/// A task not done in the latest session that reviewed one so; an older one may be long over.
void add_task(const Case& the_case, Sayable& facts) {
  const auto& sessions = the_case.client.sessions;
  for (std::size_t at = sessions.size(); at-- > 0;) {
    if (sessions[at].date.value > the_case.as_of) continue;
    const std::vector<Homework>& homework = sessions[at].homework;
    if (std::ranges::none_of(homework, was_not_done)) continue;
    for (const Homework& each : homework) {
      const int times = sessions_with(the_case, each.task.value);
      if (!was_not_done(each) || times < 2) continue;
      const std::string task = without_times(quotable(the_case.client, each.task.value));
      if (task.empty() || !goes_on(task)) continue;
      facts.task = task;
      if (times >= 3) facts.often = task;
      return;
    }
    return;
  }
}

/// What the last session set, and no later one can have gone over; what was reviewed there has been
/// spoken of. One that cannot be said aloud is not named.
void add_last_task(const Case& the_case, Sayable& facts) {
  for (const std::size_t at : last_held(the_case, 1)) {
    const std::vector<Noted<std::string>>& assigned = the_case.client.sessions[at].assigned;
    if (assigned.empty()) return;
    const std::string task = without_times(quotable(the_case.client, assigned.front().value));
    facts.last_task = task.empty() ? "something for the week" : "'" + task + "'";
  }
}

/// Words that make a goal one that two people would recognise: when, how often, where.
constexpr auto concrete_words = std::to_array<std::string_view>(
    {"once",   "twice", "daily",   "weekly", "nightly",  "monthly",  "fortnight*", "day*",  "week*",
     "month*", "hour*", "minute*", "times",  "morning*", "evening*", "night*",     "every", "each",
     "at",     "in",    "two",     "three",  "four",     "five",     "six",        "seven", "ten"});

bool is_vague(std::string_view goal) {
  return std::ranges::none_of(goal, is_digit) &&
         std::ranges::none_of(concrete_words,
                              [&](std::string_view word) { return says(goal, word); });
}

/// What rises is said to rise; what has long been so is not.
std::string rising_lately(const Case& the_case) {
  const auto found = std::ranges::find(the_case.signs, "not-talking", &SignReading::sign);
  const bool rises = found != the_case.signs.end() && found->trend == Trend::Rising;
  return rises ? "these last weeks" : "";
}

std::string active_goal(const Case& the_case) {
  const std::optional<PassedGoal>& passed = the_case.goal_passed;
  for (const Goal& each : the_case.client.goals) {
    if (each.status && each.status->value != GoalStatus::Active) continue;
    std::string goal = quotable(the_case.client, each.goal.value);
    if (!goal.empty() && !(passed && passed->goal == goal)) return goal;
  }
  return {};
}

void add_measure(const Case& the_case, Sayable& facts) {
  const MeasureCourse* course = deterioration(the_case.measures);
  if (course == nullptr) {
    const auto found = std::ranges::find_if(the_case.measures, [](const MeasureCourse& each) {
      return each.instrument != nullptr && !each.instrument->alliance && each.points.size() >= 2;
    });
    if (found == the_case.measures.end()) return;
    course = &*found;
  }
  if (course->points.size() < 2) return;
  facts.instrument = "the " + course->name;
  facts.first = fmt::format("{:g}", course->points.front().value);
  facts.last = fmt::format("{:g}", course->points.back().value);
}

/// The last day on which the therapist came with less on purpose.
std::string held_back_on(const Case& the_case) {
  const auto found = std::find_if(the_case.hints.rbegin(), the_case.hints.rend(),
                                  [](const HintHit& each) { return each.hint == Hint::HeldBack; });
  return found == the_case.hints.rend() ? std::string{} : to_iso(found->evidence.date);
}

const std::string* value_of(std::string_view place, const Sayable& facts) {
  const std::array<std::pair<std::string_view, const std::string*>, 13> values{{
      {"task", &facts.task},
      {"often", &facts.often},
      {"goal", &facts.goal},
      {"vague_goal", &facts.vague_goal},
      {"lately", &facts.lately},
      {"last_task", &facts.last_task},
      {"less", &facts.less},
      {"missed", &facts.missed},
      {"slots", &facts.slots},
      {"held", &facts.held},
      {"instrument", &facts.instrument},
      {"first", &facts.first},
      {"last", &facts.last},
  }};
  const auto* found = std::ranges::find(values, place, &decltype(values)::value_type::first);
  return found == values.end() ? nullptr : found->second;
}

constexpr std::string_view on_condition = "if ";
constexpr std::string_view unless = "unless ";

/// Whether a condition's matter is on record.
bool is_on_record(std::string_view what, const Sayable& facts) {
  if (what == "goal") return facts.has_goal;
  if (what == "quiet") return facts.is_quiet;
  if (what == "measure") return !facts.instrument.empty();
  return what == "less" && !facts.less.empty();
}

/// What a place puts into a text; nothing where it leaves the text out.
std::optional<std::string_view> place_value(std::string_view place, const Sayable& facts) {
  if (place.starts_with(on_condition) || place.starts_with(unless)) {
    const bool wanted = place.starts_with(on_condition);
    const std::string_view what = place.substr(wanted ? on_condition.size() : unless.size());
    return is_on_record(what, facts) == wanted ? std::optional{std::string_view{}} : std::nullopt;
  }
  const std::string* value = value_of(place, facts);
  if (value == nullptr || value->empty()) return std::nullopt;
  return *value;
}

void begin_with_capital(std::string& text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  }
}

}  // namespace

HomeworkTally tally_homework(const Case& the_case) {
  HomeworkTally tally;
  for (const std::size_t at : last_held(the_case, sessions_looked_at)) {
    for (const Homework& each : the_case.client.sessions[at].homework) {
      if (!each.done || is_excused(each)) continue;
      ++tally.reviews;
      if (was_not_done(each)) ++tally.not_done;
    }
  }
  return tally;
}

namespace {

bool has_active_goal(const Client& client) {
  return std::ranges::any_of(client.goals, [](const Goal& each) {
    return !each.status || each.status->value == GoalStatus::Active;
  });
}

bool is_quiet(const Case& the_case) {
  return std::ranges::any_of(the_case.signs, [](const SignReading& sign) {
    return sign.sign == "not-talking" && is_established(sign);
  });
}

}  // namespace

Sayable gather_facts(const Case& the_case) {
  Sayable facts{.goal = active_goal(the_case),
                .lately = rising_lately(the_case),
                .less = held_back_on(the_case),
                .has_goal = has_active_goal(the_case.client),
                .is_quiet = is_quiet(the_case)};
  if (is_vague(facts.goal)) facts.vague_goal = facts.goal;
  add_task(the_case, facts);
  add_last_task(the_case, facts);
  add_missed_hours(the_case, facts);
  const auto held = static_cast<int>(last_held(the_case, the_case.client.sessions.size()).size());
  if (held >= 4) facts.held = in_words(held);
  add_measure(the_case, facts);
  return facts;
}

std::optional<std::string> fill(std::string_view text, const Sayable& facts) {
  std::string filled;
  while (true) {
    const std::size_t open = text.find('{');
    const std::size_t close = text.find('}', open);
    if (open == std::string_view::npos || close == std::string_view::npos) break;
    const auto value = place_value(text.substr(open + 1, close - open - 1), facts);
    if (!value) return std::nullopt;
    filled += text.substr(0, open);
    filled += *value;
    text.remove_prefix(close + 1);
  }
  filled += text;
  begin_with_capital(filled);
  return filled;
}

std::vector<std::string> wordings_of(const Script& script, const Sayable& facts, std::size_t most) {
  std::vector<std::string> own;
  std::vector<std::string> general;
  for (const Wording& each : script.wordings) {
    if (each.text.empty()) continue;
    const bool has_places =
        each.text.find('{') != std::string_view::npos && !each.text.starts_with("{unless");
    if (auto text = fill(each.text, facts)) (has_places ? own : general).push_back(*text);
  }
  own.insert(own.end(), general.begin(), general.end());
  if (own.size() > most) own.resize(most);
  return own;
}

std::string in_words(int number) {
  static constexpr std::array<std::string_view, 21> words{
      "none",     "one",     "two",     "three",     "four",     "five",     "six",
      "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",   "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"};
  if (number < 0 || number >= static_cast<int>(words.size())) return fmt::format("{}", number);
  return std::string{words.at(static_cast<std::size_t>(number))};
}

}  // namespace resist
