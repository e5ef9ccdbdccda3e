#include "language/risk.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "language/tokens.h"
#include "record/passage.h"

using namespace resist;

namespace {

/// What one sentence says; the places die with it.
std::vector<RiskHit> hits_in(std::string_view sentence, SectionRole role = SectionRole::Unknown) {
  const SourceFile file{"n.md", std::string{sentence}};
  const Passage passage = verbatim_passage(file, 0, sentence.size());
  Tokenizer tokenizer;
  std::vector<Token> tokens;
  tokenizer.tokenize(passage.text, 0, tokens);
  std::vector<RiskHit> hits;
  find_risks(passage, 0, tokens, {.role = role, .before = {}}, hits);
  return hits;
}

/// "self-harm counted, suicidal-ideation negated" of one sentence, in the order of its words.
std::string risks_of(std::string_view sentence, SectionRole role = SectionRole::Unknown) {
  std::string said;
  for (const RiskHit& hit : hits_in(sentence, role)) {
    if (!said.empty()) said += ", ";
    said += std::string{hit.risk_class} + " " + std::string{to_word(hit.status)};
  }
  return said;
}

bool fires(std::string_view sentence, SectionRole role = SectionRole::Unknown) {
  return std::ranges::any_of(hits_in(sentence, role), [](const RiskHit& hit) {
    return hit.status == Status::Counted && hit.risk_class != "protective";
  });
}

}  // namespace

TEST_CASE("risk language that must be shown") {
  static constexpr auto sentences = std::to_array<std::string_view>({
      "Endorses passive SI.",
      "+SI, no plan.",
      "SI w/ thoughts of the overpass, no date.",
      "She wishes she were dead.",
      "Says the kids would be better off without me.",
      "He wants to die.",
      "Thoughts of suicide most days.",
      "Told me she does not want to wake up in the morning.",
      "PHQ-9 16, item 9 = 2.",
      "PHQ9 14 (Q9: 1).",
      "Stockpiling pills since Christmas.",
      "Took an overdose on Saturday night.",
      "Denies SI but has been cutting.",
      "Denies intent, endorses passive SI.",
      "Cut her arms again at the weekend.",
      "Urges to cut, 7/10.",
      "NSSI x2 this week.",
      "Endorses HI toward his stepfather, with a plan.",
      "Threatened to kill his brother.",
      "Partner choked her on Sunday.",
      "Afraid to go home tonight.",
      "Hearing voices telling him to go.",
      "Paranoid about the neighbours, sleeping two hours.",
      "Grandiose, pressured speech.",
      "Smelled of alcohol, slurred.",
      "Purging daily.",
      "Decompensating; welfare check requested.",
      "No change in SI.",
      "Cannot rule out SI.",
      "No longer denies SI.",
      "He did not deny SI.",
      "No new SI.",
      "Client not only has SI, she has a plan.",
      "Risk: high.",
      "Can't keep herself safe.",
  });
  for (const std::string_view sentence : sentences) {
    CAPTURE(sentence);
    CHECK_MESSAGE(fires(sentence), risks_of(sentence));
  }
}

TEST_CASE("risk denied, absent, or a matter of form") {
  static constexpr auto sentences = std::to_array<std::string_view>({
      "denies SI/HI",
      "denied SI, HI, AVH",
      "no SI",
      "no SI/HI",
      "(-) SI",
      "- SI/HI/AVH",
      "SI: none",
      "SI: denied",
      "SI -",
      "SI/HI neg",
      "neg SI",
      "without suicidal ideation",
      "without SI/HI",
      "absent SI",
      "no suicidal or homicidal ideation",
      "not suicidal",
      "no thoughts of self-harm",
      "no thoughts of harming self or others",
      "no evidence of psychosis",
      "no AVH",
      "no AH/VH",
      "denies A/V/H",
      "no paranoia noted",
      "denied plan or intent",
      "no plan, no intent, no means",
      "denies access to weapons",
      "no NSSI this week",
      "no cutting since March",
      "denies IPV",
      "feels safe at home",
      "denies abuse",
      "no reportable concerns",
      "sober, no intoxication observed",
      "not intoxicated",
      "C-SSRS negative",
      "risk low, no current SI",
      "contracted for safety and denies SI",
      "passive SI resolved",
      "Nil risk.",
      "Risk: none",
      "Risk: nil reported, Q9 = 0.",
      "PHQ-9 8, no SI",
      "Q9 0",
      "item 9: 0",
      "no risk concerns",
      "MSE: cooperative, TP linear, no SI/HI, insight fair.",
      "No SI since 6/23.",
      "no to SI, no to voices, asked twice",
      "Risk: SI ☐ HI ☐",
      "assess SI/HI each session",
      "will assess for SI",
      "If SI returns, call 988.",
      "pt A&Ox4, sleep 7h, app gd, SI nil",
  });
  for (const std::string_view sentence : sentences) {
    CAPTURE(sentence);
    CHECK_MESSAGE(!fires(sentence), risks_of(sentence));
  }
}

TEST_CASE("risk of the past, of others, and words that only sound like it") {
  static constexpr auto sentences = std::to_array<std::string_view>({
      "h/o SA 2015",
      "hx of SI",
      "last SI 2 yrs ago",
      "SI in adolescence",
      "brother died by suicide",
      "her mother's overdose",
      "Her friend is cutting.",
      "daughter SI",
      "read about suicide",
      "worried he would be suicidal if she left",
      "killing it at work",
      "dying to see the show",
      "suicide squeeze in the ninth",
      "shoot me an email",
      "blew up at his boss",
      "drop-dead gorgeous",
      "I could have died laughing",
      "SI joint pain again",
      "HI there from Maui",
      "SA with CPAP",
      "OD twice weekly drops",
      "cutting back on coffee",
      "high school",
      "harm reduction group",
  });
  for (const std::string_view sentence : sentences) {
    CAPTURE(sentence);
    CHECK_MESSAGE(!fires(sentence), risks_of(sentence));
  }
}

TEST_CASE("under the heading Risk what is no denial stands as it is") {
  struct Row {
    std::string_view sentence;
    std::string_view said;
  };
  static constexpr auto rows = std::to_array<Row>({
      {"Active.", "risk counted"},
      {"Raised to active, see form.", "risk counted"},
      {"High.", "risk counted"},
      {"Amber, see form.", "risk counted"},
      {"Her brother has the keys now.", "noted-risk counted"},
      {"Nil.", "risk negated"},
      {"No change, none.", "risk negated"},
      {"Asked directly, nil.", "risk negated"},
      {"Low.", "risk negated"},
      {"Not raised.", "risk negated"},
      {"Q9 0.", "suicidal-ideation negated"},
      {"Protective factors: dog, sister.", "protective counted"},
      {"Risk:", ""},
  });
  for (const Row& row : rows) {
    CAPTURE(row.sentence);
    CHECK(risks_of(row.sentence, SectionRole::Risk) == row.said);
  }
  CHECK(risks_of("Her brother has the keys now.").empty());
}

TEST_CASE("in a transcript the question names the risk and the answer says it") {
  const std::string text = "Have you had thoughts of suicide? Sometimes, yeah.";
  const SourceFile file{"n.md", text};
  const Passage passage = verbatim_passage(file, 0, text.size());
  Tokenizer tokenizer;
  std::vector<Token> question;
  tokenizer.tokenize(text.substr(0, 33), 0, question);
  const auto read_answer = [&](std::string_view answer) {
    std::vector<Token> tokens;
    tokenizer.tokenize(answer, 34, tokens);
    const AssertionContext context{.role = SectionRole::Unknown,
                                   .in_transcript = true,
                                   .speaker = Speaker::Client,
                                   .before = question};
    std::vector<RiskHit> hits;
    find_risks(passage, 1, tokens, context, hits);
    return hits;
  };
  const std::vector<RiskHit> yes = read_answer("Sometimes, yeah.");
  REQUIRE(yes.size() == 1);
  CHECK(yes[0].risk_class == "suicidal-ideation");
  CHECK(yes[0].sentence == 1);
  CHECK(yes[0].where.text() == "Sometimes, yeah.");
  CHECK(read_answer("No, nothing now.").empty());

  std::vector<RiskHit> asked;
  find_risks(passage, 0, question,
             {.in_transcript = true, .speaker = Speaker::Therapist, .before = {}}, asked);
  REQUIRE(asked.size() == 1);
  CHECK(asked[0].status == Status::Hypothetical);
}

TEST_CASE("a stay in hospital is a class of its own") {
  struct Row {
    std::string_view sentence;
    std::string_view said;
  };
  static constexpr auto rows = std::to_array<Row>({
      {"Not held - on the crisis unit 6/20 to 6/27 per hospital liaison.", "in-hospital counted"},
      {"Sectioned on Friday.", "in-hospital counted"},
      {"She is on the psych ward.", "in-hospital counted"},
      {"Admitted to the inpatient unit on Sunday.", "in-hospital counted"},
      {"5150'd last night.", "in-hospital counted"},
      {"Discharged from the unit on Monday.", "in-hospital counted"},
      {"First since discharge.", "in-hospital counted"},
      {"Still in hospital.", "in-hospital counted"},
      {"On the ward since Monday, their nurse rang.", "in-hospital counted"},
      {"Detained under section 2 on Sunday.", "in-hospital counted"},
      {"Husband was sectioned last year.", "in-hospital other-person"},
      {"Mum had him sectioned when he was 15.", "in-hospital history"},
      {"Fear of being sectioned again.", "in-hospital hypothetical"},
      {"He was detained at the airport.", ""},
      {"Hospitalised in 2019.", ""},
      {"Her mother is in hospital.", "in-hospital other-person"},
      {"Works in hospital catering.", ""},
      {"She has shifts on the acute ward.", ""},
      {"Discharged from our service.", ""},
  });
  for (const Row& row : rows) {
    CAPTURE(row.sentence);
    CHECK(risks_of(row.sentence) == row.said);
  }
}

TEST_CASE("hopeless at something is no hopelessness") {
  CHECK(risks_of("She agreed, she's been hopeless, it's this market.").empty());
  CHECK(risks_of("He is hopeless at mornings.").empty());
  CHECK(risks_of("Feels hopeless, it's the third winter.") == "hopelessness counted");
  CHECK(risks_of("She's been hopeless about the future.") == "hopelessness counted");
}

TEST_CASE("the way to the place is looked up") {
  CHECK(risks_of("He'd thought about the bridge and looked up the bus.") ==
        "suicidal-ideation counted, suicide-plan counted");
  CHECK(risks_of("Read on the bridge club, then looked at the bus pass.").empty());
}

TEST_CASE("a history stands though there is none now") {
  CHECK(risks_of("Passive SI last yr, none now; safety plan in chart.") ==
        "suicidal-ideation history, protective counted");
  CHECK(risks_of("Suicidal thoughts in 2019, none current.") == "suicidal-ideation history");
  CHECK(risks_of("Discharged by the crisis team that Christmas.") == "crisis history");
}

TEST_CASE("a danger that remains is a current entry") {
  struct Row {
    std::string_view sentence;
    std::string_view said;
  };
  static constexpr auto rows = std::to_array<Row>({
      {"Risk from him remains.", "abuse counted"},
      {"The danger from her husband is ongoing.", "abuse counted"},
      {"He broke the protective order on Sunday.", "abuse counted"},
      {"Risk remains.", "risk counted"},
      {"Still at risk, see form.", "risk counted"},
      {"Remains at high risk.", "risk counted"},
      {"Risk remains low.", "risk negated"},
      {"No ongoing risk.", "risk negated"},
      {"Still at risk of losing the flat.", ""},
      {"The danger remains that he drops out.", ""},
      {"Ongoing risk assessment.", ""},
  });
  for (const Row& row : rows) {
    CAPTURE(row.sentence);
    CHECK(risks_of(row.sentence) == row.said);
  }
}
