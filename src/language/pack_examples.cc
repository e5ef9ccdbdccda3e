#include <algorithm>

#include "language/assertion.h"
#include "language/packs.h"
#include "language/sentences.h"
#include "notes/codes.h"

namespace resist {
namespace {

/// The rules that find something in \p example that counts, read as a note of its own.
std::vector<const Rule*> rules_in(const PhraseBook& book, std::string_view example,
                                  Tokenizer& tokenizer) {
  const Passage passage{.text = std::string{example}};
  const std::vector<Sentence> sentences = split_notes(passage);
  const TokenisedText text = tokenise(sentences, tokenizer);
  std::vector<const Rule*> rules;
  std::vector<PhraseMatch> matches;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    matches.clear();
    book.find(text.sentence(i), matches);
    for (const PhraseMatch& match : matches) {
      const AssertionContext context{.sign = match.rule->sign, .role = sentences[i].role};
      const bool counts =
          reads(*match.rule, sentences[i]) &&
          assert_hit(text.sentence(i), match.first, match.last, context).status == Status::Counted;
      if (counts) rules.push_back(match.rule);
    }
  }
  return rules;
}

bool contains(const std::vector<const Rule*>& rules, const Rule& rule) {
  return std::ranges::find(rules, &rule) != rules.end();
}

/// Whether a phrase is words alone, so that it is itself what it finds.
bool is_plain(std::string_view phrase) {
  return phrase.find_first_of("()[]|*<>N") == std::string_view::npos;
}

bool finds_itself(const PhraseBook& book, const Rule& rule, const std::string& phrase,
                  Tokenizer& tokenizer) {
  const Passage passage{.text = phrase};
  const std::vector<Sentence> sentences = split_notes(passage);
  const TokenisedText text = tokenise(sentences, tokenizer);
  std::vector<PhraseMatch> matches;
  for (std::size_t i = 0; i < sentences.size(); ++i) book.find(text.sentence(i), matches);
  return std::ranges::any_of(matches,
                             [&rule](const PhraseMatch& match) { return match.rule == &rule; });
}

}  // namespace

void report_dead_phrases(const RulePack& pack, const PhraseBook& book, Diagnostics& diagnostics) {
  Tokenizer tokenizer;
  tokenizer.know(book.misspellings());
  for (const PackRule& each : pack.rules) {
    const Rule* rule = book.find_rule(pack.pack + "/" + each.id.value);
    if (rule == nullptr) continue;
    for (const Noted<std::string>& phrase : each.phrases) {
      // One that was left out has been told of.
      const bool kept = std::ranges::any_of(book.texts(), [&](const phrase::Text& text) {
        return !text.takes_back && &book.rules()[text.rule] == rule && text.text == phrase.value;
      });
      const bool told = std::ranges::any_of(
          each.unless, [&](const auto& other) { return other.value == phrase.value; });
      if (!kept || told || !is_plain(phrase.value)) continue;
      if (finds_itself(book, *rule, phrase.value, tokenizer)) continue;
      diagnostics.push_back(
          diagnostic_at(Severity::Error, codes::phrase_never, phrase.where,
                        "'" + phrase.value + "' can find nothing, not even its own words",
                        "what stands under 'unless' takes them back"));
    }
  }
}

std::vector<TestedRule> test_rules(const PhraseBook& book) {
  Tokenizer tokenizer;
  tokenizer.know(book.misspellings());
  std::vector<TestedRule> tested;
  for (const Rule& rule : book.rules()) tested.push_back({.rule = &rule});
  const auto count_others = [&](const std::vector<const Rule*>& found, const Rule& own) {
    for (TestedRule& other : tested) {
      if (other.rule != &own && contains(found, *other.rule)) ++other.also_finds;
    }
  };
  for (TestedRule& each : tested) {
    for (const std::string_view example : each.rule->yes) {
      const std::vector<const Rule*> found = rules_in(book, example, tokenizer);
      count_others(found, *each.rule);
      if (!contains(found, *each.rule)) each.missed.push_back(example);
    }
    for (const std::string_view example : each.rule->no) {
      const std::vector<const Rule*> found = rules_in(book, example, tokenizer);
      if (contains(found, *each.rule)) each.wrongly_found.push_back(example);
    }
  }
  return tested;
}

std::vector<FailedExample> run_examples(const PhraseBook& book) {
  std::vector<FailedExample> failed;
  for (const TestedRule& each : test_rules(book)) {
    for (const std::string_view example : each.missed) failed.push_back({each.rule, example, true});
    for (const std::string_view example : each.wrongly_found) {
      failed.push_back({each.rule, example, false});
    }
  }
  return failed;
}

}  // namespace resist
