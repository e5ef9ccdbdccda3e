#include "notes/homework_done.h"

#include <array>
#include <string>
#include <string_view>

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace resist;

namespace {

/// The share read from \p written ("0.40"), or what is said to be meant ("some?"), or "?".
std::string done_from(std::string_view written) {
  const YamlNode node{.kind = YamlNode::Kind::Scalar, .scalar = std::string{written}};
  Homework homework;
  Diagnostics diagnostics;
  read_done({.key = "done", .node = &node}, homework, diagnostics);
  if (homework.done) return fmt::format("{:.2f}", homework.done->value);
  const std::string& hint = diagnostics.at(0).hint;
  constexpr std::string_view lead = "did you mean \"";
  if (!hint.starts_with(lead)) return "?";
  return hint.substr(lead.size(), hint.find('"', lead.size()) - lead.size()) + "?";
}

}  // namespace

TEST_CASE("how much was done: a word, a share or a count; other words are told by their sense") {
  struct Case {
    std::string_view written;
    std::string_view read;
  };
  static constexpr std::array cases = {
      Case{"none", "0.00"},
      Case{"Some", "0.40"},
      Case{"most", "0.80"},
      Case{"all", "1.00"},
      Case{"0.5", "0.50"},
      Case{"2/7", "0.29"},
      Case{"partly", "some?"},
      Case{"Half", "0.5?"},
      Case{"a bit", "some?"},
      Case{"tried", "some?"},
      Case{"mostly", "most?"},
      Case{"nearly all", "most?"},
      Case{"yes", "all?"},
      Case{"Completed", "all?"},
      Case{"done", "all?"},
      Case{"fully", "all?"},
      Case{"no", "none?"},
      Case{"not done", "none?"},
      Case{"Not at all", "none?"},
      Case{"forgot", "none?"},
      // By their letters, where the sense is not known.
      Case{"nne", "none?"},
      Case{"mostt", "most?"},
      Case{"on the bus", "?"},
      Case{"9/7", "?"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.written);
    CHECK(done_from(each.written) == each.read);
  }
}
