#include "language/assertion.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "language/tokens.h"

using namespace resist;

namespace {

std::vector<Token> tokens_of(std::string_view sentence) {
  Tokenizer tokenizer;
  std::vector<Token> tokens;
  tokenizer.tokenize(sentence, 0, tokens);
  return tokens;
}

/// How the part of \p marked between [ and ] is read.
Assertion read_hit(std::string_view marked, AssertionContext context = {}) {
  const std::size_t open = marked.find('[');
  const std::size_t close = marked.find(']');
  std::string sentence{marked};
  sentence.erase(close, 1).erase(open, 1);
  const std::vector<Token> tokens = tokens_of(sentence);
  std::size_t first = tokens.size();
  std::size_t last = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].begin < open || tokens[i].begin >= close - 1) continue;
    first = std::min(first, i);
    last = i;
  }
  return assert_hit(tokens, first, last, context);
}

struct MarkedSentence {
  std::string_view marked;
  Status status;
};

}  // namespace

TEST_CASE("negation after NegEx and ConText, on sentences of any clinic") {
  static constexpr auto rows = std::to_array<MarkedSentence>({
      {"Patient denies [chest pain].", Status::Negated},
      {"No evidence of [pneumonia].", Status::Negated},
      {"She was without [fever] overnight.", Status::Negated},
      {"[Pulmonary embolism] was ruled out.", Status::Negated},
      {"Denies nausea, vomiting or [diarrhoea].", Status::Negated},
      {"Negative for [jaundice].", Status::Negated},
      {"He has not had [seizures].", Status::Negated},
      {"Denies fever but has [chills].", Status::Counted},
      {"No fever; reports [cough].", Status::Counted},
      {"Not only tired: [breathless] at rest.", Status::Counted},
      {"No change in her [headache].", Status::Counted},
      {"We cannot rule out [fracture].", Status::Counted},
      {"She did not deny [palpitations].", Status::Counted},
      {"He takes it without fail for his [angina].", Status::Counted},
      {"Reports [abdominal pain] since Friday.", Status::Counted},
  });
  for (const MarkedSentence& row : rows) {
    CAPTURE(row.marked);
    CHECK(to_word(read_hit(row.marked).status) == to_word(row.status));
  }
}

TEST_CASE("history after ConText") {
  static constexpr auto rows = std::to_array<MarkedSentence>({
      {"History of [asthma].", Status::History},
      {"s/p [appendectomy] in 2009.", Status::History},
      {"Past medical history significant for [hypertension].", Status::History},
      {"She had [migraine] as a child.", Status::History},
      {"[Depression] in the past.", Status::History},
      {"h/o [alcohol abuse].", Status::History},
      {"He presents with [asthma].", Status::Counted},
      {"She told me the history homework made her [anxious].", Status::Counted},
  });
  for (const MarkedSentence& row : rows) {
    CAPTURE(row.marked);
    CHECK(to_word(read_hit(row.marked).status) == to_word(row.status));
  }
}

TEST_CASE("whoever was named before takes back nothing that has a subject of its own") {
  static constexpr auto rows = std::to_array<MarkedSentence>({
      {"From the council to his cousin, and [each time I asked he made for open water].",
       Status::Counted},
      {"Told again what the foreman said, [identical to intake].", Status::Counted},
      {"Explained how her boss works, [same as] last week.", Status::Counted},
      {"His cousin [goes in circles].", Status::OtherPerson},
      {"Says the foreman is [identical to intake] in his moods.", Status::OtherPerson},
      {"She said that her husband, who drives, [goes quiet].", Status::OtherPerson},
  });
  for (const MarkedSentence& row : rows) {
    CAPTURE(row.marked);
    CHECK(read_hit(row.marked, {.sign = "spinning-wheels"}).status == row.status);
  }
}

TEST_CASE("a line under the plan that counts the time gone by looks back") {
  static constexpr auto rows = std::to_array<MarkedSentence>({
      {"[No gain] to show after two months.", Status::Counted},
      {"[Stalled] at seven weeks, will say so to Dr. N.", Status::Counted},
      {"[No change] since intake.", Status::Counted},
      {"[No movement] to date.", Status::Counted},
      {"Supervision if [no change] after two weeks.", Status::Plan},
      {"Review in 4 weeks, [no change] to meds.", Status::Plan},
      {"Same story next time: name that we are [stuck].", Status::Plan},
      {"[Stuck] points log.", Status::Plan},
      {"Continue weekly, [no change].", Status::Plan},
  });
  for (const MarkedSentence& row : rows) {
    CAPTURE(row.marked);
    const AssertionContext plan{.sign = "spinning-wheels", .role = SectionRole::Plan};
    CHECK(read_hit(row.marked, plan).status == row.status);
  }
  const AssertionContext other{.sign = "no-homework", .role = SectionRole::Plan};
  CHECK(read_hit("[Not done] after two weeks.", other).status == Status::Plan);
}

TEST_CASE("the reason given is the one that says it") {
  struct Reason {
    std::string_view sign;
    std::string_view marked;
    Status status;
  };
  static constexpr auto rows = std::to_array<Reason>({
      {"not-talking", "Talked at length re: growing up, less [reticent] than prior visits.",
       Status::Negated},
      {"not-talking", "Growing up he was [reticent].", Status::History},
      // Clients telling how it is, and what is only supposed.
      {"not-talking", "\"If I try and say it on Tuesday I'll just [go blank] again.\"",
       Status::Counted},
      {"not-talking", "If she tries she may [go blank].", Status::Hypothetical},
      // The plan, though it speaks of what happens.
      {"small-talk",
       "I said next week I'd like us to think about what happens when we [get near] her mum.",
       Status::Plan},
      // The therapist's work is none of the therapist's own day.
      {"trying-harder", "I wrote it [all out] and recorded it in my own voice on Sunday night.",
       Status::Counted},
      {"trying-harder", "I [did most of it], my own bad night.", Status::Therapist},
  });
  for (const Reason& row : rows) {
    CAPTURE(row.marked);
    CHECK(to_word(read_hit(row.marked, {.sign = row.sign}).status) == to_word(row.status));
  }
}

TEST_CASE("beside the client, he or she is the wife or husband the sentence before names") {
  struct Beside {
    std::string_view before;
    std::string_view marked;
    Status status;
  };
  static constexpr auto rows = std::to_array<Beside>({
      {"His wife has been to a solicitor.", "He sat opposite her and she had [not said a word].",
       Status::OtherPerson},
      {"Her husband came along.", "She waited and he [hardly spoke].", Status::OtherPerson},
      {"", "He and his wife sat down and she [hardly spoke].", Status::OtherPerson},
      {"His wife has been to a solicitor.", "He [hardly spoke].", Status::Counted},
      {"He came in late.", "She [hardly spoke].", Status::Counted},
      {"Her sister rang.", "She [hardly spoke].", Status::Counted},
  });
  for (const Beside& row : rows) {
    CAPTURE(row.before);
    CAPTURE(row.marked);
    const std::vector<Token> before = tokens_of(row.before);
    const Assertion read = read_hit(row.marked, {.sign = "not-talking", .before = before});
    CHECK(static_cast<int>(read.status) == static_cast<int>(row.status));
  }
}
