#include "advice/wording.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "base/unicode.h"

namespace resist {
namespace {

constexpr double not_done_at_all = 0.05;  // "2/7" is something, and is not to be called nothing
constexpr int slots_looked_at = 8;        // `clinical.md`, section 1.4

constexpr std::size_t longest_quote = 48;
constexpr int most_quoted_words = 6;

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

// A phrase of the record as a therapist might repeat it, cut before an aside; empty when it is not
// short, plain and safe.
std::string quotable(const Client& client, std::string_view written) {
  std::string_view text = written.substr(0, written.find_first_of(",;(\n"));
  while (text.ends_with(' ') || text.ends_with('.')) text.remove_suffix(1);
  if (text.empty() || text.size() > longest_quote) return {};
  if (!std::ranges::all_of(text, is_plain)) return {};
  if (std::ranges::count(text, ' ') >= most_quoted_words) return {};
  if (names_somebody(client, text)) return {};
  const bool unsafe =
      std::ranges::any_of(unsafe_words, [&](std::string_view word) { return says(written, word); });
  return unsafe ? std::string{} : std::string{text};
}

bool was_not_done(const Homework& each) {
  return each.done && each.done->value <= not_done_at_all;
}

std::string last_task_not_done(const Case& the_case) {
  const auto& sessions = the_case.client.sessions;
  for (std::size_t at = sessions.size(); at-- > 0;) {
    if (sessions[at].date.value > the_case.as_of) continue;
    const std::vector<Homework>& homework = sessions[at].homework;
    const auto found = std::ranges::find_if(homework, was_not_done);
    if (found != homework.end()) return quotable(the_case.client, found->task.value);
  }
  return {};
}

std::string active_goal(const Case& the_case) {
  for (const Goal& each : the_case.client.goals) {
    if (each.status && each.status->value != GoalStatus::Active) continue;
    if (std::string goal = quotable(the_case.client, each.goal.value); !goal.empty()) return goal;
  }
  return {};
}

bool missed_by_client(Attendance attendance) {
  return !was_held(attendance) && attendance != Attendance::TherapistCancelled;
}

void add_measure(const Case& the_case, Facts& facts) {
  const MeasureCourse* course = deterioration(the_case.measures);
  if (course == nullptr) {
    const auto found = std::ranges::find_if(the_case.measures, [](const MeasureCourse& each) {
      return each.instrument != nullptr && !each.instrument->alliance && each.points.size() >= 2;
    });
    if (found == the_case.measures.end()) return;
    course = &*found;
  }
  if (course->points.size() < 2) return;
  facts.instrument = "The " + course->name;
  facts.first = fmt::format("{:g}", course->points.front().value);
  facts.last = fmt::format("{:g}", course->points.back().value);
}

const std::string* value_of(std::string_view place, const Facts& facts) {
  const std::array<std::pair<std::string_view, const std::string*>, 10> values{{
      {"task", &facts.task},
      {"goal", &facts.goal},
      {"not_done", &facts.not_done},
      {"reviews", &facts.reviews},
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

void begin_with_capital(std::string& text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  }
}

}  // namespace

HomeworkTally tally_homework(const Case& the_case) {
  HomeworkTally tally;
  for (const Session& session : the_case.client.sessions) {
    if (session.date.value > the_case.as_of) continue;
    for (const Homework& each : session.homework) {
      if (!each.done) continue;
      ++tally.reviews;
      if (was_not_done(each)) ++tally.not_done;
    }
  }
  return tally;
}

SlotTally tally_slots(const Case& the_case) {
  SlotTally tally;
  for (std::size_t at = the_case.client.sessions.size(); at-- > 0;) {
    if (tally.slots == slots_looked_at) break;
    if (the_case.client.sessions[at].date.value > the_case.as_of) continue;
    const Attendance attendance = attendance_in(the_case, at);
    if (attendance == Attendance::TherapistCancelled) continue;
    ++tally.slots;
    if (missed_by_client(attendance)) ++tally.missed;
  }
  return tally;
}

Facts gather_facts(const Case& the_case) {
  Facts facts{.task = last_task_not_done(the_case), .goal = active_goal(the_case)};
  // A number is only worth saying aloud where it says something: two or more, of three or more.
  const HomeworkTally homework = tally_homework(the_case);
  if (homework.reviews >= 3 && homework.not_done >= 2) {
    facts.not_done = in_words(homework.not_done);
    facts.reviews = in_words(homework.reviews);
  }
  const SlotTally slots = tally_slots(the_case);
  if (slots.slots >= 4 && slots.missed >= 2) {
    facts.missed = in_words(slots.missed);
    facts.slots = in_words(slots.slots);
  }
  const int held = sessions_held(the_case.client, the_case.as_of);
  if (held >= 4) facts.held = in_words(held);
  add_measure(the_case, facts);
  return facts;
}

std::optional<std::string> fill(std::string_view text, const Facts& facts) {
  std::string filled;
  while (true) {
    const std::size_t open = text.find('{');
    const std::size_t close = text.find('}', open);
    if (open == std::string_view::npos || close == std::string_view::npos) break;
    const std::string* value = value_of(text.substr(open + 1, close - open - 1), facts);
    if (value == nullptr || value->empty()) return std::nullopt;
    filled += text.substr(0, open);
    filled += *value;
    text.remove_prefix(close + 1);
  }
  filled += text;
  begin_with_capital(filled);
  return filled;
}

std::vector<std::string> wordings_of(const Script& script, const Facts& facts, std::size_t most) {
  std::vector<std::string> own;
  std::vector<std::string> general;
  for (const Wording& each : script.wordings) {
    if (each.text.empty()) continue;
    const bool has_places = each.text.find('{') != std::string_view::npos;
    if (auto text = fill(each.text, facts)) (has_places ? own : general).push_back(*text);
  }
  own.insert(own.end(), general.begin(), general.end());
  if (own.size() > most) own.resize(most);
  return own;
}

std::string in_words(int number) {
  static constexpr std::array<std::string_view, 13> words{
      "none",  "one",   "two",  "three", "four",   "five",  "six",
      "seven", "eight", "nine", "ten",   "eleven", "twelve"};
  if (number < 0 || number >= static_cast<int>(words.size())) return fmt::format("{}", number);
  return std::string{words.at(static_cast<std::size_t>(number))};
}

}  // namespace resist
