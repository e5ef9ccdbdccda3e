// Means, kept and out of reach; what was taken years ago; whose body is in danger.
#include <array>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "language/risk.h"
#include "language/tokens.h"
#include "record/passage.h"

using namespace resist;

namespace {

struct MeansRow {
  std::string_view sentence;
  std::string_view said;
};

/// "suicide-plan counted, protective counted" of one sentence, in the order of its words.
std::string means_in(std::string_view sentence) {
  const SourceFile file{"n.md", std::string{sentence}};
  const Passage passage = verbatim_passage(file, 0, sentence.size());
  Tokenizer tokenizer;
  std::vector<Token> tokens;
  tokenizer.tokenize(passage.text, 0, tokens);
  std::vector<RiskHit> hits;
  find_risks(passage, 0, tokens, {.role = SectionRole::Unknown, .before = {}}, hits);
  std::string said;
  for (const RiskHit& hit : hits) {
    if (hit.risk_class.starts_with("carried-")) continue;  // awaits an entry
    if (!said.empty()) said += ", ";
    said += std::string{hit.risk_class} + " " + std::string{to_word(hit.status)};
  }
  return said;
}

template <std::size_t Count>
void check(const std::array<MeansRow, Count>& rows) {
  for (const MeansRow& row : rows) {
    CAPTURE(row.sentence);
    CHECK(means_in(row.sentence) == row.said);
  }
}

}  // namespace

TEST_CASE("means that are counted, kept or thought of are an entry without the word suicide") {
  check(std::to_array<MeansRow>({
      {"Co-codamol kept since her back, \"I count them some nights.\"", "suicide-plan counted"},
      {"The paracetamol from the surgery: counts them at night.", "suicide-plan counted"},
      {"She counts her tablets when the house is quiet.", "suicide-plan counted"},
      {"Still counts the pills, she says.", "suicide-plan counted"},
      {"She has thought of the tablets once and told the sister.", "suicidal-ideation counted"},
      {"Thought about her pills twice this week.", "suicidal-ideation counted"},
      {"Thinks of the insulin most nights.", "suicidal-ideation counted"},
      {"On Sunday he thought of the tablets.", "suicidal-ideation counted"},
      {"Same SI, same plan.", "suicide-plan counted, suicidal-ideation counted"},
  }));
}

TEST_CASE("ideation by itself is of suicide") {
  check(std::to_array<MeansRow>({
      {"Ideation daily.", "suicidal-ideation counted"},
      {"Reached sister; pt safe, ideation unchanged per sister.", "suicidal-ideation counted"},
      {"Ideation at baseline.", "suicidal-ideation counted"},
      {"Passive ideation most mornings.", "suicidal-ideation counted"},
      {"Chart seen, no ideation now.", "suicidal-ideation negated"},
      {"Ideation: denied.", "suicidal-ideation negated"},
      {"The ideation phase of the project drags on.", ""},
  }));
}

TEST_CASE("risk that was asked about and not found is none") {
  check(std::to_array<MeansRow>({
      {"Nothing on risk.", "risk negated"},
      {"Checked risk, none.", "risk negated"},
      {"Risk checked: nil.", "risk negated"},
      {"Nothing on the risk of rain.", ""},
  }));
}

TEST_CASE("means out of reach and a card for the worst day are steps") {
  check(std::to_array<MeansRow>({
      {"Tablets to go to the sister.", "protective counted"},
      {"The pills are at her sister's.", "protective counted"},
      {"Tablets locked up since Friday.", "protective counted"},
      {"Tablets still next door.", "protective counted"},
      {"Pills handed to the pharmacist.", "protective counted"},
      {"Safety card in purse.", "protective counted"},
      {"Means check: locked.", "protective counted"},
      {"Her sleeping tablets are with me in a sealed cover.", "protective counted"},
      {"Tablets kept by her husband since the summer.", "protective counted"},
  }));
}

TEST_CASE("a household with medicine in it is none") {
  check(std::to_array<MeansRow>({
      {"The pharmacist counted out her tablets.", ""},
      {"Pill count done at the clinic.", ""},
      {"He counts his tablets into the weekly box on Sundays.", ""},
      {"Tablets locked away because of the toddler.", ""},
      {"Counts the stitches and drops one.", ""},
      {"Thinking about tablets instead of therapy.", ""},
      {"Thought about the tablets the GP offered.", ""},
      {"Takes her tablets with breakfast.", ""},
      {"She kept the diary since Monday.", ""},
  }));
}

TEST_CASE("an overdose with its year is a past one") {
  check(std::to_array<MeansRow>({
      {"Chart shows overdose 2023.", "suicide-plan history"},
      {"Referred on the anniversary of an overdose in 2019.", "suicide-plan history"},
      {"History shows one attempt.", "suicide-plan history"},
      {"Spoke of 2023 in detail, the bottle, the stomach pump.", "suicide-plan history"},
      {"OD in 2018, on the ward for a week.", "suicide-plan history"},
      {"Took an overdose on Saturday night.", "suicide-plan counted"},
      {"Overdosed again last Friday.", "suicide-plan counted"},
      {"Overdosed on telly at Christmas.", ""},
  }));
}

TEST_CASE("a relative's body is not the client's") {
  check(std::to_array<MeansRow>({
      {"Dad's in w/ chest pain since Mon.", "medical other-person"},
      {"Her mother has chest pains.", "medical other-person"},
      {"His brother fainted at the wedding.", "medical other-person"},
      {"Mum collapsed in the kitchen.", "medical other-person"},
      {"Chest pain since Monday.", "medical counted"},
      {"He has chest pain on the stairs.", "medical counted"},
      {"Mum says he passed out.", "medical counted"},
      {"Mum came, said \"you've filled out\", purged eleven times.", "medical counted"},
      {"She fainted in front of her sister.", "medical counted"},
      {"Husband says she has not eaten for days.", "medical counted"},
  }));
}
