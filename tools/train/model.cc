#include "model.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <future>
#include <map>

namespace resist::train {
namespace {

// How much an error costs against the size of the weights; the best of 8, 30, 60 and 100 on
// caseloads left out.
constexpr double cost = 30;

// The same for whole notes: the best of 1, 3 and 10.
constexpr double note_cost = 10;

constexpr std::size_t all_places = std::size_t{1} << learned_bits;

// A sentence found in a session that shows the sign stands for the whole session.
constexpr float found_weight = 3;

// Below one in ten the session's most telling sentence tells too little to learn from.
constexpr float least_odds = -2.2F;

std::vector<Row> rows_for(const Dataset& data, std::size_t sign, const LeftOut& left_out,
                          const std::map<int, const Example*>& found) {
  std::vector<Row> rows;
  for (const Example& each : data.examples) {
    if (left_out.contains(each.source)) continue;
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
std::map<int, const Example*> most_telling(const Dataset& data, std::size_t sign,
                                           const LeftOut& left_out, const LogisticModel& model) {
  std::map<int, std::pair<float, const Example*>> best;
  for (const Example& each : data.examples) {
    if (left_out.contains(each.source) || each.session < 0 || each.labels.at(sign) != 1) continue;
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

/// All places of a session's note, sorted, and what is said of the session.
struct Note {
  std::vector<std::uint32_t> places;
  std::array<std::int8_t, learned_signs.size()> labels{};
};
using Notes = std::map<int, Note>;

Notes notes_of(const Dataset& data, const LeftOut& left_out) {
  Notes notes;
  for (const Example& each : data.examples) {
    if (each.session < 0 || left_out.contains(each.source)) continue;
    Note& note = notes[each.session];
    note.labels = each.labels;
    note.places.insert(note.places.end(), each.places.begin(), each.places.end());
  }
  for (auto& [session, note] : notes) std::ranges::sort(note.places);
  return notes;
}

LogisticModel fit_sentences(const Dataset& data, std::size_t sign, const LeftOut& left_out) {
  const LogisticModel first = fit(rows_for(data, sign, left_out, {}), all_places, cost);
  if (data.sessions == 0) return first;
  const auto found = most_telling(data, sign, left_out, first);
  return fit(rows_for(data, sign, left_out, found), all_places, cost);
}

LogisticModel fit_notes(const Notes& notes, std::size_t sign) {
  std::vector<Row> rows;
  for (const auto& [session, note] : notes) {
    const int label = note.labels.at(sign);
    if (label >= 0) rows.push_back({.places = note.places, .positive = label == 1});
  }
  return fit(rows, all_places, note_cost);
}

/// A scale and a bias for each sign, and the weights in steps of the scale.
void pack_models(const std::array<LogisticModel, learned_signs.size()>& models, std::size_t lane,
                 std::vector<std::int8_t>& head, std::vector<std::int8_t>& table) {
  for (std::size_t s = 0; s < models.size(); ++s) {
    std::vector<float> sizes;
    for (const float w : models.at(s).weights) sizes.push_back(std::abs(w));
    // The few largest weights are clipped, so that the many small ones keep their steps.
    const auto nth = sizes.end() - static_cast<std::ptrdiff_t>(sizes.size() / 20'000 + 1);
    std::nth_element(sizes.begin(), nth, sizes.end());
    const float scale = std::max(*nth / 127, 1e-9F);
    for (std::size_t i = 0; i < all_places; ++i) {
      const float steps = std::clamp(models.at(s).weights[i] / scale, -127.0F, 127.0F);
      table[i * learned_row + lane + s] = static_cast<std::int8_t>(std::lround(steps));
    }
    const std::array<float, 2> scaling = {scale, models.at(s).bias};
    const auto raw = std::bit_cast<std::array<std::int8_t, sizeof(scaling)>>(scaling);
    head.insert(head.end(), raw.begin(), raw.end());
  }
}

}  // namespace

SignModels fit_signs(const Dataset& data, const LeftOut& left_out) {
  const Notes notes = notes_of(data, left_out);
  SignModels models;
  std::vector<std::future<void>> running;
  for (std::size_t sign = 0; sign < learned_signs.size(); ++sign) {
    running.push_back(std::async(std::launch::async, [&, sign] {
      models.sentences.at(sign) = fit_sentences(data, sign, left_out);
      models.notes.at(sign) = fit_notes(notes, sign);
    }));
  }
  for (std::future<void>& each : running) each.get();
  return models;
}

std::vector<std::int8_t> pack(const SignModels& models) {
  std::vector<std::int8_t> table(all_places * learned_row, 0);
  std::vector<std::int8_t> bytes = {'R', 'S', 'W', '2'};
  pack_models(models.sentences, 0, bytes, table);
  pack_models(models.notes, whole_note_lane, bytes, table);
  bytes.insert(bytes.end(), table.begin(), table.end());
  return bytes;
}

}  // namespace resist::train
