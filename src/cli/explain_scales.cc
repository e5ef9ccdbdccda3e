#include "cli/explain_scales.h"

#include <string>

#include <fmt/format.h>

#include "signs/goal_attainment.h"
#include "signs/talk_ratios.h"

namespace resist {
namespace {

Explanation of_goal_scale() {
  const AttainmentScale& scale = attainment_scale;
  std::string page =
      "# GAS\n\nGoal Attainment Scaling: each goal is rated in the session on five "
      "levels that were described beforehand. -2 is much less than hoped, -1 less, 0 "
      "as hoped, 1 more, 2 much more.\n\n";
  page += "    goal_ratings: {sleep six hours: 1, out once a week: -1}\n\n";
  page +=
      "The names are those of the client's goals, or words that stand in one of them alone; a "
      "goal may have a weight, 1 where it has none.\n\n";
  page +=
      "- T = 50 + 10 times the sum of weight times rating, divided by the root of (1 - r) times "
      "the sum of the squared weights plus r times the squared sum of the weights.\n";
  page += fmt::format(
      "- r, the correlation between two goals that is taken for granted: {}. Source: "
      "{}.\n",
      scale.correlation, scale.source);
  page += fmt::format(
      "- {} is every goal as hoped; {} points are one standard deviation, if the "
      "assumptions hold.\n",
      scale.centre, scale.spread);
  page += fmt::format("- {}\n", scale.caution);
  page +=
      "- No sign looks at it. Sessions that rate other goals than the last one are not compared "
      "with it.\n";
  return {.kind = "scale",
          .id = "GAS",
          .title = "goal attainment, from the goals' ratings in the sessions",
          .page = std::move(page)};
}

std::string number_of(const TalkRatio& ratio, double value) {
  return ratio.is_share ? fmt::format("{:.0f} %", value * 100) : fmt::format("{}", value);
}

Explanation of_talk_ratios() {
  return {.kind = "scale",
          .id = "MITI",
          .title = "ratios of talk in a transcript, with the benchmarks of raters",
          .page = fmt::format(
              "# MITI\n\nHow you talked in a transcript: ratios by which the Motivational "
              "Interviewing Treatment Integrity code describes a therapist. A turn counts once for "
              "each kind, however many questions or reflections it holds; sounds of listening are "
              "no turns. Transcripts with fewer than {} turns of yours have none.\n\n{}",
              talk_turns_least, ratios_page())};
}

}  // namespace

std::string ratios_page() {
  std::string page;
  for (const TalkRatio& each : talk_ratios()) {
    page += fmt::format("- {}: N {}{}.", each.id, each.is_share ? "% " : "", each.title);
    if (each.fair && each.good) {
      page += fmt::format(" {} is fair, {} good. Source: {}.", number_of(each, *each.fair),
                          number_of(each, *each.good), each.source);
    }
    if (!each.note.empty()) page += fmt::format(" {}", each.note);
    page += '\n';
  }
  page += fmt::format("\n{}\n", talk_ratio_caution);
  return page;
}

void add_scales(std::vector<Explanation>& all) {
  all.push_back(of_goal_scale());
  all.push_back(of_talk_ratios());
}

}  // namespace resist
