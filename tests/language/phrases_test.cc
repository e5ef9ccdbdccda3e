#include "language/phrases.h"

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "base/source.h"
#include "language/packs.h"

using namespace resist;

namespace {

std::string pack_with(std::string_view phrases, std::string_view unless) {
  return "pack: p\nsign: s\nrules:\n  - {id: r, why: w, phrases: [" + std::string{phrases} +
         "], unless: [" + std::string{unless} + "]}\n";
}

PhraseBook book_of(std::string pack, Diagnostics& diagnostics) {
  const auto read = read_pack(std::make_shared<SourceFile>("p.yaml", std::move(pack)), diagnostics);
  return read ? compile(std::array{*read}, diagnostics) : compile({}, diagnostics);
}

/// What the phrases find in \p text: the words, matches parted by '|'.
std::string found_in(std::string_view text, std::string_view phrases,
                     std::string_view unless = "") {
  Diagnostics diagnostics;
  const PhraseBook book = book_of(pack_with(phrases, unless), diagnostics);
  for (const Diagnostic& each : diagnostics) FAIL_CHECK(render(each));
  Tokenizer tokenizer;
  tokenizer.know(book.misspellings());
  std::vector<Token> tokens;
  tokenizer.tokenize(text, 0, tokens);
  std::vector<PhraseMatch> matches;
  book.find(tokens, matches);
  std::string all;
  for (const PhraseMatch& each : matches) {
    const Token& last = tokens[each.last];
    if (!all.empty()) all += '|';
    all +=
        text.substr(tokens[each.first].begin, last.begin + last.length - tokens[each.first].begin);
  }
  return all;
}

std::string first_mistake(std::string_view phrase) {
  Diagnostics diagnostics;
  static_cast<void>(book_of(pack_with(phrase, ""), diagnostics));
  return diagnostics.empty() ? "" : diagnostics.front().code + " " + diagnostics.front().message;
}

}  // namespace

TEST_CASE("a phrase finds its words however they are written") {
  struct Case {
    std::string_view why;
    std::string_view phrase;
    std::string_view text;
    std::string_view found;
  };
  static constexpr auto cases = std::to_array<Case>({
      {"inflection and case", "complete homework", "COMPLETED homeworks", "COMPLETED homeworks"},
      {"shorthand", "client did not do homework", "Ct didn't do HW.", "Ct didn't do HW"},
      {"another word", "complete homework", "completed the homework", ""},
      {"alternatives", "\"(did|has) not finish\"", "has not finished", "has not finished"},
      {"alternatives of several words", "\"(shut down|close off) today\"",
       "closed off today; shut down today", "closed off today|shut down today"},
      {"optional, there", "\"walk [the] dog\"", "walked the dog", "walked the dog"},
      {"optional, not there", "\"walk [the] dog\"", "walk dog", "walk dog"},
      {"optional words", "\"walk [the old] dog\"", "walk dog, walk the old dog",
       "walk dog|walk the old dog"},
      {"a gap of none", "\"forgot * diary\"", "forgot diary", "forgot diary"},
      {"a gap of three", "\"forgot * diary\"", "forgot all about the diary",
       "forgot all about the diary"},
      {"a gap of four", "\"forgot * diary\"", "forgot all about the sleep diary", ""},
      {"a gap over a comma", "\"forgot * diary\"", "forgot, again, diary", "forgot, again, diary"},
      {"a gap never over a semicolon", "\"forgot * diary\"", "forgot; diary", ""},
      {"a comma parts words", "no change", "No, change it", ""},
      {"marks that are passed over", "homework not do", "HW: not 'done'", "HW: not 'done"},
      {"hyphens", "one word answer", "gave one-word answers", "one-word answers"},
      {"a number", "\"N minutes late\"", "ten mins late, 10 minutes late",
       "ten mins late|10 minutes late"},
      {"a class", "\"<kin> not talk\"", "husband does not talk", ""},
      {"a class and its words", "\"<kin> do not talk\"", "her husband doesn't talk",
       "husband doesn't talk"},
      {"capitals as written", "DNA", "DNA, dna", "DNA"},
      {"no more than the word", "quiet", "quietude", ""},
      {"the longest of two", "quiet, quiet today", "quiet today", "quiet today"},
      {"a slip of the keyboard", "worksheet blank", "worskheet blank", "worskheet blank"},
      {"a phrase at both ends", "\"quiet * quiet\"", "quiet so quiet", "quiet so quiet"},
  });
  for (const Case& each : cases) {
    CAPTURE(each.why);
    CHECK(found_in(each.text, each.phrase) == each.found);
  }
}

TEST_CASE("what a phrase is taken back by, takes back all of its rule in the sentence") {
  CHECK(found_in("quiet at work", "quiet", "at work").empty());
  CHECK(found_in("quiet here, less so at home", "quiet", "at work") == "quiet");
  CHECK(found_in("at work she is quiet and quiet", "quiet", "at work").empty());
}

TEST_CASE("a mistake in a phrase is reported where it stands") {
  struct Case {
    std::string_view phrase;
    std::string_view mistake;
  };
  static constexpr auto cases = std::to_array<Case>({
      {"\"(one|two words\"", "R701 this '(' is never closed"},
      {"\"[one words\"", "R701 this '[' is never closed"},
      {"\"one) word\"", "R701 nothing opens this ')'"},
      {"\"one|two\"", "R701 '|' stands outside brackets"},
      {"\"(one|) word\"", "R701 an alternative without words"},
      {"\"one word!\"", "R701 '!' is no part of a phrase"},
      {"\"* word\"", "R701 a phrase begins or ends with '*'"},
      {"\"<husband> quiet\"", "R701 no class of words is called 'husband'"},
      {"\"<kin quiet\"", "R701 this '<' is never closed"},
      {"\"she was\"", "R702 'she was' would be found in almost every note"},
      {"\"[quiet]\"", "R702 '[quiet]' would be found in almost every note"},
      {"\"<kin> N\"", "R702 '<kin> N' would be found in almost every note"},
      {"\"((((((((((quiet))))))))))\"", "R701 brackets within too many brackets"},
  });
  for (const Case& each : cases) {
    CAPTURE(each.phrase);
    CHECK(first_mistake(each.phrase) == each.mistake);
  }
  Diagnostics diagnostics;
  static_cast<void>(book_of(pack_with("quiet", "quiet"), diagnostics));
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics.front().code == "R703");
}

TEST_CASE("the caret of a mistake stands under the bracket") {
  Diagnostics diagnostics;
  static_cast<void>(book_of(
      "pack: p\nsign: s\nrules:\n  - id: r\n    why: w\n    phrases:\n      - talk (about\n",
      diagnostics));
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics.front().at == LineColumn{7, 14});
}

TEST_CASE("a rule reads the sections and the speaker it names") {
  const auto mask = [](SectionRole role) { return 1U << static_cast<unsigned>(role); };
  const Rule everywhere{};
  const Rule subjective{.sections = mask(SectionRole::ClientWords)};
  const Rule homework{.sections = mask(SectionRole::Homework)};
  const Rule said_by_therapist{.speaker = RuleSpeaker::Therapist};
  CHECK(reads(everywhere, {.role = SectionRole::Inference}));
  CHECK(reads(everywhere, {.role = SectionRole::Plan}));  // its status will say that it is planned
  CHECK(reads(subjective, {.role = SectionRole::ClientWords}));
  CHECK(reads(subjective, {.role = SectionRole::Unknown}));  // prose may be what was said
  CHECK_FALSE(reads(homework, {.role = SectionRole::Unknown}));
  CHECK(reads(homework, {.role = SectionRole::Homework}));
  CHECK_FALSE(reads(subjective, {.role = SectionRole::Inference}));
  CHECK(reads(everywhere, {.in_transcript = true, .speaker = Speaker::Client}));
  CHECK_FALSE(reads(everywhere, {.in_transcript = true, .speaker = Speaker::Therapist}));
  CHECK_FALSE(reads(everywhere, {.in_transcript = true, .speaker = Speaker::Unknown}));
  CHECK(reads(said_by_therapist, {.in_transcript = true, .speaker = Speaker::Therapist}));
  CHECK(reads(said_by_therapist, {}));  // notes are always read
  // A rule for "Homework:" has no business in what is said; one for the client's words has.
  CHECK_FALSE(reads(homework, {.in_transcript = true, .speaker = Speaker::Client}));
  CHECK(reads(subjective, {.in_transcript = true, .speaker = Speaker::Client}));
}
