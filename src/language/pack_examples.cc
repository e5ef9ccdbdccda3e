#include <algorithm>

#include "language/assertion.h"
#include "language/packs.h"
#include "language/sentences.h"

namespace resist {
namespace {

/// Whether \p rule finds something in \p example that counts, read as a note of its own.
bool finds(const PhraseBook& book, const Rule& rule, std::string_view example,
           Tokenizer& tokenizer) {
  const Passage passage{.text = std::string{example}};
  const std::vector<Sentence> sentences = split_notes(passage);
  const TokenisedText text = tokenise(sentences, tokenizer);
  std::vector<PhraseMatch> matches;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    matches.clear();
    book.find(text.sentence(i), matches);
    const bool found = std::ranges::any_of(matches, [&](const PhraseMatch& match) {
      const AssertionContext context{.sign = rule.sign, .role = sentences[i].role};
      return match.rule == &rule && reads(rule, sentences[i]) &&
             assert_hit(text.sentence(i), match.first, match.last, context).status ==
                 Status::Counted;
    });
    if (found) return true;
  }
  return false;
}

}  // namespace

std::vector<FailedExample> run_examples(const PhraseBook& book) {
  Tokenizer tokenizer;
  tokenizer.know(book.misspellings());
  std::vector<FailedExample> failed;
  for (const Rule& rule : book.rules()) {
    for (const std::string_view example : rule.yes) {
      if (!finds(book, rule, example, tokenizer)) failed.push_back({&rule, example, true});
    }
    for (const std::string_view example : rule.no) {
      if (finds(book, rule, example, tokenizer)) failed.push_back({&rule, example, false});
    }
  }
  return failed;
}

}  // namespace resist
