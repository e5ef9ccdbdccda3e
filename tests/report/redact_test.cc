#include "report/redact.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace resist {
namespace {

constexpr Date day_told_from{std::chrono::year{2026}, std::chrono::November, std::chrono::day{22}};

Client client_of() {
  Client client;
  client.code = "A_1";
  client.therapist = "P. Vogel";
  client.people = {"Jonas Müller", "Will"};
  client.files.push_back(std::make_unique<SourceFile>("notes of/A_1.yaml", ""));
  return client;
}

struct Redaction {
  std::string_view why;
  std::string_view text;
  std::string_view expected;
};

TEST_CASE("names, codes and files of a client give way to stand-ins") {
  const std::vector<Redaction> rows = {
      {"a listed name", "told Jonas Müller so", "told [name] [name] so"},
      {"either half of it", "told Müller so", "told [name] so"},
      {"whatever the case", "told jonas and JONAS", "told [name] and [name]"},
      {"over a line end", "told Jonas\n  Müller", "told [name]\n  [name]"},
      {"with a genitive and in quotes", "“Jonas’s” \"Jonas\"", "“[name]’s” \"[name]\""},
      {"no part of a longer word", "Jonasson willing", "Jonasson willing"},
      {"a name that is a word", "Will will come", "[name] will come"},
      {"the therapist", "seen by Vogel", "seen by [name]"},
      {"the code", "A_1 came; A_12 did not", "client-1 came; A_12 did not"},
      {"the code in Markdown", "# A\\_1", "# client-1"},
      {"the file", "notes of/A_1.yaml:3", "client-1:3"},
      {"the file as a URI", "\"notes%20of/A_1.yaml\"", "\"client-1\""},
      {"behind an escape of JSON", "\"so\\nJonas\"", "\"so\\n[name]\""},
      {"with an s and no apostrophe", "Vogels chair, jonass diary", "[name] chair, [name] diary"},
      {"but not a common word", "two wills", "two wills"},
      {"not a key of JSON", "{\"will\":1}", "{\"will\":1}"},
  };
  const Redactor redactor{client_of(), "client-1"};
  for (const Redaction& row : rows) {
    CAPTURE(row.why);
    CHECK(redactor.names(row.text) == row.expected);
  }
}

TEST_CASE("without a label only names go") {
  CHECK(Redactor{client_of(), ""}.names("A_1: Jonas, notes of/A_1.yaml") ==
        "A_1: [name], notes of/A_1.yaml");
}

TEST_CASE("of a code that reads like a name each word goes") {
  Client client = client_of();
  client.code = "Mara Weber";
  CHECK(Redactor{client, "client-1"}.names("Mara Weber: Mara quiet") == "client-1: [name] quiet");
}

TEST_CASE("a code of figures is no stretch of text") {
  Client client = client_of();
  client.code = "14";
  CHECK(Redactor{client, "client-1"}.names("{\"line\":14}") == "{\"line\":14}");
}

TEST_CASE("dates are told by their distance from the day of the run") {
  const std::vector<Redaction> rows = {
      {"before", "on 2026-11-17.", "on day -5."},
      {"the day itself and after", "2026-11-22, 2026-11-23", "day 0, day 1"},
      {"a column stays one", "2026-11-17  x", "day -5      x"},
      {"no such day", "2026-02-31", "[date]"},
      {"a week, a month", "2026-W47 2026-11", "[date] [date]"},
      {"other ways to write one", "17/11/2026, 17.11.26", "[date], [date]"},
      {"in words", "17 November, Nov 17th, 2026", "[date], [date]"},
      {"what a browser is told", "<time datetime=\"2026-11-17\">2026-11-17</time>",
       "<time datetime=\"1999-12-27\">day -5</time>"},
      {"no date", "2/7 and 3.5, may 5", "2/7 and 3.5, may 5"},
      {"behind an escape of JSON", "\\n2026-11-17", "\\nday -5"},
  };
  for (const Redaction& row : rows) {
    CAPTURE(row.why);
    CHECK(relative_dates(row.text, day_told_from, DayStyle::Words) == row.expected);
  }
  CHECK(relative_dates("2026-11-17 2026-11-22", day_told_from, DayStyle::Dates) ==
        "1999-12-27 2000-01-01");
}

TEST_CASE("a diagnostic keeps its line and code, not the words of the notes") {
  const Diagnostics shown = without_words({{.code = "R102",
                                            .path = "AB.yaml",
                                            .at = {.line = 3, .column = 2},
                                            .source_line = "done: Jonas",
                                            .message = "\"Jonas\" is no count",
                                            .hint = "\"Jon\"?"}},
                                          "client-1");
  REQUIRE(shown.size() == 1);
  CHECK(render(shown.front()) ==
        "client-1:3:2: error: \"[...]\" is no count [R102]\n      = \"[...]\"?\n");
}

TEST_CASE("a repair stays where it has no word of the notes") {
  struct Row {
    std::string_view code;
    int line;
    std::string_view hint;
    std::string_view kept;
  };
  const std::array rows = {
      Row{"R102", 3, "did you mean \"no-show\"?", "did you mean \"no-show\"?"},
      Row{"R103", 3, "did you mean \"Jonas\"? or a count such as \"2/7\"",
          "did you mean \"[...]\"? or a count such as \"2/7\""},
      Row{"R201", 3, "write 2026-11-02 or 2026-02-11", "write [date] or [date]"},
      Row{"R101", 3, "put \"Jonas: late\" in quotes", "put \"[...]\" in quotes"},
      Row{"R603", 3, "did you mean \"sleep\"?", ""},
      Row{"R117", 0, "begin each note with \"client: B-1\"", "begin each note with \"[...]\""},
      Row{"R704", 0, "the first stands in Jonas.yaml", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.hint);
    const Diagnostics shown = without_words({{.code = std::string{row.code},
                                              .path = "AB.yaml",
                                              .at = {.line = row.line, .column = 2},
                                              .message = "wrong",
                                              .hint = std::string{row.hint}}},
                                            "client-1");
    CHECK(shown.front().hint == row.kept);
  }
}

}  // namespace
}  // namespace resist
