#include "model.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>

namespace resist::train {
namespace {

// How much an error costs against the size of the weights; the best of 8, 30, 60 and 100 on
// caseloads left out.
constexpr double cost = 30;

// A sentence found in a session that shows the sign stands for the whole session.
constexpr float found_weight = 3;

// Below one in ten the session's most telling sentence tells too little to learn from.
constexpr float least_odds = -2.2F;

std::vector<Row> rows_for(const Dataset& data, std::size_t sign, int left_out,
                          const std::map<int, const Example*>& found) {
  std::vector<Row> rows;
  for (const Example& each : data.examples) {
    if (each.source == left_out) continue;
    const int label = each.labels.at(sign);
    if (each.session < 0) {
      rows.push_back({.places = each.places, .positive = label == 1});
    } else if (label == 0) {
      rows.push_back({.places = each.places, .positive = false});
    }
  }
  for (const auto& [session, example] : found) {
    rows.push_back({.places = example->places, .positive = true, .weight = found_weight});
  }
  return rows;
}

/// For each session that shows the sign, the sentence that \p model finds most telling.
std::map<int, const Example*> most_telling(const Dataset& data, std::size_t sign, int left_out,
                                           const LogisticModel& model) {
  std::map<int, std::pair<float, const Example*>> best;
  for (const Example& each : data.examples) {
    if (each.source == left_out || each.session < 0 || each.labels.at(sign) != 1) continue;
    const float odds = score(model, each.places);
    auto& known = best.try_emplace(each.session, least_odds, nullptr).first->second;
    if (odds > known.first) known = {odds, &each};
  }
  std::map<int, const Example*> found;
  for (const auto& [session, telling] : best) {
    if (telling.second != nullptr) found.emplace(session, telling.second);
  }
  return found;
}

}  // namespace

SignModels fit_signs(const Dataset& data, int left_out) {
  constexpr std::size_t places = std::size_t{1} << learned_bits;
  SignModels models;
  for (std::size_t sign = 0; sign < models.size(); ++sign) {
    const LogisticModel first = fit(rows_for(data, sign, left_out, {}), places, cost);
    if (data.sessions == 0) {
      models[sign] = first;
      continue;
    }
    const auto found = most_telling(data, sign, left_out, first);
    models[sign] = fit(rows_for(data, sign, left_out, found), places, cost);
  }
  return models;
}

std::vector<std::int8_t> pack(const SignModels& models) {
  constexpr std::size_t places = std::size_t{1} << learned_bits;
  std::vector<std::int8_t> table(places * 8, 0);
  std::vector<std::int8_t> bytes = {'R', 'S', 'W', '1'};
  for (std::size_t s = 0; s < models.size(); ++s) {
    std::vector<float> sizes;
    for (const float w : models.at(s).weights) sizes.push_back(std::abs(w));
    // The few largest weights are clipped, so that the many small ones keep their steps.
    const auto nth = sizes.end() - static_cast<std::ptrdiff_t>(sizes.size() / 20'000 + 1);
    std::nth_element(sizes.begin(), nth, sizes.end());
    const float scale = std::max(*nth / 127, 1e-9F);
    for (std::size_t i = 0; i < places; ++i) {
      const float steps = std::clamp(models.at(s).weights[i] / scale, -127.0F, 127.0F);
      table[i * 8 + s] = static_cast<std::int8_t>(std::lround(steps));
    }
    const std::array<float, 2> head = {scale, models.at(s).bias};
    const auto raw = std::bit_cast<std::array<std::int8_t, sizeof(head)>>(head);
    bytes.insert(bytes.end(), raw.begin(), raw.end());
  }
  bytes.insert(bytes.end(), table.begin(), table.end());
  return bytes;
}

}  // namespace resist::train
