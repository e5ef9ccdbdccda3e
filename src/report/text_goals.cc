#include <string>
#include <vector>

#include <fmt/format.h>

#include "report/goal_words.h"
#include "report/talk_words.h"
#include "report/text_parts.h"
#include "report/words.h"

namespace resist {
namespace {

constexpr std::size_t most_ratings = 6;
constexpr int value_column = 8;

}  // namespace

void put_goals(Sheet& sheet, const ClientReport& report) {
  const std::vector<GoalRow> rows = goal_rows(report.goals, most_ratings);
  if (rows.empty()) return;
  sheet.blank();
  sheet.line(0, {{.text = "GOALS", .tone = Tone::Heading}});
  sheet.paragraph(2, goals_caption, Tone::Quiet);
  const int column = 3 + 3 * static_cast<int>(rows.front().ratings.size());
  for (const GoalRow& row : rows) {
    std::string ratings;
    for (const std::optional<int> each : row.ratings) {
      ratings += fmt::format("{:>2} ", rating_words(each));
    }
    sheet.beside(2, ratings, column + 1, goal_words(row));
  }
  sheet.blank();
  sheet.paragraph(2, report.goals.reading + ".");
  sheet.paragraph(2, attainment_caption, Tone::Quiet);
}

void put_talk(Sheet& sheet, const ClientReport& report) {
  const std::vector<TalkLine> lines = talk_lines(report);
  if (lines.empty()) return;
  sheet.blank();
  sheet.line(0, {{.text = "HOW YOU TALKED", .tone = Tone::Heading}});
  sheet.paragraph(2, talk_caption(report), Tone::Quiet);
  for (const TalkLine& each : lines) {
    sheet.beside(2, each.value, value_column, each.what);
    sheet.paragraph(value_column, each.beside, Tone::Quiet);
  }
  sheet.paragraph(2, talk_more, Tone::Quiet);
}

}  // namespace resist
