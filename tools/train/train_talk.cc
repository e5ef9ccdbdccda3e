// Trains the models of talk from the labelled sentences of data/turns (the therapist's) and
// data/talk (the client's):
//
//   train_talk DATA OUT_TURNS OUT_TALK   writes the weights that the program is built with
//   train_talk DATA --evaluate           leaves out one file at a time and prints a table
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "language/talk_model.h"
#include "logistic.h"
#include "naive_bayes.h"

namespace {

using namespace resist;
using namespace resist::train;

constexpr std::size_t places = std::size_t{1} << talk_bits;

// What an error costs against the size of the weights: the best of 3, 10, 30 and 100 on files left
// out.
constexpr double cost = 30;

// Counted to every place of the client's model beforehand: the best of 0.03, 0.1, 0.3 and 1.
constexpr double added = 0.3;

enum class Learner : std::uint8_t { Logistic, NaiveBayes };

struct TalkExample {
  std::vector<std::uint32_t> places;  ///< sorted
  std::size_t label = 0;
  std::size_t source = 0;
  std::string sentence;
};

struct TalkData {
  std::span<const std::string_view> classes;
  Learner learner = Learner::Logistic;
  std::vector<TalkExample> examples;
  std::vector<std::string> sources;
};

void add_file(const std::string& path, TalkData& data) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error(fmt::format("{}: cannot be read", path));
  const std::size_t source = data.sources.size();
  data.sources.push_back(path);
  Tokenizer tokenizer;
  std::string line;
  for (int number = 1; std::getline(file, line); ++number) {
    const std::size_t first = line.find('\t');
    const std::size_t last = line.rfind('\t');
    const auto found = std::ranges::find(data.classes, std::string_view{line}.substr(0, first));
    if (first == std::string::npos || found == data.classes.end()) {
      throw std::runtime_error(fmt::format("{}:{}: not a labelled sentence", path, number));
    }
    TalkExample example{.label = static_cast<std::size_t>(found - data.classes.begin()),
                        .source = source,
                        .sentence = line.substr(last + 1)};
    std::vector<Token> tokens;
    tokenizer.tokenize(example.sentence, 0, tokens);
    talk_features(example.sentence, tokens, example.places);
    std::ranges::sort(example.places);
    data.examples.push_back(std::move(example));
  }
}

TalkData read_folder(const std::string& folder, std::span<const std::string_view> classes,
                     Learner learner) {
  TalkData data{.classes = classes, .learner = learner};
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    paths.push_back(entry.path().string());
  }
  std::ranges::sort(paths);
  for (const std::string& path : paths) add_file(path, data);
  return data;
}

/// A model for each class against the others, from every file but \p left_out. A class weighs as
/// much as its others together, however few its sentences are, so that the odds compare.
std::vector<LogisticModel> fit_one_against_others(const TalkData& data, std::size_t left_out) {
  std::vector<LogisticModel> models;
  for (std::size_t c = 0; c < data.classes.size(); ++c) {
    std::vector<Row> rows;
    for (const TalkExample& each : data.examples) {
      if (each.source == left_out) continue;
      rows.push_back({.places = each.places, .positive = each.label == c});
    }
    models.push_back(fit(rows, places, cost));
  }
  return models;
}

std::vector<LogisticModel> fit_together(const TalkData& data, std::size_t left_out) {
  std::vector<LabelledRow> rows;
  for (const TalkExample& each : data.examples) {
    if (each.source != left_out) rows.push_back({.places = each.places, .label = each.label});
  }
  return fit_naive_bayes(rows, places, data.classes.size(), added);
}

std::vector<LogisticModel> fit_classes(const TalkData& data, std::size_t left_out) {
  return data.learner == Learner::Logistic ? fit_one_against_others(data, left_out)
                                           : fit_together(data, left_out);
}

void print_table(const TalkData& data, const std::vector<std::vector<int>>& table) {
  double sum = 0;
  fmt::print("{:16}", "");
  for (const std::string_view each : data.classes) fmt::print(" {:>8.8}", each);
  fmt::print(" {:>8}\n", "F1");
  for (std::size_t truth = 0; truth < table.size(); ++truth) {
    fmt::print("{:16}", data.classes[truth]);
    int all = 0;
    int said = 0;
    for (std::size_t c = 0; c < table.size(); ++c) {
      fmt::print(" {:8}", table[truth][c]);
      all += table[truth][c];
      said += table[c][truth];
    }
    const double f1 = 2.0 * table[truth][truth] / std::max(1, all + said);
    sum += f1;
    fmt::print(" {:8.3f}\n", f1);
  }
  fmt::print("macro-F1 {:.3f}\n", sum / static_cast<double>(table.size()));
}

/// How well the sentences of a file are told apart by models that have not seen the file.
void evaluate(const TalkData& data, bool show) {
  const std::size_t classes = data.classes.size();
  std::vector<std::vector<int>> table(classes, std::vector<int>(classes));
  for (std::size_t left_out = 0; left_out < data.sources.size(); ++left_out) {
    const std::vector<LogisticModel> models = fit_classes(data, left_out);
    for (const TalkExample& each : data.examples) {
      if (each.source != left_out) continue;
      std::vector<float> odds;
      for (const LogisticModel& model : models) odds.push_back(score(model, each.places));
      const auto best = static_cast<std::size_t>(std::ranges::max_element(odds) - odds.begin());
      ++table[each.label][best];
      if (show && best != each.label) {
        fmt::print("{} not {}: {}\n", data.classes[best], data.classes[each.label], each.sentence);
      }
    }
  }
  print_table(data, table);
}

bool write(const std::vector<LogisticModel>& models, const std::string& path) {
  std::FILE* file = std::fopen(path.c_str(), "wb");
  if (file == nullptr) return false;
  bool written = std::fwrite("RST1", 1, 4, file) == 4;
  std::vector<std::int8_t> table(places * models.size());
  for (std::size_t c = 0; c < models.size(); ++c) {
    float largest = 1e-6F;
    for (const float each : models[c].weights) largest = std::max(largest, std::abs(each));
    const float scale = largest / 127;
    for (std::size_t i = 0; i < places; ++i) {
      table[i * models.size() + c] =
          static_cast<std::int8_t>(std::lround(models[c].weights[i] / scale));
    }
    const std::array<float, 2> head = {scale, models[c].bias};
    written = written && std::fwrite(head.data(), sizeof(float), head.size(), file) == head.size();
  }
  written = written && std::fwrite(table.data(), 1, table.size(), file) == table.size();
  return std::fclose(file) == 0 && written;
}

int run(const std::vector<std::string>& arguments) {
  if (arguments.size() < 2 || arguments.size() > 3) {
    fmt::print(stderr, "usage: train_talk DATA (OUT_TURNS OUT_TALK | --evaluate | --errors)\n");
    return 2;
  }
  const TalkData turns = read_folder(arguments[0] + "/turns", therapist_classes, Learner::Logistic);
  const TalkData talk = read_folder(arguments[0] + "/talk", client_classes, Learner::NaiveBayes);
  fmt::print(stderr, "{} therapist and {} client sentences\n", turns.examples.size(),
             talk.examples.size());
  if (arguments.size() == 2) {
    evaluate(turns, arguments[1] == "--errors");
    evaluate(talk, arguments[1] == "--errors");
    return 0;
  }
  constexpr auto none = static_cast<std::size_t>(-1);
  const bool written =
      write(fit_classes(turns, none), arguments[1]) && write(fit_classes(talk, none), arguments[2]);
  return written ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(std::vector<std::string>(argv + 1, argv + argc));
  } catch (const std::exception& failure) {
    fmt::print(stderr, "train_talk: {}\n", failure.what());
    return 1;
  }
}
