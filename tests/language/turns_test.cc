#include "language/turns.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "base/source.h"

using namespace resist;

namespace {

char letter_of(Speaker speaker) {
  switch (speaker) {
    case Speaker::Therapist:
      return 'T';
    case Speaker::Client:
      return 'C';
    case Speaker::Other:
      return 'O';
    case Speaker::Unknown:
      break;
  }
  return '?';
}

/// "T How was it? | C Fine." with further pieces of a turn after " + ".
std::string turns_of(std::string_view text, const Roles& roles) {
  const SourceFile file{"note.md", std::string{text}};
  const Passage passage = verbatim_passage(file, 0, text.size());
  Tokenizer tokenizer;
  std::string all;
  for (const Turn& turn : read_turns(passage, roles, tokenizer)) {
    CHECK(turn.where.text() == turn.text);
    CHECK(turn.text == text.substr(turn.begin, turn.length));
    if (!all.empty()) all += " | ";
    all += letter_of(turn.speaker);
    all += ' ';
    all += turn.text;
    for (const Turn::Piece& each : turn.rest) {
      all += " + ";
      all += text.substr(each.begin, each.length);
    }
  }
  return all;
}

}  // namespace

TEST_CASE("a transcript of any usual shape is read as turns") {
  struct Case {
    std::string_view why;
    std::string_view text;
    std::string_view turns;
  };
  static constexpr auto cases = std::to_array<Case>({
      {"letters", "T: How was it?\nC: Fine.\n", "T How was it? | C Fine."},
      {"words", "Therapist: Hello.\nClient: Hi.", "T Hello. | C Hi."},
      {"other spellings", "Th: Well?\nCl: No.\nCounsellor: Hm?\nPt: No.\nP: No!",
       "T Well? | C No. | T Hm? | C No. + No!"},
      {"capitals and none", "THERAPIST: Well?\nclient: No.", "T Well? | C No."},
      {"Windows line ends", "T: Well?\r\nC: No.\r\n", "T Well? | C No."},
      {"an unlabelled line goes on", "T: How was it\nfor you?\n\nC: Fine.",
       "T How was it\nfor you? | C Fine."},
      {"neighbours of one speaker", "T: So.\nT: How was it?\nC: Fine.",
       "T So. + How was it? | C Fine."},
      {"numbered turns", "T1: Well?\nC1: No.\nT2: No?", "T Well? | C No. | T No?"},
      {"no space after the colon", "T:Well?\nC:No.", "T Well? | C No."},
      {"bold labels", "**T:** Well?\n**Client**: No.", "T Well? | C No."},
      {"bullets", "- T: Well?\n- C: No.", "T Well? | C No."},
      {"times before labels", "[00:12] T: Well?\n00:14 C: No.\n(0:01:15) T: No?",
       "T Well? | C No. | T No?"},
      {"times and asides in labels", "Therapist (00:12): Well?\nClient [quietly]: No.",
       "T Well? | C No."},
      {"all on one line", "T: How was it? C: Fine. T: Fine?", "T How was it? | C Fine. | T Fine?"},
      {"a heading within a turn", "C: She said it.\nHomework: always the same word.\nT: Yes.",
       "C She said it.\nHomework: always the same word. | T Yes."},
      {"a time within a turn", "C: We met at\n10: 30 it was.\nT: Yes.",
       "C We met at\n10: 30 it was. | T Yes."},
      {"someone else in the room", "T: Well?\nMum: He never talks.\nC: No.",
       "T Well? | O He never talks. | C No."},
      {"names without roles", "Dr. Moss: Well?\nJo: No.\nDr. Moss: No?\nJo: No.",
       "? Well? | ? No. | ? No? | ? No."},
      {"words before the first label", "From minute 20\nT: Well?", "? From minute 20 | T Well?"},
      {"no labels at all", "He came. He went.", "? He came. He went."},
      {"nothing", "", ""},
      {"labels alone", "T:\nC:\n", ""},
  });
  for (const Case& each : cases) {
    CAPTURE(each.why);
    CHECK(turns_of(each.text, {}) == each.turns);
  }
}

TEST_CASE("names are those of the roles") {
  const Roles roles{.therapist = {"Dr. Moss"}, .client = {"Jo"}};
  struct Case {
    std::string_view why;
    std::string_view text;
    std::string_view turns;
  };
  static constexpr auto cases = std::to_array<Case>({
      {"plain", "Dr. Moss: Well?\nJo: No.", "T Well? | C No."},
      {"part of the name", "Moss: Well?\nJo B.: No.", "T Well? | C No."},
      {"any case", "DR MOSS: Well?\nJO: No.", "T Well? | C No."},
      {"a third person", "Dr. Moss: Well?\nKim: No.\nKim: No.", "T Well? | ? No. + No."},
      {"WebVTT with voices",
       "WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.000\n<v Dr. Moss>How was it?</v>\n\n"
       "2\n00:00:04.000 --> 00:00:05.000\n<v Jo>Fine.</v>\n",
       "T How was it? | C Fine."},
      {"WebVTT with names in the text",
       "WEBVTT - call\n\nNOTE made by\na machine\n\n00:01.000 --> 00:03.000\nDr. Moss: How\nwas "
       "it?\n"
       "\n00:04.000 --> 00:05.000\nJo: Fine, <i>really</i>.\n\n00:06.000 --> 00:07.000\nAlmost.",
       "T How\nwas it? | C Fine, + really + . + Almost."},
      {"SRT",
       "1\n00:00:01,000 --> 00:00:03,000\nDr. Moss: How was it?\n\n"
       "2\n00:00:04,000 --> 00:00:05,000\nJo: 10\n",
       "T How was it? | C 10"},
      {"Otter", "Dr. Moss  0:03\nHow was it?\n\nJo  0:07\nFine.\nReally.\n",
       "T How was it? | C Fine.\nReally."},
  });
  for (const Case& each : cases) {
    CAPTURE(each.why);
    CHECK(turns_of(each.text, roles) == each.turns);
  }
}

TEST_CASE("where only the therapist is named, one other speaker is the client") {
  const Roles roles{.therapist = {"Dr. Moss"}};
  struct Case {
    std::string_view why;
    std::string_view text;
    std::string_view turns;
  };
  static constexpr auto cases = std::to_array<Case>({
      {"two speakers", "Dr. Moss: Well?\nKim: No.\nDr. Moss: And?\nKim: No.",
       "T Well? | C No. | T And? | C No."},
      {"two others: which one is not known",
       "Dr. Moss: Well?\nKim: No.\nLee: Yes.\nKim: No.\nLee: Yes.",
       "T Well? | ? No. | ? Yes. | ? No. | ? Yes."},
      {"a known other and one more", "Dr. Moss: Well?\nMum: No.\nLee: Yes.\nMum: Why?\nLee: Oh.",
       "T Well? | O No. | ? Yes. | O Why? | ? Oh."},
      {"the therapist does not speak", "Kim: No.\nKim: Yes.", "? No. + Yes."},
  });
  for (const Case& each : cases) {
    CAPTURE(each.why);
    CHECK(turns_of(each.text, roles) == each.turns);
  }
  CHECK(turns_of("Dr. Moss: Well?\nKim: No.\nDr. Moss: So?\nKim: No.", {}) ==
        "? Well? | ? No. | ? So? | ? No.");
}

TEST_CASE("words are what is said") {
  struct Case {
    std::string_view why;
    std::string_view text;
    int words;
  };
  static constexpr auto cases = std::to_array<Case>({
      {"plain", "C: I don't know.", 3},
      {"stage directions", "C: [laughs] Fine [pause 20 s] thanks.", 2},
      {"only a stage direction", "C: [nods]", 0},
      {"dashes are no words", "C: Well -- it - was mm-hm fine.", 5},
      {"over pieces", "C: One two\nthree.\nC: Four.", 4},
  });
  for (const Case& each : cases) {
    CAPTURE(each.why);
    const SourceFile file{"note.md", std::string{each.text}};
    const Passage passage = verbatim_passage(file, 0, each.text.size());
    Tokenizer tokenizer;
    const std::vector<Turn> turns = read_turns(passage, {}, tokenizer);
    REQUIRE(turns.size() == 1);
    CHECK(turns.front().words == each.words);
  }
}
