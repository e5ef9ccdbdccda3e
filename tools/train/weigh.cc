#include "weigh.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <set>
#include <stdexcept>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "dense.h"
#include "labels.h"
#include "language/read.h"
#include "notes/read.h"
#include "signs/detector.h"

namespace resist::train {
namespace {

/// Writes down the facts that the detectors weigh.
class Collector final : public FactsSink {
 public:
  Collector(const Client& client, const nlohmann::json& labels, int source,
            std::vector<WeighedSession>& sessions)
      : client_(client), labels_(labels), source_(source), sessions_(sessions) {}

  void take(std::size_t sign, std::size_t session, const Facts& facts) override {
    const auto found = labels_.find(to_iso(client_.sessions[session].date.value));
    if (found == labels_.end()) return;
    sessions_.push_back({.sign = sign,
                         .facts = facts,
                         .label = session_labels(*found).at(sign),
                         .source = source_});
  }

 private:
  const Client& client_;
  const nlohmann::json& labels_;
  int source_;
  std::vector<WeighedSession>& sessions_;
};

void weigh_client(const Client& client, const nlohmann::json& labels, int source,
                  LanguageReader& reader, std::vector<WeighedSession>& sessions) {
  if (client.sessions.empty()) return;
  const ClientReading reading = reader.read(client);
  const Date as_of = client.sessions.back().date.value;
  const std::vector<MeasureCourse> measures = measure_courses(client, reading, as_of);
  const std::vector<SessionFacts> facts = read_facts(client, reading);
  Collector collector(client, labels, source, sessions);
  for (const Detector* detector : all_detectors()) {
    const Settings settings(detector->thresholds);
    const SignReading ignored = detector->detect({.client = client,
                                                  .reading = reading,
                                                  .measures = measures,
                                                  .settings = settings,
                                                  .as_of = as_of,
                                                  .facts = facts,
                                                  .sink = &collector});
  }
}

std::vector<DenseRow> rows_of(const std::vector<WeighedSession>& sessions, std::size_t sign,
                              int left_out) {
  std::vector<DenseRow> rows;
  for (const WeighedSession& each : sessions) {
    if (each.sign != sign || each.label < 0 || each.source == left_out) continue;
    rows.push_back({.values = each.facts, .positive = each.label == 1});
  }
  return rows;
}

struct Scored {
  double odds = 0;
  bool truth = false;
  int source = 0;
};

double odds_of(const Weighing& weighing, const Facts& facts) {
  double sum = weighing.bias;
  for (std::size_t i = 0; i < facts.size(); ++i) sum += weighing.weights.at(i) * facts.at(i);
  return sum;
}

/// Every session of a sign, each scored by a weighing that has not seen its caseload, nor any of
/// \p never.
std::vector<Scored> cross_scored(const std::vector<WeighedSession>& sessions, std::size_t sign,
                                 int never) {
  std::set<int> sources;
  for (const WeighedSession& each : sessions) {
    if (each.source != never) sources.insert(each.source);
  }
  std::vector<Scored> scored;
  for (const int source : sources) {
    std::vector<WeighedSession> rest;
    std::ranges::copy_if(sessions, std::back_inserter(rest), [&](const WeighedSession& each) {
      return each.source != never && each.sign == sign;
    });
    const Weighing weighing = fit_dense(rows_of(rest, sign, source));
    for (const WeighedSession& each : rest) {
      if (each.source != source || each.label < 0) continue;
      scored.push_back({odds_of(weighing, each.facts), each.label == 1, source});
    }
  }
  return scored;
}

struct Rates {
  int right = 0;
  int wrong = 0;
  int missed = 0;
  void add(const Scored& each, double at) {
    const bool said = each.odds > at;
    right += each.truth && said ? 1 : 0;
    wrong += !each.truth && said ? 1 : 0;
    missed += each.truth && !said ? 1 : 0;
  }
  [[nodiscard]] double f1() const {
    return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
  }
};

/// The odds of the best F1, in the middle of the stretch that comes within a hair of it.
double best_odds(const std::vector<Scored>& scored) {
  constexpr double step = 0.05;
  constexpr double near_enough = 0.005;
  std::vector<std::pair<double, double>> tried;
  double best = 0;
  for (double at = -3; at < 3; at += step) {
    Rates rates;
    for (const Scored& each : scored) rates.add(each, at);
    tried.emplace_back(at, rates.f1());
    best = std::max(best, rates.f1());
  }
  double sum = 0;
  int count = 0;
  for (const auto& [at, f1] : tried) {
    if (f1 < best - near_enough) continue;
    sum += at;
    ++count;
  }
  return sum / count;
}

}  // namespace

std::vector<WeighedSession> weighed_sessions(const std::string& folder, int source,
                                             const SignModels& models) {
  const std::vector<std::int8_t> bytes = pack(models);
  const LearnedWeights weights = unpack_weights(bytes);
  LanguageReader reader({.weights = &weights});
  std::vector<WeighedSession> sessions;
  const nlohmann::json labels = read_labels(folder);
  for (const auto& [name, label] : labels.items()) {
    Diagnostics diagnostics;
    for (const ClientSource& found : find_clients({folder + "/" + name}, disk(), diagnostics)) {
      const std::optional<Client> client = read_client(found, disk(), diagnostics);
      if (client) weigh_client(*client, label.at("sessions"), source, reader, sessions);
    }
  }
  return sessions;
}

Weighings fit_weighings(const std::vector<WeighedSession>& sessions) {
  Weighings weighings;
  for (std::size_t sign = 0; sign < weighings.size(); ++sign) {
    weighings[sign] = fit_dense(rows_of(sessions, sign, -1));
    weighings[sign].bias -= static_cast<float>(best_odds(cross_scored(sessions, sign, -1)));
  }
  return weighings;
}

void evaluate_weighings(const std::vector<WeighedSession>& sessions,
                        const std::vector<std::string>& sources) {
  std::set<int> caseloads;
  for (const WeighedSession& each : sessions) caseloads.insert(each.source);
  for (const int caseload : caseloads) {
    fmt::print("{}\n", sources[static_cast<std::size_t>(caseload)]);
    double sum = 0;
    for (std::size_t sign = 0; sign < learned_signs.size(); ++sign) {
      Weighing weighing = fit_dense(rows_of(sessions, sign, caseload));
      const double at = best_odds(cross_scored(sessions, sign, caseload));
      Rates rates;
      for (const WeighedSession& each : sessions) {
        if (each.sign != sign || each.source != caseload || each.label < 0) continue;
        rates.add({odds_of(weighing, each.facts), each.label == 1, caseload}, at);
      }
      sum += rates.f1();
      fmt::print("  {:16} F1 {:.3f}  right {:3} wrong {:3} missed {:3}\n", learned_signs.at(sign),
                 rates.f1(), rates.right, rates.wrong, rates.missed);
    }
    fmt::print("  {:16}    {:.3f}\n", "macro", sum / static_cast<double>(learned_signs.size()));
  }
}

bool write_weighings(const Weighings& weighings, const std::string& path) {
  std::ofstream file(path);
  file << "// Written by tools/train_reading from data/; see data/README.md.\n"
          "#include \"signs/weighing.h\"\n\nnamespace resist {\n\n"
          "const Weighings& built_in_weighings() {\n"
          "  // In the order of `learned_signs` and `Fact`.\n"
          "  static constexpr Weighings weighings = {{\n";
  for (const Weighing& each : weighings) {
    file << fmt::format("      {{{:.4f}F,\n       {{", each.bias);
    for (std::size_t i = 0; i < each.weights.size(); ++i) {
      if (i > 0) file << (i % 7 == 0 ? ",\n        " : ", ");
      file << fmt::format("{:.4f}F", each.weights.at(i));
    }
    file << "}},\n";
  }
  file << "  }};\n  return weighings;\n}\n\n}  // namespace resist\n";
  return static_cast<bool>(file);
}

}  // namespace resist::train
