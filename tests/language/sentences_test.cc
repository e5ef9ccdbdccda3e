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
      {"paragraphs", "One thing\n\nAnother thing", "One thing|Another thing"},
      {"headings stand apart", "S: Fine.\nP: Diary.", "Fine.|Diary."},
  });
  for (const Case& each : cases) {
    CAPTURE(each.why);
    CHECK(sentences_of(each.note) == each.sentences);
  }
}

TEST_CASE("dictation that never stops is cut where a new thought begins") {
  std::string note;
  for (int i = 0; i < 10; ++i) note += "and then she told me about her sister and the wedding ";
  const std::string cut = sentences_of(note);
  CHECK(std::ranges::count(cut, '|') >= 1);
  CHECK(std::ranges::count(cut, '|') <= 4);
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
