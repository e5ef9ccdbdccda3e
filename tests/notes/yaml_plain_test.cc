#include "notes/yaml_plain.h"

#include <array>
#include <initializer_list>
#include <random>
#include <string>
#include <string_view>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/yaml_dump.h"

using namespace resist;

namespace {

bool is_plain(std::string_view text) {
  const SourceFile file{"a.yaml", std::string{text}};
  return parse_plain_yaml(file, file.text(), 0).has_value();
}

/// Writes YAML of the kind that client files are, with everything now and then that they are not.
class Writer {
 public:
  explicit Writer(unsigned seed) : random_(seed) {}

  std::string document() {
    std::string text;
    const int parts = 1 + below(4);
    for (int i = 0; i < parts; ++i) text += part();
    if (below(5) == 0) {
      while (text.ends_with('\n')) text.pop_back();
    }
    if (below(6) == 0) return with_windows_line_ends(text);
    return text;
  }

 private:
  using Words = std::initializer_list<const char*>;

  int below(int limit) { return static_cast<int>(random_() % static_cast<unsigned>(limit)); }
  std::string pick(Words words) { return *(words.begin() + below(static_cast<int>(words.size()))); }
  static std::string spaces(int count) { return std::string(static_cast<std::size_t>(count), ' '); }

  static std::string with_windows_line_ends(const std::string& text) {
    std::string returned;
    for (const char c : text) returned += c == '\n' ? std::string{"\r\n"} : std::string{c};
    return returned;
  }

  std::string key() {
    if (below(12) == 0) return pick({"PHQ 9", "null", "~", "'k'", "(a)", "<<", "k ", "é", "date"});
    return fmt::format("k{}", keys_++);
  }

  std::string part() {
    switch (below(5)) {
      case 0:
        return pick({"", "  "}) + pick({"# c\n", "\n", "   \n", "- a\n", "---\n", "...\n"});
      case 1:
        return key() + ":\n" + items(below(4));
      case 2:
        return key() + ":\n" + entries(1 + below(3));
      case 3:
        return key() + ":" + pick({" ", "  "}) + block(1);
      default:
        return key() + ": " + value() + "\n";
    }
  }

  std::string items(int indent) {
    std::string text;
    for (int i = 1 + below(3); i > 0; --i) {
      text += spaces(indent) + "- " + (below(3) == 0 ? value() : key() + ": " + value()) + "\n";
      if (below(2) == 0)
        text += spaces(indent + 2 + (below(12) == 0 ? 1 : 0)) + key() + ": " + value() + "\n";
      if (below(3) == 0) text += spaces(indent + 2) + key() + ": " + block(indent + 3);
    }
    return text;
  }

  std::string entries(int indent) {
    std::string text;
    for (int i = 1 + below(3); i > 0; --i) text += spaces(indent) + key() + ": " + value() + "\n";
    return text;
  }

  std::string block(int least) {
    const int indent = least + below(4);
    std::string text = pick({"|", "|", "|-", "|+", ">", ">-", "|2"}) + "\n";
    for (int i = 1 + below(5); i > 0; --i) {
      text += pick({"", "\n", "\n\n"});
      text += below(8) == 0 ? spaces(below(indent + 3)) + "\n"
                            : spaces(indent + (below(6) == 0 ? 2 : 0)) +
                                  pick({"words", "a: b", "# no comment", "- x", "\ttab", "k: |",
                                        "'quoted\"", "é  ", "{[", "---"}) +
                                  "\n";
    }
    if (below(6) == 0) text += spaces(indent - 1) + "less\n";
    return text;
  }

  std::string value() {
    switch (below(9)) {
      case 0:
        return pick({"12:30", "no",   "~",    "null", "x  ",      "a:b",  "a #b",
                     "a#b",   "a: b", "a:",   "-x",   "@x",       "*x",   "%x",
                     "x & y", "?x",   "it's", "$5",   "(was 17)", "0x10", "|x",
                     "é",     "a\tb", "<%",   "",     "# c",      "! x",  "\\x"});
      case 1:
        return "\"" + pick({"08:00", "a: b", "", "x # y", "say \\\"so\\\"", "a\\nb", "\\\\"}) +
               "\"" + pick({"", " ", " # c", " x"});
      case 2:
        return "'" + pick({"a", "it''s", "", "a: b", "\\"}) + "'" + pick({"", " # c", "x"});
      case 3:
        return "[" +
               pick({"", "a", "a, b", "a, 'b', \"c\"", "a,b", "a,", "[a], {b: c}", "a: b", "10:30",
                     "x?", "~", "it's so", "-a", "a b "}) +
               "]" + pick({"", " # c", " x"});
      case 4:
        return "{" +
               pick({"", "a: b", "PHQ-9: 14, GAD-7: 11", "a: [b, c]", "a: ", "a", "a:b",
                     "a: b, a: c", "a: ~", "task: x, done: \"2/7\"", "a : b"}) +
               "}" + pick({"", " # c", ","});
      case 5:
        return "words\n    that go on";
      case 6:
        return "words\n\n";
      default:
        return pick({"attended", "2026-02-10", "some words, and more", "50"});
    }
  }

  std::minstd_rand random_;
  int keys_ = 0;
};

}  // namespace

TEST_CASE("a client file as people write it is plain") {
  CHECK(is_plain(R"(# my notes
client: R-07
profile:
  reactance: high
  conditions: [insomnia, depression]
goals:
- goal: six hours asleep
  reviewed: [2026-03-10]
sessions:
  - date: 2026-02-03
    time: "08:00"
    measures: {PHQ-9: 15, ISI: 20}    # both
    homework:
      - {task: "diary, 7 nights", done: "2/7", reason: 'didn''t'}

    notes: |
      Says: "fine". - and so on
        # not a comment

      {more}
  - date: 2026-02-10
    attendance: no-show
    notes: >-
      Folded into
      one line.
)"));
}

TEST_CASE("what is not plain is left to the full parser") {
  static constexpr std::array texts = {
      std::string_view{"a: b: c\n"},    std::string_view{"a: &x b\n"},
      std::string_view{"a: *x\n"},      std::string_view{"a: b\n  c\n"},
      std::string_view{"a: \"b\n"},     std::string_view{"a: [b\n"},
      std::string_view{"a: b\na: c\n"}, std::string_view{"a: b\n---\n"},
      std::string_view{"\ta: b\n"},     std::string_view{"a:\n  b: c\n d: e\n"},
      std::string_view{"? a\n: b\n"},   std::string_view{""},
      std::string_view{"a: b\0\n", 6},
  };
  for (const std::string_view text : texts) {
    CAPTURE(text);
    CHECK(!is_plain(text));
  }
}

TEST_CASE("both ways of reading YAML give the same tree, places and diagnostics") {
  constexpr unsigned documents = 4000;
  int plain = 0;
  for (unsigned seed = 1; seed <= documents; ++seed) {
    const std::string text = Writer{seed}.document();
    const SourceFile file{"a.yaml", text};
    const std::string quick = testing::dump_yaml(file, YamlReading::Quick);
    const std::string full = testing::dump_yaml(file, YamlReading::Full);
    if (is_plain(text)) ++plain;
    if (quick != full) {
      CAPTURE(text);
      CHECK(quick == full);
    }
  }
  // A reader that left everything to the other would pass, and be no use.
  CHECK(plain > documents / 10);
}
