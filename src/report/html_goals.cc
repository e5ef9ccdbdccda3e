#include <string>
#include <vector>

#include "report/goal_words.h"
#include "report/html_parts.h"
#include "report/talk_words.h"
#include "report/words.h"

namespace resist {
namespace {

constexpr std::size_t most_ratings = 6;

void put_dates(HtmlWriter& html, const GoalAttainment& goals, std::size_t shown) {
  html.open("thead").open("tr").element("th", "Goal", {{"scope", "col"}});
  for (std::size_t i = goals.points.size() - shown; i < goals.points.size(); ++i) {
    html.element("th", to_iso(goals.points[i].date), {{"scope", "col"}});
  }
  html.close().close().line();
}

}  // namespace

void html_goals(HtmlWriter& html, const ClientReport& report) {
  const std::vector<GoalRow> rows = goal_rows(report.goals, most_ratings);
  if (rows.empty()) return;
  html.open("section").element("h3", "Goals");
  html.element("p", capitalised(goals_caption) + ".", {{"class", "quiet"}});
  html.open("div", {{"class", "wide"}}).open("table");
  put_dates(html, report.goals, rows.front().ratings.size());
  html.open("tbody").line();
  for (const GoalRow& row : rows) {
    html.open("tr").element("th", goal_words(row), {{"scope", "row"}});
    for (const std::optional<int> each : row.ratings) html.element("td", rating_words(each));
    html.close().line();
  }
  html.close().close().close();
  html.element("p", report.goals.reading + ".");
  html.element("p", attainment_caption, {{"class", "quiet"}}).close().line();
}

void html_talk(HtmlWriter& html, const ClientReport& report) {
  const std::vector<TalkLine> lines = talk_lines(report);
  if (lines.empty()) return;
  html.open("section").element("h3", "How you talked");
  html.element("p", capitalised(talk_caption(report)) + ".", {{"class", "quiet"}});
  html.open("table", {{"class", "talk"}}).open("tbody").line();
  for (const TalkLine& each : lines) {
    html.open("tr").element("td", each.value);
    html.element("th", each.what, {{"scope", "row"}});
    html.element("td", each.beside, {{"class", "quiet"}}).close().line();
  }
  html.close().close();
  html.element("p", talk_more, {{"class", "quiet"}}).close().line();
}

}  // namespace resist
