#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "advice/advice.h"
#include "advice/case.h"
#include "advice/gate.h"
#include "advice/intervention.h"

namespace resist {

/// How well an answer fits a sign; 0 where it is not called for. The order of the answers for one
/// sign is that of `clinical.md` section 4.0; the numbers only make several signs comparable.
struct SignFit {
  std::string_view sign;
  int rapport = 0;
  int goal_review = 0;
  int gentle_confrontation = 0;
  int paradoxical = 0;  ///< with high reactance only; the gate withholds it otherwise
};

[[nodiscard]] std::span<const SignFit> sign_fits();

/// What else on record moves an answer up or down, and the sentence that says so; empty where the
/// answer's script or the list of what was tried says it.
struct Lean {
  std::string_view intervention;
  int points = 0;
  std::string why;
};

/// An answer that fits, before it is put into words.
struct Match {
  const Intervention* intervention = nullptr;
  int points = 0;

  /// The signs it is for, the one it fits best first.
  std::vector<const SignReading*> signs;
  std::vector<std::string> leans;
};

/// The answers that the gate leaves, best fitting first, at most three; those that fit less than a
/// third as well as the first are left out. \p tried takes out what did not help twice.
[[nodiscard]] std::vector<Match> match_answers(const Case& the_case, std::span<const Closed> gate,
                                               const std::vector<Tried>& tried);

}  // namespace resist
