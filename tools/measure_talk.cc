// How well talk is read, measured on a corpus of labelled interviews with the columns of AnnoMI
// (Wu et al. 2022): transcript_id, mi_quality, topic, utterance_id, interlocutor, utterance_text,
// main_therapist_behaviour, client_talk_type. The corpus is no part of the project.
//
//   measure_talk CSV             how each number of a transcript tells poor interviews from good
//                                ones (AUC), and the client's turns as change, sustain, neutral
//   measure_talk CSV --profiles  a line of numbers for each transcript
//   measure_talk CSV --odds      a line for each client's turn: transcript, what it was labelled,
//   its
//                                words, and the strongest odds of change, sustain and neutral in it
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <exception>
#include <fstream>
#include <iterator>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "language/change_talk.h"
#include "language/spoken.h"
#include "language/talk_profile.h"
#include "language/turns.h"
#include "signs/talk_ratios.h"

namespace {

using namespace resist;

/// Splits text of comma-separated values; a quoted field may hold commas, quotes and line ends.
std::vector<std::vector<std::string>> read_csv(std::string_view text) {
  std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted && c == '"' && text.substr(i + 1).starts_with('"')) {
      rows.back().back() += c;
      ++i;
    } else if (c == '"') {
      quoted = !quoted;
    } else if (c == ',' && !quoted) {
      rows.back().emplace_back();
    } else if (c == '\n' && !quoted) {
      rows.emplace_back(1);
    } else if (c != '\r') {
      rows.back().back() += c;
    }
  }
  if (rows.back().size() < 2) rows.pop_back();
  return rows;
}

struct Utterance {
  bool by_client = false;
  std::string text;
  std::string kind;  ///< change, sustain, neutral; of the client's only
  std::string does;  ///< reflection, question, therapist_input, other; of the therapist's only
};

struct Interview {
  std::string id;
  bool is_poor = false;
  std::vector<Utterance> utterances;
};

std::vector<Interview> read_corpus(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error(fmt::format("{}: cannot be read", path));
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  std::vector<Interview> all;
  const auto rows = read_csv(text);
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const auto& row = rows[i];
    if (row.size() != 8) throw std::runtime_error(fmt::format("{}: row {} is short", path, i + 1));
    if (all.empty() || all.back().id != row[0]) {
      all.push_back({.id = row[0], .is_poor = row[1] == "low"});
    }
    Utterance utterance{
        .by_client = row[4] == "client", .text = row[5], .kind = row[7], .does = row[6]};
    std::ranges::replace(utterance.text, '\n', ' ');
    all.back().utterances.push_back(std::move(utterance));
  }
  return all;
}

/// The interview as a transcript of a note.
std::string transcript_of(const Interview& interview) {
  std::string text;
  for (const Utterance& each : interview.utterances) {
    text += fmt::format("{}: {}\n", each.by_client ? 'C' : 'T', each.text);
  }
  return text;
}

using Number = double (*)(const TalkProfile&);

struct Feature {
  std::string_view name;
  Number of;
};

constexpr auto features = std::to_array<Feature>({
    {"leading", [](const TalkProfile& p) { return p.leading(); }},

    {"input share", [](const TalkProfile& p) { return p.input_share(); }},
    {"advice share",
     [](const TalkProfile& p) { return 1.0 * p.advice / std::max(1, p.therapist_turns); }},
    {"reflections a turn, fewer", [](const TalkProfile& p) { return -p.reflections_a_turn(); }},
    {"reflections a question, fewer",
     [](const TalkProfile& p) { return -p.reflections_a_question(); }},
    {"therapist words a turn", [](const TalkProfile& p) { return p.therapist_words_a_turn(); }},
    {"therapist share of words", [](const TalkProfile& p) { return 1 - p.client_share(); }},
    {"sustain share", [](const TalkProfile& p) { return p.sustain_share(); }},
    {"open questions, fewer", [](const TalkProfile& p) { return -p.open_question_share(); }},
    {"brief share", [](const TalkProfile& p) { return p.brief_share(); }},
});

/// How often a poor interview has the larger number, ties as half.
double auc(const std::vector<double>& poor, const std::vector<double>& good) {
  double wins = 0;
  for (const double a : poor) {
    for (const double b : good) wins += a > b ? 1.0 : a == b ? 0.5 : 0.0;
  }
  return wins / static_cast<double>(std::max<std::size_t>(1, poor.size() * good.size()));
}

/// Counts the client's utterances by label and by what the turn that begins with it is read as.
struct TalkTable {
  std::array<std::array<int, 3>, 3> cells{};

  void print() const {
    constexpr auto names = std::to_array<std::string_view>({"neutral", "change", "sustain"});
    double sum = 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
      int all = 0;
      int said = 0;
      for (std::size_t c = 0; c < names.size(); ++c) {
        all += cells.at(i).at(c);
        said += cells.at(c).at(i);
      }
      const double f1 = 2.0 * cells.at(i).at(i) / std::max(1, all + said);
      sum += f1;
      fmt::print("{:10}{:6}{:6}{:6}   F1 {:.3f}\n", names.at(i), cells.at(i)[0], cells.at(i)[1],
                 cells.at(i)[2], f1);
    }
    fmt::print("macro-F1 {:.3f}\n", sum / static_cast<double>(names.size()));
  }
};

std::size_t place_of(std::string_view kind) {
  return kind == "change" ? 1 : kind == "sustain" ? 2 : 0;
}

/// A client's turn of an interview: as it was labelled and where it is among the turns read.
struct LabelledTurn {
  std::size_t said = 0;  ///< 0 neutral, 1 change, 2 sustain: the highest of its utterances
  std::size_t turn = 0;
};

/// Turns are merged neighbours: an interview's are matched to them in order.
std::vector<LabelledTurn> client_turns(const Interview& interview, const std::vector<Turn>& turns) {
  std::vector<LabelledTurn> found;
  std::size_t turn = 0;
  bool before = !interview.utterances.front().by_client;
  std::size_t said = 0;
  bool open = false;
  const auto close = [&] {
    if (!open) return;
    while (turn < turns.size() && turns[turn].speaker != Speaker::Client) ++turn;
    if (turn < turns.size()) found.push_back({.said = said, .turn = turn++});
    open = false;
  };
  for (const Utterance& each : interview.utterances) {
    if (each.by_client != before) close();
    before = each.by_client;
    if (!each.by_client) continue;
    if (!open) said = 0;
    said = std::max(said, place_of(each.kind));
    open = true;
  }
  close();
  return found;
}

/// The therapist's turns as the experts coded them: each counts once for each thing it does.
struct CodedTurns {
  int questions = 0;
  int reflections = 0;
};

CodedTurns coded_turns(const Interview& interview) {
  CodedTurns coded;
  bool asks = false;
  bool reflects = false;
  const auto close = [&] {
    coded.questions += asks ? 1 : 0;
    coded.reflections += reflects ? 1 : 0;
    asks = false;
    reflects = false;
  };
  for (const Utterance& each : interview.utterances) {
    if (each.by_client) close();
    asks = asks || (!each.by_client && each.does == "question");
    reflects = reflects || (!each.by_client && each.does == "reflection");
  }
  close();
  return coded;
}

/// 0 below the benchmarks of reflections to questions, 1 fair, 2 good (MITI 4.2.1).
int benchmark_of(double ratio) {
  return ratio >= 2 ? 2 : ratio >= 1 ? 1 : 0;
}

/// How the ratio of reflections to questions agrees with that of the experts' codes.
class RatioAgreement {
 public:
  void add(const Interview& interview, const TalkProfile& profile) {
    const CodedTurns coded = coded_turns(interview);
    if (coded.questions == 0 || profile.questions == 0) return;
    if (profile.therapist_turns < talk_turns_least) return;
    const double theirs = static_cast<double>(coded.reflections) / coded.questions;
    const double ours = profile.reflections_a_question();
    pairs_.emplace_back(theirs, ours);
    if (benchmark_of(theirs) == benchmark_of(ours)) ++alike_;
  }

  void print() const {
    std::vector<double> apart;
    double x = 0;
    double y = 0;
    for (const auto& [theirs, ours] : pairs_) {
      apart.push_back(std::abs(theirs - ours));
      x += theirs / static_cast<double>(pairs_.size());
      y += ours / static_cast<double>(pairs_.size());
    }
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (const auto& [theirs, ours] : pairs_) {
      xx += (theirs - x) * (theirs - x);
      yy += (ours - y) * (ours - y);
      xy += (theirs - x) * (ours - y);
    }
    std::ranges::sort(apart);
    fmt::print(
        "reflections to questions, {} interviews: means {:.2f} (coded) and {:.2f} (read), "
        "r {:.3f}, median apart {:.2f}, same benchmark {} of {}\n",
        pairs_.size(), x, y, xy / std::sqrt(xx * yy), apart[apart.size() / 2], alike_,
        pairs_.size());
  }

 private:
  std::vector<std::pair<double, double>> pairs_;
  int alike_ = 0;
};

/// What the scale of language/change_talk.cc is fitted on.
void print_odds(const Interview& interview, const std::vector<LabelledTurn>& labelled,
                const std::vector<SpokenTurn>& spoken) {
  for (const LabelledTurn& each : labelled) {
    const SpokenTurn& turn = spoken[each.turn];
    if (turn.sentences.empty()) continue;
    const std::array<float, client_classes.size()> odds = strongest_odds(turn);
    fmt::print("{} {} {} {:.3f} {:.3f} {:.3f}\n", interview.id, each.said, words_of(turn), odds[0],
               odds[1], odds[2]);
  }
}

int print_all_odds(const std::string& path) {
  Tokenizer tokenizer;
  for (const Interview& interview : read_corpus(path)) {
    const SourceFile file{"interview", transcript_of(interview)};
    const Passage passage = verbatim_passage(file, 0, file.text().size());
    const std::vector<Turn> turns = read_turns(passage, {}, tokenizer);
    print_odds(interview, client_turns(interview, turns), read_spoken(passage, turns, tokenizer));
  }
  return 0;
}

int run(const std::string& path, bool show) {
  Tokenizer tokenizer;
  std::array<std::vector<double>, features.size()> poor;
  std::array<std::vector<double>, features.size()> good;
  TalkTable table;
  RatioAgreement agreement;
  for (const Interview& interview : read_corpus(path)) {
    const SourceFile file{"interview", transcript_of(interview)};
    const Passage passage = verbatim_passage(file, 0, file.text().size());
    const std::vector<Turn> turns = read_turns(passage, {}, tokenizer);
    const TalkProfile profile = talk_profile(turns);
    agreement.add(interview, profile);
    for (std::size_t i = 0; i < features.size(); ++i) {
      (interview.is_poor ? poor : good).at(i).push_back(features.at(i).of(profile));
    }
    for (const LabelledTurn& each : client_turns(interview, turns)) {
      ++table.cells.at(each.said).at(static_cast<std::size_t>(turns[each.turn].change_talk));
    }
    if (!show) continue;
    fmt::print("{:5} {:5}", interview.id, interview.is_poor ? "low" : "high");
    for (const Feature& each : features) fmt::print(" {:7.2f}", each.of(profile));
    fmt::print(" {:4}\n", profile.therapist_turns);
  }
  for (std::size_t i = 0; i < features.size(); ++i) {
    fmt::print("{:32} AUC {:.3f}\n", features.at(i).name, auc(poor.at(i), good.at(i)));
  }
  table.print();
  agreement.print();
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    fmt::print(stderr, "usage: measure_talk CSV [--profiles | --odds]\n");
    return 2;
  }
  try {
    const std::string_view what = argc > 2 ? argv[2] : "";
    return what == "--odds" ? print_all_odds(argv[1]) : run(argv[1], what == "--profiles");
  } catch (const std::exception& failure) {
    fmt::print(stderr, "measure_talk: {}\n", failure.what());
    return 1;
  }
}
