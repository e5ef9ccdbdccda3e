#include "language/sentences.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "base/source.h"
#include "base/unicode.h"
#include "record/passage.h"

using namespace resist;

namespace {

std::string sentences_of(std::string_view note) {
  const SourceFile file{"note.md", std::string{note}};
  const Passage passage = verbatim_passage(file, 0, note.size());
  std::string all;
  for (const Sentence& each : split_notes(passage)) {
    CHECK(each.where.text() == each.text);
    if (!all.empty()) all += '|';
    all += each.text;
  }
  return all;
}

}  // namespace

TEST_CASE("sentences end where a reader would end them") {
  struct Case {
    std::string_view why;
    std::string_view note;
    std::string_view sentences;
  };
  static constexpr auto cases = std::to_array<Case>({
      {"who writes", "Not sure what to do, nor do I. Book the GP.",
       "Not sure what to do, nor do I.|Book the GP."},
      {"who writes, too", "She was lost and so was I. Sheets went home again.",
       "She was lost and so was I.|Sheets went home again."},
      {"an initial", "Saw Dr I. Brown about the tablets.", "Saw Dr I. Brown about the tablets."},
      {"prose", "Ct was quiet. She left early.", "Ct was quiet.|She left early."},
      {"shorthand in small letters", "ct quiet. no hw. late again", "ct quiet.|no hw.|late again"},
      {"questions", "Did she go? No! She slept.", "Did she go?|No!|She slept."},
      {"a doctor", "Saw Dr. Smith re sleep. Fine.", "Saw Dr. Smith re sleep.|Fine."},
      {"an initial", "M. said little. J. Smith came.", "M. said little.|J. Smith came."},
      {"an initial at the end", "Argued with M. She left.", "Argued with M.|She left."},
      {"for example", "Tasks, e.g. the diary, i.e. sleep. None done.",
       "Tasks, e.g. the diary, i.e. sleep.|None done."},
      {"a number", "Did no. 3 of the list. Said no. Then left.",
       "Did no. 3 of the list.|Said no.|Then left."},
      {"an appointment", "Missed the appt. on Monday. Rang.", "Missed the appt. on Monday.|Rang."},
      {"weeks", "Same as last wk. No diary.", "Same as last wk.|No diary."},
      {"a weekday", "The same session every Thurs. MSE WNL. Seen Thurs. Nov. 5 by me.",
       "The same session every Thurs.|MSE WNL.|Seen Thurs. Nov. 5 by me."},
      {"a week, an hour, a client", "Anniv. this wk. Sat in silence. Quiet all hr. Ct. Anna cried.",
       "Anniv. this wk.|Sat in silence.|Quiet all hr.|Ct. Anna cried."},
      {"a time of day", "Came at 9 a.m. Tues. as agreed. Tues. PM is taken.",
       "Came at 9 a.m. Tues. as agreed.|Tues. PM is taken."},
      {"times and decimals", "Came at 10.30 with SRS 33.5 again. Quiet.",
       "Came at 10.30 with SRS 33.5 again.|Quiet."},
      {"a missing space", "Was fine.She left.", "Was fine.|She left."},
      {"a short quotation", "He said \"No. I won't.\" and left. Late.",
       "He said \"No. I won't.\" and left.|Late."},
      {"a quotation that ends it", "He said 'no.' Then he left.", "He said 'no.'|Then he left."},
      {"a quotation first", "\"Fine. It's fine.\" She looked away.",
       "\"Fine. It's fine.\"|She looked away."},
      {"a question in a quotation", "“Why?” he asked. I waited.", "“Why?” he asked.|I waited."},
      {"apostrophes", "The clients' group didn't meet. 'Twas closed.",
       "The clients' group didn't meet.|'Twas closed."},
      {"dots that trail off", "Well... I don't know... fine. OK.",
       "Well... I don't know... fine.|OK."},
      {"dots that end", "Long silence... She shrugged.", "Long silence...|She shrugged."},
      {"brackets", "Quiet (why?) all hour. Left.", "Quiet (why?) all hour.|Left."},
  });
  for (const Case& each : cases) {
    CAPTURE(each.why);
    CHECK(sentences_of(each.note) == each.sentences);
  }
}

TEST_CASE("lines of a chart are sentences and wrapped lines are not") {
  struct Case {
    std::string_view why;
    std::string_view note;
    std::string_view sentences;
  };
  static constexpr auto cases = std::to_array<Case>({
      {"bullets", "- quiet\n- no hw\n* late", "quiet|no hw|late"},
      {"numbers", "1. Quiet.\n2) Late.", "Quiet.|Late."},
      {"boxes", "- [ ] diary\n- [x] call", "diary|call"},
      {"chart lines", "ct quiet\nno hw\nlate 10 min", "ct quiet|no hw|late 10 min"},
      {"wrapped prose",
       "She came in and sat down by the window and said that\nthe week had been fine.",
       "She came in and sat down by the window and said that\nthe week had been fine."},
      {"a ragged margin",
       "He was late and said, while taking off his scarf, that he had heard it all on the radio.\n"
       "I asked what Saturday was like. What I got was a lecture: attachment, whether\n"
       "anxious types overpay, and a paper from the nineties that has a flaw on page eleven.",
       "He was late and said, while taking off his scarf, that he had heard it all on the radio.|"
       "I asked what Saturday was like.|What I got was a lecture: attachment, whether\n"
       "anxious types overpay, and a paper from the nineties that has a flaw on page eleven."},
      {"chart lines of some length stand apart",
       "mood low\ncame in quiet and stayed so for the hour today\nhomework not done, third time "
       "now, "
       "says he forgot the sheet again",
       "mood low|came in quiet and stayed so for the hour today|homework not done, third time now, "
       "says he forgot the sheet again"},
      {"paragraphs", "One thing\n\nAnother thing", "One thing|Another thing"},
      {"headings stand apart", "S: Fine.\nP: Diary.", "Fine.|Diary."},
  });
  for (const Case& each : cases) {
    CAPTURE(each.why);
    CHECK(sentences_of(each.note) == each.sentences);
  }
}

TEST_CASE("dictation without punctuation is cut where a new thought begins") {
  struct Case {
    std::string_view why;
    std::string_view note;
    std::string_view sentences;
  };
  static constexpr auto cases = std::to_array<Case>({
      {"a joining word and a subject",
       "he came in with the bag again and put it down by the chair and I asked about the week and "
       "he said the usual and then he told me about the boiler and the man who comes to see to it "
       "on Fridays",
       "he came in with the bag again and put it down by the chair|and I asked about the week and "
       "he said the usual|and then he told me about the boiler and the man who comes to see to it "
       "on Fridays"},
      {"a subject by itself, and what hangs on it stays",
       "it's the same drive as in March nothing on it has moved I think she likes to have somebody "
       "sit there with her when she tells it we went over the list and I read it out to her twice",
       "it's the same drive as in March nothing on it has moved|I think she likes to have somebody "
       "sit there with her when she tells it we went over the list|and I read it out to her twice"},
      {"one long sentence of a text with punctuation",
       "Fine week, she says. Told me at some length that the dog had got out and she had run after "
       "it and he had gone the other way round and they had met at the pond and she had laughed "
       "for once. No tasks. Next week as usual.",
       "Fine week, she says.|Told me at some length that the dog had got out and she had run after "
       "it and he had gone the other way round and they had met at the pond and she had laughed "
       "for once.|No tasks.|Next week as usual."},
      {"a short one", "she was late and she said sorry and we talked about the dog and she left",
       "she was late and she said sorry and we talked about the dog and she left"},
  });
  for (const Case& each : cases) {
    CAPTURE(each.why);
    CHECK(sentences_of(each.note) == each.sentences);
  }
}

TEST_CASE("dictation with no subject in it is cut all the same") {
  std::string note;
  for (int i = 0; i < 100; ++i) note += "the wedding and the sister ";
  CHECK(std::ranges::count(sentences_of(note), '|') >= 10);
}

TEST_CASE("a sentence that never ends is cut at a space, and a word that never ends where it is") {
  const auto longest = [](std::string_view part, int times) {
    std::string note;
    for (int i = 0; i < times; ++i) note += part;
    const SourceFile file{"note.md", note};
    const Passage passage = verbatim_passage(file, 0, note.size());
    std::size_t most = 0;
    std::size_t all = 0;
    for (const Sentence& each : split_notes(passage)) {
      most = std::max(most, each.text.size());
      all += each.text.size();
      CHECK(!first_invalid_utf8(each.text));
    }
    CHECK(all + note.size() / part.size() >= note.size());
    return most;
  };
  CHECK(longest("she was silent ", 10000) <= 2015);
  CHECK(longest("silent\n", 10000) <= 2015);
  CHECK(longest("silent-", 10000) <= 4010);
  CHECK(longest("\xE2\x80\x94", 10000) <= 4010);
  CHECK(longest("a.b", 10000) <= 4010);
}

TEST_CASE("a sentence knows its section, and one that looks ahead is plan") {
  const SourceFile file{"note.md", "S: Fine.\nP: Diary.\n\nO: Flat. Next session we review it."};
  const Passage passage = verbatim_passage(file, 0, file.text().size());
  const std::vector<Sentence> sentences = split_notes(passage);
  REQUIRE(sentences.size() == 4);
  CHECK(sentences[0].role == SectionRole::ClientWords);
  CHECK(sentences[0].section == "s");
  CHECK(sentences[1].role == SectionRole::Plan);
  CHECK(sentences[2].role == SectionRole::Behaviour);
  CHECK(sentences[3].role == SectionRole::Plan);
}

TEST_CASE("tokens of a sentence count from the start of the passage") {
  const SourceFile file{"note.md", "Quiet. Late again."};
  const Passage passage = verbatim_passage(file, 0, file.text().size());
  const std::vector<Sentence> sentences = split_notes(passage);
  Tokenizer tokenizer;
  const TokenisedText tokens = tokenise(sentences, tokenizer);
  REQUIRE(tokens.starts.size() == 3);
  CHECK(tokens.sentence(1).front().begin == 7);
  CHECK(tokens.sentence(1).size() == 3);
}
