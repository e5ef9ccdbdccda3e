#include "signs/talk_ratios.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace resist {
namespace {

std::optional<double> reflections_to_questions(const TalkProfile& profile) {
  if (profile.questions == 0) return std::nullopt;
  return profile.reflections_a_question();
}

std::optional<double> open_questions(const TalkProfile& profile) {
  if (profile.questions == 0) return std::nullopt;
  return profile.open_question_share();
}

std::optional<double> therapist_words(const TalkProfile& profile) {
  if (profile.therapist_words + profile.client_words == 0) return std::nullopt;
  return 1 - profile.client_share();
}

constexpr auto ratios = std::to_array<TalkRatio>({
    {.id = "reflections-to-questions",
     .title = "reflections for each question of yours",
     .fair = 1,
     .good = 2,
     .source = "MITI 4.2.1 (Moyers, Manuel & Ernst 2014)",
     .note = "Median 1.00 in good interviews of AnnoMI, 0.14 in poor ones.",
     .of = reflections_to_questions,
     .is_share = false},
    {.id = "open-questions",
     .title = "of your questions are open",
     .fair = 0.5,
     .good = 0.7,
     .source = "MITI 3.1.1 (Moyers et al. 2010); MITI 4 no longer counts it; not re-checked",
     .of = open_questions},
    {.id = "therapist-words",
     .title = "of the words are yours",
     .note =
         "No benchmark. Median 54 % in good interviews of AnnoMI, 62 % in poor ones: weak alone.",
     .of = therapist_words},
    {.id = "complex-reflections",
     .title = "of your reflections are complex",
     .fair = 0.4,
     .good = 0.5,
     .source = "MITI 4.2.1 (Moyers, Manuel & Ernst 2014)",
     .note = "Not counted here: telling complex from simple reflections could not be tried against "
             "raters."},
});

}  // namespace

std::span<const TalkRatio> talk_ratios() {
  return ratios;
}

std::vector<TalkPoint> talk_points(const Client& client, const ClientReading& reading, Date as_of) {
  std::vector<TalkPoint> points;
  const std::size_t count = std::min(client.sessions.size(), reading.sessions.size());
  for (std::size_t i = 0; i < count; ++i) {
    const std::vector<Turn>& turns = reading.sessions[i].turns;
    if (turns.empty() || client.sessions[i].date.value > as_of) continue;
    const TalkProfile profile = talk_profile(turns);
    if (profile.therapist_turns < talk_turns_least || profile.client_turns == 0) continue;
    points.push_back(
        {.date = client.sessions[i].date.value, .where = turns.front().where, .profile = profile});
  }
  return points;
}

std::optional<double> usual_ratio(const TalkRatio& ratio, std::span<const TalkPoint> points) {
  constexpr std::size_t least = 3;
  std::vector<double> values;
  for (const TalkPoint& each : points) {
    if (const auto value = ratio.of(each.profile)) values.push_back(*value);
  }
  if (values.size() < least) return std::nullopt;
  std::ranges::sort(values);
  const std::size_t middle = values.size() / 2;
  if (values.size() % 2 != 0) return values[middle];
  return (values[middle - 1] + values[middle]) / 2;
}

}  // namespace resist
