#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "language/learned.h"

namespace resist::train {

/// One labelled sentence, as the model sees it.
struct Example {
  std::vector<std::uint32_t> places;  ///< sorted; a place seen twice stands twice

  /// 1 says the sign, 0 does not, -1 is not said either way.
  std::array<std::int8_t, learned_signs.size()> labels{};

  /// The file it comes from; a fold leaves one out.
  int source = 0;

  /// The session it stands in, or -1 for a sentence of the bank. Of a session that shows a sign we
  /// know that some sentence says so, and not which.
  int session = -1;
};

struct Dataset {
  std::vector<Example> examples;
  std::vector<std::string> sources;
  int sessions = 0;
};

/// Adds the sentences of a bank file: label, sign, kind and sentence, separated by tabs.
/// Throws std::runtime_error on a line that is not that.
void add_bank(const std::string& path, Dataset& data);

/// Adds the sentences of every session of a labelled caseload: a folder of clients and labels.json.
void add_caseload(const std::string& folder, Dataset& data);

}  // namespace resist::train
