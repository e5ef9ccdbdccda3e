// Measures assertion on labelled sentences: `measure_assertion [--rows] BANK.tsv…`, each line
// `label<TAB>sign<TAB>kind<TAB>sentence`. Prints for each kind the share read as not counted: near
// none of label 1 should be, most of label 0. With --rows, every row with its reading instead.
#include <cstdio>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "language/assertion.h"
#include "language/tokens.h"

namespace {

using namespace resist;

struct Row {
  std::string label;
  std::string sign;
  std::string kind;
  std::string sentence;
};

struct Tally {
  int rows = 0;
  int taken_back = 0;
};

std::vector<Row> read_bank(const std::string& path) {
  std::vector<Row> rows;
  std::ifstream file{path};
  for (std::string line; std::getline(file, line);) {
    const std::size_t a = line.find('\t');
    const std::size_t b = line.find('\t', a + 1);
    const std::size_t c = line.find('\t', b + 1);
    if (c == std::string::npos) continue;
    rows.push_back({.label = line.substr(0, a),
                    .sign = line.substr(a + 1, b - a - 1),
                    .kind = line.substr(b + 1, c - b - 1),
                    .sentence = line.substr(c + 1)});
  }
  return rows;
}

/// The bank marks a turn of a transcript by "C: " or "T: ", which a session's reading has taken
/// off.
AssertionContext take_off_label(Row& row) {
  AssertionContext context{.sign = row.sign};
  const bool client = row.sentence.starts_with("C: ");
  if (!client && !row.sentence.starts_with("T: ")) return context;
  row.sentence.erase(0, 3);
  context.in_transcript = true;
  context.speaker = client ? Speaker::Client : Speaker::Therapist;
  return context;
}

void print_row(const Row& row, const Assertion& read, const std::vector<Token>& tokens) {
  std::string cue;
  if (read.cue_length > 0) {
    const Token& first = tokens[read.cue_begin];
    const Token& last = tokens[read.cue_begin + read.cue_length - 1];
    cue = row.sentence.substr(first.begin, last.begin + last.length - first.begin);
  }
  fmt::print("{}\t{}\t{}\t{}\t{}\t{}\n", row.label, row.sign, row.kind, to_word(read.status), cue,
             row.sentence);
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  bool rows = false;
  std::map<std::string, Tally> tallies;
  Tokenizer tokenizer;
  for (const std::string& argument : arguments) {
    if (argument == "--rows") {
      rows = true;
      continue;
    }
    for (Row& row : read_bank(argument)) {
      const AssertionContext context = take_off_label(row);
      std::vector<Token> tokens;
      tokenizer.tokenize(row.sentence, 0, tokens);
      const Assertion read = assert_sentence(tokens, context);
      if (rows) print_row(row, read, tokens);
      Tally& tally = tallies[row.label + " " + row.kind];
      ++tally.rows;
      if (read.status != Status::Counted) ++tally.taken_back;
    }
  }
  if (rows) return 0;
  for (const auto& [kind, tally] : tallies) {
    fmt::print("{:<18} {:>5} rows  {:>5.1f} % not counted\n", kind, tally.rows,
               100.0 * tally.taken_back / tally.rows);
  }
  return 0;
}
