#include "language/tokens.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace resist;

namespace {

std::vector<Token> tokenised(std::string_view text) {
  Tokenizer tokenizer;
  std::vector<Token> tokens;
  tokenizer.tokenize(text, 0, tokens);
  return tokens;
}

/// The words of \p text as written, with a stroke between.
std::string words_of(std::string_view text) {
  std::string words;
  for (const Token& each : tokenised(text)) {
    if (!words.empty()) words += '|';
    words += text.substr(each.begin, each.length);
  }
  return words;
}

}  // namespace

TEST_CASE("a text falls into words, numbers and marks") {
  struct Case {
    std::string_view text;
    std::string_view words;
  };
  static constexpr std::array cases = {
      Case{"Ct quiet, 2/7 days.", "Ct|quiet|,|2/7|days|."},
      Case{"at 10.30", "at|10.30"},
      Case{"one-word answers", "one|word|answers"},
      Case{"his/her answers", "his|her|answers"},
      Case{"a no-show, self-harm, x-ray", "a|no-show|,|self-harm|,|x-ray"},
      Case{"mother-in-law", "mother-in-law"},
      Case{"b/c the client’s “fine”", "b/c|the|client’s|“|fine|”"},
  };
  for (const Case& each : cases) CHECK(words_of(each.text) == each.words);
}

TEST_CASE("forms of one word are one word") {
  static constexpr auto pairs = std::to_array<std::array<std::string_view, 2>>({
      {"complete", "Completing"},
      {"hw", "homework"},
      {"ct", "client’s"},
      {"behavior", "behaviours"},
      {"forgot", "forget"},
      {"cancellation", "cancelled"},
  });
  for (const auto& pair : pairs) {
    CAPTURE(pair[0]);
    CHECK(tokenised(pair[0]).front().word == tokenised(pair[1]).front().word);
  }
}

TEST_CASE("a contraction is its words, over the same bytes") {
  const std::vector<Token> tokens = tokenised("didn’t");
  REQUIRE(tokens.size() == 2);
  CHECK(tokens[0].word == tokenised("did").front().word);
  CHECK(tokens[1].is(WordClass::Negation));
  CHECK(tokens[1].begin == 0);
}

TEST_CASE("a slip of the keyboard stands for the word that is looked for") {
  Tokenizer tokenizer;
  const std::array known = {Misspelling{
      .wrong = hash_of("worskheet"), .word = tokenised("worksheet").front().word, .classes = 1}};
  tokenizer.know(known);
  std::vector<Token> tokens;
  tokenizer.tokenize("worskheet", 0, tokens);
  CHECK(tokens.front().word == tokenised("worksheets").front().word);
  CHECK(tokens.front().classes == 1);
}

TEST_CASE("a short word has no misspellings, for they would be other words") {
  CHECK(misspellings_of("quiet").empty());
  CHECK(misspellings_of("talk").empty());
  const std::vector<std::string> slips = misspellings_of("homework");
  CHECK(std::ranges::find(slips, "hoemwork") != slips.end());
}
