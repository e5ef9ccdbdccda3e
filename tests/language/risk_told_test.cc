// What was asked and answered, what was rehearsed and left, who holds the means, and what was
// passed on for a child's sake: other hands' ways of saying it, and what only sounds like it.
#include <array>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "language/risk.h"
#include "language/risk_own_words.h"
#include "language/tokens.h"
#include "record/passage.h"

using namespace resist;

namespace {

struct ToldRow {
  std::string_view sentence;
  std::string_view said;
  std::string_view before = {};  ///< the sentence before it
};

/// "suicide-plan counted, protective counted" of one sentence; own words that await an entry are
/// left out.
std::string told_in(const ToldRow& row) {
  const std::string note = std::string{row.before} + " " + std::string{row.sentence};
  const SourceFile file{"n.md", note};
  const Passage passage = verbatim_passage(file, 0, note.size());
  Tokenizer tokenizer;
  std::vector<Token> before;
  tokenizer.tokenize(row.before, 0, before);
  std::vector<Token> tokens;
  tokenizer.tokenize(row.sentence, static_cast<std::uint32_t>(row.before.size() + 1), tokens);
  std::vector<RiskHit> hits;
  find_risks(passage, 1, tokens, {.role = SectionRole::Unknown, .before = before}, hits);
  std::string said;
  for (const RiskHit& hit : hits) {
    if (hit.risk_class.starts_with("carried-")) continue;
    if (!said.empty()) said += ", ";
    said += std::string{hit.risk_class} + " " + std::string{to_word(hit.status)};
  }
  return said;
}

template <std::size_t Count>
void check(const std::array<ToldRow, Count>& rows) {
  for (const ToldRow& row : rows) {
    CAPTURE(row.before);
    CAPTURE(row.sentence);
    CHECK(told_in(row) == row.said);
  }
}

}  // namespace

TEST_CASE("a suicide enquiry that found nothing is a denial, however it is put") {
  check(std::to_array<ToldRow>({
      {"Asked re SI, no.", "suicidal-ideation negated"},
      {"Asked again about suicidal thoughts, no, not once.", "suicidal-ideation negated"},
      {"Asked about suicide, denied.", "suicidal-ideation negated"},
      {"Asked directly about suicide: none.", "suicidal-ideation negated"},
      {"Checked for SI - nil.", "suicidal-ideation negated"},
      {"Raised suicide again today, she says no.", "suicidal-ideation negated"},
      {"Enquired about any thoughts of suicide; denied.", "suicidal-ideation negated"},
      {"Suicidal thoughts: none since May.", "suicidal-ideation negated"},
      {"Suicidal ideation: denied.", "suicidal-ideation negated"},
      {"Asked about self-harm, none.", "self-harm negated"},
      {"Asked about suicide directly.", "suicidal-ideation hypothetical"},
      {"Asked SI, he turned his hand over and back.", "suicidal-ideation hypothetical"},
      {"Asked re suicide twice.", "suicidal-ideation hypothetical"},
      {"Asked about suicide; she said yes, most nights.", "suicidal-ideation counted"},
      {"Asked straight about suicide: thoughts most nights this week, no plan.",
       "suicidal-ideation counted"},
      {"When I asked about suicide he nodded at the floor.", "suicidal-ideation counted"},
      {"Asked about suicide; there were no thoughts he could name.",
       "suicidal-ideation hypothetical"},
      {"No.", "suicidal-ideation negated", "Asked about suicide directly."},
      {"Denied, and looked me in the eye.", "suicidal-ideation negated", "Asked about SI again."},
      {"None since the spring.", "suicidal-ideation negated", "Raised suicide."},

      {"\"No.\"", "suicidal-ideation negated",
       "Asked outright whether he thinks of killing himself."},
      {"Asked outright whether he thinks of killing himself.", "suicidal-ideation hypothetical"},
      {"Asked about suicide and self-harm: both denied.",
       "suicidal-ideation negated, self-harm hypothetical"},
      {"Explored suicidal thoughts: nothing current.", "suicidal-ideation negated"},
      {"Any thoughts of ending it?", "suicidal-ideation hypothetical"},
      {"No, he said.", "suicidal-ideation negated", "Any thoughts of ending it?"},

      // The answer is on the plan, or there is one.
      {"Asked about suicide: no plan.", "suicidal-ideation hypothetical"},
      {"Asked about suicide, no change.", "suicidal-ideation hypothetical"},
      {"Passive.", "suicidal-ideation counted", "Asked about suicide directly."},
      {"Nodded.", "suicidal-ideation counted", "Asked about suicide directly."},
      {"No idea where he left the sheet.", "", "Asked about suicide directly."},
      {"No.", "", "Asked about the diary."},
      {"Passive.", "", "Asked about the diary."},
  }));
}

TEST_CASE("passive thoughts are an entry, a passive client is none") {
  check(std::to_array<ToldRow>({
      {"Passive, no plan; rang the line.", "suicidal-ideation counted"},
      {"Passive, no intent.", "suicidal-ideation counted, suicide-plan negated"},
      {"Still passive, no plan, no means.", "suicidal-ideation counted"},
      {"Asked directly, passive, no date.", "suicidal-ideation counted"},
      {"Drinking helps the passive thoughts.", "suicidal-ideation counted"},
      {"No passive thoughts this week.", "suicidal-ideation negated"},
      {"Client passive, waits for me to begin.", ""},
      {"Passive, no plans for the weekend.", ""},
      {"He is passive in group and has no agenda.", ""},
  }));
}

TEST_CASE("gone to the place or sat with the thing, and come away, is a rehearsal") {
  check(std::to_array<ToldRow>({
      {"Had the pills lined up on the table, put them away.", "suicide-plan counted"},
      {"Sat with the rifle one night.", "suicide-plan counted"},
      {"Rifle: had sat w/ it one night in May.", "suicide-plan counted"},
      {"Stood on the platform and let two trains go by.", "suicide-plan counted"},
      {"Went out on the roof at night, came back in.", "suicide-plan counted"},
      {"Walked out on the ice, stood a while, walked back in.", "suicide-plan counted"},
      {"Drove to the bridge and sat there.", "suicide-plan counted"},
      {"Waded into the sea in her clothes and turned round.", "suicide-plan counted"},
      {"Held the blade to her wrist and rang her sister.",
       "suicide-plan counted, self-harm counted"},
      {"Lined the tablets up along the sink.", "suicide-plan counted"},
      {"Put the barrel in his mouth on Sunday.", "suicide-plan counted"},
      {"Climbed onto the ledge, stayed an hour.", "suicide-plan counted"},

      {"Parked at the lookout with the engine running, then drove home.", "suicide-plan counted"},
      {"Wrote the note and burned it.", "suicide-plan counted"},
      {"Swam out till he couldn't see the shore, then turned.", "suicide-plan counted"},
      {"Took herself to the railway line, rang her sister.", "suicide-plan counted"},

      {"Parked at the lake with the kids for an hour.", ""},
      {"Wrote the note for school.", ""},
      {"Took himself to the river to fish.", ""},
      {"Stood on the platform with a coffee.", ""},
      {"Went up on the roof to fix the tiles, came down wet.", ""},
      {"Walked out on the ice to fish, came back with two perch.", ""},
      {"Lined up her tablets in the dosette box for the week.", ""},
      {"Sat with the dog one night.", ""},
      {"Stood at the edge of the group.", ""},
      {"Stood at the edge of the dance floor all night, went home early.", ""},
      {"Went up on the roof of the car park for the view and came down.", ""},
      {"Sat with the insulin pump leaflet and learned it.", ""},
      {"He sat with his old rifle club mates at the funeral.", ""},
      {"Loaded the gun for the clay shoot.", ""},
      {"Brother sat with the shotgun one night last year.", "suicide-plan other-person"},
      {"Her dad walked out on the ice and never came back.", "suicide-plan other-person"},
      {"Stood on the edge of the platform, then went home.", "suicide-plan counted"},
      {"Went into the water up to her knees with the kids.", ""},
  }));
}

TEST_CASE("whoever holds the means is another person, and that is the step") {
  check(std::to_array<ToldRow>({
      {"Wife holds the medication, confirmed by phone.", "protective counted"},
      {"Brother has the gun locked up at his house.", "protective counted"},
      {"His dad took the shotgun to the neighbor's.", "protective counted"},
      {"Knives removed from the kitchen by his mother.", "protective counted"},
      {"Firearms at uncle's since last night.", "protective counted"},
      {"Uncle still has the key to the gun safe.", "protective counted"},
      {"Safe key with uncle, rechecked.", "protective counted"},
      {"Rifle handed in to the police, saw the receipt.", "protective counted"},
      {"Said her husband keeps the tablets locked away.", "protective counted"},
      {"Pharmacy holds her tablets for the week.", "protective counted"},
      {"Sister took the pills home with her.", "protective counted"},
      {"Shotgun sold in March.", "protective counted"},
      {"Handed it in to the police.", "protective counted"},

      {"Wife has a headache from the medication.", ""},
      {"Dad took his tablets with breakfast.", ""},
      {"Rope handed up to the lads on the scaffold.", ""},
      {"Her mother has the key to the flat.", ""},
      {"The nurse has given her tablets at eight.", ""},
      {"His father has a gun.", "suicide-plan other-person, harm-to-others other-person"},
  }));
}

TEST_CASE("what is passed on to those who protect children is on record") {
  check(std::to_array<ToldRow>({
      {"Reported what needs reporting to county, no injury.", "abuse counted"},
      {"Caseworker came to the house Thursday.", "abuse counted"},
      {"County lady came to the house Thursday.", "abuse counted"},
      {"Called the children's services hotline about the bruise.", "abuse counted"},
      {"CPS visited the house.", "abuse counted"},
      {"Mom afraid of stepdad, he is hiding her phone.", "abuse counted"},
      {"Called it in to the county with her in the room.", "abuse counted"},
      {"Mandated report made at noon.", "abuse counted"},
      {"MASH referral sent, mother knows.", "abuse counted"},
      {"Rang Tusla, left the details.", "abuse counted"},
      {"Social worker came to the flat on Monday.", "abuse counted"},
      {"Child protection conference on the 9th.", "abuse counted"},

      {"Social worker came to the house about the stairlift.", ""},
      {"School called CPS re daughter's bruise (soccer, closed in 2 days).", "abuse history"},
      {"CPS report in the spring, unfounded.", "abuse history"},

      {"Drove through the county on Sunday.", ""},
      {"Social worker came to the house to do the carer's assessment.", ""},
      {"County worker called about food stamps.", ""},
      {"Mother afraid of him leaving for college.", ""},
      {"Dad took her phone as a punishment.", ""},
      {"He is a child protection worker and is worn out.", ""},
      {"Reported what he had dreamt.", ""},
      {"He took his phone out of his pocket.", ""},
      {"Mum afraid of spiders.", ""},
      {"The county fair was cancelled.", ""},
  }));
}
