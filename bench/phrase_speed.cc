// How fast the phrases of the built-in packs are found: `phrase_speed FILE…` reads the files as one
// note after another, cuts and tokenises them, and prints megabytes of note a second on one core
// for each step: cutting into sentences, into tokens, and finding every phrase in the tokens. Each
// step is done over the whole text as often as fills a second; the best pass counts.
#include <algorithm>
#include <chrono>
#include <fstream>
#include <iterator>
#include <limits>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "language/phrases.h"
#include "language/sentence_cutter.h"
#include "language/tokens.h"

namespace {

using namespace resist;
using Clock = std::chrono::steady_clock;

struct Note {
  std::string text;
  std::vector<Cut> cuts;
  std::vector<std::vector<Token>> sentences;
};

double seconds_since(Clock::time_point begin) {
  return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// The least seconds that \p pass takes, of all that begin within a second.
template <typename Pass>
double best_of(const Pass& pass) {
  double best = std::numeric_limits<double>::max();
  const auto begin = Clock::now();
  do {
    const auto from = Clock::now();
    pass();
    best = std::min(best, seconds_since(from));
  } while (seconds_since(begin) < 1);
  return best;
}

std::vector<Note> read_notes(const std::vector<std::string>& paths) {
  std::vector<Note> notes;
  for (const std::string& path : paths) {
    std::ifstream file{path, std::ios::binary};
    notes.push_back(
        {.text = {std::istreambuf_iterator<char>{file}, {}}, .cuts = {}, .sentences = {}});
  }
  return notes;
}

void cut(Note& note) {
  note.cuts = cut_sentences(note.text, 0, note.text.size());
}

void tokenise(Note& note, Tokenizer& tokenizer) {
  note.sentences.resize(note.cuts.size());
  for (std::size_t i = 0; i < note.cuts.size(); ++i) {
    note.sentences[i].clear();
    const std::string_view sentence = std::string_view{note.text}.substr(
        note.cuts[i].begin, note.cuts[i].end - note.cuts[i].begin);
    tokenizer.tokenize(sentence, static_cast<std::uint32_t>(note.cuts[i].begin), note.sentences[i]);
  }
}

std::size_t find(const std::vector<Note>& notes, std::vector<PhraseMatch>& matches) {
  std::size_t found = 0;
  for (const Note& note : notes) {
    matches.clear();
    for (const std::vector<Token>& sentence : note.sentences) {
      built_in_phrases().find(sentence, matches);
    }
    found += matches.size();
  }
  return found;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<Note> notes = read_notes({argv + 1, argv + argc});
  double megabytes = 0;
  for (const Note& each : notes) megabytes += static_cast<double>(each.text.size()) / 1e6;
  Tokenizer tokenizer;
  tokenizer.know(built_in_phrases().misspellings());
  std::vector<PhraseMatch> matches;
  std::size_t found = 0;
  const double cutting = best_of([&] { std::ranges::for_each(notes, cut); });
  const double tokens = best_of([&] {
    for (Note& each : notes) tokenise(each, tokenizer);
  });
  const double finding = best_of([&] { found = find(notes, matches); });
  fmt::print("  {:.1f} MB, {} phrases found\n", megabytes, found);
  fmt::print("  {:46} {:9.1f} MB/s\n", "cutting into sentences", megabytes / cutting);
  fmt::print("  {:46} {:9.1f} MB/s\n", "cutting those into tokens", megabytes / tokens);
  fmt::print("  {:46} {:9.1f} MB/s\n", "finding phrases in the tokens", megabytes / finding);
  fmt::print("  {:46} {:9.1f} MB/s\n", "all three", megabytes / (cutting + tokens + finding));
}
