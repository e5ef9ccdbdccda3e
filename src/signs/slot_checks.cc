// Whether the note of a cancelled slot says that it was cancelled within a day (the line that
// practices draw between cancelled and late-cancelled; clinical.md 1.4 weighs the two apart).
#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/unicode.h"
#include "notes/codes.h"
#include "signs/appointments.h"
#include "signs/mention.h"

namespace resist {
namespace {

using Words = std::vector<std::string_view>;

constexpr auto calling_off = std::to_array<std::string_view>(
    {"rang", "phoned", "called", "texted", "emailed", "e-mailed", "messaged", "wrote", "cancelled",
     "canceled", "cx", "cxd", "cancels"});

constexpr auto short_notice =
    std::to_array<std::string_view>({"this morning", "this afternoon", "same day", "same-day",
                                     "on the day", "last minute", "last-minute", "short notice"});

/// The sentence is about something else: another slot, the therapist's doing, a rule.
constexpr auto about_else = std::to_array<std::string_view>(
    {"last week", "last time", "last session", "next week", "i", "we", "therapist", "writer",
     "clinic", "office", "reminder", "remind", "policy", "fee", "if", "not", "agreed", "usually"});

constexpr auto small_numbers =
    std::to_array<std::string_view>({"an", "one", "two", "three", "four", "five", "six", "seven",
                                     "eight", "nine", "ten", "eleven", "twelve"});
constexpr auto hour_words = std::to_array<std::string_view>({"hour", "hours", "hr", "hrs"});
constexpr auto minute_words = std::to_array<std::string_view>({"minute", "minutes", "min", "mins"});
constexpr auto whose = std::to_array<std::string_view>({"the", "our", "his", "her", "their"});
constexpr auto slot_words =
    std::to_array<std::string_view>({"session", "appointment", "appt", "slot", "start", "to"});

template <std::size_t Count>
bool is_one_of(const std::array<std::string_view, Count>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

/// The words of \p lower; punctuation is a word of its own.
Words words_of(std::string_view lower) {
  Words words;
  for (std::size_t at = 0; at < lower.size();) {
    const std::size_t end = std::min(lower.find_first_of(" \n,:-(", at), lower.size());
    if (end > at) words.push_back(lower.substr(at, end - at));
    if (end < lower.size() && lower[end] != ' ' && lower[end] != '\n') {
      words.push_back(lower.substr(end, 1));
    }
    at = end + 1;
  }
  return words;
}

/// Less than a day: a word up to twelve, or a figure under 24.
bool is_under_a_day(std::string_view word) {
  if (is_one_of(small_numbers, word)) return true;
  int hours = 0;
  const auto read = std::from_chars(word.data(), word.data() + word.size(), hours);
  return read.ec == std::errc{} && read.ptr == word.data() + word.size() && hours < 24;
}

/// Whether what follows "before", at \p next, is the appointment or nothing at all.
bool is_before_the_slot(const Words& words, std::size_t next) {
  if (next < words.size() && is_one_of(whose, words[next])) ++next;
  if (next >= words.size()) return true;
  const std::string_view word = words[next];
  return word.size() == 1 || word == "and" || is_one_of(slot_words, word);
}

/// "an hour before", "20 minutes before the session", "two hours beforehand"; empty without one.
std::string time_before(const Words& words) {
  for (std::size_t i = 2; i < words.size(); ++i) {
    if (words[i] != "before" && words[i] != "beforehand") continue;
    const bool minutes = is_one_of(minute_words, words[i - 1]);
    const bool hours = is_one_of(hour_words, words[i - 1]) && is_under_a_day(words[i - 2]);
    if (!minutes && !hours) continue;
    if (words[i] == "before" && !is_before_the_slot(words, i + 1)) continue;
    return fmt::format("{} {} {}", words[i - 2], words[i - 1], words[i]);
  }
  return {};
}

/// The words of \p sentence that tell of less than a day's notice; empty where it leaves a doubt.
std::string notice_in(std::string_view sentence) {
  if (mentioned(sentence, calling_off).empty() || !mentioned(sentence, about_else).empty()) {
    return {};
  }
  const std::string lower = ascii_lower(sentence);
  std::string told = time_before(words_of(lower));
  return told.empty() ? std::string{mentioned(sentence, short_notice)} : told;
}

std::string notice_told(std::string_view note) {
  constexpr std::size_t sentences_of_a_slot = 3;
  for (std::size_t n = 0; n < sentences_of_a_slot && !note.empty(); ++n) {
    const std::size_t end = std::min(note.find_first_of(".;!\n"), note.size());
    std::string told = notice_in(note.substr(0, end));
    if (!told.empty()) return told;
    note.remove_prefix(std::min(end + 1, note.size()));
  }
  return {};
}

}  // namespace

Diagnostics check_slots(const Client& client) {
  Diagnostics found;
  for (const Session& session : client.sessions) {
    if (!session.attendance || session.attendance->value != Attendance::Cancelled) continue;
    if (!clinic_or_agreed(session.notes.text).empty()) continue;
    const std::string told = notice_told(session.notes.text);
    if (told.empty()) continue;
    found.push_back(
        diagnostic_at(Severity::Note, codes::short_notice, session.attendance->where,
                      fmt::format("the field says only \"cancelled\", and the note \"{}\"", told),
                      "where that is within a day of the appointment, write \"late-cancelled\", "
                      "which weighs more"));
  }
  return found;
}

}  // namespace resist
