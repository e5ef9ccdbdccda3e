// Trains the learned reading from the labelled sentences and notes of data/:
//
//   train_reading DATA              writes the weights that the program is built with, beside their
//                                   sources: src/language/reading_weights.bin and
//                                   src/signs/weighing_weights.cc
//   train_reading DATA --bank       leaves out one bank file at a time and prints precision and
//                                   recall of sentences
//   train_reading DATA --caseloads  leaves out a few caseloads at a time and prints F1 of sessions
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "examples.h"
#include "model.h"
#include "weigh.h"

namespace {

using namespace resist;
using namespace resist::train;

std::vector<std::string> paths_in(const std::string& folder) {
  std::vector<std::string> paths;
  if (!std::filesystem::exists(folder)) return paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    paths.push_back(entry.path().string());
  }
  std::ranges::sort(paths);
  return paths;
}

Dataset read_all(const std::string& folder) {
  Dataset data;
  for (const std::string& path : paths_in(folder + "/bank")) add_bank(path, data);
  for (const std::string& path : paths_in(folder + "/caseloads")) add_caseload(path, data);
  return data;
}

struct Counts {
  int right = 0;
  int wrong = 0;
  int missed = 0;
  void add(bool truth, bool said) {
    right += truth && said ? 1 : 0;
    wrong += !truth && said ? 1 : 0;
    missed += truth && !said ? 1 : 0;
  }
  [[nodiscard]] double precision() const {
    return right + wrong == 0 ? 1 : 1.0 * right / (right + wrong);
  }
  [[nodiscard]] double recall() const {
    return right + missed == 0 ? 1 : 1.0 * right / (right + missed);
  }
};

/// How well sentences of a file are read by a model that has not seen the file, at the odds where
/// the two errors are even and at the odds where a finding is shown.
void evaluate(const Dataset& data) {
  std::vector<SignModels> folds;
  std::array<std::vector<std::pair<float, bool>>, learned_signs.size()> seen;
  for (int left_out = 0; left_out < static_cast<int>(data.sources.size()); ++left_out) {
    const bool bank = data.sources[static_cast<std::size_t>(left_out)].ends_with(".tsv");
    if (!bank) continue;
    const auto models = fit_signs(data, {left_out}).sentences;
    for (const Example& example : data.examples) {
      if (example.source != left_out) continue;
      for (std::size_t s = 0; s < models.size(); ++s) {
        seen[s].emplace_back(score(models[s], example.places), example.labels[s] == 1);
      }
    }
    fmt::print(stderr, "left out {}\n", data.sources[static_cast<std::size_t>(left_out)]);
  }
  fmt::print("{:16} {:>26}  {:>26}\n", "sign", "even odds: P     R     F1",
             "best F1: P     R     F1");
  for (std::size_t s = 0; s < learned_signs.size(); ++s) {
    Counts even;
    for (const auto& [odds, truth] : seen[s]) even.add(truth, odds > 0);
    Counts best;
    double best_f1 = -1;
    for (float at = -4; at < 3; at += 0.1F) {
      Counts counts;
      for (const auto& [odds, truth] : seen[s]) counts.add(truth, odds > at);
      const double f1 = 2 * counts.precision() * counts.recall() /
                        std::max(1e-9, counts.precision() + counts.recall());
      if (f1 > best_f1) {
        best_f1 = f1;
        best = counts;
      }
    }
    const double even_f1 =
        2 * even.precision() * even.recall() / std::max(1e-9, even.precision() + even.recall());
    fmt::print("{:16} {:12.3f} {:5.3f} {:6.3f}  {:12.3f} {:5.3f} {:6.3f}\n", learned_signs[s],
               even.precision(), even.recall(), even_f1, best.precision(), best.recall(), best_f1);
  }
}

/// Caseloads are left out a few at a time: nobody waits for as many trainings as there are writers.
constexpr int folds = 7;

/// Every caseload's sessions, each read by models that have not seen the caseload.
std::vector<WeighedSession> all_weighed(const Dataset& data) {
  std::vector<int> caseloads;
  for (int source = 0; source < static_cast<int>(data.sources.size()); ++source) {
    if (!data.sources[static_cast<std::size_t>(source)].ends_with(".tsv")) {
      caseloads.push_back(source);
    }
  }
  std::vector<WeighedSession> all;
  for (int fold = 0; fold < folds; ++fold) {
    LeftOut left_out;
    for (std::size_t i = static_cast<std::size_t>(fold); i < caseloads.size(); i += folds) {
      left_out.insert(caseloads[i]);
    }
    if (left_out.empty()) continue;
    fmt::print(stderr, "training without {} of the caseloads\n", left_out.size());
    const SignModels models = fit_signs(data, left_out);
    for (const int source : left_out) {
      const auto some =
          weighed_sessions(data.sources[static_cast<std::size_t>(source)], source, models);
      all.insert(all.end(), some.begin(), some.end());
    }
  }
  return all;
}

void write_bytes(const std::vector<std::int8_t>& bytes, const std::string& path) {
  std::ofstream file(path, std::ios::binary);
  for (const std::int8_t each : bytes) file.put(static_cast<char>(each));
  if (!file) throw std::runtime_error(path + ": cannot be written");
}

int run(const std::vector<std::string>& arguments) {
  const std::string mode = arguments.size() == 2 ? arguments[1] : "";
  const bool known = mode.empty() || mode == "--bank" || mode == "--caseloads";
  if (arguments.empty() || arguments.size() > 2 || !known) {
    fmt::print(stderr, "usage: train_reading DATA [--bank | --caseloads]\n");
    return 2;
  }
  const Dataset data = read_all(arguments[0]);
  fmt::print(stderr, "{} sentences from {} files\n", data.examples.size(), data.sources.size());
  if (mode == "--bank") {
    evaluate(data);
    return 0;
  }
  const std::vector<WeighedSession> sessions = all_weighed(data);
  evaluate_weighings(sessions, data.sources);
  if (mode == "--caseloads") return 0;
  const std::string root = RESIST_SOURCE_DIR;
  write_bytes(pack(fit_signs(data, {})), root + "/src/language/reading_weights.bin");
  const std::string weighings = root + "/src/signs/weighing_weights.cc";
  if (!write_weighings(fit_weighings(sessions), weighings)) {
    throw std::runtime_error(weighings + ": cannot be written");
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(std::vector<std::string>(argv + 1, argv + argc));
  } catch (const std::exception& failure) {
    fmt::print(stderr, "train_reading: {}\n", failure.what());
    return 1;
  }
}
