#include <iterator>
#include <string>

#include <fmt/format.h>

#include "report/goal_words.h"
#include "report/markdown_parts.h"
#include "report/markup.h"
#include "report/talk_words.h"
#include "report/words.h"

namespace resist {
namespace {

constexpr std::size_t most_ratings = 10;

}  // namespace

void markdown_goals(std::string& out, const ClientReport& report) {
  const std::vector<GoalRow> rows = goal_rows(report.goals, most_ratings);
  if (rows.empty()) return;
  fmt::format_to(std::back_inserter(out), "## Goals\n\n*{}.*\n\n| Goal | Ratings |\n|---|---|\n",
                 capitalised(goals_caption));
  for (const GoalRow& row : rows) {
    std::vector<std::string> ratings;
    for (const std::optional<int> each : row.ratings) ratings.push_back(rating_words(each));
    fmt::format_to(std::back_inserter(out), "| {} | {} |\n", escape_markdown(goal_words(row)),
                   fmt::join(ratings, " "));
  }
  fmt::format_to(std::back_inserter(out), "\n{}.\n\n*{}*\n\n", report.goals.reading,
                 attainment_caption);
}

void markdown_talk(std::string& out, const ClientReport& report) {
  const std::vector<TalkLine> lines = talk_lines(report);
  if (lines.empty()) return;
  fmt::format_to(std::back_inserter(out), "## How you talked\n\n*{}.*\n\n",
                 capitalised(talk_caption(report)));
  for (const TalkLine& each : lines) {
    fmt::format_to(std::back_inserter(out), "- **{}** {}. {}\n", each.value, each.what,
                   each.beside);
  }
  fmt::format_to(std::back_inserter(out), "\n*{}*\n\n", talk_more);
}

}  // namespace resist
