#include "report/weekly_words.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/unicode.h"
#include "report/words.h"

namespace resist {
namespace {

/// Columns of a sentence that tells why a slot was not held.
constexpr int most_told = 72;

std::string full_name(const WeeklySign& sign) {
  return decapitalised(sign.title);
}

/// As short as it can be told: "trying harder" for "Trying harder than the client".
std::string short_name(const WeeklySign& sign) {
  const std::string id = spelled_out(sign.sign);
  return full_name(sign).starts_with(id) ? id : full_name(sign);
}

std::string moved(const WeeklySign& sign) {
  const std::string name = full_name(sign);
  if (sign.before == Level::Unknown) {
    return fmt::format("{}, now {} (too few sessions to tell before)", name, to_word(sign.level));
  }
  return fmt::format("{}, from {} to {}", name, to_word(sign.before), to_word(sign.level));
}

std::string list_of(const std::vector<std::string>& words) {
  return fmt::format("{}", fmt::join(words, "; "));
}

/// What stands out, the strongest first: "no homework marked, rising", "cancelling present".
std::vector<std::string> stand_outs(const WeeklyLine& line,
                                    std::string (*name)(const WeeklySign&)) {
  std::vector<std::string> words;
  if (!line.worsened.empty()) words.emplace_back("a score reliably worse");
  for (const WeeklySign& sign : line.signs) {
    if (sign.level < Level::Watch) continue;
    // A line has room for one trend, that of the strongest sign.
    const bool moving =
        words.empty() && (sign.trend == Trend::Rising || sign.trend == Trend::Falling);
    words.push_back(fmt::format("{} {}{}", name(sign), to_word(sign.level),
                                moving ? fmt::format(", {}", to_word(sign.trend)) : ""));
  }
  return words;
}

/// "; only later entries: Z-9": a client of whom nothing is read must not be gone without a word.
std::string not_begun_words(const Weekly& weekly) {
  if (weekly.not_begun.empty()) return {};
  constexpr std::size_t most = 6;
  std::vector<std::string> codes = weekly.not_begun;
  if (codes.size() > most) {
    codes.resize(most);
    codes.push_back(fmt::format("{} more", weekly.not_begun.size() - most));
  }
  return fmt::format("; only later entries: {}", join_words(codes));
}

template <typename Words>
void put_part(std::vector<WeeklyPart>& parts, const Weekly& weekly, std::string title,
              Words words) {
  WeeklyPart part{.title = std::move(title)};
  for (const WeeklyLine& line : weekly.lines) {
    if (line.inactive) continue;
    std::string said = words(line);
    if (!said.empty()) part.rows.push_back({.client = line.client, .words = std::move(said)});
  }
  if (!part.rows.empty()) parts.push_back(std::move(part));
}

}  // namespace

std::string week_span(const Weekly& weekly) {
  return fmt::format("{} to {}", to_iso(weekly.since), to_iso(weekly.until));
}

std::string week_summary(const Weekly& weekly) {
  const std::string later = not_begun_words(weekly);
  if (weekly.lines.empty()) {
    return later.empty() ? "No client has notes here."
                         : fmt::format("No client has an entry by {}; {}.", to_iso(weekly.until),
                                       later.substr(2));
  }
  int seen = 0;
  int inactive = 0;
  for (const WeeklyLine& line : weekly.lines) {
    if (line.held > 0) ++seen;
    if (line.inactive) ++inactive;
  }
  const auto clients = static_cast<int>(weekly.lines.size());
  std::string words = fmt::format("{}: {} seen", counted(clients, "client"), seen);
  const int unseen = clients - seen - inactive;
  if (unseen > 0) words += fmt::format(", {} not seen", unseen);
  if (inactive > 0) words += fmt::format(", {} without an entry for 8 weeks", inactive);
  return words + later;
}

std::string stands_out_words(const WeeklyLine& line) {
  const std::vector<std::string> words = stand_outs(line, full_name);
  if (!words.empty()) return list_of(words);
  // The emptiest line must not belie what stands above it under Safety.
  std::string first;
  if (!line.missed_after_risk.empty()) {
    first = "missed without notice; ";
  } else if (!line.risks.empty()) {
    first = "risk on record; ";
  }
  return first + "no sign stands out";
}

std::string stands_out_words(const WeeklyLine& line, int room) {
  std::string words = stands_out_words(line);
  const std::vector<std::string> all = stand_outs(line, short_name);
  if (all.empty() || display_width(words) <= room) return words;
  words = list_of(all);
  for (std::size_t left_out = 1; left_out < all.size() && display_width(words) > room; ++left_out) {
    const auto end = all.end() - static_cast<std::ptrdiff_t>(left_out);
    words = fmt::format("{} and {} more", list_of({all.begin(), end}), left_out);
  }
  return words;
}

std::vector<std::string> rises_of(const WeeklyLine& line) {
  std::vector<std::string> words;
  if (std::ranges::any_of(line.risks, &WeeklyRisk::is_new)) words.emplace_back("a new risk entry");
  if (line.worsened_now) words.push_back(line.worsened);
  for (const WeeklySign& sign : line.signs) {
    if (sign.rose()) words.push_back(moved(sign));
  }
  return words;
}

std::vector<std::string> falls_of(const WeeklyLine& line) {
  std::vector<std::string> words;
  for (const WeeklySign& sign : line.signs) {
    if (sign.fell()) words.push_back(moved(sign));
  }
  return words;
}

std::string not_seen_words(const WeeklyLine& line) {
  if (line.held > 0) return {};
  std::vector<std::string> words;
  for (const MissedSlot& missed : line.missed) {
    words.push_back(missed.told.empty()
                        ? fmt::format("{} on {}", to_word(missed.attendance), to_iso(missed.date))
                        : fmt::format("{} “{}”", to_iso(missed.date),
                                      shorten(printable(missed.told), most_told)));
  }
  if (words.empty()) words.emplace_back("no appointment in the notes");
  words.push_back(line.last_held ? fmt::format("last seen {}", to_iso(*line.last_held))
                                 : "no session held yet");
  return list_of(words);
}

std::vector<WeeklyPart> parts_of(const Weekly& weekly) {
  std::vector<WeeklyPart> parts;
  put_part(parts, weekly, "What rose",
           [](const WeeklyLine& line) { return list_of(rises_of(line)); });
  put_part(parts, weekly, "What fell",
           [](const WeeklyLine& line) { return list_of(falls_of(line)); });
  put_part(parts, weekly, "Not seen", not_seen_words);
  put_part(parts, weekly, "Due", [](const WeeklyLine& line) { return list_of(line.due); });
  put_part(parts, weekly, "One thing to try", [](const WeeklyLine& line) {
    return line.first_words.empty() ? line.suggestion : line.suggestion + ": " + line.first_words;
  });
  return parts;
}

bool has_open_risk(const WeeklyLine& line) {
  return !line.inactive && (!line.risks.empty() || !line.missed_after_risk.empty());
}

std::string inactive_risk_words(const Weekly& weekly) {
  std::vector<std::string> codes;
  for (const WeeklyLine& line : weekly.lines) {
    if (line.inactive && !line.risks.empty()) codes.push_back(line.client);
  }
  if (codes.empty()) return {};
  std::ranges::sort(codes);
  return fmt::format("No entry for 8 weeks, and risk on record at the last one: {}.",
                     join_words(codes));
}

std::vector<std::string> inactive_clients(const Weekly& weekly) {
  std::vector<std::string> codes;
  for (const WeeklyLine& line : weekly.lines) {
    if (line.inactive) codes.push_back(line.client);
  }
  std::ranges::sort(codes);
  return codes;
}

}  // namespace resist
