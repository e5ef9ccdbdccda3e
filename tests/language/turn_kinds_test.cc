#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "base/source.h"
#include "language/read.h"
#include "language/talk_profile.h"
#include "language/turns.h"

using namespace resist;

namespace {

struct Talk {
  SourceFile file;
  Passage passage;
  std::vector<Turn> turns;

  explicit Talk(std::string_view text)
      : file("note.md", std::string{text}), passage(verbatim_passage(file, 0, text.size())) {
    Tokenizer tokenizer;
    turns = read_turns(passage, {}, tokenizer);
  }
};

}  // namespace

TEST_CASE("a therapist's turn is of the kind that a listener would say") {
  struct Case {
    std::string_view said;
    TurnKind kind;
  };
  static constexpr auto cases = std::to_array<Case>({
      {"What would you like to be different?", TurnKind::OpenQuestion},
      {"Okay. And how did that go?", TurnKind::OpenQuestion},
      {"Tell me more about the garden.", TurnKind::OpenQuestion},
      {"Did you go to the party?", TurnKind::ClosedQuestion},
      {"How many did you have?", TurnKind::ClosedQuestion},
      {"So you're torn. Is that right?", TurnKind::ClosedQuestion},
      {"So you're tired of everyone telling you what to do.", TurnKind::Reflection},
      {"It sounds like you miss her.", TurnKind::Reflection},
      {"Okay. You feel let down, and you're angry too.", TurnKind::Reflection},
      {"Caffeine stays in the body for about six hours.", TurnKind::Information},
      {"You should go to bed earlier.", TurnKind::Advice},
      {"Try to write down three good things each night.", TurnKind::Advice},
      {"Have you thought about joining a choir?", TurnKind::Advice},
      {"You've worked really hard on this.", TurnKind::Affirmation},
      {"Mm-hm.", TurnKind::Facilitation},
      {"Okay, right, yeah.", TurnKind::Facilitation},
      {"Why?", TurnKind::OpenQuestion},
  });
  for (const Case& each : cases) {
    CAPTURE(each.said);
    const Talk talk{"T: " + std::string{each.said}};
    REQUIRE(talk.turns.size() == 1);
    CHECK(static_cast<int>(talk.turns.front().kind) == static_cast<int>(each.kind));
  }
}

TEST_CASE("a reply turns away where it goes somewhere else than what was said to it") {
  struct Case {
    std::string_view why;
    std::string_view asked;
    std::string_view reply;
    bool turns_away;
  };
  static constexpr auto cases = std::to_array<Case>({
      {"a new subject", "What happened on Sunday?", "Oh, did I tell you the neighbours got a goat?",
       true},
      {"a question back", "What do you miss about her?",
       "Do they not give you a better chair in this place?", true},
      {"a joke", "So the letter is still in the drawer.",
       "[laughs] It has its own postcode by this stage.", true},
      {"a safe subject", "What was the funeral like?",
       "There were roadworks all the way from the bridge.", true},
      {"anyway", "What was he like, your father?", "Anyway, they put a car park there in the end.",
       true},
      {"a joke about what was asked", "And the letter?",
       "[laughs] The letter lives with the spiders now.", false},
      {"a laugh at oneself", "What happened on Sunday?",
       "[laughs] I think I was scared of the whole house.", false},
      {"an answer", "What happened on Sunday?",
       "My sister drove over and we went through the attic.", false},
      {"asks for help", "What would you like to try?", "Well, what do you think would be any good?",
       false},
      {"a tag is no question", "How long have you had it?", "Since the accident, isn't it.", false},
      {"brief", "What happened on Sunday?", "Did I tell you?", false},
      {"does not know", "What happened on Sunday?", "No idea, there was football on all afternoon.",
       false},
      {"another's feelings are none", "What did you do then?",
       "She cries at every film, that dog is the only one who sits through it.", true},
  });
  for (const Case& each : cases) {
    CAPTURE(each.why);
    const Talk talk{"T: " + std::string{each.asked} + "\nC: " + std::string{each.reply}};
    REQUIRE(talk.turns.size() == 2);
    CHECK(talk.turns.back().turns_away == each.turns_away);
  }
}

TEST_CASE("yes, but is heard behind a word that may be missing, and where that is missing") {
  struct Case {
    std::string_view reply;
    bool yes_but;
  };
  static constexpr auto cases = std::to_array<Case>({
      {"Yes, but he never listens.", true},
      {"Well, yeah, except that I work nights.", true},
      {"Well, I know it would help, but there is the dog.", true},
      {"Yeah I suppose I could ring her but not this week.", true},
      {"That might work, but not in our house.", true},
      {"Easier said than done.", true},
      {"Yes, and I rang her the same night.", false},
      {"I wrote it all down, but it took me a week.", false},
      {"Well, we went on the Sunday.", false},
  });
  for (const Case& each : cases) {
    CAPTURE(each.reply);
    const Talk talk{"T: You could ring your sister.\nC: " + std::string{each.reply}};
    REQUIRE(talk.turns.size() == 2);
    CHECK(talk.turns.back().yes_but == each.yes_but);
  }
}

TEST_CASE("a turn holds every kind that its sentences are") {
  const Talk talk{"T: So you're worried about the baby. You should stop now. What do you think?"};
  REQUIRE(talk.turns.size() == 1);
  const Turn& turn = talk.turns.front();
  CHECK(turn.kind == TurnKind::OpenQuestion);
  CHECK(turn.has(TurnKind::Reflection));
  CHECK(turn.has(TurnKind::Advice));
  CHECK_FALSE(turn.has(TurnKind::Affirmation));
}

TEST_CASE("how far a therapist leads is drawn to good interviews where little was heard") {
  TalkProfile profile;
  CHECK(profile.leading() == doctest::Approx(0.3));
  profile.therapist_turns = 8;
  profile.input_turns = 4;
  profile.advice = 2;
  CHECK(profile.leading() == doctest::Approx((4 + 2 + 1.2) / 12));
}

TEST_CASE("what is said in a transcript is read by turns, not as a sentence of a note") {
  constexpr std::string_view said = "Client did not complete the homework again.";
  for (const bool is_spoken : {false, true}) {
    CAPTURE(is_spoken);
    const SourceFile source{"note.yaml", (is_spoken ? "T: " : "") + std::string{said}};
    const Passage passage = verbatim_passage(source, 0, source.text().size());
    Session each;
    (is_spoken ? each.transcript : each.notes) = passage;
    Client one;
    one.sessions.push_back(each);
    CHECK(read_language(one).sessions.front().learned.empty() == is_spoken);
  }
}
