#include "notes/yaml.h"

#include <array>
#include <chrono>
#include <string>
#include <string_view>

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace resist;

namespace {

std::string repeated(std::string_view text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

}  // namespace

TEST_CASE("a scalar keeps its text and its place, however it is written") {
  struct Case {
    std::string_view reason;
    std::string_view yaml;
    std::string_view text;
    std::string_view where;
  };
  static constexpr std::array cases = {
      Case{"plain", "a: some text # c\n", "some text", "some text"},
      Case{"plain over two lines", "a: some\n   text\nb: c\n", "some text", "some\n   text"},
      Case{"plain over a blank line", "a: some\n\n   text\n", "some\ntext", "some\n\n   text"},
      Case{"single quotes", "a: 'it''s so'\n", "it's so", "'it''s so'"},
      Case{"double quotes", "a: \"so\\n\\\"fine\\\" \\u00e9 x\"\n", "so\n\"fine\" \u00e9 x",
           "\"so\\n\\\"fine\\\" \\u00e9 x\""},
      Case{"double quotes over two lines", "a: \"one\n  two \\\n  three\"\n", "one two three",
           "\"one\n  two \\\n  three\""},
      Case{"literal", "a: |\n  one\n   two\n\nb: c\n", "one\n two\n", "|\n  one\n   two\n\n"},
      Case{"literal, kept and stripped ends", "a: |-\n  one\n\n", "one", "|-\n  one\n\n"},
      Case{"literal, indentation given", "a: |2\n    one\n", "  one\n", "|2\n    one\n"},
      Case{"folded", "a: >\n  one\n  two\n\n  three\n", "one two\nthree\n",
           ">\n  one\n  two\n\n  three\n"},
      Case{"with a tag and an anchor", "a: !!str &x text\n", "text", "text"},
      Case{"in brackets", "a: [text]\n", "text", "text"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.reason);
    const SourceFile file{"a.yaml", std::string{each.yaml}};
    Diagnostics diagnostics;
    const YamlNode root = parse_yaml(file, diagnostics);
    CHECK(diagnostics.empty());
    REQUIRE(root.find("a") != nullptr);
    const YamlNode& found =
        root.find("a")->is_list() ? root.find("a")->items.front() : *root.find("a");
    CHECK(found.scalar == each.text);
    CHECK(found.where.text() == each.where);
    // Every letter leads back to itself.
    const Passage passage = passage_of(found);
    for (std::size_t at = 0; at < passage.text.size(); ++at) {
      const char c = passage.text[at];
      if (c >= 'a' && c <= 'z') CHECK(passage.locate(at, 1).text() == std::string{c});
    }
  }
}

TEST_CASE("what an alias stands for is read in its place") {
  const SourceFile file{"a.yaml", "a: &x [one, {k: v}]\nb: *x\n"};
  Diagnostics diagnostics;
  const YamlNode root = parse_yaml(file, diagnostics);
  CHECK(diagnostics.empty());
  REQUIRE(root.find("b") != nullptr);
  REQUIRE(root.find("b")->items.size() == 2);
  CHECK(root.find("b")->items[1].find("k")->scalar == "v");
  CHECK(root.find("b")->items[0].where.position() == LineColumn{.line = 1, .column = 8});
}

TEST_CASE("no file can exhaust the machine") {
  std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 30; ++i) {
    bomb +=
        fmt::format("a{}: &a{} [{}*a{}]\n", i, i, repeated(fmt::format("*a{}, ", i - 1), 8), i - 1);
  }
  std::string steps;
  for (int i = 0; i < 500; ++i) steps += std::string(static_cast<std::size_t>(i), ' ') + "a:\n";
  std::string keys;
  for (int i = 0; i < 20'000; ++i) keys += fmt::format("k{}: 1\n", i);
  struct Case {
    std::string_view reason;
    std::string text;
    std::string_view message;
  };
  const Case cases[] = {
      {"an alias bomb", bomb,
       "the references (\"*\") of this file add up to more than can be read"},
      {"long text many times",
       "a: &a " + repeated("word ", 100'000) + "\nb: [" + repeated("*a, ", 1000) + "]\n",
       "the references (\"*\") of this file add up to more than can be read"},
      {"a hundred thousand brackets", "a: " + repeated("[", 100'000),
       "lists and maps within each other more than 64 deep are not read"},
      {"a hundred thousand braces", repeated("{a: ", 100'000),
       "lists and maps within each other more than 64 deep are not read"},
      {"a hundred thousand items", repeated("- ", 100'000) + "x",
       "lists and maps within each other more than 64 deep are not read"},
      {"a hundred thousand keys within keys", repeated("? ", 100'000),
       "lists and maps within each other more than 64 deep are not read"},
      {"a stair of keys", steps, "lists and maps within each other more than 64 deep are not read"},
      {"more keys than anyone has", keys, "more than 1000 keys are not read"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.reason);
    const SourceFile file{"a.yaml", each.text};
    Diagnostics diagnostics;
    const auto begun = std::chrono::steady_clock::now();
    static_cast<void>(parse_yaml(file, diagnostics));
    CHECK(std::chrono::steady_clock::now() - begun < std::chrono::seconds{10});
    REQUIRE(!diagnostics.empty());
    CHECK(diagnostics.front().message == each.message);
  }
}

TEST_CASE("after a mistake the rest of the list is read") {
  struct Case {
    std::string_view reason;
    std::string_view broken;
    std::string_view kept;  ///< of the three items, what is left
  };
  static constexpr std::array cases = {
      Case{"nothing is broken", "  - k: b\n    m: n\n", "a b c"},
      Case{"a key within an item", "  - k: b\n    m: x: y\n", "a b c"},
      Case{"the first line of an item", "  - k: b: x\n    m: n\n", "a c"},
      Case{"two keys within an item", "  - k: b\n    m: x: y\n    n: @\n", "a c"},
      Case{"a quote that is never closed", "  - k: b\n    m: \"x\n", "a b c"},
      Case{"a quote that the next item closes", "  - k: b\n    m: \"x\n    n: \"y\"\n", "a c"},
      Case{"a bracket that is never closed", "  - k: b\n    m: [x\n", "a b c"},
      Case{"a tab", "  - k: b\n\tm: n\n", "a b c"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.reason);
    const std::string text =
        "list:\n  - k: a\n" + std::string{each.broken} + "  - k: c\nafter: kept\n";
    const SourceFile file{"a.yaml", text};
    Diagnostics diagnostics;
    const YamlNode root = parse_yaml(file, diagnostics);
    std::string kept;
    REQUIRE(root.find("list") != nullptr);
    for (const YamlNode& item : root.find("list")->items) {
      if (item.find("k") == nullptr) continue;
      kept += kept.empty() ? "" : " ";
      kept += item.find("k")->scalar;
    }
    CHECK(kept == each.kept);
    CHECK(root.find("after") != nullptr);
  }
}
