#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "cli/config.h"
#include "cli/doctor.h"
#include "signs/settings.h"

namespace resist {

/// What `resist explain` has on one word.
struct Explanation {
  std::string_view
      kind;  ///< "sign", "safety", "answer", "instrument", "scale", "rule" or "diagnostic"
  std::string id;
  std::string title;

  /// The page in Markdown.
  std::string page;
  std::span<const Threshold> thresholds;

  /// The rule pack it is looked for with, as written; empty for what is no sign and no pack.
  std::string rules;
};

/// An example of a rule that is read otherwise than the pack says.
struct ExampleTest {
  std::string example;
  bool should_match = false;
};

struct RuleTest {
  std::string rule;
  int yes = 0;  ///< examples that it must find
  int no = 0;   ///< and that it must not
  std::vector<ExampleTest> failed;

  /// Of the other rules' examples.
  int also_finds = 0;
};

/// What `resist rules test` finds in one pack.
struct PackTest {
  std::string file;
  std::string pack;
  std::vector<RuleTest> rules;
};

/// `resist.check/1`: every diagnostic, and whether some input was not read.
[[nodiscard]] std::string check_to_json(bool partial, const Diagnostics& diagnostics);

/// `resist.explain/1`: each page in full.
[[nodiscard]] std::string to_json(const std::vector<Explanation>& explanations);

/// `resist.config/1`: every value and its origin.
[[nodiscard]] std::string to_json(const std::vector<Setting>& settings);

/// `resist.doctor/1`: every check, yes or no.
[[nodiscard]] std::string to_json(const std::vector<Check>& checks);

/// `resist.rules-test/1`.
[[nodiscard]] std::string to_json(const std::vector<PackTest>& tests);

}  // namespace resist
