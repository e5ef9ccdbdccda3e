#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "signs/settings.h"

namespace resist {

/// What `resist explain` has on one word.
struct Explanation {
  std::string_view kind;  ///< "sign", "answer", "instrument", "rule" or "diagnostic"
  std::string id;
  std::string title;

  /// The page in Markdown.
  std::string page;
  std::span<const Threshold> thresholds;
};

/// `resist.check/1`: every diagnostic, and whether some input was not read.
[[nodiscard]] std::string check_to_json(bool partial, const Diagnostics& diagnostics);

/// `resist.explain/1`: each page in full.
[[nodiscard]] std::string to_json(const std::vector<Explanation>& explanations);

}  // namespace resist
