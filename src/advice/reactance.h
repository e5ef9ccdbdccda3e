#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "advice/hints.h"
#include "base/date.h"
#include "record/client.h"
#include "signs/finding.h"

namespace resist {

/// How strongly the client pushes back against direction (Beutler 2018, J Clin Psychol 74:1952), as
/// far as the record says.
struct ReactanceReading {
  /// Empty when unknown, which is the default.
  std::optional<Reactance> value;

  /// Given in the profile, as against read from the sessions.
  bool given = false;
  std::vector<Evidence> evidence;

  /// One plain sentence.
  std::string why;
};

/// The profile's word; else what two or more different indicators in two or more sessions say, as
/// long as nothing says the contrary (`clinical.md` section 4.0, convention); else unknown.
[[nodiscard]] ReactanceReading read_reactance(const Client& client, std::span<const HintHit> hints,
                                              Date as_of);

}  // namespace resist
