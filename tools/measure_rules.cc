// Measures rule packs on labelled sentences: `measure_rules PACK.yaml… BANK.tsv…`, each line of a
// bank `label<TAB>sign<TAB>kind<TAB>sentence`. Prints for each rule how often it is right and wrong
// on sentences that say the sign or only look like it; what is denied, past, planned or somebody
// else's is for assertion to tell, and counted by itself. With --rows, every finding with its
// sentence instead; with --misses, the sentences of a sign that no rule finds.
#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/source.h"
#include "language/assertion.h"
#include "language/packs.h"
#include "language/phrases.h"
#include "language/tokens.h"

namespace {

using namespace resist;

struct Row {
  bool says = false;
  std::string sign;
  std::string kind;
  Sentence like;
  std::string sentence;
};

struct Tally {
  int right = 0;
  int missed_by_assertion = 0;  ///< right, and taken back all the same
  int wrong = 0;
  int other_sign = 0;
  int left_to_assertion = 0;
  int not_taken_back = 0;  ///< of those
};

std::vector<Row> read_bank(const std::string& path) {
  std::vector<Row> rows;
  std::ifstream file{path};
  for (std::string line; std::getline(file, line);) {
    const std::size_t a = line.find('\t');
    const std::size_t b = line.find('\t', a + 1);
    const std::size_t c = line.find('\t', b + 1);
    if (c == std::string::npos) continue;
    Row row{.says = line[0] == '1',
            .sign = line.substr(a + 1, b - a - 1),
            .kind = line.substr(b + 1, c - b - 1),
            .sentence = line.substr(c + 1)};
    if (row.sentence.starts_with("C: ") || row.sentence.starts_with("T: ")) {
      row.like.in_transcript = true;
      row.like.speaker = row.sentence[0] == 'C' ? Speaker::Client : Speaker::Therapist;
      row.sentence.erase(0, 3);
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

bool is_for_assertion(std::string_view kind) {
  constexpr auto kinds = std::to_array<std::string_view>(
      {"negated", "resolved", "history", "hypothetical", "other-person", "plan"});
  return std::ranges::find(kinds, kind) != kinds.end();
}

struct Options {
  bool rows = false;
  bool misses = false;
  std::string only;
};

class RuleTable {
 public:
  RuleTable(const PhraseBook& book, Options options)
      : book_(book), options_(std::move(options)), tallies_(book.rules().size()) {
    tokenizer_.know(book.misspellings());
  }

  void read(const Row& row) {
    std::vector<Token> tokens;
    tokenizer_.tokenize(row.sentence, 0, tokens);
    std::vector<PhraseMatch> matches;
    book_.find(tokens, matches);
    bool found = false;
    for (const PhraseMatch& match : matches) {
      if (!reads(*match.rule, row.like)) continue;
      const Assertion assertion = assert_hit(tokens, match.first, match.last,
                                             {.sign = match.rule->sign,
                                              .in_transcript = row.like.in_transcript,
                                              .speaker = row.like.speaker});
      found = found || (match.rule->sign == row.sign && match.rule->strength > 1 &&
                        assertion.status == Status::Counted);
      count(row, match, assertion.status);
    }
    if (!row.says) return;
    ++said_;
    said_found_ += found;
    if (options_.misses && !found && (options_.only.empty() || row.sign == options_.only)) {
      fmt::print("{}\t{}\t{}\n", row.sign, row.kind, row.sentence);
    }
  }

  void print() const {
    if (options_.rows || options_.misses) return;
    fmt::print("{:<40} s  right  wrong  other-sign   for assertion (counted)  precision\n", "rule");
    Tally strong;
    for (std::size_t i = 0; i < tallies_.size(); ++i) {
      const Tally& t = tallies_[i];
      print(book_.rules()[i].id, book_.rules()[i].strength, t);
      if (book_.rules()[i].strength == 1) continue;
      strong.right += t.right;
      strong.missed_by_assertion += t.missed_by_assertion;
      strong.wrong += t.wrong;
      strong.other_sign += t.other_sign;
      strong.left_to_assertion += t.left_to_assertion;
      strong.not_taken_back += t.not_taken_back;
    }
    print("all of strength 2 and 3", 0, strong);
    fmt::print("{} of {} sentences that say a sign found by a rule of strength 2 or 3\n",
               said_found_, said_);
  }

 private:
  void count(const Row& row, const PhraseMatch& match, Status status) {
    Tally& tally = tallies_[static_cast<std::size_t>(match.rule - book_.rules().data())];
    const bool counted = status == Status::Counted;
    std::string_view verdict = "wrong";
    if (row.says && row.sign == match.rule->sign) {
      ++tally.right;
      verdict = counted ? "right" : "right-taken-back";
      if (!counted) ++tally.missed_by_assertion;
    } else if (row.says) {
      if (counted) ++tally.other_sign;
      verdict = "other-sign";
    } else if (is_for_assertion(row.kind)) {
      ++tally.left_to_assertion;
      if (counted) ++tally.not_taken_back;
      verdict = counted ? "not-taken-back" : "taken-back";
    } else if (counted) {
      ++tally.wrong;
    } else {
      verdict = "wrong-taken-back";
    }
    const bool wanted = options_.only.empty() || match.rule->id == options_.only ||
                        match.rule->sign == options_.only;
    if (options_.rows && wanted) {
      fmt::print("{}\t{}\t{}\t{}/{}\t{}\n", verdict, match.rule->id, match.phrase, row.sign,
                 row.kind, row.sentence);
    }
  }

  static void print(std::string_view id, int strength, const Tally& t) {
    const int total = t.right + t.wrong;
    fmt::print("{:<40} {} {:>4}-{:<3} {:>5} {:>6} {:>10} ({:>3}) {:>12}\n", id, strength, t.right,
               t.missed_by_assertion, t.wrong, t.other_sign, t.left_to_assertion, t.not_taken_back,
               total == 0 ? std::string{"-"} : fmt::format("{:.2f}", 1.0 * t.right / total));
  }

  const PhraseBook& book_;
  Options options_;
  Tokenizer tokenizer_;
  std::vector<Tally> tallies_;
  int said_ = 0;
  int said_found_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  Options options;
  Diagnostics diagnostics;
  std::vector<RulePack> packs;
  std::vector<Row> rows;
  for (const std::string& argument : std::vector<std::string>(argv + 1, argv + argc)) {
    if (argument == "--rows") {
      options.rows = true;
    } else if (argument == "--misses") {
      options.misses = true;
    } else if (argument.starts_with("--only=")) {
      options.only = argument.substr(7);
    } else if (argument.ends_with(".yaml")) {
      std::ifstream in{argument, std::ios::binary};
      auto file = std::make_shared<SourceFile>(argument,
                                               std::string{std::istreambuf_iterator<char>{in}, {}});
      if (auto pack = read_pack(file, diagnostics)) packs.push_back(std::move(*pack));
    } else {
      for (Row& each : read_bank(argument)) rows.push_back(std::move(each));
    }
  }
  const PhraseBook book = compile(packs, diagnostics);
  for (const Diagnostic& each : diagnostics) fmt::print(stderr, "{}", render(each));
  RuleTable measure{book, options};
  for (const Row& each : rows) measure.read(each);
  measure.print();
  return 0;
}
