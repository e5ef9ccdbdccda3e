#include <iterator>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "report/markup.h"
#include "report/weekly.h"
#include "report/weekly_words.h"

namespace resist {
namespace {

std::string missed_words(const WeeklyLine& line) {
  std::vector<std::string> words;
  for (const MissedSlot& missed : line.missed) {
    words.push_back(fmt::format("{} {}", to_iso(missed.date), to_word(missed.attendance)));
  }
  return fmt::format("{}", fmt::join(words, "; "));
}

std::string sign_words(const WeeklyLine& line) {
  std::vector<std::string> words;
  for (const WeeklySign& sign : line.signs) {
    words.push_back(fmt::format("{}: {}", sign.sign, to_word(sign.level)));
  }
  return fmt::format("{}", fmt::join(words, "; "));
}

std::string cells(const WeeklyLine& line) {
  return fmt::format(
      "{},{},{},{},{},{},{},{},{},{},{},{}\n", csv_cell(line.client), line.slots, line.held,
      line.last_held ? to_iso(*line.last_held) : "", csv_cell(missed_words(line)),
      line.risks.size(), csv_cell(line.missed_after_risk), csv_cell(line.worsened),
      csv_cell(sign_words(line)), csv_cell(fmt::format("{}", fmt::join(rises_of(line), "; "))),
      csv_cell(fmt::format("{}", fmt::join(falls_of(line), "; "))),
      csv_cell(fmt::format("{}", fmt::join(line.due, "; "))) + "," + csv_cell(line.intervention));
}

}  // namespace

std::string to_csv(const Weekly& weekly) {
  std::string text =
      "client,slots,held,last_held,missed,risk_entries,missed_after_risk,worsened,signs,rose,fell,"
      "due,suggestion\n";
  for (const WeeklyLine& line : weekly.lines) text += cells(line);
  return text;
}

}  // namespace resist
